"""Figures in the flow: a number or a range, its hedge before it, and what it counts behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from pledgebook.mentions.counted import Counted, counted
from pledgebook.mentions.numbers import Number, match_number, number_grammar
from pledgebook.model import FigureKind, Hedge, Span
from pledgebook.vocabulary import Vocabulary

_REACH = 40  # characters that are looked at before a number
_RANGE = re.compile(r" ?(?:to|–|-|and) ?")
_PERCENT = re.compile(r"[ -]?(?:%|per ?cent\b|percentage[ -]points?\b)", re.IGNORECASE)
_LABEL_LEFT = re.compile(r"[A-Za-z]-?$|[A-Za-z0-9][/:.]$|[#@№]$|\d[-,]$")
_LABEL_RIGHT = re.compile(r"(?:st|nd|rd|th)\b|[/:]\d|[A-Za-z]|-[A-Z]\w*\d|\)")
_ORDINAL = re.compile(
    r"-(?:year|month|week|day|hour|point|step|fold|time|way|party|member|pronged|sided|tier)s?\b|-?fold\b",
    re.IGNORECASE,
)
_PLAIN_YEAR = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class RawFigure:
    """A figure as written; ``bare`` where it names nothing that it counts."""

    at: Span
    kind: FigureKind
    low: Decimal | None
    high: Decimal | None
    hedge: Hedge
    unit: str
    bare: bool
    rule: str
    entry: str


@dataclass(frozen=True, slots=True)
class _Signs:
    """What may stand before and behind a number."""

    hedge: re.Pattern[str]
    hedge_after: re.Pattern[str]
    currency: re.Pattern[str]
    currency_after: re.Pattern[str]
    label: re.Pattern[str]
    named: re.Pattern[str]


@cache
def _signs(vocabulary: Vocabulary) -> _Signs:
    words = vocabulary.quantities
    more = r"(?:(?:an?|the|its?|their|another|further) )?(?:(?:additional|extra|further|new|combined|total|record|grand total|estimated total|total) (?:of )?)?"
    return _Signs(
        hedge=re.compile(rf"(?:^|(?<=[^\w])){_group(words.hedges_before)}[ ]?{more}$", re.IGNORECASE),
        hedge_after=re.compile(rf" ?{_group(words.hedges_after)}(?!\w)", re.IGNORECASE),
        currency=re.compile(rf"(?:^|(?<=[^A-Za-z])){_group(words.currencies_before)} ?$"),
        currency_after=re.compile(rf"(?: of)?[ -]?{_group(words.currencies_after)}(?![A-Za-z])"),
        label=re.compile(rf"\b{_group(words.labels_before)}\.? (?:\d+(?:,| and| or| to|, and) )*$", re.IGNORECASE),
        named=re.compile(rf" (?:[A-Z][a-z]+ ){{0,2}}{_group(words.labels_after)}\b"),
    )


def _group(words: Iterable[str]) -> str:
    return "(?P<word>" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def match_figure(text: str, start: int, reach: int, vocabulary: Vocabulary) -> RawFigure | Span | None:
    """The figure whose number begins at ``start``.

    A ``Span`` is a number that names instead of counting ("Phase 2", "H-2", "1951 Convention") and is to be passed over; None
    is no number at all. Words before ``reach`` belong to something else.
    """
    grammar = number_grammar(vocabulary)
    number = match_number(text, start, grammar)
    if number is None:
        return None
    before = text[max(reach, start - _REACH) : start]
    signs = _signs(vocabulary)
    currency = signs.currency.search(before)
    if not currency and _is_label(text, start, number, before, signs):
        return Span(start, number.end)
    first = start - len(currency[0]) if currency else start
    numbers = _range(text, number, before, currency is not None, vocabulary)
    hedge = signs.hedge.search(before[: len(before) - (start - first)])
    return _figure(text, first, numbers, currency, hedge, vocabulary)


def _is_label(text: str, start: int, number: Number, before: str, signs: _Signs) -> bool:
    if number.worded:
        return bool(_ORDINAL.match(text, number.end)) or (start > 0 and text[start - 1] in "-'")
    end = number.end
    if _LABEL_LEFT.search(before) or signs.label.search(before) or _ORDINAL.match(text, end):
        return True
    if not number.scaled and _LABEL_RIGHT.match(text, end):
        return True
    return number.value in _PLAIN_YEAR and bool(signs.named.match(text, end))


def _range(text: str, number: Number, before: str, money: bool, vocabulary: Vocabulary) -> tuple[Number, ...]:
    """One number, or the two ends of a range ("15,000 to 20,000", "between 10 and 20 million")."""
    link = _RANGE.match(text, number.end)
    if not link or link.end() >= len(text) or number.vague:
        return (number,)
    between = re.search(r"\bbetween (?:[^\d\s]{1,4} ?)?$", before) is not None
    if ("and" in link[0]) != between:
        return (number,)
    start = link.end()
    if money and (sign := re.compile(r"(?:[A-Z]{1,3})?[$€£] ?").match(text, start)):
        start = sign.end()
    second = match_number(text, start, number_grammar(vocabulary)) if start < len(text) else None
    if second is None or second.vague:
        return (number,)
    low = number.value
    if second.scaled and not number.scaled:
        low *= _scale(text, start, second, vocabulary)
    return (Number(number.end, low), second) if low < second.value else (number,)


def _scale(text: str, start: int, number: Number, vocabulary: Vocabulary) -> Decimal:
    """What the scale word of a number multiplies by: a range says it once ("10 to 20 million")."""
    bare = match_number(text[start : number.end].split(" ", maxsplit=1)[0] + " ", 0, number_grammar(vocabulary))
    return number.value / bare.value if bare and bare.value else Decimal(1)


def _figure(
    text: str, first: int, numbers: tuple[Number, ...], currency: re.Match[str] | None, hedge: re.Match[str] | None,
    vocabulary: Vocabulary,
) -> RawFigure | Span:  # fmt: skip
    words, signs = vocabulary.quantities, _signs(vocabulary)
    end = numbers[-1].end
    start = first - len(hedge[0]) if hedge else first
    means: Hedge = words.hedges_before[hedge["word"].lower()] if hedge else "exact"
    entry = hedge["word"].lower() if hedge else ""
    if not hedge and (later := signs.hedge_after.match(text, end)):
        means, end, entry = words.hedges_after[later["word"].lower()], later.end(), later["word"]
    low, high, means = _bounds(numbers, means)
    if len(numbers) == 2 and (between := re.search(r"\b(?:between|from) $", text[max(0, start - 8) : start])):
        start -= len(between[0])
    if currency or (signs.currency_after.match(text, end)):
        after = None if currency else signs.currency_after.match(text, end)
        code = (
            words.currencies_before[currency["word"]] if currency else words.currencies_after[after["word"]]
        )  # type: ignore[index]
        written = currency["word"] if currency else after["word"]  # type: ignore[index]
        if currency and code == "$" and (said := signs.currency_after.match(text, end)):
            code, end = words.currencies_after[said["word"]], said.end()
        at = Span(start, after.end() if after else end)
        return RawFigure(at, "money", low, high, means, code, False, "money", f"{entry} {written}".strip())
    if percent := _PERCENT.match(text, end):
        return RawFigure(
            Span(start, percent.end()), "percent", low, high, means, "percent", False, "percent", entry
        )
    return _count(text, start, end, numbers, (low, high, means), entry, vocabulary)


def _bounds(numbers: tuple[Number, ...], hedge: Hedge) -> tuple[Decimal | None, Decimal | None, Hedge]:
    if len(numbers) == 2:
        return numbers[0].value, numbers[1].value, "range"
    value = numbers[0].value
    if numbers[0].vague:
        return value, None, "vague"
    low = None if hedge in ("under", "at most") else value
    high = None if hedge in ("over", "at least") else value
    return low, high, hedge


def _count(
    text: str, start: int, end: int, numbers: tuple[Number, ...], bounds: tuple[Decimal | None, Decimal | None, Hedge],
    entry: str, vocabulary: Vocabulary,
) -> RawFigure | Span:  # fmt: skip
    low, high, hedge = bounds
    noun = counted(text, end, vocabulary, vague=numbers[0].vague)
    if noun is Counted.PERIOD or noun is Counted.NEVER:
        return Span(start, end)
    if isinstance(noun, tuple):
        if _is_one(numbers) or (_is_year(text, numbers) and hedge == "exact"):
            return Span(start, end)
        return RawFigure(Span(start, noun[0]), "count", low, high, hedge, noun[1], False, "count", entry)
    if _stands_alone(text, start, end, numbers, hedge):
        return RawFigure(Span(start, end), "count", low, high, hedge, "", True, "bare", entry)
    return Span(start, end)


def _is_one(numbers: tuple[Number, ...]) -> bool:
    return len(numbers) == 1 and numbers[0].value == 1


def _is_year(text: str, numbers: tuple[Number, ...]) -> bool:
    number = numbers[-1]
    return number.value in _PLAIN_YEAR and not number.worded and "," not in text[number.end - 5 : number.end]


def _stands_alone(text: str, start: int, end: int, numbers: tuple[Number, ...], hedge: Hedge) -> bool:
    """Whether a number without a noun is still a figure: one of thousands or with a hedge, but never a year."""
    if _is_year(text, numbers) or numbers[0].worded:
        return False
    return (
        numbers[0].value >= 1000
        or (hedge != "exact" and hedge != "range" and numbers[0].value >= 10)
        or bool(re.match(r" of (?:the|these|those|its|our) ", text[end : end + 12]) and numbers[0].value > 1)
    )
