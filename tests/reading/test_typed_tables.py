"""Tables that somebody typed, between bars or kept straight by spaces."""

from __future__ import annotations

import pytest

from pledgebook.model import Document
from pledgebook.reading import read_text

BARS = "OWNER | ACTION | DUE\nPort Authority | Dredge the bar | 31/07/2026\nMet Office | Publish tide tables | May"
SPACES = """
Ref   Owner            Action                        Status
1     Port Authority   Dredge the outer bar and      Done
                       mark it with buoys
2     Met Office       Publish tide tables           Not begun
"""


def rows(document: Document) -> list[list[str]]:
    found: dict[int | None, list[str]] = {}
    for block in document.blocks:
        if block.kind == "cell":
            found.setdefault(block.row, []).append(document.words(block.at))
    return list(found.values())


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_bars_part_cells_without_a_row_of_dashes(format: str) -> None:
    assert rows(read_text(f"Log\n\n{BARS}\n\nEnd.", format=format)) == [
        line.split(" | ") for line in BARS.split("\n")
    ]


def test_columns_of_spaces_begin_below_their_heads_and_their_words_may_be_wrapped() -> None:
    head, first, second = rows(read_text(f"Log\n{SPACES}\nEnd.", format="text"))
    assert head == ["Ref", "Owner", "Action", "Status"]
    assert first == ["1", "Port Authority", "Dredge the outer bar and mark it with buoys", "Done"]
    assert second == ["2", "Met Office", "Publish tide tables", "Not begun"]


def test_a_line_of_dashes_below_the_head_is_no_row() -> None:
    head, *lines = BARS.split("\n")
    found = rows(read_text("\n".join([head, "--- | --- | ---", *lines]), format="text"))
    assert [row[0] for row in found] == ["OWNER", "Port Authority", "Met Office"]


@pytest.mark.parametrize(
    "text",
    [
        "Home | About | Contact",
        "One | two\nThree | four | five",
        "The sea   rose and the   town fell\nand nobody   was left in it   to tell\nof what had come",
        "Tel. 5   Fax 6   Room 7\nTel. 8   Fax 9   Room 10 a",
    ],
)
def test_other_lines_are_no_table(text: str) -> None:
    document = read_text(f"Log\n\n{text}\n\nEnd.", format="text")
    assert not [block for block in document.blocks if block.kind == "cell" and block.header]
