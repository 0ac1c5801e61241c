"""Lists and tables that only their lines tell."""

from __future__ import annotations

import pytest

from pledgebook.reading import read_text

LINES = {
    "colon": "Australia: AUD 255 million\nBelgium: EUR 100 million\nCanada: C$ 20 million over three years",
    "dash": "Angola – 3 milhões de dólares\nBrasil – 500 técnicos\nCabo Verde – acolherá o secretariado",
    "hyphen": "Suisse - 5 millions de francs\nMali - 2 forages",
    "words": "Chile: Abrirá oficinas\nPerú: Formará maestros\nBolivia: Ayudará",
}


def kinds(text: str, format: str = "text") -> list[str]:
    return [block.kind for block in read_text(text, format=format).blocks]


@pytest.mark.parametrize("format", ["text", "markdown"])
@pytest.mark.parametrize("name", LINES)
def test_a_name_and_what_it_gives_on_each_line(name: str, format: str) -> None:
    lines = LINES[name]
    document = read_text(f"A title\n\n{lines}\n\nThe end of it.", format=format)
    assert [document.words(block.at) for block in document.blocks[1:-1]] == lines.split("\n")


def test_a_line_over_the_list_may_stand_right_over_it() -> None:
    document = read_text(f"Pledged today:\n{LINES['colon']}", format="text")
    assert [document.words(block.at) for block in document.blocks] == [
        "Pledged today:",
        *LINES["colon"].split("\n"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The council met in Lima: it was the\nthird time that it did so this year\nand it will meet again: in May.",
        "Chile: will open offices in the south\nand in the north of the country",
        "Note: it rains\nPlace: Lima",
        "Two delegations – those of Chile – spoke\nat length on the matter – as ever – and\nleft.",
    ],
)
def test_wrapped_lines_are_one_paragraph(text: str) -> None:
    assert kinds(f"A title\n\n{text}\n\nThe end.") == ["heading", "paragraph", "paragraph"]


@pytest.mark.parametrize("leader", [" ........... ", "......", " ………… ", " . . . . . . ", "\t", "      "])
def test_leaders_and_tabs_part_cells(leader: str) -> None:
    document = read_text(
        f"Pledges\n\nCanada{leader}C$ 20 million\nBurkina Faso{leader}30 wells", format="text"
    )
    cells = [
        (block.row, block.column, document.words(block.at))
        for block in document.blocks
        if block.kind == "cell"
    ]
    assert cells == [(0, 0, "Canada"), (0, 1, "C$ 20 million"), (1, 0, "Burkina Faso"), (1, 1, "30 wells")]


def test_the_first_row_without_a_number_heads_the_columns() -> None:
    document = read_text(
        "Donor\tRecipient\tAmount\nChile\tHaiti\t$3 million\nPeru\tHaiti\t$2 million", format="text"
    )
    assert [block.header for block in document.blocks if block.kind == "cell"] == [True] * 3 + [False] * 6


def test_two_columns_of_prose_are_no_table() -> None:
    assert "cell" not in kinds(
        "The ministers met in      and spoke of fish\nLima for a day            and of ships."
    )


def test_names_in_bold_begin_lines_of_their_own() -> None:
    text = "# Talks\n\n**Samoa** will build clinics.\n**Tonga** will train nurses."
    assert kinds(text, "markdown") == ["heading", "paragraph", "paragraph"]
    assert kinds("# Talks\n\n**Samoa** will build clinics.\nIt will train nurses.", "markdown") == [
        "heading",
        "paragraph",
    ]


@pytest.mark.parametrize("picture", ["🇨🇱", "✅", "👉", "🔹", "➡️"])
def test_a_picture_begins_an_item(picture: str) -> None:
    text = f"Hoy:\n{picture} Chile abrirá dos oficinas.\n{picture} Perú formará a 300 maestros."
    assert kinds(text)[1:] == ["item", "item"]


@pytest.mark.parametrize("count", [2000, 4000])
def test_many_lines_are_read_in_step_with_their_number(count: int) -> None:
    assert len(kinds("\n".join(["Chile: 3 ships"] * count))) == count
    assert len(kinds("Chile " * count)) == 1
