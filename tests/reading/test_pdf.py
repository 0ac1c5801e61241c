import re
import threading
from pathlib import Path

import pytest

from pledgebook.model import Document, Refusal
from pledgebook.reading import read_document
from tests.reading.made import Square, Words, column, pdf
from tests.reading.shown import blocks, strong, words

FILES = Path(__file__).parent / "files"
PROSE = (
    "The ministers of the four countries met in Accra and agreed on",
    "measures that will be carried out in the course of the coming",
    "years. They thanked the host and set the date of the next meeting.",
)
LEFT = (
    "Peru will train three hundred teachers",
    "in the north of the country by 2026 and",
    "will publish the results of the courses",
    "in a report that everybody can read for",
    "themselves. Chile will open the port of",
    "Arica to ships from Bolivia at any hour",
    "of the day, and will pay for the pilots.",
)
RIGHT = (
    "Bolivia will contribute ten million to",
    "the common fund, half of it in the year",
    "2025. Ecuador will map its forests and",
    "share the maps with all its neighbours.",
    "Paraguay will plant forty thousand trees",
    "along the river. Brazil will host a",
    "meeting of the ministers in Manaus.",
)


def read(data: bytes) -> Document:
    return read_document(data, "a.pdf")


@pytest.mark.parametrize("name", ["communique.pdf", "columns.pdf"])
def test_the_words_are_those_that_were_written(name: str) -> None:
    """Two files of one text, the second in two columns, with running heads, feet, and words broken at line ends."""
    document = read((FILES / name).read_bytes())
    source = (FILES / "communique.txt").read_text("utf-8")
    lines = [line.strip() for line in source.splitlines() if not line.startswith(("[", "|")) and line]
    said = [re.sub(r"^(?:#+|-|\d\.) ", "", line).replace("**", "") for line in lines]
    found = [document.words(block.at) for block in document.blocks if block.kind != "cell"]
    assert [
        each.replace("onboard", "on-board") for each in found
    ] == said  # the one hyphen that nothing decides
    cells = [document.words(block.at) for block in document.blocks if block.kind == "cell"]
    assert cells == [
        cell.strip()
        for line in source.splitlines()
        if line[0:1] == "|"
        for cell in line.strip("| ").split("|")
    ]


@pytest.mark.parametrize("name", ["communique.pdf", "columns.pdf"])
def test_its_headings_items_and_pages(name: str) -> None:
    document = read((FILES / name).read_bytes())
    assert [b.depth for b in document.blocks if b.kind == "heading"] == [1, 2, 3, 2, 2, 2]
    items = [b for b in document.blocks if b.kind == "item"]
    assert [b.depth for b in items] == [1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1]
    assert [b.marker for b in items][:3] == ["•", "•", "–"]
    assert [b.marker for b in items][6:9] == ["1.", "2.", "3."]
    assert strong(document)[2:4] == ["Ecuador", "Ghana"]
    assert {b.path for b in document.blocks} == {"page=1", "page=2"}
    assert document.metadata == {"title": "Communiqué of the Harbour Conference"}
    assert (document.warnings, document.partial) == ((), "")


def test_a_table_that_goes_on_over_the_page_is_one() -> None:
    document = read((FILES / "columns.pdf").read_bytes())
    cells = [(b.table, b.row, b.column, b.header) for b in document.blocks if b.kind == "cell"]
    assert [cell[:3] for cell in cells] == [(0, row, number) for row in range(5) for number in range(3)]
    assert [cell[3] for cell in cells] == [True] * 3 + [False] * 12


def test_columns_that_were_drawn_one_after_the_other() -> None:
    document = read(pdf([*column(60, LEFT), *column(310, RIGHT)]))
    assert words(document) == [" ".join(LEFT), " ".join(RIGHT)]


def test_columns_that_were_drawn_line_by_line() -> None:
    lines = [words for pair in zip(column(60, LEFT), column(310, RIGHT), strict=True) for words in pair]
    heading = Words(60, 740, "One heading over both of the columns", 16)
    assert words(read(pdf([heading, *lines]))) == [heading.text, " ".join(LEFT), " ".join(RIGHT)]


def test_what_stands_across_the_columns_parts_them() -> None:
    across = [Words(60, 580, "A line that stands across both of the columns and is as wide as the page.")]
    left, right = column(60, LEFT), column(310, RIGHT)
    lower = [*column(60, LEFT, top=540), *column(310, RIGHT, top=540)]
    found = words(read(pdf([*right, *left, *across, *lower])))
    assert found == [" ".join(LEFT), " ".join(RIGHT), across[0].text, " ".join(LEFT), " ".join(RIGHT)]


def test_what_was_drawn_out_of_order_is_read_from_top_to_bottom() -> None:
    later = column(70, ["And this, which stands below all of it", "on the page, was drawn first."], top=500)
    assert words(read(pdf([*later, *column(70, PROSE)]))) == [
        " ".join(PROSE),
        " ".join(each.text for each in later),
    ]


def page(number: int, body: list[Words]) -> list[Words]:
    return [
        Words(70, 800, "Meeting of Accra - Communique", 9),
        Words(400, 800, "12 May 2024", 9),
        *body,
        Words(290, 40, f"- {number} -", 9),
    ]


def test_running_heads_feet_and_page_numbers_are_dropped() -> None:
    data = pdf(*(page(n, column(70, [f"Country {n * 7} will act."])) for n in (1, 2, 3)))
    assert words(read(data)) == ["Country 7 will act.", "Country 14 will act.", "Country 21 will act."]


def test_a_line_that_goes_on_with_the_text_is_no_running_head() -> None:
    names = ("Peru", "Chile", "Brazil")
    pages = [
        page(
            number,
            column(
                72, [f"{name} will train {number}1 nurses of the", "public schools, with", "the Fund."], 760
            ),
        )
        for number, name in enumerate(names, 1)
    ]
    found = words(read(pdf(*pages)))
    assert found == [
        f"{name} will train {number}1 nurses of the public schools, with the Fund."
        for number, name in enumerate(names, 1)
    ]


def test_lines_at_the_edge_whose_numbers_count_no_pages_are_kept() -> None:
    data = pdf(*(column(70, [f"Country {n * n} will act."], top=810) for n in (1, 2, 3)))
    assert len(words(read(data))) == 3
    repeated = pdf(*(column(70, PROSE) for _ in range(3)))
    assert len(words(read(repeated))) == 3


@pytest.mark.parametrize("number", ["1", "Page 1 of 1", "Página 1 de 1", "1/1", "p. 1"])
def test_the_number_of_a_single_page_is_dropped(number: str) -> None:
    assert words(read(pdf([*column(70, PROSE), Words(290, 40, number)]))) == [" ".join(PROSE)]


@pytest.mark.parametrize("line", ["2030", "Peru", "5 million"])
def test_a_lone_line_that_counts_no_page_is_kept(line: str) -> None:
    assert words(read(pdf([*column(70, PROSE), Words(290, 40, line)])))[-1] == line


def test_a_paragraph_over_two_pages_is_one() -> None:
    document = read(pdf(column(70, PROSE[:2]), column(70, [*PROSE[2:], "", "Next."])))
    assert words(document) == [" ".join(PROSE), "Next."]
    assert [block.path for block in document.blocks] == ["page=1", "page=2"]


def test_one_that_ended_goes_on_nowhere() -> None:
    assert len(words(read(pdf(column(70, [*PROSE, "The end."]), column(70, PROSE))))) == 2


def test_items_with_and_without_a_hanging_indent() -> None:
    hanging = [
        Words(70, 700, "• Peru will train three hundred teachers in the"),
        Words(80, 687, "north of the country."),
        Words(70, 674, "• Chile will open a port."),
    ]
    flush = column(
        70,
        [
            "1. Bolivia will give ten million to the fund, half of it",
            "in the coming year.",
            "2. Brazil will host.",
        ],
        top=600,
    )
    assert blocks(read(pdf([*hanging, *flush]))) == [
        "i1: Peru will train three hundred teachers in the north of the country.",
        "i1: Chile will open a port.",
        "i1: Bolivia will give ten million to the fund, half of it in the coming year.",
        "i1: Brazil will host.",
    ]


def test_numbers_that_begin_a_wrapped_line_are_words() -> None:
    lines = [
        "The government of Peru will carry out the measures of article",
        "3. Chile will do the same, and in the course of the year",
        "2. will follow.",
    ]
    assert len(words(read(pdf(column(70, lines))))) == 1


def test_headings_by_size_and_weight() -> None:
    data = pdf([Words(70, 760, "Title of the text", 18), Words(70, 730, "Pillar one", 14), *column(70, PROSE),
                Words(70, 640, "Peru", 11, "F2"), *column(70, PROSE, top=620), Words(70, 560, "Pillar two", 14),
                *column(70, PROSE, top=540)])  # fmt: skip
    assert [line[:2] for line in blocks(read(data))] == ["h1", "h2", "p:", "h3", "p:", "h2", "p:"]


def test_a_bold_lead_is_known() -> None:
    lead = [Words(70, 700, "Belize:", 11, "F2"), Words(115, 700, "Will donate ten boats.")]
    document = read(pdf(lead))
    assert (words(document), strong(document)) == (["Belize: Will donate ten boats."], ["Belize:"])


@pytest.mark.parametrize(
    ("gap", "font", "read_as", "bold"),
    [
        (1.5, "F1", "Peru sends 60 brigades", []),
        (1.5, "F2", "Peru sends 60 brigades", ["Peru sends 60 brigades"]),
        (0, "F1", "Peru sends 60brigades", []),
    ],
)
def test_a_narrow_space_that_is_no_character(gap: float, font: str, read_as: str, bold: list[str]) -> None:
    width = {"F1": 64.48, "F2": 67.81}[font]  # of the words before the gap
    line = [Words(50, 700, "Peru sends 60", 10, font), Words(50 + width + gap, 700, "brigades", 10, font)]
    document = read(pdf(line))
    assert (words(document), strong(document)) == ([read_as], bold)


def test_the_marks_of_notes_and_the_notes_are_left_out() -> None:
    text = [
        Words(70, 700, "Peru will give 5 million"),
        Words(178, 705, "12", 6),
        Words(188, 700, "to the fund."),
    ]
    note = column(
        70, ["12 In dollars of the United States, at the rate", "of the day."], top=100, step=9, size=8
    )
    document = read(pdf([*text, *column(70, PROSE, top=660), *note]))
    assert words(document) == ["Peru will give 5 million to the fund.", " ".join(PROSE)]
    assert document.warnings == ("1 footnote was left out",)


def test_small_print_that_no_mark_points_to_is_kept() -> None:
    small = column(
        70, ["1 Peru will give 5 million.", "2 Chile will give 6 million."], top=100, step=9, size=8
    )
    document = read(pdf([*column(70, PROSE), *small]))
    assert "Peru will give 5 million." in document.flow.text
    assert document.warnings == ()


@pytest.mark.parametrize(
    ("quarters", "matrix", "begin", "step"),
    [
        (1, "0 1 -1 0", (100, 70), (13, 0)),
        (2, "-1 0 0 -1", (500, 100), (0, 13)),
        (3, "0 -1 1 0", (500, 800), (-13, 0)),
    ],
)
def test_a_page_that_is_turned(
    quarters: int, matrix: str, begin: tuple[int, int], step: tuple[int, int]
) -> None:
    lines = [*PROSE, "And the end of it."]
    drawn = [
        Words(begin[0] + step[0] * n, begin[1] + step[1] * n, line, matrix=matrix)
        for n, line in enumerate(lines)
    ]
    upside_down = [drawn[3], drawn[0], drawn[1], drawn[2]]
    assert words(read(pdf(upside_down, page=f"/Rotate {90 * quarters}"))) == [" ".join(lines)]


def test_the_size_of_letters_that_are_stretched_counts() -> None:
    title = Words(70, 740, "Declaration", 1, matrix="20 0 0 20")
    assert blocks(read(pdf([title, *column(70, PROSE)])))[0] == "h1: Declaration"


def test_letters_that_are_drawn_as_one() -> None:
    assert words(read(pdf(column(70, ["a soft\xad", "ware of the office"])))) == ["a software of the office"]


def test_a_title_that_stands_nowhere_in_the_text_is_none() -> None:
    data = pdf(column(70, PROSE), trailer="/Info << /Title (Microsoft Word - draft7.doc) >>")
    assert read(data).metadata == {}


def test_an_empty_pdf_is_refused() -> None:
    with pytest.raises(Refusal, match="an empty PDF"):
        read(pdf([]))


def test_threads_may_read_at_the_same_time() -> None:
    data, found = (FILES / "columns.pdf").read_bytes(), []
    threads = [threading.Thread(target=lambda: found.append(read(data).text)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert len(found) == 4


def test_the_print_of_a_browser_is_read_in_order() -> None:
    """Its bullets are drawn and no text, its columns balanced; the page breaks inside of both."""
    document = read((FILES / "browser.pdf").read_bytes())
    source = (FILES / "communique.txt").read_text("utf-8")
    lines = [line.strip() for line in source.splitlines() if not line.startswith(("[", "|")) and line]
    said = [re.sub(r"^(?:#+|-|\d\.) ", "", line).replace("**", "") for line in lines]
    text, at = document.flow.text.replace("\n", " "), 0
    for each in said:
        at = text.find(each, at)
        assert at >= 0, each
    assert [b.depth for b in document.blocks if b.kind == "heading"] == [1, 2, 3, 2, 2, 2]
    items = [(b.marker, document.words(b.at).partition(" ")[0]) for b in document.blocks if b.kind == "item"]
    drawn = [first for marker, first in items if marker == "•"]
    assert drawn == ["Ecuador", "Ghana", "Norway", "Vanuatu", "Ecuador", "Ghana", "Norway"]


ITEMS = (
    "Peru will train three hundred teachers in the north",
    "of the country by 2026.",
    "Chile will open the port of Arica to ships.",
    "Kenya will build 20 schools.",
)
HEIGHTS = (700, 674, 661)  # of the first line of each item
STEM = Words(70, 720, "The parties of the meeting agree that:")


def listed(*bullets: Words | Square) -> list[str]:
    """What the blocks behind the stem begin with, bullets drawn after the lines."""
    document = read(pdf([STEM, *column(90, ITEMS), *bullets]))
    assert [document.words(b.at).partition(" ")[0] for b in document.blocks[1:]] == ["Peru", "Chile", "Kenya"]
    return [b.marker for b in document.blocks[1:]]


@pytest.mark.parametrize("wide", [2, 4, 7])
@pytest.mark.parametrize("before", [4, 14, 28])
def test_small_shapes_before_lines_are_bullets(wide: float, before: float) -> None:
    assert listed(*(Square(90 - before - wide, y + 2, wide) for y in HEIGHTS)) == ["•"] * 3


@pytest.mark.parametrize(
    "shape",
    [
        Square(70, 695, 14),  # as large as letters
        Square(76, 702, 0.8),  # a dot of dust
        Square(76, 702, 12, 1),  # a dash, or a rule
        Square(30, 702, 4),  # at the edge of the page
        Square(92, 702, 4),  # behind the first letter
        Square(76, 400, 4),  # beside no line
    ],
)
def test_other_shapes_are_none(shape: Square) -> None:
    assert "•" not in listed(shape)


def test_a_page_whose_bullets_are_text_draws_none() -> None:
    lines = [f"• {line}" for line in ITEMS[2:]]
    document = read(pdf([STEM, *column(90, lines), Square(76, 702, 4)]))
    assert [b.marker for b in document.blocks] == ["", "•", "•"]
    assert words(document)[1:] == list(ITEMS[2:])


def test_the_letters_of_a_font_of_signs_are_bullets() -> None:
    assert listed(*(Words(76, y, "n", 11, "F3") for y in HEIGHTS)) == ["•"] * 3
    lines = [
        Words(76, 700, "n", 11, "F3"),
        Words(90, 700, ITEMS[2]),
        Words(76, 687, "q", 11, "F3"),
        Words(90, 687, ITEMS[3]),
    ]
    document = read(pdf([STEM, *lines]))
    assert [b.marker for b in document.blocks[1:]] == ["•"] * 2
    letters = read(pdf([STEM, Words(76, 700, "n"), Words(90, 700, ITEMS[2])]))
    assert [b.kind for b in letters.blocks] == ["paragraph"] * 2


@pytest.mark.parametrize("sign", ["\uf06e", "\uf0a8", "\uf076", "\uf0b7"])
def test_signs_for_private_use_are_bullets(sign: str) -> None:
    text = f"The parties agree:\n\n{sign} Peru will train teachers.\n{sign} Chile will open a port.\n"
    for name in ("a.txt", "a.md"):
        document = read_document(text.encode(), name)
        assert [b.marker for b in document.blocks] == ["", sign, sign]
        assert words(document)[1:] == ["Peru will train teachers.", "Chile will open a port."]


def test_a_page_full_of_small_shapes_is_a_drawing() -> None:
    dots = [Square(76 + 5 * (n % 40), 300 + 5 * (n // 40), 3) for n in range(500)]
    assert "•" not in listed(*(Square(76, y + 2, 4) for y in HEIGHTS), *dots)
