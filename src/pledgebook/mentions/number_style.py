"""Whether a text writes its decimals behind a comma or a point: inferred once for a document."""

from __future__ import annotations

import re

from pledgebook.vocabulary.language import Style

# A number with a separator, and the beginning of what follows: a scale, a percent or a currency.
_NUMBER = re.compile(
    r"(?<![\d.,/])\d+(?:[.,]\d+)+(?![.,/]?\d)(?P<behind> ?[%€$£]| (?:[mbt][iy]l|tril|p[ou]r|po?u?[in]t))?"
)
_DECIMAL: dict[str, Style] = {".": "point", ",": "comma"}
_GROUP: dict[str, Style] = {",": "point", ".": "comma"}
_CERTAIN = 1000  # what a number that can be read in one way only counts more than one that is likely read so


def number_style(text: str, usual: Style) -> Style:
    """The style of ``text`` (plain): that of the numbers that can be read in one way only, else of its thousands.

    ``usual`` is the style of the language, taken where the text shows neither or as much of both.
    """
    weights: dict[Style, int] = {"point": 0, "comma": 0}
    for found in _NUMBER.finditer(text):
        if vote := _vote(found[0].removesuffix(found["behind"] or ""), measured=bool(found["behind"])):
            style, weight = vote
            weights[style] += weight
    if weights["point"] == weights["comma"]:
        return usual
    return max(weights, key=lambda style: weights[style])


def _vote(number: str, *, measured: bool) -> tuple[Style, int] | None:
    """What a number says of the style, and how surely.

    One or two digits behind a separator are decimals where a scale, a percent or a currency follows: elsewhere they
    may number a section. Three are thousands, but before a scale they can be either ("1.250 millones").
    """
    signs = [sign for sign in number if not sign.isdigit()]
    last = number[number.rindex(signs[-1]) + 1 :]
    if len(set(signs)) > 1:
        return _DECIMAL[signs[-1]], _CERTAIN
    if len(signs) > 1:
        return (_GROUP[signs[-1]], _CERTAIN) if len(last) == 3 else None
    if len(last) < 3:
        return (_DECIMAL[signs[-1]], _CERTAIN) if measured else None
    return (_GROUP[signs[-1]], 1) if len(last) == 3 and not measured else None
