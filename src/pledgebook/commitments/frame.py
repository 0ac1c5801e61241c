"""The frame of a document: its title, process, meeting, pillars, issuer and signatories."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence
from functools import cache

from pledgebook.commitments.grammar import grammar_of
from pledgebook.commitments.issuers import find_issuer, joint_phrase
from pledgebook.commitments.joint import ALL, few_of_title, list_of
from pledgebook.model import Document, Edition, Name, Origin
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_OPENING = 3000  # characters of the flow in which a document says what it is
_FIRST_LINES = 700  # characters in which a process is named that the title leaves out
_PLAIN_NAME = 4  # words of a name in a title that needs no second witness
_SENTENCES = 12  # sentences among which "We, the Heads of State of ..." stands


def frame(
    document: Document, text: str, names: Sequence[Name], date: dt.date | None, dated: Origin | str, language: str,
    vocabulary: Vocabulary,
) -> Edition:  # fmt: skip
    """The edition that ``document`` is; what it does not say is empty and the reason kept.

    ``text`` is the flow in the plain spelling that the names were found in, ``dated`` the rule that found ``date``, or
    the reason why there is none.
    """
    title = document.metadata.get("title") or _title(document)
    body = document.flow.text[:_OPENING].replace(title or "\n", " ", 1)
    process = _process(title, body, vocabulary)
    meeting = _meeting(title, body, process, vocabulary)
    origins: dict[str, Origin] = {}
    reasons: dict[str, str] = {}
    signatories, signed = _signatories(document, text, names, title, vocabulary)
    if signed:
        origins["signatories"] = signed
    issuer, issued = find_issuer(document, text, names, title, vocabulary)
    if isinstance(issued, Origin):
        origins["issuer"] = issued
    else:
        reasons["issuer"] = issued
    if isinstance(dated, Origin):
        origins["date"] = dated
    else:
        reasons["date"] = dated
    for field, value in (("title", title), ("process", process), ("meeting", meeting)):
        if value is None:
            reasons[field] = f"the document's opening names no {field}"
        else:
            origins[field] = Origin(f"commitments.frame.{field}", value)
    return Edition(
        title=title,
        date=date,
        language=language,
        process=process,
        meeting=meeting,
        issuer=issuer,
        signatories=signatories,
        origins=origins,
        reasons=reasons,
    )


def _title(document: Document) -> str | None:
    return next((document.words(block.at) for block in document.blocks if block.kind == "heading"), None)


def _process(title: str | None, body: str, vocabulary: Vocabulary) -> str | None:
    """The name of a process in the title, else the one that the first lines name most often."""
    shape = grammar_of(vocabulary).process_name(vocabulary)
    if named := shape.search(title or ""):
        return _confirmed(named[0], body, vocabulary.wording.processes)
    named_first = [match[0] for match in shape.finditer(body[:_FIRST_LINES])]
    return max(named_first, key=lambda name: (body.count(name), len(name)), default=None)


def _meeting(title: str | None, body: str, process: str | None, vocabulary: Vocabulary) -> str | None:
    """The first name of a meeting in the title, else in the opening, apart from the name of the process."""
    for text in (title or "", body):
        rest = text.replace(process, " ") if process else text
        if named := grammar_of(vocabulary).meeting_name(vocabulary).search(rest):
            return _confirmed(named[0], body, vocabulary.wording.meetings)
    return None


def _confirmed(name: str, body: str, heads: Collection[str]) -> str:
    """The longest part of a title's name, with its head, that the text says again; else the name as it stands.

    Titles set other words and capitals around a name ("Marks One Year Since the Ninth Summit of the Americas").
    """
    words = name.split(" ")
    if len(words) <= _PLAIN_NAME:
        return name
    spans = [(start, end) for start in range(len(words) - 1) for end in range(start + 2, len(words) + 1)]
    parts = [
        words[start:end]
        for start, end in spans
        if words[start][0].isupper() and set(words[start:end]) & set(heads)
    ]
    return next(
        (part for part in sorted((" ".join(p) for p in parts), key=len, reverse=True) if part in body), name
    )


def _signatories(
    document: Document, text: str, names: Sequence[Name], title: str | None, vocabulary: Vocabulary
) -> tuple[tuple[str, ...], Origin | None]:
    """The parties of an opening "We, the Heads of State of A, B and C" or a joint title, and what tells that.

    They are ``*`` where they are not named, as in most communiqués.
    """
    we = _we(vocabulary)
    for sentence in document.sentences[:_SENTENCES]:
        if opening := we.match(document.flow.text, sentence.at.start):
            listed = list_of(text, sentence.at, names, vocabulary)
            return listed or ALL, Origin("commitments.frame.signatories", opening[0].strip(" ,"))
    phrase = joint_phrase(document, title, vocabulary)
    if not phrase:
        return (), None
    few = few_of_title(document, text, names, vocabulary)
    return few or ALL, Origin("commitments.issuers.joint", phrase)


@cache
def _we(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"{any_of(word.capitalize() for word in vocabulary.wording.actors['we'])}, ")
