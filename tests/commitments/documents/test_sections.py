"""The numbers of sections: as headings say, else in the order of those that hold commitments."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading


def numbers(text: str) -> tuple[list[int | None], tuple[str, ...]]:
    found = reading(text)
    return [c.pillar for c in found.commitments], found.edition.pillars


def test_sections_without_numbers_are_counted_but_for_those_without_commitments() -> None:
    text = (
        "# Pact\n\n## Preamble\n\nMany came.\n\n## Schools\n\n- Chile will train 300 teachers.\n\n"
        "## Ports\n\n### Peru\n\n- Will build two ports."
    )
    assert numbers(text) == ([1, 2], ("Schools", "Ports"))


def test_where_some_have_a_number_the_others_have_none() -> None:
    text = "## Also\n\n- Chile will train 300 teachers.\n\n## Pillar 2: Ports\n\n- Peru will build two ports."
    assert numbers(text) == ([None, 2], ("Ports",))


def test_parties_over_their_commitments_are_no_sections() -> None:
    assert numbers("## Chile\n\n- Will train 300 teachers.\n\n## Peru\n\n- Will build two ports.") == (
        [None, None],
        (),
    )


def test_a_title_over_all_is_no_section() -> None:
    assert numbers("# Pact\n\n- Chile will train 300 teachers.\n- Peru will build two ports.") == (
        [None, None],
        (),
    )


ITEMS = "- Chile will train 300 teachers.\n\n- Peru will build two ports.\n\n"


@pytest.mark.parametrize("word", ["THEME", "Annex", "Part", "Cluster", "Workstream"])
def test_letters_number_sections(word: str) -> None:
    text = f"# Pact\n\n## {word} A – Schools\n\n{ITEMS}## {word} D – Ports\n\n{ITEMS}"
    assert numbers(text) == ([1, 1, 4, 4], ("Schools", "Ports"))


@pytest.mark.parametrize(
    "title", ["ANNEX II – REGISTER", "Part 2: Pledges", "Chapter III. What was promised"]
)
def test_a_number_over_all_sections_is_none_of_theirs(title: str) -> None:
    text = f"# {title}\n\n## Theme 1: Schools\n\n{ITEMS}## Theme 2: Ports\n\n{ITEMS}"
    assert numbers(text) == ([1, 1, 2, 2], ("Schools", "Ports"))


def test_the_number_of_the_meeting_is_none_of_a_section() -> None:
    title = "# Second session of the Council of Ministers on Water"
    assert numbers(f"{title}\n\n{ITEMS}") == ([None, None], ())


def test_parties_over_most_commitments_are_no_sections() -> None:
    text = "## Chile (observer)\n\n- Will train 300 teachers.\n\n## Peru\n\n- Will build two ports.\n\n"
    other = "## Other institutions\n\n- UNHCR will open two offices.\n"
    assert numbers(text + other)[1] == ()


@pytest.mark.parametrize("kind", ["Final communiqué", "The final declaration", "Joint statement"])
def test_a_heading_that_says_of_what_kind_the_text_is_is_no_section(kind: str) -> None:
    text = (
        f"# Pact\n\n## {kind}\n\n- Chile will train 300 teachers.\n\n## Annex\n\n- Peru will build two ports."
    )
    assert numbers(text) == ([None, None], ())


def test_a_heading_that_says_more_than_a_kind_is_a_section() -> None:
    text = (
        "# Pact\n\n## Declarations made by firms and banks\n\n- Chile will train 300 teachers.\n\n"
        "## Ports\n\n- Peru will build two ports."
    )
    assert numbers(text)[0] == [1, 2]
