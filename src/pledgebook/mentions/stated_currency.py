"""Whose dollar or peso "$" is where the document says that for all of it: "All amounts are in Canadian dollars"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.mentions.elided_amounts import ELIDED
from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import Begun, any_of

_SIGN = "$"
_RULE = "stated_currency"
_SIGNED = ("$", "pesos")  # what names without a country mean that "$" may stand for
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
    found: list[RawFigure] = []
    for figure in figures:
        shares = figure.rule == ELIDED and found and found[-1].rule in (_RULE, ELIDED)
        if figure.unit == _SIGN and (_SIGN in text[figure.at.start : figure.at.end] or shares):
            entry = f"{figure.entry} {name}".strip()
            figure = figure._replace(unit=code, rule=_RULE, entry=entry)  # noqa: PLW2901 - the one that is kept
        found.append(figure)
    return found


@cache
def _stating(vocabulary: Vocabulary) -> Begun:
    """Words for all amounts, what stands between, and the name of a currency behind "in"."""
    quantities = vocabulary.quantities
    said, within = quantities.figure_words["all amounts"], any_of(quantities.figure_words["in"])
    after = quantities.currencies.after
    signed = {
        name for name, code in after.items() if code in _SIGNED
    }  # no colones, which have a sign of their own
    whose = [
        name for name, code in after.items() if len(code) == _CODE and not signed.isdisjoint(name.split())
    ]
    names = any_of([name for name in whose if " " in name], "name")
    return Begun(
        re.compile(rf"{any_of(said)}\b(?:,? [\w'’-]+){{0,9}}? {within} {names}(?!\w)", re.IGNORECASE), said
    )
