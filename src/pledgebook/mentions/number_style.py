"""Whether a text writes its decimals behind a comma or a point: inferred once for a document."""

from __future__ import annotations

import re

from pledgebook.vocabulary.language import Style

_GROUPS = (
    r"(?<![\d.,])\d{{1,3}}(?:{group}\d{{3}}){{2,}}(?!\d)|(?<![\d.,])\d{{1,3}}(?:{group}\d{{3}})+{decimal}\d"
)
# One or two digits behind a separator are decimals where a scale, a percent or a currency follows: elsewhere they may
# number a section or be part of a date.
_DECIMALS = (
    r"(?<![\d.,/])\d+{decimal}\d{{1,2}}(?= ?(?:%|[€$£]| (?:mil|bil|tril|p[ou]r|pontos|puntos|points)))"
)
# Three digits behind one separator are thousands, but before a scale they can be either ("1.250 millones").
_THOUSANDS = r"(?<![\d.,/])\d{{1,3}}{group}\d{{3}}(?![\d%]|[.,]\d| ?%| (?:mil|bil|tril))"
_STYLES: tuple[tuple[Style, str, str], ...] = (("point", ",", r"\."), ("comma", r"\.", ","))


def _compiled(shape: str) -> dict[Style, re.Pattern[str]]:
    return {style: re.compile(shape.format(group=group, decimal=point)) for style, group, point in _STYLES}


_CERTAIN = _compiled(f"{_GROUPS}|{_DECIMALS}")
_LIKELY = _compiled(_THOUSANDS)


def number_style(text: str, usual: Style) -> Style:
    """The style of ``text`` (plain): that of the numbers that can be read in one way only, else of its thousands.

    ``usual`` is the style of the language, taken where the text shows neither or as much of both.
    """
    for shapes in (_CERTAIN, _LIKELY):
        seen = {style: sum(1 for _ in shape.finditer(text)) for style, shape in shapes.items()}
        if seen["point"] != seen["comma"]:
            return "point" if seen["point"] > seen["comma"] else "comma"
    return usual
