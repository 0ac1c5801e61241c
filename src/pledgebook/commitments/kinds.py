"""Which kind of programme a commitment runs on, by its words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from pledgebook.model import Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.kinds import KindCue

_LEAST = 3  # a sum of weights below this says too little
_LEAD = 1.0  # and one that leads by no more than this factor is doubtful


@dataclass(frozen=True, slots=True)
class _Cues:
    automaton: ahocorasick_rs.AhoCorasick
    cues: tuple[KindCue, ...]


@cache
def _cues(vocabulary: Vocabulary) -> _Cues:
    return _Cues(ahocorasick_rs.AhoCorasick([cue.phrase for cue in vocabulary.kinds]), vocabulary.kinds)


def find_kind(text: str, unit: Span, first: Span, vocabulary: Vocabulary) -> tuple[str | None, Origin | str]:
    """The kind with the highest sum of cues, those of the first sentence twice, and the cues; or None and why."""
    scores: Counter[str] = Counter()
    said: dict[str, list[str]] = {}
    found = _cues(vocabulary)
    words = text[unit.start : unit.end].lower()
    counted: set[tuple[int, bool]] = set()
    for index, start, end in found.automaton.find_matches_as_indexes(words, overlapping=True):
        cue = found.cues[index]
        if not _whole(words, start, end, cue):
            continue
        leading = start + unit.start < first.end
        if (index, leading) in counted:
            continue
        counted.add((index, leading))
        scores[cue.kind] += cue.weight * (2 if leading else 1)
        said.setdefault(cue.kind, []).append(cue.phrase)
    ranked = scores.most_common(2)
    if not ranked or ranked[0][1] < _LEAST:
        return None, "no cue of the vocabulary speaks for a kind"
    if len(ranked) == 2 and ranked[0][1] <= ranked[1][1] * _LEAD:
        return None, f"the cues speak for {ranked[0][0]} and {ranked[1][0]} alike"
    return ranked[0][0], Origin("commitments.kinds", "; ".join(dict.fromkeys(said[ranked[0][0]])))


def _whole(words: str, start: int, end: int, cue: KindCue) -> bool:
    if start and words[start - 1].isalnum() and words[start].isalnum():
        return False
    return cue.open or not re.match(r"\w", words[end : end + 1])
