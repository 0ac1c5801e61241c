"""What a paragraph may mean as sums by its structure: lists, colons, remainders, neighbouring sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.measure import comparable
from pledgebook.checks.pairs import is_base
from pledgebook.checks.readings import (
    GAP,
    Proposal,
    Reading,
    each_item,
    enumerated,
    gives_more,
    items_below,
    on_top,
)
from pledgebook.checks.said_for import ends_list, few, says_for, says_where
from pledgebook.checks.same import exactly, stated
from pledgebook.checks.some_of import some_of
from pledgebook.checks.ties import ties, words_of
from pledgebook.checks.wording import names_party
from pledgebook.checks.words import WORD
from pledgebook.model import Interval

_MOST_PARTS = 6
_TOTALS = 3  # the first amount of a paragraph, the last and the largest
_REACH = 3  # a remainder looks back over so many sentences for its total
_TYING = ("parts", "more parts", "back", "rest", "total", "total after", "addition", "whole")
_LISTED = 3  # amounts of one sentence that come to the last of the one before: no accident
_STEM = 14  # words between a total and the colon that breaks it down
_OPENING = 2  # words that may stand before the figure that opens an item
_PART = "<part of>"
_WITHOUT_A_FIGURE = r"[,;](?=\s*\w)|(?<!\w)<and>(?!\w)"
_AMOUNT = r"<the amount>\s+(?:<whole>\s+)?<amount>(?!\w)"
_OVERLAP = "<overlap>"  # a list that may overlap, or a stem that says more than one thing of its amount
_REACHED = r"(?<!\w)<reaches>\s+(?:<a total of>\s+)?$"
_PURPOSE = r"\s*(?:$|[(;.,]|<purpose>)"
_SET_APART = r"[,(–—]\s*(?:<with>|<open list>|<some only>)\s+$"
_MORE_THAN_TOTAL = "<more than total>"


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
            plain = not ground.pattern(_MORE_THAN_TOTAL).search(stem) and _plain(ground, parts)
            plain = plain and not _apart(ground, total, stem)
            staged = _other_times(total, parts) and not _adding_up(ground, total, parts)
            accuses = plain and not staged
            whole = (
                accuses
                and _all_of_it(ground, total, parts)
                and each_item(ground, home.block, parts)
                and not gives_more(ground, figures, home.block, parts)
                and not ground.pattern("<open list>").search(stem)
            )
            yield Proposal(((total, parts),), "", "list", accuses=accuses, alike=True, whole=whole, tied=True)


def _apart(ground: Ground, total: Placed, stem: str) -> bool:
    """Whether a stem sets its amount apart from the list: "Spending, with $3 million for staff not shown:"."""
    before = ground.low[ground.sentence(total).start : total.at.start]
    return (
        ground.pattern(_SET_APART).search(before) is not None
        or ground.pattern(r"(?<!\w)<some only>(?!\w)").search(stem) is not None
    )


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
        ground.pattern(_PURPOSE).match(ground.low, part.at.end, end)
        and not ground.pattern(_OVERLAP).search(ground.low, part.at.end, end)
        for part, end in zip(parts, ends, strict=True)
    )


def _other_times(total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether a part is dated and not inside the time of its total."""
    return any(part.times and part.times != total.times for part in parts)


def _adding_up(ground: Ground, total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether words say that parts by time add up, none of which is all so far: "in stages that add up to 150"."""
    said = any(
        tie.at.end <= total.at.start and len(ground.low[tie.at.end : total.at.start].split()) <= GAP
        for tie in ties(ground, total.sentence, "total")
    )
    return said and not any(part.interval.meets(total.interval) for part in parts)


def by_colon(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Colons inside a sentence: "17 commitments: 11 are new, and six advance earlier ones".

    Accuses where a total right before the colon is exceeded by a list that goes on to the end of the sentence.
    """
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        at = ground.document.sentences[sentence].at
        colon = ground.low.find(":", ground.sentences[sentence][0].at.end, at.end)
        before = [placed for placed in ground.sentences[sentence] if placed.at.end <= colon]
        behind = [
            placed
            for placed in ground.sentences[sentence]
            if placed.at.start > colon and placed.figure.kind != "percent"
        ]
        if (
            not before
            or len(behind) < 2
            or len(WORD.findall(ground.low[colon : behind[0].at.start])) > GAP // 2
        ):
            continue
        parts = enumerated(ground, tuple(p for p in behind if comparable(p, before[-1])), closed=True)
        if len(parts) > 1:
            plain = len(parts) == len(behind) and _right_before(ground, before, colon, at.end)
            plain = plain and all(says_for(ground, part) for part in parts)
            plain = plain and not some_of(ground, before[-1])
            plain = plain and not any(_of_others(part, before[-1]) for part in parts)
            whole = plain and _all_of_it(ground, before[-1], parts)
            whole = whole and (not few(before[-1]) or all(says_where(ground, part) for part in parts))
            plain = plain and ends_list(ground, before[-1], parts)
            whole = whole and plain
            yield Proposal(((before[-1], parts),), ":", "colon", accuses=plain, whole=whole)


def _all_of_it(ground: Ground, total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether a list can be all of its total: not behind "raised to $90 million", nor behind "since 2015".

    Nor where its end may name more, without a figure: "and smaller gifts".
    """
    at = ground.sentence(total)
    found = ground.pattern(_REACHED).search(ground.low, at.start, total.at.start)
    # A lone "a" is also what Spanish puts before persons ("acogerá a 150 familias").
    reached = found is not None and (total.figure.kind == "money" or found.group().strip() != "a")
    reached = reached and not _added_up(ground, total, found)
    # "In all" right before a colon only says that the list adds up.
    end = ground.low.rfind(":", at.start, parts[0].at.start)
    end = parts[0].at.start if end < 0 else end
    said = ground.pattern(r"(?<!\w)<wider>(?!\w)").finditer(ground.low, at.start, parts[0].at.start)
    wider = any(found.end() < end or found.group() not in _in_all(ground, total) for found in said)
    more = ground.pattern(_WITHOUT_A_FIGURE).search(ground.low, parts[-1].at.end, at.end)
    return not (reached or wider or more) and not any(on_top(ground, part) for part in parts)


def _added_up(ground: Ground, total: Placed, reaches: re.Match[str] | None) -> bool:
    """Whether "to" is that of "add up to", which names no goal."""
    return reaches is not None and any(
        tie.relation == "total" and tie.closed and tie.at.start < reaches.start() < tie.at.end
        for tie in ground.ties.get(total.sentence, ())
    )


def _in_all(ground: Ground, total: Placed) -> frozenset[str]:
    """The words behind a total that say that it is one: "in all"."""
    after = ties(ground, total.sentence, "total after")
    return frozenset(ground.low[tie.at.start : tie.at.end] for tie in after if tie.at.start >= total.at.end)


def _of_others(part: Placed, total: Placed) -> bool:
    """Whether a bare number exceeds its total alone, and must count something else: "two rounds: 4 in May"."""
    bare = part.inherited or not part.nouns
    return part.figure.kind == "count" and bare and total.interval.below(part.interval)


def _right_before(ground: Ground, before: Sequence[Placed], colon: int, end: int) -> bool:
    """Whether the only figure before a colon is what its list breaks down, and nothing says that parts overlap."""
    gap = ground.low[before[-1].at.end : colon]
    words = ground.low[before[-1].at.end : end]
    return (
        sum(placed.figure.kind == before[-1].figure.kind for placed in before) == 1
        and len(gap.split()) <= _STEM
        and not any(mark in gap for mark in ",;()")
        and not ground.pattern(_MORE_THAN_TOTAL).search(gap)
        and not ground.pattern(_OVERLAP).search(words)
        and not ground.pattern("<open list>").search(words)
    )


def by_rest(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Remainders: "T ... . A is for schools; the other B is for roads".

    Accuses where the total is the only amount before its parts, no other party comes in between, and they stay below
    it: a rest that exceeds it may be what is still to be found.
    """
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        for tie in ties(ground, sentence, "rest"):
            last = _last_part(ground, sentence, tie)
            if last is None:
                continue
            before = [
                placed
                for placed in figures
                if placed.at.end <= min(tie.at.start, last.at.start)
                and sentence - placed.sentence <= _REACH
                and comparable(placed, last)
            ][-_MOST_PARTS:]
            readings = tuple(
                (before[index], (*before[index + 1 :], last)) for index in range(len(before) - 2, -1, -1)
            )
            if readings:
                sure = (
                    tie.closed and before[0].sentence < sentence and _all_there(ground, figures, before, last)
                )
                chosen = readings[-1:] if sure else (*readings, *_of_share(ground, before, last))
                yield Proposal(chosen, words_of(ground, tie), "rest", closed=sure, accuses=sure)


def _of_share(ground: Ground, before: Sequence[Placed], last: Placed) -> Iterator[Reading]:
    """The reading of "38 of its 62 gauges, and the remaining 24": the whole stands behind its part."""
    for part, whole in pairwise(before):
        taken = ties(ground, whole.sentence, "share")
        if any(part.at.end <= tie.at.start and tie.at.end <= whole.at.start for tie in taken):
            yield whole, (part, last)


def _last_part(ground: Ground, sentence: int, tie: Tie) -> Placed | None:
    """The figure that a tie calls the rest: behind it, or right before it ("los 2,6 millones restantes")."""
    figures = ground.sentences[sentence]
    right_before = [
        p for p in figures if p.at.end <= tie.at.start and not ground.low[p.at.end : tie.at.start].strip()
    ]
    if right_before and ground.pattern("<remaining>").match(ground.low, tie.at.start):
        return right_before[-1]
    behind = next((placed for placed in figures if placed.at.start >= tie.at.end), None)
    near = behind is not None and len(WORD.findall(ground.low[tie.at.end : behind.at.start])) <= GAP
    return behind if near else None


def _all_there(ground: Ground, figures: Sequence[Placed], before: Sequence[Placed], last: Placed) -> bool:
    """Whether a paragraph opens with one total, and the next sentence gives its parts up to the rest of it."""
    total, parts = before[0], before[1:]
    alike = [placed for placed in figures if comparable(placed, last) and placed.sentence <= last.sentence]
    return (
        bool(parts)
        and Interval.total(ground.interval(part) for part in (*parts, last)).below(ground.interval(total))
        and alike == [total, *parts, last]
        and total.sentence == last.sentence - 1
        and all(part.sentence == last.sentence for part in parts)
        and not names_party(ground, ground.sentence(last))
    )


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
        tied = _of_parts(ground, sentence)
        if not tied and not _alone_fits(ground, totals[-1], parts):
            continue
        tied = tied or len(parts) >= _LISTED
        narrow = all(_narrow(placed) for placed in (*parts, totals[-1]))
        if all(comparable(part, totals[-1]) for part in parts) and (
            narrow or (tied and exactly(totals[-1], parts))
        ):
            count = len(ground.sentences)
            yield Proposal(((totals[-1], parts),), "", "structure", trials=count, tied=tied)


def _alone_fits(ground: Ground, total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether parts fit a total of the sentence just before, and their sentence names no other party."""
    if parts[0].sentence != total.sentence + 1 or not all(comparable(part, total) for part in parts):
        return False
    come_to = Interval.total(ground.interval(part) for part in parts)
    return come_to.meets(ground.interval(total)) and not names_party(ground, ground.sentence(parts[0]))


def _of_parts(ground: Ground, sentence: int) -> bool:
    at = ground.document.sentences[sentence].at
    first = WORD.search(ground.low, at.start, at.end)
    pointing = first is not None and first.group() in ground.lexicon.words["points back"]
    taken = any(tie.at.start > at.start for tie in ties(ground, sentence, "back"))
    pointing = pointing or ground.pattern(_AMOUNT).match(ground.low, at.start, at.end) is not None
    return pointing or taken or ground.pattern(_PART).search(ground.low, at.start, at.end) is not None


def by_structure(ground: Ground, figures: Sequence[Placed], nested: frozenset[int]) -> Iterator[Proposal]:
    """All other amounts of a paragraph add up to its first or its last. Never accuses."""
    money = [placed for placed in figures if placed.figure.kind == "money" and placed.order not in nested]
    if not 3 <= len(money) <= _MOST_PARTS + 1:
        return
    largest = max(money, key=lambda placed: stated(placed) or 0)
    for total in dict.fromkeys((money[0], money[-1], largest)):
        parts = [placed for placed in money if placed is not total]
        alike = all(comparable(part, total) and _narrow(part) for part in parts) and _narrow(total)
        if alike and not any(is_base(ground, placed, weak=False) for placed in money):
            tied = _bracketed(ground, parts) or any(ties(ground, p.sentence, *_TYING) for p in money)
            trials = _TOTALS * len(ground.paragraphs)
            yield Proposal(((total, tuple(parts)),), "", "structure", trials=trials, tied=tied)


def _bracketed(ground: Ground, parts: Sequence[Placed]) -> bool:
    """Whether one bracket holds all parts."""
    first, last = parts[0], parts[-1]
    opens = ground.low.rfind("(", ground.sentence(first).start, first.at.start)
    closes = ground.low.find(")", last.at.end, ground.sentence(last).end)
    return opens >= 0 and closes >= 0 and ")" not in ground.low[opens : last.at.end]


def _narrow(placed: Placed) -> bool:
    """Whether a figure is exact enough that meeting another says something: within a quarter of its value."""
    low, high = placed.interval.low, placed.interval.high
    return low is not None and high is not None and 4 * (high - low) <= high
