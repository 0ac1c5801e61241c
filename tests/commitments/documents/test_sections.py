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


@pytest.mark.parametrize(
    "line",
    [
        "PRESS RELEASE",
        "PRESS RELEASE No. 318",
        "News release 12/2026",
        "Media release n° 4",
        "Press note: #12",
    ],
)
def test_the_number_of_a_press_release_is_no_section(line: str) -> None:
    text = f"# Ministry of Works\n\n## {line}\n\nChile will open a school.\n\n## Schools\n\n{ITEMS}"
    assert numbers(f"{text}## Ports\n\n{ITEMS}") == ([None, 1, 1, 2, 2], ("Schools", "Ports"))


def test_a_section_on_press_releases_is_one() -> None:
    text = f"# Pact\n\n## Press releases of the parties\n\n{ITEMS}## Ports\n\n{ITEMS}"
    assert numbers(text)[0] == [1, 1, 2, 2]


@pytest.mark.parametrize("annex", ["Annex: pledges", "Voluntary commitments", "Pledges of firms and cities"])
def test_sections_behind_those_with_numbers_are_counted_on(annex: str) -> None:
    text = (
        f"# Pact\n\n## I. Schools\n\n{ITEMS}## II. Ports\n\n{ITEMS}## {annex}\n\n### Chile\n\n- Will plant.\n"
    )
    assert numbers(text) == ([1, 1, 2, 2, 3], ("Schools", "Ports", annex))


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("## II. Schools", "## III. Ports", "## Annex: pledges"),  # nobody knows what the first was
        ("## I. Schools", "## II. Ports", "### Chile"),  # a party under the last
        ("## I. Schools", "### II. Ports", "## Annex: pledges"),  # of two levels
        ("## Pillar 1: Schools", "## Pillar 2: Ports", "## Annex: pledges"),  # no pillar
    ],
)
def test_what_is_no_further_section_is_not_counted_on(first: str, second: str, third: str) -> None:
    text = f"# Pact\n\n{first}\n\n{ITEMS}{second}\n\n{ITEMS}{third}\n\n- Chile will plant 300 trees.\n"
    assert "Annex: pledges" not in numbers(text)[1]
    assert "Chile" not in numbers(text)[1]


@pytest.mark.parametrize("stem", ["Article 4. Peru undertakes to:", "4. Peru undertakes to:"])
def test_a_numbered_stem_in_a_section_is_none_of_its_own(stem: str) -> None:
    text = f"# Pact\n\n## I. Declaration\n\n{ITEMS}### {stem}\n\na) train 300 teachers;\n\nb) build two ports.\n\n"
    assert numbers(f"{text}## II. Annex\n\n{ITEMS}") == ([1, 1, 1, 1, 2, 2], ("Declaration", "Annex"))
