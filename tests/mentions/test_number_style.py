"""Which sign stands before the decimals of a document."""

from __future__ import annotations

import pytest

from pledgebook.mentions.number_style import number_style
from pledgebook.vocabulary.language import Style

SHOWN: list[tuple[str, Style]] = [
    ("Recibirá 1,2 millones de personas y 4.000 tiendas.", "comma"),
    ("Recibirá 1.2 millones de personas y 4,000 tiendas.", "point"),
    ("Costó 1.234,5 euros.", "comma"),
    ("It cost 1,234.5 euros.", "point"),
    ("Son 1.234.567 árboles.", "comma"),
    ("Son 1,234,567 árboles.", "point"),
    ("Un alza de 12,5 % en 2.1 y 3.4.", "comma"),
    ("Hay 4,000 familias, según el punto 2.1.", "point"),
    ("Llegaron 389.2 millones el 10.06.2022 a las 10.30.", "point"),
    ("4.000 here, 5.000 there and 6,000 elsewhere.", "comma"),
    ("Près de 3,5 milliards.", "comma"),
]


@pytest.mark.parametrize(("text", "style"), SHOWN)
def test_the_numbers_show_it(text: str, style: Style) -> None:
    usual: dict[Style, Style] = {"comma": "point", "point": "comma"}
    assert number_style(text, usual[style]) == style


@pytest.mark.parametrize("usual", ["point", "comma"])
@pytest.mark.parametrize(
    "text", ["", "1.250 millones", "2,1 and 3,2", "on 1/2/2025, 10.06.2022", "7.2.1 and 7,2,1"]
)
def test_where_nothing_shows_it_the_language_decides(text: str, usual: Style) -> None:
    assert number_style(text, usual) == usual
