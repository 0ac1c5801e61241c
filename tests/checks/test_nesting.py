"""Which amounts are parts of which, by findings and by words that need no arithmetic."""

from __future__ import annotations

import pytest

from pledgebook.pipeline import read


def wholes(text: str, language: str = "en") -> dict[str, list[tuple[str, bool]]]:
    """By amount: what it is part of, and whether that is sure."""
    entries = read(text, language=language).entries
    named = {entry.selector.span: entry.selector.quote for entry in entries}
    return {
        entry.selector.quote: [(named[each.to], each.sure) for each in entry.relations if each.kind == "part"]
        for entry in entries
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru announced $100 million for schools, including $30 million for desks."),
        ("en", "Peru announced $100 million for schools, of which $30 million is for desks."),
        ("en", "Peru announced $100 million for schools. This includes $30 million for desks."),
        ("es", "El Perú anunció 100 millones de soles para escuelas, incluidos 30 millones de soles para mesas."),
        ("es", "El Perú anunció 100 millones de soles para escuelas, de los cuales 30 millones son para mesas."),
        ("fr", "Le Pérou a annoncé 100 millions d'euros pour des écoles, dont 30 millions d'euros pour des tables."),
        ("pt", "O Peru anunciou 100 milhões de euros para escolas, dos quais 30 milhões de euros são para mesas."),
    ],
)  # fmt: skip
def test_one_part_needs_no_arithmetic(language: str, text: str) -> None:
    (total, none), (_part, held) = wholes(text, language).items()
    assert none == []
    assert held == [(total, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru announced $100 million for schools and $30 million for desks.",
        "Peru announced $100 million for schools. Chile announced $30 million for desks.",
        "Peru announced $100 million for schools, including 30 million euros for desks.",
    ],
)
def test_what_is_only_beside_another_amount_is_no_part_of_it(text: str) -> None:
    assert [held for held in wholes(text).values() if held] == []


def test_parts_that_do_not_come_to_their_total_are_its_parts_all_the_same() -> None:
    found = wholes(
        "Peru announced $100 million: of this amount, $80 million is for desks and $60 million for books."
    )
    assert found["$80 million"] == found["$60 million"] == [("$100 million", True)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Peru announced $100 million for schools, including $30 million for desks.", [True]),
        ("Peru announced $100 million for schools with $30 million for desks.", []),
        (
            "Peru announced $100 million for schools and $90 million for roads, including $30 million for desks.",
            [False],
        ),
    ],
)
def test_words_that_leave_it_open_make_no_sure_part(text: str, found: list[bool]) -> None:
    assert [sure for held in wholes(text).values() for _total, sure in held] == found
