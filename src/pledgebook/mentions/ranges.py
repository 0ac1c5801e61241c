"""The two ends of a range: "15,000 to 20,000", "between $10 and $20 million", "entre un 20 % y un 25 %"."""

from __future__ import annotations

from typing import NamedTuple

from pledgebook.mentions.alternatives import second_of
from pledgebook.mentions.bare_places import changes
from pledgebook.mentions.counted_nouns import counted
from pledgebook.mentions.figure_grammar import FigureGrammar
from pledgebook.mentions.numbers import Number, match_number
from pledgebook.mentions.years import FIRST_YEAR, is_year

_DASHES = ("–", "-")
_LARGE = 1000  # from here on a number is the first end by itself


def ends_of(text: str, at: int, number: Number, before: str, grammar: FigureGrammar) -> tuple[Number, ...]:
    """The number that begins at ``at`` alone, or the two ends of the range that it begins."""
    if either := second_of(text, number, grammar.either, grammar.numbers, grammar.vocabulary):
        return number, either
    unit = _own_unit(text, number, before, grammar)
    link = None if number.vague else grammar.link.match(text, unit.end if unit else number.end)
    if not link or not _may_link(link[0].strip(), before, grammar, said=unit is not None):
        return (number,)
    second = _second(text, link.end(), grammar, joined=_is_and(link[0].strip(), grammar))
    if second is None or second.vague or _is_date(text, number, second, grammar):
        return (number,)
    behind = _unit_behind(text, second, grammar) if unit else None
    if unit and (behind is None or behind.name != unit.name):
        return (number,)
    if not unit and number.scale == 1 and _shares_scale(number, second):  # "10 to 20 million"
        number = number._replace(value=number.value * second.scale, scale=second.scale)
    if _is_change(text, at, before, grammar):
        return (number,)
    return (number, second) if number.value < second.value else (number,)


class _Unit(NamedTuple):
    """What a number is said in, and where that ends."""

    name: str
    end: int


def _own_unit(text: str, number: Number, before: str, grammar: FigureGrammar) -> _Unit | None:
    """The unit of the first end where it has one of its own: "entre 20 % et 25 %", "10%-15%"."""
    if not text.startswith(("%", " %"), number.end) and not grammar.between.search(before):
        return None
    return _unit_behind(text, number, grammar)


def _unit_behind(text: str, number: Number, grammar: FigureGrammar) -> _Unit | None:
    if percent := grammar.percent.match(text, number.end):
        return _Unit("percent", percent.end())
    if after := grammar.currency_after.match(text, number.end):
        return _Unit(grammar.vocabulary.quantities.currencies.after[after["word"]], after.end())
    return None


def _may_link(word: str, before: str, grammar: FigureGrammar, *, said: bool) -> bool:
    """Whether a word stands between two ends: "and" behind "between", "to" or a dash elsewhere.

    Two that have a unit each are not joined by "to": "raised its share of 10% to 15%".
    """
    if said and not _is_and(word, grammar):
        return word in _DASHES
    return _is_and(word, grammar) == bool(grammar.between.search(before))


def _is_and(word: str, grammar: FigureGrammar) -> bool:
    return word in grammar.vocabulary.quantities.figure_words["and"]


def _second(text: str, start: int, grammar: FigureGrammar, *, joined: bool) -> Number | None:
    """The number behind the link, past its article ("y un 25 %") and its currency ("and $20 million")."""
    article = grammar.link_article.match(text, start) if joined else None
    start = article.end() if article else start
    currencies = grammar.vocabulary.quantities.currencies.before
    signed = not text[start : start + 1].isdigit() and text.startswith(tuple(currencies), start)
    if sign := next((word for word in currencies if text.startswith(word, start)), None) if signed else None:
        start += len(sign) + text.startswith(" ", start + len(sign))
    return match_number(text, start, grammar.numbers) if start < len(text) else None


def _shares_scale(number: Number, second: Number) -> bool:
    """Whether the first end is nearer to the second with its scale: not "200,000 and KES 1.5 million"."""
    scaled = number.value * second.scale
    return number.value < _LARGE or scaled * number.value <= second.value * second.value


def _is_date(text: str, number: Number, second: Number, grammar: FigureGrammar) -> bool:
    """Whether the second of two numbers is a year and ends no range: "otras 900 hasta 2027"."""
    year = second.scale == 1 and is_year(second.value) and text[second.end - 4 : second.end].isdigit()
    return (
        year
        and number.value < FIRST_YEAR
        and not isinstance(counted(text, second.end, grammar.vocabulary), tuple)
    )


def _is_change(text: str, start: int, before: str, grammar: FigureGrammar) -> bool:
    """Whether two numbers are where a change begins and ends: "from $5 million to $10 million"."""
    if grammar.change_from.search(before):
        return True
    return bool(grammar.span.search(before)) and changes(text, start, grammar.vocabulary)
