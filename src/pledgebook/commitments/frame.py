"""The frame of a document: its title, process, meeting, pillars, issuer and signatories."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.pillars import pillars
from pledgebook.model import Document, Edition, Name, Origin
from pledgebook.vocabulary import Vocabulary

_CAPITALS = r"(?:[A-Z][\w.'’-]*|of|on|and|the|for|in|to|against|with|&)"
_OPENING = 3000  # characters of the flow in which a document says what it is
_WE = re.compile(r"^(?:We, )(?:the )?", re.IGNORECASE)


@cache
def _names(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The shapes of the name of a process ("... Declaration on ...") and of a meeting ("... Ministerial Meeting")."""
    process = "|".join(vocabulary.wording.processes)
    meeting = "|".join(vocabulary.wording.meetings)
    small = r"(?:of|on|for|against|to)"
    lead = r"(?:[A-Z][\w.’'-]*(?: (?:of|de|and|the|&))? ){1,6}?"
    tail = rf"(?: {small} (?:the )?[A-Z][\w-]*(?:(?:,? and|,| of| the| &){{0,2}} [A-Z][\w-]*(?=[ .,;:)\n]|$)){{0,6}})?"
    return (
        re.compile(rf"\b(?P<name>{lead}(?:{process})\b{tail})"),
        re.compile(
            rf"\b(?P<name>(?:[A-Z][\w.’'-]*(?: (?:of|de|and|the))? ){{1,5}}(?:{meeting})\b(?: of (?:the )?(?:[A-Z][\w-]*(?: and)? ?){{1,5}})?)"
        ),
    )


def frame(
    document: Document, names: Sequence[Name], date: dt.date | None, origin: Origin | None, reason: str, language: str,
    vocabulary: Vocabulary,
) -> Edition:  # fmt: skip
    """The edition that ``document`` is; what it does not say is empty and the reason kept."""
    title = document.metadata.get("title") or _title(document)
    origins, reasons = {}, {}
    if origin:
        origins["date"] = origin
    if date is None:
        reasons["date"] = reason
    process = _process(document, title, vocabulary)
    meeting = _meeting(document, title, process, vocabulary)
    signatories = _signatories(document, names)
    for field, value in (("title", title), ("process", process), ("meeting", meeting)):
        if value is None:
            reasons[field] = f"the document's opening names no {field}"
        else:
            origins[field] = Origin(f"commitments.frame.{field}", value)
    reasons["issuer"] = "the document does not say who issues it"
    return Edition(
        title,
        date,
        language,
        process,
        meeting,
        None,
        signatories,
        pillars(document, vocabulary),
        origins,
        reasons,
    )


def _title(document: Document) -> str | None:
    return next((document.words(block.at) for block in document.blocks if block.kind == "heading"), None)


def _process(document: Document, title: str | None, vocabulary: Vocabulary) -> str | None:
    """The fullest name of a process in the title, else the one that the opening names first."""
    shape = _names(vocabulary)[0]
    opening = document.flow.text[:_OPENING]
    found = [match["name"] for match in shape.finditer(title or "")]
    if found:
        return _known(found[0], opening)
    counted = [match["name"] for match in shape.finditer(opening)]
    return max(counted, key=lambda name: (opening.count(name), len(name))) if counted else None


def _known(name: str, opening: str) -> str:
    """The name without the meeting that a title sets behind it: cut back to what the text itself says."""
    words = name.split(" ")
    for end in range(len(words), 1, -1):
        shorter = " ".join(words[:end])
        if opening.count(shorter) > 1:
            return shorter
    return name


def _meeting(
    document: Document, title: str | None, process: str | None, vocabulary: Vocabulary
) -> str | None:
    shape = _names(vocabulary)[1]
    for text in (title or "", document.flow.text[:_OPENING]):
        rest = text.replace(process, " ") if process else text
        for match in shape.finditer(rest):
            return match["name"].strip()
    return None


def _signatories(document: Document, names: Sequence[Name]) -> tuple[str, ...]:
    """The parties of an opening "We, the Heads of State of A, B and C"."""
    for sentence in document.sentences[:12]:
        if _WE.match(document.words(sentence.at)):
            head = Span(sentence.at.start, sentence.at.end)
            return tuple(
                dict.fromkeys(n.id for n in names_in(names, head) if n.kind == "country" and n.form == "name")
            )
    return ()
