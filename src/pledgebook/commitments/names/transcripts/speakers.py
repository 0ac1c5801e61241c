"""Transcripts: for whom each speaks whose words a document writes down behind a label with his office or name.

Who asks, leads the meeting or is introduced nowhere promises nothing. A minister is his country where the document is
of one that is known and no other body of it speaks, else his ministry.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.opening import lowered
from pledgebook.commitments.documents.turns import Turn, Turns
from pledgebook.commitments.names.transcripts.homes import homes_of
from pledgebook.commitments.names.transcripts.introduced import introduced
from pledgebook.commitments.names.transcripts.speaker_labels import (
    Label,
    answers,
    is_silent,
    labels,
    speakers_of,
)
from pledgebook.commitments.names.transcripts.speaker_offices import Office, office_of
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_FEWEST = 3  # labels that make a transcript
_ASKED = 2  # of who asks or leads, where no line at the top says what it is
_TOP = 1200  # characters before the first label in which such a line stands
_NAMED = 2  # words of a name by which a label without an office is one
_SPEAKING = ("state", "minister", "office", "envoy")


def find_turns(context: Context) -> Turns:
    """The turns of a transcript; none where the document is no such thing."""
    found = list(labels(context))
    if len(found) < _FEWEST:
        return Turns()
    quiet = {label.at for label in found if is_silent(label, context.vocabulary)}
    cue = _cue(context, found[0].at.start)
    if not cue and len(quiet) < _ASKED:
        return Turns()
    told = [label for label in found if label.at not in quiet]
    offices = _offices(context, told, [label.at for label in found])
    if not any(office.kind in _SPEAKING for office in offices.values()):
        return Turns()
    homes = homes_of(context, found[0].at.start)
    who = list(offices.values())
    parties = {at: (_party(each, homes, who), each.called) for at, each in offices.items() if each.kind}
    kept = [label for label in found if label.at in offices or label.at in quiet]
    spoken, silent = _spread(context, kept, parties)
    return Turns(spoken, silent, cue or next(label.words for label in found if label.at in quiet), homes)


def _cue(context: Context, start: int) -> str:
    """The words before the first label that say what the document is."""
    found = _transcript(context.vocabulary).search(lowered(context.text[: min(start, _TOP)]))
    return found[0] if found else ""


@cache
def _transcript(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf"(?<![\w-]){any_of(speakers_of(vocabulary).transcripts)}(?![\w-])")


def _offices(context: Context, spoken: Sequence[Label], every: Sequence[Span]) -> dict[Span, Office]:
    """Who each label is; one that no office, name or introduction makes somebody is none and left out."""
    found: dict[Span, Office] = {}
    for label in spoken:
        office = office_of(context, label.words)
        if answers(label, context.vocabulary):
            office = Office("")
        elif not office.kind or (office.bare and office.person):
            office = _before(office, found.values()) or introduced(context, office.person, every) or office
        if office.kind or (_is_name(label.words, context.vocabulary) or label.words.lower() in ("a", "r")):
            found[label.at] = office
    return found


def _before(office: Office, others: Iterable[Office]) -> Office | None:
    """The office of a speaker who had the floor before, by his name or a part of it."""
    mine = set(office.person)
    for other in others:
        theirs = set(other.person)
        same = mine and theirs and (mine <= theirs or theirs <= mine)
        if same and other.kind and not other.bare:
            return other
    return None


def _is_name(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words are set as the name of a person is: several with a capital, but for small ones."""
    small = vocabulary.wording.words["particle"]
    parts = [word for word in words.split() if word.lower() not in small]
    return len(parts) >= _NAMED and all(word[0].isupper() for word in parts)


def _party(office: Office, homes: Sequence[str], others: Sequence[Office]) -> tuple[str, ...]:
    """For whom somebody speaks; nobody where his label leaves it open."""
    if office.parties:
        return office.parties
    theirs = {party for each in others if each.kind == "state" and each != office for party in each.parties}
    home = next((country for country in homes if country not in theirs), None)
    if office.kind == "minister":
        several = len({(each.kind, each.parties, each.ministry) for each in others if each.kind}) > 1
        if office.ministry and (several or home is None):
            return (office.ministry,)
    own = office.kind in ("state", "minister", "envoy") and home
    return (home,) if own and home else ()


def _spread(
    context: Context, found: Sequence[Label], parties: Mapping[Span, tuple[tuple[str, ...], tuple[str, ...]]]
) -> tuple[dict[int, Turn], frozenset[int]]:
    """The blocks from each label to the next, or to a heading; those of who does not speak for anybody apart."""
    spoken: dict[int, Turn] = {}
    silent: set[int] = set(range(found[0].block))  # what introduces those who speak
    ends = [label.block for label in found[1:]] + [len(context.document.blocks)]
    for label, end in zip(found, ends, strict=True):
        said = parties.get(label.at)
        for index in range(label.block, end):
            block = context.document.blocks[index]
            if block.kind == "heading":
                break
            if said is None or _is_note(context, index):
                silent.add(index)
            else:
                spoken[block.at.start] = Turn(label.at, label.start, *said)
    return spoken, frozenset(silent)


def _is_note(context: Context, index: int) -> bool:
    """Whether a block is a note of what happened on stage: "(Aplausos)", "[Signature of the agreement]"."""
    at = context.document.blocks[index].at
    words = context.text[at.start : at.end].strip(" *_")
    return words[:1] + words[-1:] in ("()", "[]")
