import pytest

from tests.reading.shown import blocks, text

BODY = "The countries agreed to act together on all of this.\n\n"


@pytest.mark.parametrize(
    ("line", "depth"),
    [
        ("Pillar 1: Stability and Assistance for Communities", 2),
        ("PILLAR II", 2),
        ("Pillar One – stability of all", 2),
        ("Annex A: list of parties", 2),
        ("Section 3", 2),
        ("HUMANE MIGRATION MANAGEMENT", 3),
        ("Humane Migration Management for the Americas", 4),
        ("Introduction", 4),
        ("Key Commitments:", 4),
        ("top of page", 0),
        ("Humane migration management", 0),
        ("The Leaders Agreed.", 0),
        (
            "Pillar 1 was the largest of all and received more than any of the others, as the ministers said",
            0,
        ),
        ("October 6, 2022", 0),
        ("Pillar of society", 0),
        ("2022", 0),
    ],
)
def test_a_short_line_that_stands_alone(line: str, depth: int) -> None:
    found = blocks(text(f"A Title Here\n\n{BODY}{line}\n\n{BODY}"))
    assert found[2] == (f"h{depth}: {line}" if depth else f"p: {line}")


def test_not_inside_a_paragraph() -> None:
    assert blocks(text(f"A Title Here\n\nPillar 1: One\n{BODY}"))[1].startswith(
        "p: Pillar 1: One The countries"
    )


def test_directly_over_a_list() -> None:
    assert blocks(text(f"A Title Here\n\n{BODY}Pillar 1: One\n  • Belize will act."))[2:] == [
        "h2: Pillar 1: One",
        "i1: Belize will act.",
    ]


@pytest.mark.parametrize("first", ["Joint statement on migration", "JOINT STATEMENT", "Joint Statement"])
def test_the_first_line_is_the_title(first: str) -> None:
    assert blocks(text(f"{first}\n\n{BODY}"))[0] == f"h1: {first}"


def test_lines_before_the_title_are_no_title() -> None:
    assert blocks(text(f"top of page\n\nThe Lima Meeting\n\n{BODY}"))[:2] == [
        "p: top of page",
        "h1: The Lima Meeting",
    ]


def test_nothing_after_a_paragraph_is_the_title() -> None:
    assert blocks(text(f"{BODY}The Lima Meeting\n\n{BODY}"))[1] == "h4: The Lima Meeting"


def test_a_number_over_a_list_of_another_kind() -> None:
    source = f"{BODY}1. Stability for all\n\n  • Belize will act.\n\n2. Pathways\n\n  • Canada will act."
    assert [line.split(":")[0] for line in blocks(text(source))] == ["p", "h2", "i1", "h2", "i1"]


def test_numbers_of_a_list_are_no_headings() -> None:
    source = f"{BODY}1. Stability For All\n\n2. Pathways For All\n\n{BODY}"
    assert [line.split(":")[0] for line in blocks(text(source))] == ["p", "i1", "i1", "p"]


def test_pillars_hold_what_is_under_them() -> None:
    document = text(
        f"A Title Here\n\nPillar 1: One\n\n• a.\n\nObserver States\n\n• b.\n\nPillar 2: Two\n\n• c.\n\n{BODY}"
    )
    over = {
        document.words(b.at): [document.words(document.blocks[h].at) for h in b.headings]
        for b in document.blocks
    }
    assert over["b."] == ["A Title Here", "Pillar 1: One", "Observer States"]
    assert over["c."] == ["A Title Here", "Pillar 2: Two"]
