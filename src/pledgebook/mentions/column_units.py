"""What the bare numbers of a table count: the unit and the scale that stand over their column.

"Amount (USD million)", "En millones de pesos", "Montant (M€)", "Share of cost (%)", "Hectares", "People trained".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from pledgebook.mentions.counted_nouns import counted
from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.model import Block, Document, FigureKind
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_RULE = "column"
_AROUND = " ~*_"  # what may stand around the number of a cell
_BRACKET = re.compile(r"\(([^()]+)\)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")  # "Pledge 2025 (USD million)"
_FEW = 2  # letters of a scale that stands beside a currency only ("EUR m")


_Place = tuple[int | None, int | None]  # a table and a column of it


class Column(NamedTuple):
    """What a column's numbers are: their kind and unit, and what they are to be multiplied by."""

    kind: FigureKind
    unit: str
    scale: Decimal = Decimal(1)


class _Shapes(NamedTuple):
    percent: re.Pattern[str]
    currency: re.Pattern[str]
    scaled: re.Pattern[str]
    scale: re.Pattern[str]
    short: re.Pattern[str]
    label: re.Pattern[str]
    number_of: re.Pattern[str]
    part: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    quantities = vocabulary.quantities
    words, money, numbers = quantities.figure_words, quantities.currencies, quantities.numbers
    signs = {sign for sign in money.before if sign not in money.doubtful or sign in money.after}
    scales = numbers.behind_numbers()
    short = [word for word in numbers.scales if len(word) <= _FEW]
    before = any_of([*signs, *money.after])
    return _Shapes(
        percent=lazily(rf"%|(?<!\w){any_of(words['percent'])}(?!\w)", re.IGNORECASE),
        currency=lazily(
            rf"(?<![^\W\d_]){any_of({*signs, *money.after} - money.scaled.keys(), 'word')}(?![^\W\d_])"
            rf"|(?<=[Mm]){any_of('€$£', 'sign')}"
        ),
        scaled=lazily(rf"(?<!\w){any_of(money.scaled, 'word')}(?!\w)"),
        scale=lazily(
            rf"(?<!\w){any_of([word for word in scales if len(word) > _FEW], 'word')}(?!\w)", re.IGNORECASE
        ),
        short=lazily(
            rf"{before} ?{any_of(short, 'after')}(?!\w)|(?<!\w){any_of(short, 'before')} ?{before}",
            re.IGNORECASE,
        ),
        number_of=lazily(
            rf"(?:{any_of(words['number of'])}|(?:n\.? ?[ºo°]|no|#)\.?(?: {any_of(words['of'])})?) ?"
        ),
        part=lazily(rf"{any_of(words['part'])}(?!\w)"),
        label=lazily(rf"{any_of(word.lower() for word in quantities.labels_before)}e?s?(?!\w)"),
    )


def with_columns(
    document: Document, text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary
) -> list[RawFigure]:
    """``figures`` in order: those that are all of a cell with what stands over it, none that a heading only names."""
    cells = [block for block in document.blocks if block.kind == "cell"]
    if not cells:
        return list(figures)
    columns: dict[_Place, Column | None] = {}
    for cell in filter(_is_heading, cells):
        columns[cell.table, cell.column] = _under(
            text[cell.at.start : cell.at.end], cell, columns, vocabulary
        )
    starts = [cell.at.start for cell in cells]
    found: list[RawFigure] = []
    for figure in figures:
        cell = cells[max(0, bisect_right(starts, figure.at.start) - 1)]
        if not cell.at.start <= figure.at.start < cell.at.end:
            found.append(figure)
        elif not _is_heading(cell):
            found.append(_of_column(text, figure, cell, columns.get((cell.table, cell.column))))
        elif any(sign.isdigit() for sign in text[figure.at.start : figure.at.end]):
            found.append(figure)
    return found


def _under(
    head: str, cell: Block, columns: Mapping[_Place, Column | None], vocabulary: Vocabulary
) -> Column | None:
    """What a heading says; a part of the money to its left is money, too: "Pledge (USD million) | of which loans"."""
    left = columns.get((cell.table, cell.column - 1)) if cell.column else None
    if left and left.kind == "money" and _shapes(vocabulary).part.match(head.strip(" *_(").lower()):
        return left
    return _column(head, vocabulary)


def _is_heading(cell: Block) -> bool:
    return cell.header or cell.row == 0


def _of_column(text: str, figure: RawFigure, cell: Block, column: Column | None) -> RawFigure:
    """A figure with the unit of its column where it is all of its cell and has none."""
    whole = text[cell.at.start : cell.at.end].strip(_AROUND) == text[figure.at.start : figure.at.end].strip(
        _AROUND
    )
    if column is None or not whole:
        return figure
    own = figure.kind == "money" and column.kind == "money" and figure.scale == 1
    if not figure.bare and not own:
        return figure
    scale = column.scale if figure.scale == 1 else Decimal(1)
    low, high = (None if bound is None else bound * scale for bound in (figure.low, figure.high))
    unit = figure.unit if own else column.unit
    return figure._replace(
        kind=column.kind, unit=unit, low=low, high=high, bare=False, rule=_RULE, scale=scale
    )


def _column(head: str, vocabulary: Vocabulary) -> Column | None:
    """What the words over a column say of its numbers; None where they say nothing of the kind."""
    shapes, quantities = _shapes(vocabulary), vocabulary.quantities
    if any(sign.isdigit() for sign in _YEAR.sub("", head)):
        return None
    if scaled := shapes.scaled.search(head):
        money, word = quantities.currencies, scaled["word"]
        return Column("money", money.after[word], money.scaled[word] * _worded(head, vocabulary))
    if currency := shapes.currency.search(head):
        sign = currency["word"] or currency["sign"]
        return Column(
            "money",
            {**quantities.currencies.after, **quantities.currencies.before}[sign],
            _scale(head, vocabulary),
        )
    if shapes.percent.search(head):
        return Column("percent", "percent")
    measure = next((each for each in _BRACKET.findall(head) if each in quantities.nouns.measure), None)
    noun = measure or _noun(head, vocabulary)
    return (
        Column("count", noun, _scale(head, vocabulary) if measure is None else Decimal(1)) if noun else None
    )


def _scale(head: str, vocabulary: Vocabulary) -> Decimal:
    shapes, scales = _shapes(vocabulary), vocabulary.quantities.numbers.behind_numbers()
    if short := shapes.short.search(head):
        return scales[(short["after"] or short["before"]).lower()]
    return _worded(head, vocabulary)


def _worded(head: str, vocabulary: Vocabulary) -> Decimal:
    """What the scales in words over a column multiply by: "mil millones", "milhares de contos"."""
    shapes, scales = _shapes(vocabulary), vocabulary.quantities.numbers.behind_numbers()
    value = Decimal(1)
    for word in shapes.scale.findall(head):
        value *= scales[word.lower()]
    return value


def _noun(head: str, vocabulary: Vocabulary) -> str | None:
    """The plural noun that a heading begins with and its describing words: nothing that numbers only name."""
    words = head.strip(" :*").lower()
    if number_of := _shapes(vocabulary).number_of.match(words):
        words = words[number_of.end() :]
    if _shapes(vocabulary).label.match(words) or words in vocabulary.calendar.words["deadline column"]:
        return None
    found = counted(f" {words}", 0, vocabulary)
    return found[1] if isinstance(found, tuple) else None
