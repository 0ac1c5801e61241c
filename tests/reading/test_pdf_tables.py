import pytest

from pledgebook.model import Document
from pledgebook.reading import read_document
from tests.reading.made import Words, column, pdf
from tests.reading.shown import words

LEFT = (70, 200, 380)
PACE = 17


def read(*pages: list[Words]) -> Document:
    return read_document(pdf(*pages), "a.pdf")


def cells(document: Document) -> list[tuple[int | None, int | None, int | None, str]]:
    return [(b.table, b.row, b.column, document.words(b.at)) for b in document.blocks if b.kind == "cell"]


def cell(x: float, middle: float, *lines: str, font: str = "F1") -> list[Words]:
    """The lines of a cell, about its middle."""
    top = middle + PACE * (len(lines) - 1) / 2
    return [Words(x, top - PACE * index, line, 11, font) for index, line in enumerate(lines)]


def names(y: float, *, shift: float = 30) -> list[Words]:
    """The names of the columns, bold, and further right than the cells: they are centred."""
    return [
        Words(x + shift, y, name, 11, "F2")
        for x, name in zip(LEFT, ("Party", "Commitment", "Until"), strict=True)
    ]


def chile(middle: float) -> list[Words]:
    one, two, three = LEFT
    return [
        *cell(one, middle, "Chile"),
        *cell(two, middle, "Opens the port of", "Arica to ships", "from Bolivia"),
        *cell(three, middle, "end of", "2027"),
    ]


def peru(middle: float) -> list[Words]:
    one, two, three = LEFT
    return [
        *cell(one, middle, "Republic", "of Peru"),
        *cell(two, middle, "Trains 300 teachers"),
        *cell(three, middle, "2026"),
    ]


CHILE = ["Chile", "Opens the port of Arica to ships from Bolivia", "end of 2027"]
PERU = ["Republic of Peru", "Trains 300 teachers", "2026"]
NAMES = ["Party", "Commitment", "Until"]


def numbered(*rows: list[str], table: int = 0) -> list[tuple[int, int, int, str]]:
    return [(table, row, column, text) for row, each in enumerate(rows) for column, text in enumerate(each)]


def test_cells_stand_about_the_middle_of_their_row_and_names_about_that_of_their_column() -> None:
    document = read(
        [*names(700), *chile(660), *peru(610), *cell(70, 560, "The ministers meet again in 2026.")]
    )
    assert cells(document) == numbered(NAMES, CHILE, PERU)
    assert [b.header for b in document.blocks if b.kind == "cell"] == [True] * 3 + [False] * 6
    assert words(document)[-1] == "The ministers meet again in 2026."


def test_cells_stand_on_the_last_line_of_their_row() -> None:
    one, two, three = LEFT
    row = [*cell(one, 640, "Chile"), *cell(two, 648.5, "Opens the", "port"), *cell(three, 640, "2027")]
    document = read([*names(700, shift=0), *row, *peru(600)])
    assert cells(document) == numbered(NAMES, ["Chile", "Opens the port", "2027"], PERU)


def test_a_row_goes_on_below_the_names_on_the_next_page() -> None:
    one, two, three = LEFT
    begun = [*cell(one, 100, "Bolivia"), *cell(two, 100, "Plants 500 trees"), *cell(three, 100, "2028")]
    rest = cell(two, 700, "along the river")
    document = read([*names(200), *chile(150), *begun], [*names(760), *rest, *peru(640)])
    assert cells(document) == numbered(
        NAMES, CHILE, ["Bolivia", "Plants 500 trees along the river", "2028"], PERU
    )


def test_a_table_goes_on_without_its_names() -> None:
    document = read([*names(200, shift=0), *chile(150)], [*peru(700), *chile(640)])
    assert cells(document) == numbered(NAMES, CHILE, PERU, CHILE)


def test_the_rest_of_a_cell_opens_the_next_page() -> None:
    two = LEFT[1]
    rest = [Words(two, 760, "and to trains"), Words(two, 743, "from Peru")]
    document = read([*names(200, shift=0), *chile(150)], [*rest, *peru(700), *chile(640)])
    whole = [CHILE[0], f"{CHILE[1]} and to trains from Peru", CHILE[2]]
    assert cells(document) == numbered(NAMES, whole, PERU, CHILE)


def test_the_number_of_a_row_is_not_that_of_its_page() -> None:
    rows = [Words(x, y, text) for y, texts in ((80, "1 Peru Ports"), (60, "2 Chile Roads"))
            for x, text in zip(LEFT, texts.split(), strict=True)]  # fmt: skip
    document = read(
        [*column(70, ["We met in Lima to speak of all that is to be done."]), *rows, Words(300, 30, "1")]
    )
    assert cells(document) == numbered(["1", "Peru", "Ports"], ["2", "Chile", "Roads"])
    assert words(document)[-1] == "Roads"


def test_numbers_of_rows_that_count_as_the_pages_do_are_read() -> None:
    pages = [
        [
            Words(x, y, text)
            for y, texts in ((790, first), (770, second))
            for x, text in zip(LEFT, texts.split(), strict=True)
        ]
        for first, second in (("1.1 Peru Ports", "1.2 Chile Roads"), ("1.2 Ghana Rails", "1.3 Togo Dams"))
    ]
    assert [text for *_, text in cells(read(*pages))][::3] == ["1.1", "1.2", "1.2", "1.3"]


def test_the_rest_of_a_cell_stands_below_names_that_are_centred_elsewhere() -> None:
    rest = [Words(LEFT[1], 743, "and")]
    document = read([*names(200), *chile(150)], [*names(766), *rest, *peru(700), *chile(640)])
    assert cells(document) == numbered(NAMES, [CHILE[0], f"{CHILE[1]} and", CHILE[2]], PERU, CHILE)


@pytest.mark.parametrize(
    "words_between",
    [
        Words(LEFT[0], 760, "Other parties"),
        Words(LEFT[1], 760, "Other parties", 14),
        Words(LEFT[1], 760, "Other parties", 11, "F2"),
        Words(LEFT[1] + 40, 760, "Other parties"),
    ],
)
def test_no_rest_of_a_cell_opens_the_next_page(words_between: Words) -> None:
    document = read([*names(200, shift=0), *chile(150)], [words_between, *peru(700), *chile(640)])
    assert cells(document) == [*numbered(NAMES, CHILE), *numbered(PERU, CHILE, table=1)]
    assert "Other parties" in words(document)


def test_names_of_their_own_begin_another_table() -> None:
    one, two, three = LEFT
    other = [
        Words(one, 700, "Bank", 11, "F2"),
        Words(two, 700, "Loan", 11, "F2"),
        Words(three, 700, "Year", 11, "F2"),
    ]
    document = read([*names(200, shift=0), *chile(150)], [*other, *peru(650)])
    assert cells(document) == [*numbered(NAMES, CHILE), *numbered(["Bank", "Loan", "Year"], PERU, table=1)]


def test_words_between_part_two_tables() -> None:
    between = Words(70, 740, "The companies pledged what follows, in the order of their names.")
    document = read([*names(200, shift=0), *chile(150)], [between, *peru(690), *chile(640)])
    assert {table for table, *_ in cells(document)} == {0, 1}


def test_a_dash_far_from_the_next_column_is_a_cell() -> None:
    one, two, three = LEFT
    row = [Words(one, 650, "Chile"), Words(two, 650, "-"), Words(three, 650, "-")]
    document = read([*names(700, shift=0), *row, *peru(610)])
    assert cells(document)[3:6] == [(0, 1, 0, "Chile"), (0, 1, 1, "-"), (0, 1, 2, "-")]


def test_an_item_is_no_row() -> None:
    lines = [
        Words(x, y, text) for y in (700, 680, 660) for x, text in ((70, "-"), (84, "Chile will open a port."))
    ]
    assert not cells(read(lines))


def test_what_stands_alone_below_a_table_is_none_of_its_rows() -> None:
    note = Words(LEFT[1], 560, "Source: the ministries.")
    document = read([*names(700, shift=0), *chile(660), *peru(610), note])
    assert len(cells(document)) == 9
    assert words(document)[-1] == "Source: the ministries."


def test_the_lines_of_a_cell_share_their_right_edge() -> None:
    one, _two, three = LEFT
    digit = 0.556 * 11  # how wide one is
    amount = [Words(300 - digit * len(each), y, each) for each, y in (("123456789", 648.5), ("12345", 631.5))]
    row = [*cell(one, 640, "Chile"), *amount, *cell(three, 640, "2027")]
    document = read([*names(700, shift=0), *row, *peru(590)])
    assert cells(document)[3:6] == [(0, 1, 0, "Chile"), (0, 1, 1, "123456789 12345"), (0, 1, 2, "2027")]
