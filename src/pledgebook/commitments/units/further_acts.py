"""Further acts of those who acted or met before, by a verb without a subject or beside "also"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL, speaking
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.no_acts import NO_ACTS
from pledgebook.commitments.grammars.romance_charges import falls_on
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.passage import Passage
from pledgebook.model import Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_ASIDES = 160  # characters before a verb without a subject: "Además, con fondos propios, abrirán"
_FURTHER = 60  # characters of a sentence in which "also" makes another act of it


def further_act(context: Context, sentence: Sentence, before: Passage | None) -> Subject | None:
    """A further act of the party before, by a verb without a subject: "Asimismo, fortalecerá la protección"."""
    if not context.grammar.drops_subjects:
        return None
    if before is None and context.edition.signatories:
        return _they_agreed(context, sentence)
    if not before:
        return None
    further = goes_further(context, sentence)
    for start in _clause_starts(context, sentence) if further else (sentence.at.start,):
        act = context.grammar.match_act(context.text, start, sentence.at.end, context.vocabulary)
        if act is None or act.stance != "pledge" or act.person == "we" or act.passive:
            continue
        if further or _opens(context, sentence, act, before):
            return Subject(before.subject.parties, sentence.at, act, "collective", "same")
    return None


def _opens(context: Context, sentence: Sentence, act: Act, before: Passage) -> bool:
    """Whether a sentence begins with a verb that those before can be the subject of: "Abrirá una segunda en Uyuni".

    No "Se destinarán", no "Chacun aura", and of one party no "Costarán 3 millones".
    """
    if act.at.start != sentence.at.start or " " in context.text[act.at.start : act.at.end]:
        return False
    if falls_on(context.text, sentence.at, context.vocabulary):
        return False  # "Correrá por cuenta de los vecinos el alumbrado"
    several = len(before.subject.parties) > 1 or before.subject.parties == ALL
    return act.group not in NO_ACTS and (act.person == "they") == several


def _they_agreed(context: Context, sentence: Sentence) -> Subject | None:
    """What those who speak bound themselves to, by a verb alone: "Decidieron crear", "Asimismo, acordaron crear"."""
    for start in _clause_starts(context, sentence):
        act = context.grammar.match_act(context.text, start, sentence.at.end, context.vocabulary)
        own = act and (
            act.group in ("bind", "commit") or act.verb in context.vocabulary.wording.words["entrusting"]
        )
        if act and own and act.person == "they" and act.stance == "pledge":
            return Subject(speaking(context.edition), sentence.at, act, "collective", "they")
    return None


def _clause_starts(context: Context, sentence: Sentence) -> Iterator[int]:
    """Where the verb of a sentence may stand that has no subject: at its start, and behind its first commas."""
    start, end = sentence.at.start, min(sentence.at.end, sentence.at.start + _ASIDES)
    while start >= 0:
        yield start
        comma = context.text.find(", ", start, end)
        start = comma + 2 if comma >= 0 else comma


def goes_further(context: Context, sentence: Sentence, act: Act | None = None) -> bool:
    """Whether a sentence says that it tells another thing, at its start or at its act: "they will also build"."""
    near = sentence.at.start if act is None else max(sentence.at.start, act.at.start)
    ends = (sentence.at.start + _FURTHER, near + _FURTHER // 2)
    starts = (sentence.at.start, near)
    further = _also(context.vocabulary)
    return any(
        further.search(context.text, start, min(end, sentence.at.end))
        for start, end in zip(starts, ends, strict=True)
    )


@cache
def _also(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words by which a sentence says another thing: "also", "asimismo"."""
    return lazily(rf"\b{any_of(vocabulary.wording.words['further'])}\b", re.IGNORECASE)
