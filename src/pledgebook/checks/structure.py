"""What a paragraph may mean as sums by its structure: lists, colons, remainders, neighbouring sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import pairwise
from operator import add

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.readings import GAP, Proposal, enumerated, items_below
from pledgebook.checks.same import stated
from pledgebook.checks.ties import ties, words_of
from pledgebook.checks.wording import names_party
from pledgebook.checks.words import WORD

_MOST_PARTS = 6
_REACH = 3  # a remainder looks back over so many sentences for its total
_OPENING = 2  # words that may stand before the figure that opens an item
_POINTERS = frozenset(
    {"this", "that", "these", "those", "it", "its", "they", "their", "of", "in", "within", "from"}
)
_PART = re.compile(
    r"\b(?:portions?|shares?|parts?|components?|tranches?|instal?lments?|makes? up|made up|the other|the rest"
    r"|the remaining|remainder|takes? up|accounts? for|accounting for)\b"
)
# A list that may overlap, or a stem that says more than one thing of its amount.
_OVERLAP = re.compile(r"\b(?:overlap|also|both|same|shared|included|counted|of which|part of)\b")
_PURPOSE = re.compile(r"\s*(?:$|[(;.,]|(?:for|to|towards?|in|on|through|via|at|under)\b)")
_MORE_THAN_TOTAL = re.compile(
    r"(?:\b(?:in addition|besides|beside|on top|over and above|along with|alongside|together with|apart from"
    r"|while|but|after|before|than|previous|earlier|instead)\b|,\s+and\b)"
)


def by_list(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Lists: "T for harbours:" over items that each open with an amount. Accuses where these exceed the total."""
    for total in figures:
        home = ground.document.sentences[total.sentence]
        block = ground.document.blocks[home.block].at
        stem = ground.low[total.at.end : block.end]
        if home.at.end < block.end or not stem.rstrip().endswith(":") or _siblings(ground, total):
            continue
        parts = _openings(ground, figures, home.block, total)
        if len(parts) > 1:
            plain = not _MORE_THAN_TOTAL.search(stem) and _plain(ground, parts)
            accuses = plain and not _other_times(total, parts)
            yield Proposal(((total, parts),), "", "list", accuses=accuses, alike=True)


def _siblings(ground: Ground, total: Placed) -> bool:
    here = ground.sentences[total.sentence]
    return any(other is not total and comparable(other, total) for other in here)


def _openings(ground: Ground, figures: Sequence[Placed], stem: int, total: Placed) -> tuple[Placed, ...]:
    """The figures that open the items below a stem; none when an item opens with something else."""
    firsts: dict[int, Placed] = {}
    for placed in items_below(ground, figures, stem):
        firsts.setdefault(ground.document.sentences[placed.sentence].block, placed)
    opening = all(comparable(placed, total) and _opens(ground, placed) for placed in firsts.values())
    return tuple(firsts.values()) if opening else ()


def _opens(ground: Ground, placed: Placed) -> bool:
    block = ground.document.blocks[ground.document.sentences[placed.sentence].block]
    return len(WORD.findall(ground.low[block.at.start : placed.at.start])) <= _OPENING


def _plain(ground: Ground, parts: Sequence[Placed]) -> bool:
    """Whether each part only says what it is for, and none that it is shared with another."""
    ends = [ground.sentence(part).end for part in parts]
    return all(
        _PURPOSE.match(ground.low, part.at.end, end) and not _OVERLAP.search(ground.low, part.at.end, end)
        for part, end in zip(parts, ends, strict=True)
    )


def _other_times(total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether a part is dated and not inside the time of its total."""
    return any(part.times and part.times != total.times for part in parts)


def by_colon(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Colons inside a sentence: "17 commitments: 11 are new, and six advance earlier ones". Never accuses."""
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        at = ground.document.sentences[sentence].at
        colon = ground.low.find(":", at.start, at.end)
        before = [placed for placed in ground.sentences[sentence] if placed.at.end <= colon]
        behind = [placed for placed in ground.sentences[sentence] if placed.at.start > colon]
        if (
            not before
            or len(behind) < 2
            or len(WORD.findall(ground.low[colon : behind[0].at.start])) > GAP // 2
        ):
            continue
        parts = enumerated(ground, tuple(p for p in behind if comparable(p, before[-1])), closed=True)
        if len(parts) > 1:
            yield Proposal(((before[-1], parts),), ":", "colon")


def by_rest(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Remainders: "T ... . A is for schools; the other B is for roads". Never accuses."""
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        for tie in ties(ground, sentence, "rest"):
            last = next((p for p in ground.sentences[sentence] if p.at.start >= tie.at.end), None)
            if last is None or len(WORD.findall(ground.low[tie.at.end : last.at.start])) > GAP:
                continue
            before = [
                placed
                for placed in figures
                if placed.at.end <= tie.at.start
                and sentence - placed.sentence <= _REACH
                and comparable(placed, last)
            ][-_MOST_PARTS:]
            readings = tuple(
                (before[index], (*before[index + 1 :], last)) for index in range(len(before) - 2, -1, -1)
            )
            if readings:
                yield Proposal(readings, words_of(ground, tie), "rest")


def by_sentence(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Two sentences: "T ... . Their first part stands at A, the second at B". Never accuses.

    All amounts of a sentence that points back, or speaks of parts, add up to the last one of the sentence before.
    """
    sentences = list(dict.fromkeys(placed.sentence for placed in figures))
    for earlier, sentence in pairwise(sentences):
        parts = tuple(p for p in ground.sentences[sentence] if p.figure.kind == "money")
        totals = [p for p in ground.sentences[earlier] if p.figure.kind == "money"]
        if not totals or not 2 <= len(parts) <= _MOST_PARTS:
            continue
        if not _of_parts(ground, sentence) and not _alone_fits(ground, totals[-1], parts):
            continue
        if all(comparable(part, totals[-1]) and _narrow(part) for part in parts) and _narrow(totals[-1]):
            yield Proposal(((totals[-1], parts),), "", "structure")


def _alone_fits(ground: Ground, total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether parts fit a total of the sentence just before, and their sentence names no other party."""
    if parts[0].sentence != total.sentence + 1 or not all(comparable(part, total) for part in parts):
        return False
    come_to = reduce(add, (ground.interval(part) for part in parts))
    return come_to.meets(ground.interval(total)) and not names_party(ground, ground.sentence(parts[0]))


def _of_parts(ground: Ground, sentence: int) -> bool:
    at = ground.document.sentences[sentence].at
    first = WORD.search(ground.low, at.start, at.end)
    pointing = first is not None and first.group() in _POINTERS
    taken = any(tie.at.start > at.start for tie in ties(ground, sentence, "back"))
    return pointing or taken or _PART.search(ground.low, at.start, at.end) is not None


def by_structure(_: Ground, figures: Sequence[Placed], nested: frozenset[int]) -> Iterator[Proposal]:
    """All other amounts of a paragraph add up to its first or its last. Never accuses."""
    money = [placed for placed in figures if placed.figure.kind == "money" and placed.order not in nested]
    if not 3 <= len(money) <= _MOST_PARTS + 1:
        return
    largest = max(money, key=lambda placed: stated(placed) or 0)
    for total in dict.fromkeys((money[0], money[-1], largest)):
        parts = [placed for placed in money if placed is not total]
        if all(comparable(part, total) and _narrow(part) for part in parts) and _narrow(total):
            yield Proposal(((total, tuple(parts)),), "", "structure")


def _narrow(placed: Placed) -> bool:
    """Whether a figure is exact enough that meeting another says something: within a quarter of its value."""
    low, high = placed.interval.low, placed.interval.high
    return low is not None and high is not None and 4 * (high - low) <= high
