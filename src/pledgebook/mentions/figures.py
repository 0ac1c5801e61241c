"""Figures in the flow: a number or a range, its hedge before it, and what it counts behind it."""

from __future__ import annotations

import re

from pledgebook.mentions.bare_places import (
    PLACES,
    ends_time,
    extent,
    is_part,
    is_rate,
    is_time,
    stands_for_percent,
)
from pledgebook.mentions.changed_spans import changed_span
from pledgebook.mentions.counted_nouns import counted, is_manned
from pledgebook.mentions.figure_grammar import FigureGrammar
from pledgebook.mentions.grouped_digits import regrouped
from pledgebook.mentions.halves import Half, and_a_half, half_of
from pledgebook.mentions.hedges_behind import hedged_behind
from pledgebook.mentions.numbers import Number, match_number, with_spaced_letter
from pledgebook.mentions.odds import is_of_odds, odds_end
from pledgebook.mentions.particles import is_particle
from pledgebook.mentions.points import points_of
from pledgebook.mentions.ranges import ends_of
from pledgebook.mentions.rated import is_rated
from pledgebook.mentions.raw_figure import PERHAPS, RawFigure, Written, in_scale, raw_figure
from pledgebook.mentions.telephones import telephone_end
from pledgebook.mentions.uncounted import Counted
from pledgebook.mentions.years import is_year
from pledgebook.model import Hedge, Span
from pledgebook.vocabulary import Vocabulary

_REACH = 40  # characters that are looked at before a number
_LABEL_LEFT = re.compile(r"(?:[^\W\d_]-?|\+|\w[/:.]|[#@№]|\d[-,])\Z")
_SIGNED = re.compile(r"(?:\A|[ (])\+\Z")  # "(+15%)"
_LABEL_RIGHT = re.compile(r"[/:]\d|[^\W\d_]|[ºª°]|-[A-Z]\w*\d|\)")
_THE = re.compile(r"\bthe ")
_BRACKETS = re.compile(r" \(([^()]{1,40})\)")
_LARGE = 1000  # from here on a number without a noun is still a figure
_FEW = 12  # in words and up to here a number is not hedged by "around" or "under"
_BOTH = 2
_RANGE_WORD = 12  # characters before a range in which its word stands
_HEDGED = 10  # and with a hedge from here on


def match_figure(text: str, start: int, reach: int, grammar: FigureGrammar) -> RawFigure | Span | None:
    """The figure whose number begins at ``start``.

    A ``Span`` is a number that names instead of counting ("Phase 2", "H-2", "1951 Convention") and is to be passed
    over; None is no number at all. Words before ``reach`` belong to something else.
    """
    number = match_number(text, start, grammar.numbers)
    if number is None or number.value == 1:
        half = half_of(text, start, grammar.vocabulary) if not text[start].isdigit() else None
        if half or number is None:
            return _half(text, start, reach, half, grammar) if half else None
    if passed := _passed_over(text, start, number, grammar):
        return Span(start, passed)
    return _figure(text, start, reach, number, grammar)


def _passed_over(text: str, start: int, number: Number, grammar: FigureGrammar) -> int | None:
    """Where numbers end that count nothing: those that are dialled, and odds ("one in four women")."""
    dialled = telephone_end(text, start, grammar.vocabulary)
    return dialled or odds_end(text, number, grammar.numbers, grammar.vocabulary)


def _figure(text: str, start: int, reach: int, number: Number, grammar: FigureGrammar) -> RawFigure | Span:
    """What a number says with the words around it."""
    vocabulary = grammar.vocabulary
    number = _said_twice(text, number, grammar)
    before = text[max(reach, start - _REACH) : start]
    bare = before.removesuffix(" ")
    near = max(0, len(before) - grammar.longest_currency)
    currency = grammar.currency.search(before, near) if grammar.currency_ends.end(bare) else None
    number = regrouped(text, start, number, grammar, paid=currency is not None)
    if (
        currency
        and currency["word"] in vocabulary.quantities.currencies.doubtful
        and not _is_large(text, number)
        and not is_rated(text, number.end, vocabulary)
    ):
        currency = None  # "COP 27"
    if currency:
        number = with_spaced_letter(text, number)
    elif _is_metres(text, number):
        return Span(start, number.end)
    if not currency and _is_label(text, start, number, before, grammar):
        return Span(start, number.end)
    first = start - len(currency[0]) if currency else start
    if part := grammar.fraction.search(before) if number.worded and number.scale > 1 else None:
        number, first = _fraction_of(number, part, grammar), start - len(part[0])
    numbers = ends_of(text, start, number, before, grammar)
    written = _hedged(text, first, before[: len(before) - (start - first)], numbers, grammar)
    if paid := _money(text, written, currency, grammar) or _percent(text, written, grammar):
        return hedged_behind(text, paid, vocabulary)
    found = _count(text, written, grammar)
    return found if isinstance(found, Span) else hedged_behind(text, found, vocabulary)


def _half(text: str, start: int, reach: int, half: Half, grammar: FigureGrammar) -> RawFigure:
    before = text[max(reach, start - _REACH) : start]
    written = _hedged(text, start, before, (half.number,), grammar)
    return raw_figure(written, "count", half.noun, "count", half.end)


def _fraction_of(number: Number, part: re.Match[str], grammar: FigureGrammar) -> Number:
    """A part of a million: "three quarters of a million", "un cuarto de millón"."""
    share = grammar.vocabulary.quantities.fractions[part["word"].lower()]
    value = number.value * share.numerator / share.denominator
    return number._replace(value=value.to_integral_value() if number.scale >= _LARGE else value)


def _is_large(text: str, number: Number) -> bool:
    """Whether a number is an amount where a sign before it may be no currency: thousands, but no year."""
    return number.scale > 1 or (number.value >= _LARGE and not _is_plain_year(text, number))


def _is_plain_year(text: str, number: Number) -> bool:
    """Four digits that are a year of our times and have no sign between their thousands."""
    digits = text[number.end - 4 : number.end]
    return number.scale == 1 and is_year(number.value) and digits.isdigit()


def _is_metres(text: str, number: Number) -> bool:
    """Whether a letter behind a number is a unit and no scale: "300m of fence"."""
    short = number.scale > 1 and text[number.end - 2].isdigit()
    return short and text.startswith(" of ", number.end)


def _said_twice(text: str, number: Number, grammar: FigureGrammar) -> Number:
    """The number with the same number in brackets behind it, as contracts write it: "five (5) schools"."""
    inside = _BRACKETS.match(text, number.end)
    again = match_number(text, inside.start(1), grammar.numbers) if inside else None
    if inside and again and again.end == inside.end(1) and again.value == number.value:
        return number._replace(end=inside.end())
    return number


def _is_label(text: str, start: int, number: Number, before: str, grammar: FigureGrammar) -> bool:
    """Whether the number is part of a name, an ordinal, an enumerator or an adjective of measure."""
    measured = grammar.adjective.match(text, number.end)
    if measured and not is_manned(text, number.end, grammar.vocabulary):
        return True
    if number.worded:
        by = is_rate(text, start, number.value, grammar.vocabulary)
        by = by or is_of_odds(text, start, grammar.vocabulary)
        return by or (before[-1:] in ("-", "'") and not before.endswith(grammar.elided))
    if _LABEL_LEFT.search(before[-2:]):
        return not (_SIGNED.search(before[-2:]) and grammar.percent.match(text, number.end))
    if number.scale == 1 and grammar.label.search(before):  # "à ce titre 25 millions" is no title 25
        paid = grammar.currency_after.match(text, number.end) or grammar.percent.match(text, number.end)
        return paid is None
    if number.scale == 1 and _LABEL_RIGHT.match(text, number.end):
        return not stands_for_percent(text, start, number.end, grammar.vocabulary)
    return bool(grammar.named.match(text, number.end))


def _hedged(
    text: str, first: int, before: str, numbers: tuple[Number, ...], grammar: FigureGrammar
) -> Written:
    """The number with the hedge before it, else the one behind it."""
    words = grammar.vocabulary.quantities
    start, end = first, numbers[-1].end
    hedge: Hedge = "exact"
    entry = ""
    found = grammar.hedge.search(before) if grammar.hedge_ends.end(before.rstrip(" ,")) else None
    hedged = found is not None and _is_hedge(found, numbers[0], grammar.vocabulary)
    if (
        found
        and hedged
        and not is_particle(text, first - len(found[0]), found["word"].lower(), end, grammar.vocabulary)
    ):
        start, entry = first - len(found[0]), found["word"].lower()
        hedge = words.hedges_before[entry]
        joined = grammar.hedge_after.match(text, end) if text.startswith("-", end) else None
        end = joined.end() if joined else end  # "some 20,000-odd families"
    elif later := grammar.hedge_after.match(text, end):
        end, entry = later.end(), later["word"].lower()
        hedge = words.hedges_after[entry]
    if len(numbers) > 1:
        word = grammar.range_word.search(text, max(0, start - _RANGE_WORD), start)
        at = Span(start - len(word[0]) if word else start, end)
        return Written(at, numbers[0].value, numbers[1].value, "range", entry, numbers)
    value = numbers[0].value
    if numbers[0].vague:
        return Written(Span(start, end), value, None, "vague", entry, numbers)
    low = None if hedge in ("under", "at most") else value
    high = None if hedge in ("over", "at least") else value
    return Written(Span(start, end), low, high, hedge, entry, numbers)


def _is_hedge(found: re.Match[str], number: Number, vocabulary: Vocabulary) -> bool:
    """Whether a hedge's words hedge: not where they say where ("around four pillars") or add ("adds up to")."""
    word, words = found["word"].lower(), vocabulary.wording.words
    more = vocabulary.quantities.figure_words["more"]
    compares = word.split()[0] in more or word in vocabulary.quantities.figure_words["limit"]
    if compares and _THE.search(found[0][len(word) :]):  # "more than the 300 of last year", "over the 300"
        return False
    meaning = vocabulary.quantities.hedges_before[word]
    limits = vocabulary.grammar == "romance" and meaning == "at most"  # "hasta nueve aviones"
    if number.worded and number.value <= _FEW and word in words["preposition"] and not limits:
        return False
    before = found.string[: found.start()].rstrip().rpartition(" ")[2].lower()
    return word != "up to" or before not in words["adding"]


def _money(
    text: str, written: Written, currency: re.Match[str] | None, grammar: FigureGrammar
) -> RawFigure | None:  # fmt: skip
    """An amount: a currency before it, behind it, or "$" before and its name behind ("$5 million Canadian")."""
    words = grammar.vocabulary.quantities.currencies
    after = grammar.currency_after.match(text, written.at.end)
    sign = words.before[currency["word"]] if currency else None
    name = words.after[after["word"]] if after and (sign is None or sign == "$") else None
    code = name or sign
    if code is None or (name and after and _is_tale(after["word"], written, grammar)):
        return None
    end = after.end() if after and name else written.at.end
    if after and name and after["word"] in words.scaled:
        written = in_scale(written, words.scaled[after["word"]])
    entry = f"{written.entry} {currency['word'] if currency else after and after['word']}".strip()
    return raw_figure(written, "money", code, "money", end, entry)


def _is_tale(word: str, written: Written, grammar: FigureGrammar) -> bool:
    """Whether a few "contos" are tales, and none of the amounts of a thousand that are counted by hundreds."""
    scale = grammar.vocabulary.quantities.currencies.scaled.get(word)
    number = written.numbers[-1]
    return scale == _LARGE and number.scale == 1 and number.value < _LARGE // 10


def _percent(text: str, written: Written, grammar: FigureGrammar) -> RawFigure | None:
    found = grammar.percent.match(text, written.at.end) or points_of(
        text, written.at, written.numbers[-1].end, grammar.vocabulary
    )
    return raw_figure(written, "percent", "percent", "percent", found.end()) if found else None


def _count(text: str, written: Written, grammar: FigureGrammar) -> RawFigure | Span:
    """A count with its noun, or without one where the number alone is still a figure; else a span to be passed over."""
    number = written.numbers[-1]
    noun = counted(text, written.at.end, grammar.vocabulary, vague=number.vague, scale=number.scale)
    if isinstance(noun, tuple):
        return _of_noun(text, written, noun, grammar)
    if isinstance(noun, Counted):
        return changed_span(text, written, grammar.vocabulary) or written.at
    if not _stands_alone(text, written, grammar):
        timed = is_time(text, written.at.end, grammar.vocabulary) or ends_time(
            text, written.at.start, grammar.vocabulary
        )
        if timed and (changed := changed_span(text, written, grammar.vocabulary)):
            return changed
        dated = timed or _is_plain_year(text, number)
        return written.at if dated else raw_figure(written, "count", "", PERHAPS)
    of = grammar.of_named.match(text, written.at.end)
    named = of and match_number(text, of.end(), grammar.numbers) is None
    some = counted(text, of.end() - 1, grammar.vocabulary) if of and named else None
    if isinstance(some, tuple):  # "112 of its members"
        return raw_figure(written, "count", some[1], "count", some[0])
    at = extent(text, written.at, grammar.vocabulary, large=number.value >= _LARGE)
    return raw_figure(written._replace(at=at), "count", "", "bare")


def _of_noun(text: str, written: Written, noun: tuple[int, str], grammar: FigureGrammar) -> RawFigure | Span:
    """A count with the noun that ends at its first part; no year, no odds, none of both sides."""
    number, vocabulary = written.numbers[-1], grammar.vocabulary
    dated = _is_plain_year(text, number) and written.hedge == "exact"
    if dated or _is_one(written) or _are_both(text, written, noun[1], grammar):
        return written.at
    if odds := odds_end(text, number, grammar.numbers, vocabulary, noun[0]):
        return Span(written.at.start, odds)
    if more := and_a_half(text, written, *noun, vocabulary):
        return raw_figure(more, "count", noun[1], "count")
    return raw_figure(written, "count", noun[1], "count", noun[0])


def _is_one(written: Written) -> bool:
    return len(written.numbers) == 1 and written.numbers[0].value == 1


def _are_both(text: str, written: Written, noun: str, grammar: FigureGrammar) -> bool:
    """Whether "the two sides" names those that speak instead of counting them."""
    both = written.numbers[0].worded and written.numbers[0].value == _BOTH
    words = grammar.vocabulary.quantities.figure_words
    before = text[max(0, written.at.start - _RANGE_WORD) : written.at.start].split()
    definite = (*words["article"], *words["melted"])
    return both and noun.lower() in words["both"] and bool(before) and before[-1].lower() in definite


def _stands_alone(text: str, written: Written, grammar: FigureGrammar) -> bool:
    """Whether a number without a noun is a figure: thousands, one with a hedge, one "of the" others; never a year."""
    number, start, end = written.numbers[0], written.at.start, written.at.end
    if (
        _is_plain_year(text, written.numbers[-1])
        or number.value <= 1
        or is_time(text, end, grammar.vocabulary)
        or ends_time(text, start, grammar.vocabulary)
    ):
        return False
    if any(place(text, start, end, grammar.vocabulary) for place in PLACES):
        return True
    part = grammar.part.search(text, max(0, start - _REACH), start)
    if number.worded and number.value < _HEDGED:
        return bool(part) or is_part(text, end, grammar.vocabulary)
    hedged = written.hedge not in ("exact", "range") and number.value >= _HEDGED
    before = text[max(0, start - 5) : start]
    listed = number.value > 1 and grammar.listed.search(before) and grammar.series.match(text, end)
    start_of_change = grammar.change_from.search(before) or grammar.span.search(before)
    changing = start_of_change and grammar.to_number.match(text, end)
    return (
        number.value >= _LARGE or hedged or bool(changing or listed or part or grammar.bare.match(text, end))
    )
