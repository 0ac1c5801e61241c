"""Totals that the numbers right behind them come to exactly, as they stand; only brackets under words of parts accuse.

"It will build 115 aqueducts. The first stage, of 45, will be ready in 2026 and the second, of 70, in 2028"; "39 of the
63 kilometres are done, and the remaining 24 will be"; "1,900 for primary and 950 for secondary schools" as the items
below "2,850 teachers:". The numbers are all of their sentence, of the next one, of both, or what opens each item
below, so that none of them was picked to make the sum.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from pledgebook.checks.from_to import from_to
from pledgebook.checks.given_each import given_each
from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.measure import comparable, one_thing
from pledgebook.checks.pairs import is_base
from pledgebook.checks.readings import Proposal, items_below, on_top
from pledgebook.checks.said_for import ends_list
from pledgebook.checks.same import exactly, stated
from pledgebook.checks.some_of import some_of
from pledgebook.checks.ties import ties, words_of
from pledgebook.checks.words import WORD
from pledgebook.model.figure import last_place

_TWO = 2
_MOST = 6  # parts of one total
_TELLING = 10  # steps of its last place that a total of two parts has: 3 and 2 are often 5
_OPENING = 3  # words that may stand before the number that opens an item
_FEW = 4  # words that may stand between a part and "of the"
_TOTALS = ("exact", "about", "under")  # "up to 145 million"
_OTHER = r"(?<!\w)(?:<further>|<more>)\s+$"
_LONGEST = 160  # characters before an amount in a bracket that say whose it is


def by_partition(ground: Ground, figures: Sequence[Placed], nested: frozenset[int]) -> Iterator[Proposal]:
    """The totals of a paragraph that all numbers of one kind behind them come to exactly; none is a part itself."""
    row = [placed for placed in figures if placed.figure.kind != "percent"]
    for index, total in enumerate(row):
        if total.order in nested:
            continue
        if _plain(ground, total) and (index == 0 or not _one_list(ground, row[index - 1], total)):
            parts = next((own for own in _candidates(ground, row, index) if _tells(total, own)), None)
            if parts is not None:
                yield Proposal(((total, parts),), "", "structure", tied=True)
    for index, total in enumerate(row):
        if total.order in nested:
            continue
        before = _before(ground, row[:index], total) if _closes(ground, total, row[:index]) else ()
        if _tells(total, before):
            yield Proposal(((total, before),), "", "structure", tied=True)


def by_brackets(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Parts that each stand in a bracket of their own: "held at Isiolo (50,000 tonnes) and at Jijiga (40,000)"."""
    for total in figures:
        behind = [p for p in ground.sentences[total.sentence] if p.at.start >= total.at.end]
        parts: list[Placed] = []
        end = total.at.end
        for placed in behind:
            if not _labelled(ground.low[end : min(placed.at.start, end + _LONGEST)]):
                break
            if not ground.low.startswith(")", placed.at.end) or not _fits(ground, placed, total):
                break
            parts.append(placed)
            end = placed.at.end + 1
        own = tuple(parts)
        if len(own) < _TWO or own != tuple(p for p in behind if comparable(p, total)):
            continue
        tie = _divides(ground, total, own[0])
        if tie is not None:
            cue = words_of(ground, tie)
            sure = _bare(total, own) and not some_of(ground, total) and _all_named(ground, total, own)
            yield Proposal(((total, own),), cue, "bracket", closed=True, accuses=sure)
        elif exactly(total, own):
            yield Proposal(((total, own),), "(", "bracket")


def _divides(ground: Ground, total: Placed, first: Placed) -> Tie | None:
    """Words that say that all parts of a total follow: "divided between the north (60 million) and the south ("."""
    for tie in ties(ground, total.sentence, "parts"):
        if tie.closed and total.at.end <= tie.at.start < first.at.start:
            return tie
    return None


def _bare(total: Placed, parts: Sequence[Placed]) -> bool:
    return all(placed.figure.hedge == "exact" and not placed.rate for placed in (total, *parts))


def _all_named(ground: Ground, total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether "and" leads to the last bracket, and nothing more comes behind it."""
    joins = ground.pattern(r"(?<!\w)<and>(?!\w)")
    end = ground.sentence(parts[-1]).end
    closed = joins.search(ground.between(parts[-2], parts[-1])) is not None
    behind = ground.low[parts[-1].at.end + 1 : end].strip(" \n")
    return closed and behind[:1] in ("", ".", ";") and ends_list(ground, total, parts)


def _labelled(gap: str) -> bool:
    """Whether words without a mark, and then a bracket, open an amount: "in Isiolo (50,000 tonnes), Moroto ("."""
    label = gap.rstrip().removesuffix("(")
    plain = not any(mark in label for mark in ";:()")
    return label != gap.rstrip() and plain and any(char.isalpha() for char in label)


def _candidates(ground: Ground, row: Sequence[Placed], index: int) -> Iterator[tuple[Placed, ...]]:
    """The choices of parts for a total, each all that a sentence or a list has of its kind."""
    total = row[index]
    listed = _items(ground, row, total)
    if listed:
        yield listed
    behind = [placed for placed in row[index + 1 :] if _fits(ground, placed, total)]
    here = tuple(placed for placed in behind if placed.sentence == total.sentence)
    following = tuple(placed for placed in behind if placed.sentence == total.sentence + 1)
    done = _taken(ground, row, index)
    if done is not None:
        yield from ((done, *own) for own in (here, following, (*here, *following)) if own)
    yield from (own for own in (here, following) if len(own) >= _TWO and own[0] is row[index + 1])


def _closes(ground: Ground, total: Placed, before: Sequence[Placed]) -> bool:
    """Whether a number is called a total, or the one before it comes on top of another: "380, and 520 more: 900"."""
    if total.figure.hedge not in _TOTALS or not before or on_top(ground, total):
        return False
    said = any(
        tie.at.end <= total.at.start and not ground.low[tie.at.end : total.at.start].strip(" ,:")
        for tie in ties(ground, total.sentence, "total", "total after")
    )
    return said or total.figure.role == "total" or _further(ground, before[-1])


def _before(ground: Ground, row: Sequence[Placed], total: Placed) -> tuple[Placed, ...]:
    """All numbers of a kind before a total: of its sentence, else of the items of its list."""
    block = ground.document.blocks[ground.document.sentences[total.sentence].block]
    here = tuple(p for p in row if p.sentence == total.sentence and _fits(ground, p, total))
    if len(here) >= _TWO or block.kind != "item":
        return here
    return tuple(p for p in row if _fits(ground, p, total) and _home(ground, p) == _home(ground, total))


def _home(ground: Ground, placed: Placed) -> int | None:
    """The stem of the item that a number stands in."""
    block = ground.document.blocks[ground.document.sentences[placed.sentence].block]
    return block.parent if block.parent is not None else block.stem


def _further(ground: Ground, placed: Placed) -> bool:
    """Whether a number comes on top of another: "another 520", "520 more"."""
    before = max(ground.sentence(placed).start, placed.at.start - 20)
    said = ground.pattern(_OTHER).search(ground.low, before, placed.at.start)
    inside = ground.pattern(r"^(?:<further>|<more>)(?!\w)").search(
        ground.low[placed.at.start : placed.at.end]
    )
    return said is not None or inside is not None or on_top(ground, placed)


def _items(ground: Ground, row: Sequence[Placed], total: Placed) -> tuple[Placed, ...]:
    """The numbers that open the items below a total, whatever they count, or stand alone in each of them."""
    home = ground.document.sentences[total.sentence].block
    firsts: dict[int, list[Placed]] = {}
    for placed in items_below(ground, row, home):
        block = ground.document.sentences[placed.sentence].block
        if placed.figure.kind == total.figure.kind and placed is not total:
            firsts.setdefault(block, []).append(placed)
    if not firsts or total.at.start >= min(own[0].at.start for own in firsts.values()):
        return ()
    opened = ground.low[total.at.end : ground.document.blocks[home].at.end].rstrip().endswith(":")
    if opened and all(_opens(ground, own[0], block) for block, own in firsts.items()):
        alike = total.figure.kind == "count" or all(comparable(own[0], total) for own in firsts.values())
        several = [p for own in firsts.values() for p in own if _fits(ground, p, total)]
        if len(firsts) >= _TWO and alike:
            chosen = tuple(own[0] for own in firsts.values())
            return tuple(several) if len(several) > len(chosen) and exactly(total, several) else chosen
    alone = [own[0] for own in firsts.values() if len(own) == 1 and _fits(ground, own[0], total)]
    return tuple(alone) if len(alone) == len(firsts) >= _TWO else ()


def _opens(ground: Ground, placed: Placed, block: int) -> bool:
    start = ground.document.blocks[block].at.start
    return len(WORD.findall(ground.low[start : placed.at.start])) <= _OPENING


def _taken(ground: Ground, row: Sequence[Placed], index: int) -> Placed | None:
    """What is said right before a total to be some of it: "39 of the 63 kilometres"."""
    total, part = row[index], row[index - 1] if index else None
    if part is None or part.sentence != total.sentence or not _fits(ground, part, total):
        return None
    between = [p for p in ground.sentences[total.sentence] if part.at.end <= p.at.start < total.at.start]
    for tie in ties(ground, total.sentence, "share") if not between else ():
        near = part.at.end <= tie.at.start < tie.at.end <= total.at.start
        if near and len(ground.low[part.at.end : tie.at.start].split()) <= _FEW:
            return part
    return None


def _fits(ground: Ground, placed: Placed, total: Placed) -> bool:
    """Whether a number may be some of another: of its kind and unit, or one more of what that counts."""
    if placed.figure.hedge not in ("exact", "about") or placed.rate != total.rate:
        return False
    if given_each(ground, placed) or is_base(ground, placed, weak=False):
        return False
    if one_thing(placed, total):
        return True
    return _further(ground, placed) and placed.figure.kind == total.figure.kind == "count"


def _plain(ground: Ground, total: Placed) -> bool:
    """Whether a number can be a total: it ends no "from 20 to 60" and says no growth."""
    if total.figure.hedge not in _TOTALS or total.inherited or on_top(ground, total):
        return False
    return not any(total in (found.earlier, found.later) for found in from_to(ground, total.sentence))


def _one_list(ground: Ground, before: Placed, total: Placed) -> bool:
    """Whether a number goes on with the list of the one before it, and is a part like that."""
    if before.sentence != total.sentence or not comparable(before, total):
        return False
    gap = ground.between(before, total)
    return ground.pattern(r"(?:[,;]|<last>)\s*(?:<determiner>\s+)*$").search(gap) is not None


def _tells(total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether a few parts come to a total, and hardly by chance."""
    if not _TWO <= len(parts) <= _MOST or not exactly(total, parts):
        return False
    value = stated(total)
    steps = Decimal(0) if not value else value / min(last_place(value), *(_place(part) for part in parts))
    return len(parts) > _TWO or steps >= _TELLING


def _place(part: Placed) -> Decimal:
    return last_place(stated(part) or Decimal(0))
