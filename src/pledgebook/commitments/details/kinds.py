"""Which kind of programme a commitment runs on, by its words."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Origin, Span
from pledgebook.vocabulary.kinds import NO_KIND, KindCue

_LEAST = 3  # a sum of weights below this says too little
_AMOUNT = 5  # what an allotted sum of money says for funding
_LEAD = 1.0  # and one that leads by no more than this factor is doubtful


def find_kind(context: Context, unit: Span, first: Span, *, amounts: bool) -> tuple[str | None, Origin | str]:
    """The kind with the highest sum of cues, those of the first sentence twice, and the cues; or None and why.

    ``amounts`` tells whether the unit allots money, which itself speaks for funding.
    """
    scores: dict[str, int] = {"funding": _AMOUNT} if amounts else {}
    said = {"funding": ["an amount"]} if amounts else {}
    for cue, start in _matches(context, unit):
        scores[cue.kind] = scores.get(cue.kind, 0) + cue.weight * (2 if start < first.end else 1)
        said.setdefault(cue.kind, []).append(cue.phrase)
    ranked = sorted(scores.items(), key=itemgetter(1), reverse=True)[:2]
    if not ranked or ranked[0][1] < _LEAST:
        return None, "no cue of the vocabulary speaks for a kind"
    if len(ranked) == 2 and ranked[0][1] <= ranked[1][1] * _LEAD:
        return None, f"the cues speak for {ranked[0][0]} and {ranked[1][0]} alike"
    return ranked[0][0], Origin("commitments.kinds", "; ".join(dict.fromkeys(said[ranked[0][0]])))


def _matches(context: Context, unit: Span) -> Iterator[tuple[KindCue, int]]:
    """Each cue once, where it stands first; of cues of one kind that overlap the longest ("child protection")."""
    cues, hidden = context.vocabulary.kinds, 0
    reach: dict[str, int] = {}
    counted: set[str] = set()
    for start, end, index in context.spots.within("kind", unit):
        cue = cues[index]
        if cue.kind == NO_KIND:
            reach, hidden = {}, end
        elif (
            start >= max(hidden, reach.get(cue.kind, 0))
            and cue.phrase not in counted
            and (cue.open or not _goes_on(context.text, end))
        ):
            reach[cue.kind] = end
            counted.add(cue.phrase)
            yield cue, start


def _goes_on(text: str, end: int) -> bool:
    return text[end : end + 1].isalnum() or text.startswith("_", end)
