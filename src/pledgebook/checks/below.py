"""Totals below what they add up: the line behind a list ("In total: $31 million") and the last row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from pledgebook.checks.company import in_company
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.not_added import balance, lies_among, some_come_to, times_over
from pledgebook.checks.readings import Proposal
from pledgebook.checks.table_rows import Row, tables_of
from pledgebook.checks.ties import find_ties, ties
from pledgebook.checks.words import WORD
from pledgebook.model import Block, Interval, Span

_TOTAL_LINE = r"\s*(?:<list total>)\s*[:,–—]?\s*"
_TOTAL_ROW = r"\s*(?:<list total>)(\s*\([^)]*\)|\s*\*+)?[\s:.*]*"  # and not "Total debt"
_SOME_ONLY = r"(?<!\w)(?:<open list>|<some only>)(?!\w)"
_OF_THE = r"\s+<of the>(?!\w)"
_LINE_ENDS = r"\s*[.;]?\s*$"
_SAYS = 6  # words before "add up to" in the line below a list
_SET_OFF = re.compile(r"[,();–—]")
_WITH_OR_WHEN = r"(?<!\w)(?:<with>|<years>|<period>|<periodically>|<repeated>)(?!\w)"
_COUNTED_ONCE = r"(?<!\w)(?:<overlap>|<counted once>)(?!\w)"
_LEAST = 2
_MOST_ROWS = 40


def below(ground: Ground) -> Iterator[Proposal]:
    """The totals below lists and tables, each with what stands above it."""
    by_block: dict[int, list[Placed]] = {}
    for placed in ground.placed:
        by_block.setdefault(ground.document.sentences[placed.sentence].block, []).append(placed)
    yield from _below_lists(ground, by_block)
    yield from _below_tables(ground, by_block)


def _below_lists(ground: Ground, by_block: dict[int, list[Placed]]) -> Iterator[Proposal]:
    blocks, lists = ground.document.blocks, _lists(ground.document.blocks)
    for index, figures in by_block.items():
        total, items = figures[-1], lists[index]
        if blocks[index].kind not in ("paragraph", "item") or len(items) < _LEAST or len(figures) > _LEAST:
            continue
        opens = ground.document.sentences[total.sentence].at.start == blocks[index].at.start
        cue = _line(ground, total, len(items)) if opens else ""
        if not cue:
            continue
        parts = [_only(by_block.get(item, ()), total) for item in items]
        found = tuple(part for part in parts if part is not None)
        if len(found) == len(parts):
            sure = _all_listed(ground, items, found, total) and not otherwise(found, total)
            yield Proposal(((total, found),), cue, "total", closed=True, accuses=True, doubtful=not sure)


def _lists(blocks: Sequence[Block]) -> list[range]:
    """For each block the items of the list that ends right above it, none of them nested."""
    found: list[range] = []
    first = 0
    for index, block in enumerate(blocks):
        items = range(first, index)
        found.append(items if items and blocks[first].depth == blocks[index - 1].depth else range(0))
        if block.kind != "item" or block.parent is not None:
            first = index + 1
        elif items and block.stem != blocks[first].stem:
            first = index
    return found


def _line(ground: Ground, total: Placed, count: int) -> str:
    """The words of a line that is nothing but a total: "In total: T", "The four grants add up to T"."""
    sentence = ground.sentence(total)
    if not ground.pattern(_LINE_ENDS).fullmatch(ground.low, total.at.end, sentence.end):
        return ""
    before = ground.low[sentence.start : total.at.start]
    if ground.pattern(_TOTAL_LINE).fullmatch(before):
        return before.strip(" :,–—")
    for tie in ties(ground, total.sentence, "total"):
        words = WORD.findall(ground.low[sentence.start : tie.at.start])
        counted = any(_value(ground, word) == count for word in words)
        if (
            tie.closed
            and counted
            and len(words) <= _SAYS
            and not ground.low[tie.at.end : total.at.start].strip()
        ):
            return ground.low[tie.at.start : tie.at.end]
    return ""


def _value(ground: Ground, word: str) -> Decimal:
    known = ground.lexicon.numbers.units | ground.lexicon.numbers.tens
    return Decimal(word) if word.isdecimal() else known.get(word, Decimal(0))  # "²" is a digit and no number


def _only(figures: Sequence[Placed], total: Placed) -> Placed | None:
    """The one figure of an item that can be a part of a total."""
    fitting = [placed for placed in figures if comparable(placed, total)]
    return fitting[0] if len(fitting) == 1 and not fitting[0].rate else None


def _all_listed(ground: Ground, items: Sequence[int], parts: Sequence[Placed], total: Placed) -> bool:
    """Whether a list can be all of its total: its stem opens no partial list, and no amount stands before it."""
    document = ground.document
    stem = document.blocks[items[0]].stem
    if stem is not None and not _opens_all(ground, document.blocks[stem].at, total):
        return False
    if not total.interval.below(_come_to(parts)) and not _plainly(ground, stem, parts):
        return False
    if total.figure.kind == "count" and total.interval.below(_come_to(parts)):
        return False  # who is in one item may be in another
    first = parts[0].at.start
    return not any(placed.at.end <= first and comparable(placed, total) for placed in ground.placed)


def _opens_all(ground: Ground, at: Span, total: Placed) -> bool:
    """Whether the words above a list name no amount of their own, and say of no amount that it is left out."""
    if ground.pattern(_SOME_ONLY).search(ground.low, at.start, at.end):
        return False
    of_the = ground.pattern(_OF_THE)
    if any(_value(ground, word) and of_the.match(ground.low, end) for word, end in _words(ground, at)):
        return False  # "two of the five steps"
    opened = find_ties(ground.beginnings, at, (), ground.lexicon)
    if any(tie.relation in ("parts", "part") and not tie.closed for tie in opened):
        return False
    inside = [placed for placed in ground.placed if at.start <= placed.at.start < at.end]
    return not any(placed.figure.kind == total.figure.kind for placed in inside)


def _words(ground: Ground, at: Span) -> Iterator[tuple[str, int]]:
    for match in WORD.finditer(ground.low, at.start, at.end):
        yield match.group(), match.end()


def _plainly(ground: Ground, stem: int | None, parts: Sequence[Placed]) -> bool:
    """Whether a list that falls short of its total is what a party does, and each item one amount and its purpose.

    "Invoice, net prices:", "Together with partners, Canada will give:" and "€12 million, matched by others" leave open
    what else is in the total.
    """
    if stem is None or any(part.commitment is None or _of_several(ground, part) for part in parts):
        return False
    blocks, sentences = ground.document.blocks, ground.document.sentences
    items = [blocks[sentences[part.sentence].block].at for part in parts]
    if any(item.start != part.at.start for item, part in zip(items, parts, strict=True)):
        return False  # "aid to $12 million"
    said = [Span(part.at.end, item.end) for item, part in zip(items, parts, strict=True)]
    dated = any(at.start <= time.start < at.end for at in said for time in ground.dated)
    return _bare(ground, blocks[stem].at) and not dated and not any(_says_more(ground, at) for at in said)


def _says_more(ground: Ground, at: Span) -> bool:
    return (
        _SET_OFF.search(ground.low, *at) is not None
        or ground.pattern(_WITH_OR_WHEN).search(ground.low, *at) is not None
    )


def _bare(ground: Ground, at: Span) -> bool:
    """Whether a stem is a name and what it does, and no word of when, how often or what else: "Japan will provide:"."""
    small = ground.lexicon.words
    known = small["article"] | (small["auxiliary"] - small["also"] - small["further"] - small["still"])
    words = WORD.findall(ground.document.flow.text[at.start : at.end])
    others = [index for index, word in enumerate(words) if word[:1].islower() and word.lower() not in known]
    return not _SET_OFF.search(ground.low, *at) and others in ([], [len(words) - 1])


def _of_several(ground: Ground, part: Placed) -> bool:
    """Whether a number stands before an amount in its item: "the three runners-up, $5,000"."""
    start = ground.document.blocks[ground.document.sentences[part.sentence].block].at.start
    return any(_value(ground, word) for word, _end in _words(ground, Span(start, part.at.start)))


def otherwise(parts: Sequence[Placed], total: Placed) -> bool:
    """Whether the last of several amounts may be something else than their sum."""
    return (
        lies_among(parts, total)
        or times_over(parts, total)
        or some_come_to(parts, total)
        or balance(parts, total)
    )


def _come_to(parts: Sequence[Placed]) -> Interval:
    return Interval.total(part.interval for part in parts)


def _below_tables(ground: Ground, by_block: dict[int, list[Placed]]) -> Iterator[Proposal]:
    for ordered in tables_of(ground.document):
        others, last = ordered[:-1], ordered[-1]
        labels = [_label(ground, row) for row in (*others, last)]
        total_row = ground.pattern(_TOTAL_ROW)
        if not _LEAST <= len(others) <= _MOST_ROWS or not total_row.fullmatch(labels[-1]):
            continue
        if any(total_row.match(label) or _of_row_above(ground, label) for label in labels[:-1]):
            continue
        for column, cell in last.items():
            yield from _column(ground, by_block, cell, [row.get(column) for row in others], labels[-1])


def _label(ground: Ground, row: Row) -> str:
    at = ground.document.blocks[row[min(row)]].at
    return ground.low[at.start : at.end]


def _of_row_above(ground: Ground, label: str) -> bool:
    """Whether a row gives some of the one above it: "of which loans", "- Kenya"."""
    return not label[:1].isalnum() or ground.pattern("<of some>").match(label) is not None


def _column(
    ground: Ground, by_block: dict[int, list[Placed]], cell: int, above: Sequence[int | None], label: str
) -> Iterator[Proposal]:
    total = filling(ground, by_block, cell)
    parts = [filling(ground, by_block, own) if own is not None else None for own in above]
    found = tuple(part for part in parts if part is not None)
    if total is None or len(found) != len(parts) or not all(comparable(part, total) for part in found):
        return
    meant = in_company(lambda placed: placed.interval, (total, *found))
    come_to = Interval.total(meant(part) for part in found)
    exceeded = meant(total).below(come_to)
    if exceeded and otherwise(found, total):
        return  # rows of a table may be parts of others or taken from them, though nothing marks them
    sure = exceeded and total.figure.kind == "money" and not remarked(ground, cell, label)
    yield Proposal(((total, found),), label.strip(), "total", closed=True, accuses=True, doubtful=not sure)


def remarked(ground: Ground, cell: int, label: str, said: str = _COUNTED_ONCE) -> bool:
    """Whether a note tells how a total was made: beside the word, or right above or below the table."""
    remark = ground.pattern(_TOTAL_ROW).fullmatch(label)
    if remark is not None and remark.group(1):
        return True
    blocks = ground.document.blocks
    table = [index for index, block in enumerate(blocks) if block.table == blocks[cell].table]
    notes = [blocks[index].at for index in (table[0] - 1, table[-1] + 1) if 0 <= index < len(blocks)]
    return any(ground.pattern(said).search(ground.low, *at) for at in notes)


def filling(ground: Ground, by_block: dict[int, list[Placed]], cell: int) -> Placed | None:
    """The figure that is all that stands in a cell."""
    figures = by_block.get(cell, [])
    at = ground.document.blocks[cell].at
    whole = (
        len(figures) == 1
        and ground.low[at.start : at.end].strip()
        == ground.low[figures[0].at.start : figures[0].at.end].strip()
    )
    return figures[0] if whole else None
