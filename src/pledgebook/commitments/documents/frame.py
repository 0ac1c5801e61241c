"""The frame of a document: its title, process, meeting, pillars, issuer and signatories."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.documents.issuers.issuer import find_issuer, joint_phrase
from pledgebook.commitments.documents.issuers.joint import ALL, few_of_title, list_of
from pledgebook.commitments.documents.issuers.joint_lines import joint_line
from pledgebook.commitments.documents.issuers.retold import is_retold
from pledgebook.commitments.documents.opening import name_lines, opening_text, with_breaks
from pledgebook.commitments.documents.processes import confirmed, find_process
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.model import Document, Edition, Name, Origin
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_OPENING = 3000  # characters of the flow in which a document says what it is
_JOINT = "commitments.issuers.joint"  # the rule that takes a joint title for all who sign
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
    opening = with_breaks(document, _OPENING)
    body = opening_text(document, opening, without=title)
    process = find_process(title, [*name_lines(document, opening)], body, vocabulary)
    meeting = _meeting(title, body, process, vocabulary)
    origins: dict[str, Origin] = {}
    reasons: dict[str, str] = {}
    signatories, signed = _signatories(document, text, names, title, vocabulary)
    if signed:
        origins["signatories"] = signed
    issuer, issued = find_issuer(document, text, names, title, vocabulary)
    if isinstance(issued, Origin):
        origins["issuer"] = issued
        if signed and signed.rule == _JOINT and is_retold(title or "", signed.entry, vocabulary):
            signatories = ()  # "we" of a ministry's report on a declaration is not all who signed that
            del origins["signatories"]
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


def _meeting(title: str | None, body: str, process: str | None, vocabulary: Vocabulary) -> str | None:
    """The first name of a meeting in the title, else in the opening, apart from the name of the process."""
    for text in (title or "", body):
        rest = text.replace(process, " ") if process else text
        if named := grammar_of(vocabulary).meeting_name(vocabulary).search(rest):
            return confirmed(named[0], body, vocabulary.wording.meetings)
    return None


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
            if not listed and not _governing(vocabulary).search(text, opening.end(), sentence.at.end):
                continue  # "We, the authors of this software, ..."
            return listed or ALL, Origin("commitments.frame.signatories", opening[0].strip(" ,"))
    phrase = joint_phrase(document, title, vocabulary)
    if not phrase:
        return joint_line(document, text, names, vocabulary)
    few = few_of_title(document, text, names, vocabulary)
    return few or ALL, Origin(_JOINT, phrase)


@cache
def _we(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"{any_of(word.capitalize() for word in vocabulary.wording.actors['we'])}, ")


@cache
def _governing(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words for those who may speak for states: ministers, heads of delegation, governments."""
    actors = vocabulary.wording.actors
    return re.compile(rf"(?<!\w){any_of([*actors['head'], *actors['all']])}(?!\w)", re.IGNORECASE)
