"""Texts in cells: none begins as a formula does, and each comes back as it was."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from babel.numbers import get_decimal_symbol

from pledgebook.formats.csv import FORMULA

# What a spreadsheet takes for a formula at the beginning of a cell; an apostrophe before it says that it is a text.
FORMULAS = FORMULA
MARK = "'"


def guarded(text: str) -> str:
    """The text as it stands in a cell.

    >>> guarded("=1+1"), guarded("'tis"), guarded("plain")
    ("'=1+1", "''tis", 'plain')
    """
    return MARK + text if text.startswith((*FORMULAS, MARK)) else text


def bare(text: str) -> str:
    """The text of a cell as it was typed.

    >>> bare("'=1+1"), bare("''tis"), bare("'tis"), bare("-5")
    ('=1+1', "'tis", "'tis", '-5')
    """
    return text[1:] if text.startswith(MARK) and text[1:].startswith((*FORMULAS, MARK)) else text


def shown(value: object, language: str) -> str:
    """What a person typed into a cell, as text: a number as the language writes it, a day as in ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return typed_in(Decimal(repr(value)), language)
    return bare(str(value)).replace("\r\n", "\n").replace("\r", "\n").strip()


def typed_in(value: Decimal, language: str) -> str:
    """A number as it is typed, with the decimal sign of the language.

    Three digits behind it get a fourth, for they could be thousands.
    """
    whole, dot, fraction = f"{value:f}".partition(".")
    fraction = fraction.rstrip("0")
    if not dot or not fraction:
        return whole
    return f"{whole}{get_decimal_symbol(language)}{fraction}{'0' if len(fraction) == 3 else ''}"
