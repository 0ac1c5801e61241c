"""Totals whose parts share one predicate and end with what remains: "Chile gives $15 million, Peru the remaining 12".

What remains of a total is the total less its other parts, so that these sums accuse both ways, but only where one
paragraph has no other amount that could be the total, and where no verb of its own says of the rest that it is
something else, as in "the remaining $12 million are still to be found".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pledgebook.checks.given_each import given_each
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.readings import Proposal, on_top
from pledgebook.checks.some_of import some_of
from pledgebook.checks.ties import ties
from pledgebook.checks.words import WORD

_AROUND = 20  # characters beside a figure in which it is called the rest
_REACH = 2  # sentences before the parts in which the total may stand
_NEAR = 2
_BEFORE = r"(?<!\w)<remaining>\s+(?:\S+\s+)?$"
_INSIDE = r"(?<!\w)<remaining>(?!\w)"
_BEHIND = r"\s+<remaining>(?!\w)"
_VERB = r"(?<!\w)<auxiliary>(?!\w)"
_JOINS = r"(?<!\w)<and>(?!\w)"
_SMALL = ("article", "determiner", "the", "remaining", "with", "purpose", "of")
_LEADS = (
    "purpose",
    "placed",
    "destined",
    "channelled",
    "sourced",
    "of",
    "over time",
    "weak",
    "time",
    "on condition",
)
_OF_IT = (
    r"\s*(?:<of among>|<of>|<purpose>)?\s*(?:(?:<the>|<article>)\s+)?(?:(?:<this>\s+)?<amount>|<this>)(?!\w)"
)
_SUBJECT = 8  # words of who gives the first part, and its verb
_MARKS = ";:"
_ENDS = ".;"


def by_remainder(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Each sentence whose last part is called the rest, with the only amount before it that can be the total."""
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        here = ground.sentences[sentence]
        rest = next((placed for placed in here if _is_rest(ground, placed)), None)
        if rest is None or not _bare(rest):
            continue
        alike = [placed for placed in here if comparable(placed, rest)]
        totals = _totals(figures, sentence, rest)
        inside = not totals and len(alike) > _NEAR and _led(ground, alike[0])
        total, parts = (alike[0], alike[1:]) if inside else (next(iter(totals), None), alike)
        if total is None or len(totals) > 1 or len(parts) < _NEAR or parts[-1] is not rest:
            continue
        if not _bare(total) or some_of(ground, total) or on_top(ground, total) or given_each(ground, total):
            continue
        if not inside and not _opens_plainly(ground, parts[0]):
            continue
        if all(_bare(part) for part in parts) and _one_predicate(ground, parts):
            cue = " ".join(ground.document.words(rest.at).split())
            yield Proposal(((total, tuple(parts)),), cue, "rest", closed=True, accuses=True)


def _is_rest(ground: Ground, placed: Placed) -> bool:
    """Whether a figure is called what remains, by words before it, in it or behind it."""
    start = max(ground.sentence(placed).start, placed.at.start - _AROUND)
    end = min(ground.sentence(placed).end, placed.at.end + _AROUND)
    low = ground.low
    return any(
        (
            ground.pattern(_BEFORE).search(low, start, placed.at.start),
            ground.pattern(_INSIDE).search(low, *placed.at),
            ground.pattern(_BEHIND).match(low, placed.at.end, end),
        )
    )


def _bare(placed: Placed) -> bool:
    return placed.figure.hedge == "exact" and not placed.rate and placed.figure.kind != "percent"


def _totals(figures: Sequence[Placed], sentence: int, rest: Placed) -> list[Placed]:
    """What the parts may be of: the amounts of their paragraph before them; none where these stand too far off."""
    before = [placed for placed in figures if placed.sentence < sentence and comparable(placed, rest)]
    near = [placed for placed in before if sentence - placed.sentence <= _REACH]
    return before if near == before else []


def _led(ground: Ground, first: Placed) -> bool:
    """Whether a sentence opens with "Of the 260 inspectors"."""
    return any(
        tie.opens and len(ground.low[tie.at.end : first.at.start].split()) <= _NEAR
        for tie in ties(ground, first.sentence, "whole")
    )


def _opens_plainly(ground: Ground, first: Placed) -> bool:
    """Whether a sentence begins with who gives the first part, with that part, or with "of this sum".

    "For the second phase, Angola ..." and "Of last year's loan ..." speak of another total.
    """
    start = ground.sentence(first).start
    before = ground.low[start : first.at.start]
    if ground.pattern(_OF_IT).match(before):
        return True
    words = WORD.findall(before)
    small = ground.lexicon.words
    led = bool(words) and any(words[0] in small[kind] for kind in _LEADS)
    return not led and "," not in before and len(words) <= _SUBJECT


def _elliptic(ground: Ground, before: Placed, rest: Placed) -> bool:
    """Whether only a name and small words lead from "and" to the rest: "and Brazil the remaining $12 million"."""
    joins = [
        found.end() for found in ground.pattern(_JOINS).finditer(ground.low, before.at.end, rest.at.start)
    ]
    words = WORD.findall(ground.document.flow.text[joins[-1] : rest.at.start]) if joins else ["?"]
    small = ground.lexicon.words
    known = frozenset().union(*(small[kind] for kind in _SMALL))
    return all(word[0].isupper() or word in known for word in words)


def _one_predicate(ground: Ground, parts: Sequence[Placed]) -> bool:
    """Whether one verb is said of all parts: none stands behind the first, whoever gives the others."""
    if any(given_each(ground, part) or on_top(ground, part) for part in parts):
        return False
    gaps = [ground.between(a, b) for a, b in pairwise(parts)]
    if any(mark in gap for gap in gaps for mark in _MARKS) or not ground.pattern(_JOINS).search(gaps[-1]):
        return False
    if not _elliptic(ground, parts[-2], parts[-1]):
        return False
    end = ground.sentence(parts[-1]).end
    tail = next((at for mark in _ENDS if (at := ground.low.find(mark, parts[-1].at.end, end)) >= 0), end)
    behind = (*gaps[1:], ground.low[parts[-1].at.end : tail])
    return not any(ground.pattern(_VERB).search(words) for words in behind)
