"""Whose dollar or peso "$" is where the document says that for all of it: "All amounts are in Canadian dollars"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import Begun, any_of

_SIGN = "$"
_SIGNED = (_SIGN, "pesos")  # units of the words for a currency that "$" may be the sign of
_CODE = 3  # letters of an ISO 4217 code


def with_stated_currency(
    text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary
) -> Sequence[RawFigure]:
    """``figures`` with "$" as the one currency that a sentence of the document states for all its amounts."""
    if not any(figure.kind == "money" and figure.unit == _SIGN for figure in figures):
        return figures
    names = vocabulary.quantities.currencies.after
    stated = {
        names[found["name"]]: found["name"] for found in _stating(vocabulary).finditer(text, 0, len(text))
    }
    if len(stated) != 1:
        return figures
    ((code, name),) = stated.items()
    words = _words(name) & _signed(vocabulary, _SIGN)
    return [
        figure._replace(unit=code, rule="stated_currency", entry=f"{figure.entry} {name}".strip())
        if figure.kind == "money" and figure.unit == _SIGN and (words or not _says_dollar(figure, vocabulary))
        else figure
        for figure in figures
    ]


def _says_dollar(figure: RawFigure, vocabulary: Vocabulary) -> bool:
    """Whether the amount has the word and no mere sign: "5 millones de dólares" are no pesos."""
    return not _words(figure.entry).isdisjoint(_signed(vocabulary, _SIGN))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.lower().split())


@cache
def _signed(vocabulary: Vocabulary, *units: str) -> frozenset[str]:
    """The words for currencies of some units, which several countries have: "dollars", "pesos"."""
    after = vocabulary.quantities.currencies.after
    return frozenset(word for word, unit in after.items() if unit in units and word.isalpha())


@cache
def _stating(vocabulary: Vocabulary) -> Begun:
    """Words for all amounts, what stands between, and the name of a currency behind "in"."""
    quantities = vocabulary.quantities
    said, within = quantities.figure_words["all amounts"], any_of(quantities.figure_words["in"])
    own = quantities.currencies.after.items()
    shared = _signed(vocabulary, *_SIGNED)
    names = any_of([name for name, code in own if len(code) == _CODE and shared & _words(name)], "name")
    return Begun(
        re.compile(rf"{any_of(said)}\b(?:,? [\w'’-]+){{0,9}}? {within} {names}(?!\w)", re.IGNORECASE), said
    )
