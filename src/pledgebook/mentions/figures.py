"""Figures in the flow: a number or a range, its hedge before it, and what it counts behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from pledgebook.mentions.counted_nouns import Counted, counted
from pledgebook.mentions.numbers import Number, match_number, number_grammar
from pledgebook.model import FigureKind, Hedge, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_REACH = 40  # characters that are looked at before a number
_LINK = re.compile(r" ?(?:to|–|-|and) ?")
_BETWEEN = re.compile(r"\bbetween (?:\D{1,4} ?)?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom (?:\D{1,4} ?)?$", re.IGNORECASE)
_RANGE_WORD = re.compile(r"\b(?:between|from) $", re.IGNORECASE)
_PERCENT = re.compile(r"[ -]?(?:%|per ?cent\b|percentage[ -]points?\b)", re.IGNORECASE)
_LABEL_LEFT = re.compile(r"[A-Za-z]-?$|\+$|[A-Za-z0-9][/:.]$|[#@№]$|\d[-,]$")
_LABEL_RIGHT = re.compile(r"(?:st|nd|rd|th)\b|[/:]\d|[A-Za-z]|-[A-Z]\w*\d|\)")
_ADJECTIVE = re.compile(
    r"-(?:year|month|week|day|hour|point|step|fold|time|way|party|member|pronged|sided|tier)s?\b|-?fold\b",
    re.IGNORECASE,
)
_THE = re.compile(r" of (?:the|these|those|its|our|whom|them|which)\b| more\b| (?:are|were|have|had|will)\b")
_TO = re.compile(r" to \d")
_SERIES = re.compile(
    r" (?:in|for) (?:(?:19|20)\d\d\b|FY|fiscal |[A-Z][a-z])"
)  # "300 teachers in 2023, 400 in 2024"
_ODDS = re.compile(r" (?:in|out of)(?: every)? ")
_BRACKETS = re.compile(r" \(([^()]{1,40})\)")
_YEARS = range(1900, 2100)
_LARGE = 1000  # from here on a number without a noun is still a figure
_FEW = 12  # in words and up to here a number is not hedged by "around" or "under"
_HEDGED = 10  # and with a hedge from here on


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
    fillers = any_of(vocabulary.wording.words["filler"])
    filler = rf"(?:(?:an?|the|its|their|another) )?(?:{fillers} (?:of )?)?"  # "up to an additional", "about another"
    single = [word.lower() for word in words.labels_before if " " not in word]  # no "group of 21 countries"
    labels = any_of([*words.labels_before, *single, *(word.upper() for word in single)])
    return _Signs(
        hedge=re.compile(rf"(?:^|(?<=[^\w])){any_of(words.hedges_before, 'word')} ?{filler}$", re.IGNORECASE),
        hedge_after=re.compile(rf" ?{any_of(words.hedges_after, 'word')}(?!\w)", re.IGNORECASE),
        currency=re.compile(rf"(?:^|(?<=[^A-Za-z])){any_of(words.currencies_before, 'word')} ?$"),
        currency_after=re.compile(rf"(?: of)?[ -]?{any_of(words.currencies_after, 'word')}(?![A-Za-z])"),
        label=re.compile(rf"\b{labels}\.? (?:\d+(?:, and|,| and| or| to) )*$"),
        named=re.compile(rf" (?:[A-Z][a-z]+ ){{0,2}}{any_of(words.labels_after)}\b"),
    )


@dataclass(frozen=True, slots=True)
class _Written:
    """A number or a range with what stands before it: its first and last character, its bounds and its hedge."""

    at: Span
    low: Decimal | None
    high: Decimal | None
    hedge: Hedge
    entry: str
    numbers: tuple[Number, ...]


def match_figure(text: str, start: int, reach: int, vocabulary: Vocabulary) -> RawFigure | Span | None:
    """The figure whose number begins at ``start``.

    A ``Span`` is a number that names instead of counting ("Phase 2", "H-2", "1951 Convention") and is to be passed
    over; None is no number at all. Words before ``reach`` belong to something else.
    """
    number = match_number(text, start, number_grammar(vocabulary))
    if number is None:
        return None
    if odds := _odds(text, number, vocabulary):  # "one in four women"
        return Span(start, odds)
    number = _said_twice(text, number, vocabulary)
    before = text[max(reach, start - _REACH) : start]
    signs = _signs(vocabulary)
    currency = signs.currency.search(before)
    if (
        currency
        and currency["word"] in vocabulary.quantities.words
        and number.scale == 1
        and number.value < _LARGE
    ):
        currency = None  # "COP 27"
    if not currency and _is_metres(text, number):
        return Span(start, number.end)
    if not currency and _is_label(text, start, number, before, signs):
        return Span(start, number.end)
    first = start - len(currency[0]) if currency else start
    numbers = _range(text, number, before, vocabulary)
    written = _hedged(text, first, before[: len(before) - (start - first)], numbers, vocabulary)
    return (
        _money(text, written, currency, vocabulary)
        or _percent(text, written)
        or _count(text, written, vocabulary)
    )


def _is_metres(text: str, number: Number) -> bool:
    """Whether a letter behind a number is a unit and no scale: "300m of fence"."""
    short = number.scale > 1 and text[number.end - 2].isdigit()
    return short and text.startswith(" of ", number.end)


def _odds(text: str, number: Number, vocabulary: Vocabulary) -> int | None:
    """Where "one in four" or "9 out of 10" ends: two numbers that count nothing."""
    link = _ODDS.match(text, number.end) if number.value <= _FEW else None
    second = (
        match_number(text, link.end(), number_grammar(vocabulary))
        if link and link.end() < len(text)
        else None
    )
    return second.end if second and second.value not in _YEARS else None  # "4 in 2020" is no odds


def _said_twice(text: str, number: Number, vocabulary: Vocabulary) -> Number:
    """The number with the same number in brackets behind it, as contracts write it: "five (5) schools"."""
    inside = _BRACKETS.match(text, number.end)
    again = match_number(text, inside.start(1), number_grammar(vocabulary)) if inside else None
    if inside and again and again.end == inside.end(1) and again.value == number.value:
        return replace(number, end=inside.end())
    return number


def _is_label(text: str, start: int, number: Number, before: str, signs: _Signs) -> bool:
    """Whether the number is part of a name, an ordinal, an enumerator or an adjective of measure."""
    if _ADJECTIVE.match(text, number.end):
        return True
    if number.worded:
        return start > 0 and text[start - 1] in "-'"
    if _LABEL_LEFT.search(before) or signs.label.search(before):
        return True
    if number.scale == 1 and _LABEL_RIGHT.match(text, number.end):
        return True
    return bool(signs.named.match(text, number.end))


def _range(text: str, number: Number, before: str, vocabulary: Vocabulary) -> tuple[Number, ...]:
    """One number, or the two ends of a range ("15,000 to 20,000", "between $10 and $20 million")."""
    link = _LINK.match(text, number.end)
    if not link or number.vague or ("and" in link[0]) != bool(_BETWEEN.search(before)):
        return (number,)
    start = link.end()
    if sign := next(
        (word for word in vocabulary.quantities.currencies_before if text.startswith(word, start)), None
    ):
        start += len(sign)
    second = match_number(text, start, number_grammar(vocabulary)) if start < len(text) else None
    if second is None or second.vague:
        return (number,)
    if number.scale == 1:  # a range says its scale once: "10 to 20 million"
        number = replace(number, value=number.value * second.scale)
    if _FROM.search(before):  # "from $5 million to $10 million" is a change
        return (number,)
    return (number, second) if number.value < second.value else (number,)


def _hedged(
    text: str, first: int, before: str, numbers: tuple[Number, ...], vocabulary: Vocabulary
) -> _Written:
    """The number with the hedge before it, else the one behind it."""
    words, signs = vocabulary.quantities, _signs(vocabulary)
    start, end = first, numbers[-1].end
    hedge: Hedge = "exact"
    entry = ""
    found = signs.hedge.search(before)
    if found and _is_hedge(found, numbers[0], vocabulary):
        start, entry = first - len(found[0]), found["word"].lower()
        hedge = words.hedges_before[entry]
    elif later := signs.hedge_after.match(text, end):
        end, entry = later.end(), later["word"].lower()
        hedge = words.hedges_after[entry]
    if len(numbers) > 1:
        word = _RANGE_WORD.search(text, max(0, start - len("between ")), start)
        at = Span(start - len(word[0]) if word else start, end)
        return _Written(at, numbers[0].value, numbers[1].value, "range", entry, numbers)
    value = numbers[0].value
    if numbers[0].vague:
        return _Written(Span(start, end), value, None, "vague", entry, numbers)
    low = None if hedge in ("under", "at most") else value
    high = None if hedge in ("over", "at least") else value
    return _Written(Span(start, end), low, high, hedge, entry, numbers)


def _is_hedge(found: re.Match[str], number: Number, vocabulary: Vocabulary) -> bool:
    """Whether a hedge's words hedge: not where they say where ("around four pillars") or add ("adds up to")."""
    word, words = found["word"].lower(), vocabulary.wording.words
    if number.worded and number.value <= _FEW and word in words["preposition"]:
        return False
    before = found.string[: found.start()].rstrip().rpartition(" ")[2].lower()
    return word != "up to" or before not in words["adding"]


def _money(
    text: str, written: _Written, currency: re.Match[str] | None, vocabulary: Vocabulary
) -> RawFigure | None:  # fmt: skip
    """An amount: a currency before it, behind it, or "$" before and its name behind ("$5 million Canadian")."""
    words = vocabulary.quantities
    after = _signs(vocabulary).currency_after.match(text, written.at.end)
    sign = words.currencies_before[currency["word"]] if currency else None
    name = words.currencies_after[after["word"]] if after and (sign is None or sign == "$") else None
    code = name or sign
    if code is None:
        return None
    end = after.end() if after and name else written.at.end
    entry = f"{written.entry} {currency['word'] if currency else after and after['word']}".strip()
    return _raw(replace(written, at=Span(written.at.start, end), entry=entry), "money", code, "money")


def _percent(text: str, written: _Written) -> RawFigure | None:
    found = _PERCENT.match(text, written.at.end)
    at = Span(written.at.start, found.end()) if found else None
    return _raw(replace(written, at=at), "percent", "percent", "percent") if at else None


def _count(text: str, written: _Written, vocabulary: Vocabulary) -> RawFigure | Span:
    """A count with its noun, or without one where the number alone is still a figure; else a span to be passed over."""
    noun = counted(text, written.at.end, vocabulary, vague=written.numbers[0].vague)
    if isinstance(noun, tuple):
        if _is_one(written) or (_is_year(text, written) and written.hedge == "exact"):
            return written.at
        return _raw(replace(written, at=Span(written.at.start, noun[0])), "count", noun[1], "count")
    if isinstance(noun, Counted) or not _stands_alone(text, written):
        return written.at
    return _raw(written, "count", "", "bare")


def _raw(written: _Written, kind: FigureKind, unit: str, rule: str) -> RawFigure:
    return RawFigure(
        written.at, kind, written.low, written.high, written.hedge, unit, rule == "bare", rule, written.entry
    )


def _is_one(written: _Written) -> bool:
    return len(written.numbers) == 1 and written.numbers[0].value == 1


def _is_year(text: str, written: _Written) -> bool:
    number = written.numbers[-1]
    return number.value in _YEARS and not number.worded and "," not in text[number.end - 5 : number.end]


def _stands_alone(text: str, written: _Written) -> bool:
    """Whether a number without a noun is a figure: thousands, one with a hedge, one "of the" others; never a year."""
    number = written.numbers[0]
    if _is_year(text, written) or number.worded or number.value <= 1:
        return False
    hedged = written.hedge not in ("exact", "range") and number.value >= _HEDGED
    before = text[max(0, written.at.start - 5) : written.at.start]
    listed = number.value > 1 and before.endswith((", ", " and ")) and _SERIES.match(text, written.at.end)
    changing = _FROM.search(text, max(0, written.at.start - 5), written.at.start) and _TO.match(
        text, written.at.end
    )
    return number.value >= _LARGE or hedged or bool(changing or listed or _THE.match(text, written.at.end))
