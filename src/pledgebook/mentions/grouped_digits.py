"""Thousands written in the other style than the rest of a text: "BZ$400,000" where decimals stand behind commas."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from pledgebook.mentions.counted_nouns import counted
from pledgebook.mentions.figure_grammar import FigureGrammar
from pledgebook.mentions.numbers import Number

_THOUSAND = Decimal(1000)


@cache
def _three_decimals(point: str) -> re.Pattern[str]:
    return re.compile(rf"[1-9]\d{{0,2}}{re.escape(point)}\d{{3}}")


def regrouped(text: str, start: int, number: Number, grammar: FigureGrammar, *, paid: bool) -> Number:
    """The number, whose three decimals are thousands where money or people have no such decimals.

    What is measured may have them ("1,250 toneladas"), and so may percentages and millions.
    """
    if number.scale > 1 and not number.worded:
        return _millions(text, start, number, grammar)
    if number.worded:
        return number
    if not _three_decimals(grammar.numbers.point).fullmatch(text, start, number.end):
        return number
    behind = grammar.currency_after.match(text, number.end) is not None
    if paid or behind or _is_counted(text, number.end, grammar):
        return number._replace(value=number.value * _THOUSAND)
    return number


def _millions(text: str, start: int, number: Number, grammar: FigureGrammar) -> Number:
    """Thousands of millions: two zeros are no decimals ("3.500 millones", "R$ 1,200 million")."""
    digits = _round_decimals(grammar.numbers.point).match(text, start)
    return number._replace(value=number.value * _THOUSAND) if digits else number


@cache
def _round_decimals(point: str) -> re.Pattern[str]:
    return re.compile(rf"[1-9]\d{{0,2}}{re.escape(point)}\d00(?= )")


def _is_counted(text: str, end: int, grammar: FigureGrammar) -> bool:
    """Whether something stands behind a number of which there are no parts."""
    noun = counted(text, end, grammar.vocabulary) if not grammar.percent.match(text, end) else None
    if not isinstance(noun, tuple):
        return False
    measures = grammar.vocabulary.quantities.nouns.measure
    return not any(word in measures for word in noun[1].split())
