"""What a paragraph may mean as sums: for each tie the readings that honest eyes could take, the plainest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.measure import comparable
from pledgebook.checks.part_before import names_part_before
from pledgebook.checks.ties import ahead, behind, ties, words_of

Reading = tuple[Placed, tuple[Placed, ...]]

_REACH = 3  # an anaphor ("this includes") looks back over so many sentences for its total
GAP = 8  # words between a tie and the first part it governs
_MOST_TOTALS = 6  # figures that a tie may take for its total, the nearest first
NEAR = 2  # words between a tie and the total it names


_DETERMINER = r"(?:\s+<determiner>)+\s*$"
# How the words between two parts of a list end: with a mark, or with the word before the last one.
_LAST = r"<last>$"
_MARK = re.compile(r"[,;–—]\s*\w*$")
_PASSIVE = r"<be>\s+(?:<also>\s+)?$"
_POINTS_BACK = r"(?:<of among>\s+)?<this>"
_POINTER_ALONE = r"<this>(?:\s+<pointed>)*"
_AMOUNT = r"(?:<it>|<the amount>\s+(?:<whole>\s+)?<amount>)(?:\s+<pointed>)*"
_GOES_TO = r"(?<!\w)<goes to>\s(?!<amount>(?!\w))"
# A relative that speaks of the amount before it, whatever the amount goes to: "to the bridge, of which $4 million".
_OF_AMOUNTS = r"<of the amounts>(?!\w)"
_OTHER_SUM = r"(?<!\w)(?:<amount>\W*$|<other sum>(?!\w))"
_ON_TOP = r"\s+(?:\S+\s+)?<more>(?!\w)"


class Proposal(NamedTuple):
    """A sum that the words propose, in one or more readings of total and parts.

    ``closed`` where no part is left unsaid, ``accuses`` where a failure of every reading would be a contradiction
    and not a reading nobody meant; ``alike`` where the parts are a list, whose bare amounts are rounded alike,
    ``doubtful`` where they may come on top of the total: a failure is undetermined; ``whole`` where the parts look
    like all there are, though no word says so: that they stay below the total is undetermined. ``trials`` are the
    choices of figures that were looked at to find it. ``remainder`` where only its last part is called the rest, and
    the parts before it may overlap. ``tied`` where it has no cue of its own, and structure or
    other words tie its figures.
    """

    readings: tuple[Reading, ...]
    cue: str
    rule: str
    closed: bool = False
    accuses: bool = False
    alike: bool = False
    doubtful: bool = False
    whole: bool = False
    trials: int = 1
    tied: bool = False
    remainder: bool = False


@dataclass(frozen=True, slots=True)
class _Split:
    """Candidates for a total, and the figures behind a tie that may be its parts.

    ``sure`` are those that must be; ``certain`` says that the tie can speak of nothing but the total.
    """

    totals: tuple[Placed, ...]
    parts: tuple[Placed, ...]
    sure: tuple[Placed, ...]
    cue: str
    closed: bool
    certain: bool
    remainder: bool = False


def on_top(ground: Ground, placed: Placed) -> bool:
    """Whether a figure says by how much something grows: "$7 million more than in 2024"."""
    bare = placed.figure.hedge == "exact"  # "more than $7 million" begins with "more", too
    first = bare and ground.pattern(r"<more>\s").match(ground.low, placed.at.start)
    return bool(first) or ground.pattern(_ON_TOP).match(ground.low, placed.at.end) is not None


def by_parts(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Splits: "T, including A and B"; "T ... . This includes A and B. This also includes C"; "Of the T, A and B"."""
    splits: list[_Split] = []
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        for tie in ties(ground, sentence, "parts", "more parts", "rest", "whole"):
            split = _split(ground, figures, sentence, tie, splits[-1] if splits else None)
            if split is not None and tie.relation in ("more parts", "rest"):
                splits[-1] = split
            elif split is not None:
                splits.append(split)
    for split in splits:
        readings = [(total, parts) for total in split.totals for parts in (split.sure, split.parts) if parts]
        bare = any(not part.nouns and part.figure.kind == "count" for part in split.parts)
        accuses = split.certain and (split.closed or not bare)
        on_top = ground.pattern("<with>").match(split.cue.lower()) is not None and not _itemised(
            ground, split.sure
        )
        if on_top and len(split.sure) < 2:
            accuses = False
        yield Proposal(
            tuple(dict.fromkeys(readings)),
            split.cue,
            "parts",
            split.closed,
            accuses,
            doubtful=on_top,
            remainder=split.remainder,
        )


def _is_included(ground: Ground, tie: Tie) -> bool:
    """Whether "included" says that a figure is part of another, and opens no list: "is included", "A included, ..."."""
    if not ground.pattern("<included>").match(ground.low, tie.at.start):
        return False
    passive = ground.pattern(_PASSIVE).search(ground.low, max(0, tie.at.start - 10), tie.at.start)
    return passive is not None or ground.low.startswith(",", tie.at.end)


def _itemised(ground: Ground, parts: tuple[Placed, ...]) -> bool:
    """Whether semicolons part the amounts: then they break a total down, and do not come on top of it."""
    return len(parts) > 1 and all(";" in ground.between(a, b) for a, b in pairwise(parts))


def _split(
    ground: Ground, figures: Sequence[Placed], sentence: int, tie: Tie, last: _Split | None
) -> _Split | None:
    if _is_included(ground, tie) or names_part_before(ground, tie, sentence):
        return None
    with_part = _says_with(ground, tie)
    found = (
        _remaining(ground, tie, sentence)
        or behind(ground, tie, sentence, NEAR if with_part else GAP)
        or _listed(ground, figures, sentence, tie)
    )
    if not found:
        return None
    if tie.relation == "whole":
        return _whole(ground, found, tie)
    if tie.relation in ("more parts", "rest"):
        return _continued(ground, found, tie, last, sentence)
    totals = _totals(ground, figures, sentence, tie, found[0])
    if not totals or _taken_of(ground, totals[0], tie):
        return None
    parts = _of_total(ground, tuple(placed for placed in found if comparable(placed, totals[0])), tie)
    closed = tie.closed and (found[0].sentence == sentence or _all_items(ground, figures, sentence, parts))
    sure = enumerated(ground, _before_next(ground, parts, sentence, tie), closed)
    certain = _certain(ground, tie, sentence, totals[0])
    return _Split(totals, parts, sure, words_of(ground, tie), closed, certain)


def _all_items(ground: Ground, figures: Sequence[Placed], sentence: int, parts: Sequence[Placed]) -> bool:
    """Whether each item that a sentence introduces has one of these parts, and no other amount."""
    stem = ground.document.sentences[sentence].block
    return each_item(ground, stem, parts) and not (parts and gives_more(ground, figures, stem, parts))


def _remaining(ground: Ground, tie: Tie, sentence: int) -> tuple[Placed, ...]:
    """The figure that a word behind it calls the rest: "los 140 millones restantes"."""
    if tie.relation != "rest" or not ground.pattern("<remaining>").match(ground.low, tie.at.start):
        return ()
    before = ahead(ground, tie, sentence)
    return before[-1:] if before and not ground.low[before[-1].at.end : tie.at.start].strip() else ()


def _taken_of(ground: Ground, before: Placed, tie: Tie) -> bool:
    """Whether the figure before a tie is itself a part, as in "A of this comes from ..."."""
    gap = ground.low[before.at.end : tie.at.start]
    back = ground.pattern(r"<of>\s+<this>").match(ground.low, tie.at.start)
    return before.at.end <= tie.at.start and not gap.strip() and back is not None


def _whole(ground: Ground, found: tuple[Placed, ...], tie: Tie) -> _Split | None:
    total, *rest = found
    parts = _of_total(ground, tuple(placed for placed in rest if comparable(placed, total)), tie)
    if not tie.opens or not parts or ground.low[tie.at.end : total.at.start].strip():
        return None
    sure = enumerated(ground, parts, tie.closed)
    return _Split((total,), parts, sure, words_of(ground, tie), tie.closed, certain=True)


def _continued(
    ground: Ground, found: tuple[Placed, ...], tie: Tie, last: _Split | None, sentence: int
) -> _Split | None:
    """Further parts of the split before, which stood in this sentence or the one before it."""
    if last is None or not (tie.opens or last.parts[-1].sentence == sentence):
        return None
    if sentence - last.parts[-1].sentence > 1:
        return None
    if tie.relation == "rest" and found[0] in last.parts and found[0] not in last.sure:
        return _rest_of(last, found[0], tie, words_of(ground, tie))
    known = {placed.order for placed in (*last.parts, *last.totals)}
    more = tuple(
        placed for placed in found if placed.order not in known and comparable(placed, last.totals[0])
    )
    cue = f"{last.cue} ... {words_of(ground, tie)}" if more else last.cue
    sure = last.sure + enumerated(ground, more, tie.closed) if last.sure == last.parts else last.sure
    closed = last.closed or (tie.closed and bool(more))
    return replace(
        last,
        parts=last.parts + more,
        sure=sure,
        cue=cue,
        closed=closed,
        remainder=last.remainder or (closed and not last.closed),
    )


def _rest_of(split: _Split, rest: Placed, tie: Tie, words: str) -> _Split:
    """A split with the part that is called the rest, which ends its list: "48 here, 52 there and the remaining 40"."""
    parts = tuple(part for part in split.parts if part.order <= rest.order)
    cue = f"{split.cue} ... {words}"
    closed = split.closed or tie.closed
    return replace(split, parts=parts, sure=parts, cue=cue, closed=closed, remainder=not split.closed)


def _totals(
    ground: Ground, figures: Sequence[Placed], sentence: int, tie: Tie, part: Placed
) -> tuple[Placed, ...]:
    """What the tie may speak of: the nearest figure before it, then the others of that sentence."""
    fitting = [placed for placed in ahead(ground, tie, sentence) if comparable(placed, part)]
    if inside := [placed for placed in fitting if not _besides(ground, placed)]:
        return tuple(reversed(inside[-_MOST_TOTALS:]))
    earlier: dict[int, list[Placed]] = {}
    for placed in figures:
        if sentence - _REACH <= placed.sentence < sentence and comparable(placed, part):
            earlier.setdefault(placed.sentence, []).append(placed)
    return (
        tuple(earlier[max(earlier)][:_MOST_TOTALS]) if earlier and _anaphoric(ground, tie, sentence) else ()
    )


def _besides(ground: Ground, placed: Placed) -> bool:
    """Whether a figure is named only as what comes beside another: "Besides the 240 million, it comprises ..."."""
    return any(
        tie.opens
        and tie.at.end <= placed.at.start
        and len(ground.low[tie.at.end : placed.at.start].split()) <= NEAR
        for tie in ties(ground, placed.sentence, "addition")
    )


def _anaphoric(ground: Ground, tie: Tie, sentence: int) -> bool:
    """Whether the tie opens its sentence, or only a few words stand before it ("The package is made up of")."""
    start = ground.document.sentences[sentence].at.start
    return tie.opens or len(ground.low[start : tie.at.start].split()) <= 5


def _certain(ground: Ground, tie: Tie, sentence: int, total: Placed) -> bool:
    """Whether a tie speaks of the amount and not of what the amount goes to ("to a fund, made up of ...").

    Words that point back ("this includes") speak of the amount; others do where nothing between says to whom it goes.
    """
    before = ground.low[ground.document.sentences[sentence].at.start : tie.at.start].strip()
    if ground.pattern("<breaks down>").search(ground.low, *tie.at):
        return True
    if _says_with(ground, tie) and "," in ground.low[total.at.end : tie.at.start]:
        return False
    if total.sentence != sentence:
        words = ground.low[tie.at.start : tie.at.end] if tie.opens else f"{before} "
        alone = tie.opens or ground.pattern(_POINTER_ALONE).fullmatch(before)
        if ground.pattern(_POINTS_BACK).match(words) and alone:
            return True
        if not ground.pattern(_AMOUNT).fullmatch(before) and not (tie.opens and tie.closed):
            return False
    if total.sentence == sentence and ground.pattern(_OF_AMOUNTS).match(ground.low, tie.at.start):
        return not ground.pattern(_OTHER_SUM).search(ground.low, total.at.end, tie.at.start)
    end = tie.at.start if total.sentence == sentence else ground.sentence(total).end
    return not any(
        True
        for found in ground.pattern(_GOES_TO).finditer(ground.low, total.at.end, end)
        if not any(at.start <= found.end() <= at.end for at in ground.dated)
    )


def _says_with(ground: Ground, tie: Tie) -> bool:
    """Whether a tie is "with", which may bring what comes on top of a total."""
    return ground.pattern("<with>$").search(ground.low[tie.at.start : tie.at.end]) is not None


def _of_total(ground: Ground, parts: tuple[Placed, ...], tie: Tie) -> tuple[Placed, ...]:
    """The parts before words of their sentence that point back to one of them: "and of this $500 million paid out"."""
    if not parts:
        return parts
    back = [
        other.at.start
        for other in ties(ground, parts[0].sentence, "parts", "part")
        if other.at.start > max(tie.at.end, parts[0].at.end)
        and ground.pattern(f"(?:{_POINTS_BACK})(?!\\w)").match(ground.low, other.at.start)
    ]
    return tuple(part for part in parts if not back or part.at.start < back[0]) or parts


def _before_next(ground: Ground, parts: tuple[Placed, ...], sentence: int, tie: Tie) -> tuple[Placed, ...]:
    """The parts before a further tie in the sentence, whose own parts may lie behind it."""
    later = [other.at.start for other in ties(ground, sentence, "parts") if other.at.start > tie.at.start]
    return tuple(part for part in parts if not later or part.at.start < later[0])


def enumerated(ground: Ground, parts: tuple[Placed, ...], closed: bool) -> tuple[Placed, ...]:
    """The parts that stand in one enumeration: "A, B and C" ends with C, whatever the sentence adds behind it.

    In "A, and B" the comma may end the list before B, unless the words say that all parts are given.
    """
    for index in range(1, len(parts)):
        if parts[index].sentence != parts[index - 1].sentence:
            continue
        gap = ground.pattern(_DETERMINER).sub("", ground.between(parts[index - 1], parts[index])).rstrip()
        if ground.pattern(_LAST).search(gap):
            doubtful = index == 1 and not closed and _MARK.search(gap) is not None
            return parts[: index if doubtful else index + 1]
        if not gap.endswith((",", ";", ":")):
            return parts[:index]
    return parts


def _listed(ground: Ground, figures: Sequence[Placed], sentence: int, tie: Tie) -> tuple[Placed, ...]:
    """The first fitting figure of every item of the list that the tie's sentence introduces."""
    blocks = ground.document.blocks
    home = ground.document.sentences[sentence]
    if ground.low[tie.at.end : blocks[home.block].at.end].strip(" :\n"):
        return ()
    candidates = ahead(ground, tie, sentence)
    if not candidates:
        return ()
    firsts: dict[int, Placed] = {}
    for placed in items_below(ground, figures, home.block):
        block = ground.document.sentences[placed.sentence].block
        if comparable(placed, candidates[-1]):
            firsts.setdefault(block, placed)
    return tuple(firsts.values())


def items_below(ground: Ground, figures: Sequence[Placed], stem: int) -> Iterator[Placed]:
    """The figures of the items that a block introduces, nested in it or listed after it."""
    document = ground.document
    for placed in figures:
        if document.blocks[document.sentences[placed.sentence].block].parent == stem:
            yield placed
    block = stem + 1
    while block < len(document.blocks) and document.blocks[block].stem == stem:
        yield from ground.paragraphs.get(block, ())
        block += 1


def each_item(ground: Ground, stem: int, parts: Sequence[Placed]) -> bool:
    """Whether every item below a stem has one of these parts, so that no number of them was left unread."""
    blocks = ground.document.blocks
    items: set[int] = set()
    block = stem + 1
    while block < len(blocks) and (blocks[block].parent is not None or blocks[block].stem == stem):
        if blocks[block].parent == stem or blocks[block].stem == stem:
            items.add(block)
        block += 1
    return items <= {ground.document.sentences[part.sentence].block for part in parts}


def gives_more(ground: Ground, figures: Sequence[Placed], stem: int, parts: Sequence[Placed]) -> bool:
    """Whether an item below a stem gives more than one amount: "21 in the north and 12 in the south"."""
    below = items_below(ground, figures, stem)
    return any(placed not in parts and comparable(placed, parts[0]) for placed in below)
