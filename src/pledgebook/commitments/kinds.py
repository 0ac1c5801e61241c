"""Which kind of programme a commitment runs on, by its words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from pledgebook.model import Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.kinds import NO_KIND, KindCue

_LEAST = 3  # a sum of weights below this says too little
_AMOUNT = 5  # what an allotted sum of money says for funding
_LEAD = 1.0  # and one that leads by no more than this factor is doubtful


@dataclass(frozen=True, slots=True)
class _Cues:
    automaton: ahocorasick_rs.AhoCorasick
    cues: tuple[KindCue, ...]
    kinds: frozenset[str]


@cache
def _cues(vocabulary: Vocabulary) -> _Cues:
    return _Cues(
        ahocorasick_rs.AhoCorasick([cue.phrase for cue in vocabulary.kinds]),
        vocabulary.kinds,
        frozenset(cue.kind for cue in vocabulary.kinds),
    )


def find_kind(
    text: str, unit: Span, first: Span, vocabulary: Vocabulary, *, amounts: bool
) -> tuple[str | None, Origin | str]:
    """The kind with the highest sum of cues, those of the first sentence twice, and the cues; or None and why.

    ``amounts`` tells whether the unit allots money, which itself speaks for funding.
    """
    scores: Counter[str] = Counter()
    said: dict[str, list[str]] = {}
    if amounts:
        scores["funding"] = _AMOUNT
        said["funding"] = ["an amount"]
    for cue, start in _matches(text[unit.start : unit.end].lower(), vocabulary):
        scores[cue.kind] += cue.weight * (2 if start + unit.start < first.end else 1)
        said.setdefault(cue.kind, []).append(cue.phrase)
    ranked = scores.most_common(2)
    if not ranked or ranked[0][1] < _LEAST:
        return None, "no cue of the vocabulary speaks for a kind"
    if len(ranked) == 2 and ranked[0][1] <= ranked[1][1] * _LEAD:
        return None, f"the cues speak for {ranked[0][0]} and {ranked[1][0]} alike"
    return ranked[0][0], Origin("commitments.kinds", "; ".join(dict.fromkeys(said[ranked[0][0]])))


def _matches(words: str, vocabulary: Vocabulary) -> Iterator[tuple[KindCue, int]]:
    """Each cue once, where it stands first; of cues of one kind that overlap the longest ("child protection")."""
    found = _cues(vocabulary)
    reach: dict[str, int] = {}
    counted: set[str] = set()
    spans = found.automaton.find_matches_as_indexes(words, overlapping=True)
    for index, start, end in sorted(spans, key=lambda span: (span[1], -span[2])):
        cue = found.cues[index]
        if cue.kind == NO_KIND:
            reach = dict.fromkeys(found.kinds, end)
            continue
        if start < reach.get(cue.kind, 0) or cue.phrase in counted or not _whole(words, start, end, cue):
            continue
        reach[cue.kind] = end
        counted.add(cue.phrase)
        yield cue, start


def _whole(words: str, start: int, end: int, cue: KindCue) -> bool:
    if start and words[start - 1].isalnum() and words[start].isalnum():
        return False
    return cue.open or not re.match(r"\w", words[end : end + 1])
