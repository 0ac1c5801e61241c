"""The numbers behind a total that stand like a list of its parts."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from pledgebook.mentions.parts_behind import Reach, joint, parts_behind
from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.model import Span
from pledgebook.vocabulary import load

REACH = Reach(first=40, next=20, many=3)


def found(text: str, language: str = "en", reach: Reach = REACH) -> list[str]:
    """The parts behind the first number of a text."""
    figures = [
        RawFigure(
            Span(*match.span()), "percent" if match[0].endswith("%") else "count", Decimal(1), Decimal(1),
            "exact", "", True, "bare", "",
        )
        for match in re.finditer(r"\d+%?", text)
    ]  # fmt: skip
    parts = parts_behind(
        text, figures, 0, joint(load(language)), reach, lambda figure: text[figure.at.start : figure.at.end]
    )
    return [part for _place, part in parts]


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "24 quays: 9 in Thies, 8 in Dakar and 7 in Kayes", ["9", "8", "7"]),
        ("en", "24 quays (9 in Thies, then 8 in Dakar)", ["9", "8"]),
        ("es", "24 muelles: 9 en Lima, 8 en Loja y 7 en Quito", ["9", "8", "7"]),
        ("fr", "24 quais : 9 à Thiès, 8 à Dakar et 7 à Kayes", ["9", "8", "7"]),
        ("pt", "24 cais: 9 em Faro, 8 em Évora e 7 em Braga", ["9", "8", "7"]),
        ("en", "24 quays: 9 in Thies, 30% new, 8 in Dakar", ["9", "8"]),
        ("en", "24 quays: 9 in Thies. And 8 in Dakar", ["9"]),
        ("en", "24 quays: 9 in Thies\n8 in Dakar", ["9"]),
        ("en", "24 quays on which 9 boats lie", []),
        ("en", "24 quays: 9 in Thies, which lies by the sea, 8 in Dakar", ["9"]),
        ("en", f"24 quays{' of old' * 6}: 9 in Thies", []),
    ],
)
def test_they_stand_in_one_sentence_each_joined_to_the_one_before(
    language: str, text: str, parts: list[str]
) -> None:
    assert found(text, language) == parts


def test_so_many_at_most() -> None:
    text = "24 quays: " + ", ".join(["2"] * 12)
    assert len(found(text)) == 6
    assert len(found(text, reach=Reach(40, 20, 1))) == 2


def test_words_that_announce_parts_join_them_where_they_are_known() -> None:
    assert joint(load("en"), "including").search("24 quays, including ")
    assert not joint(load("en")).search("24 quays, including ")
