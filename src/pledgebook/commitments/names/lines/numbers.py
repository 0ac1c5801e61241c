"""The number that a line, a paragraph or an item is set with where no mark makes it an item of a list.

Any number before a word ("2.6 South Sudan"), one that a mark tells from a count ("3. We commit"), one of levels ("3.2 A
Marinha"), or the code of an item of a plan ("A1: Open a school").
"""

from __future__ import annotations

import re

from pledgebook.model import Span

_ANY = re.compile(r"\(?\d{1,3}(?:\.\d{1,3}){0,3}(?!\d)[.)]{0,2}\s+(?=[^\W\d_])")
_MARKED = re.compile(r"\(?\d{1,3}[.)]\)?\s+(?=[^\W\d_a-z])")
_OF_LEVELS = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,2}\s+(?=[^\W\d_a-z])")
_CODE = re.compile(r"(?:(?:\d{1,2}\.)+\d{0,2}|\d{1,2}\)|[A-Z]\.?\d{1,2}(?:\.\d{1,2})*[.):]?)\s+")


def behind_number(text: str, at: Span) -> Span:
    """The words behind any number that a stretch begins with, or all of it."""
    return _behind(text, at, _ANY)


def behind_marked(text: str, at: Span, *, levels: bool) -> Span:
    """The words behind a number with a mark, or, where ``levels`` may stand, with a point between two numbers."""
    return _behind(text, at, _MARKED, *([_OF_LEVELS] if levels else ()))


def behind_code(text: str, at: Span) -> Span:
    """The words behind the number or the code of an item of a plan, or all of it."""
    return _behind(text, at, _CODE)


def _behind(text: str, at: Span, *numbers: re.Pattern[str]) -> Span:
    for number in numbers:
        if found := number.match(text, at.start, at.end):
            return Span(found.end(), at.end)
    return at
