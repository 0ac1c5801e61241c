"""Pillars: the numbered heading that a commitment stands under."""

from __future__ import annotations

import pytest

from pledgebook.commitments.documents.pillars import Pillar, pillar_of_heading
from pledgebook.vocabulary import load
from tests.commitments.texts import commitments, reading


@pytest.mark.parametrize(
    ("heading", "number", "title"),
    [
        ("Pillar 1: Stability and Assistance", 1, "Stability and Assistance"),
        ("Pillar II: Regular Pathways", 2, "Regular Pathways"),
        ("PILLAR III – HUMANE MANAGEMENT", 3, "HUMANE MANAGEMENT"),
        ("Pillar One: Stability", 1, "Stability"),
        ("PILLAR TWO. PATHWAYS", 2, "PATHWAYS"),
        ("The Third Pillar", 3, ""),
        ("Pillar 2", 2, ""),
        ("Section IV - Return", 4, "Return"),
        ("Chapter 3. Health", 3, "Health"),
        ("Goal 3 – Health", 3, "Health"),
        ("Priority area 2: Water", 2, "Water"),
        ("2. Regular Pathways", 2, "Regular Pathways"),
        ("2) Regular Pathways", 2, "Regular Pathways"),
        ("IV. Return", 4, "Return"),
        ("VIII. Finance", 8, "Finance"),
        ("10. Finance", 10, "Finance"),
        ("Regular Pathways", None, ""),
        ("10 ways to help", None, ""),
        ("2022 in review", None, ""),
        ("Part of the plan", None, ""),
        ("Pillars of Action", None, ""),
        ("Important: read this", None, ""),
        ("Civil society", None, ""),
        ("Mix. Match.", None, ""),
        ("", None, ""),
    ],
)
def test_headings(heading: str, number: int | None, title: str) -> None:
    found = pillar_of_heading(heading, load("en"))
    assert found == (Pillar(number, title) if number else None)


TEXT = """# Fact sheet

- Chile will train 300 teachers.

## Pillar 1: Stability

- Peru will train 300 teachers.

### Schools

- Belize will build 40 schools.

## Pillar II: Pathways

- Canada will admit 300 workers.

## Annex

- Mexico will print the sheet.
"""


def test_a_commitment_has_the_pillar_of_the_nearest_numbered_heading_over_it() -> None:
    assert [c.pillar for c in commitments(TEXT)] == [None, 1, 1, 2, None]
    assert reading(TEXT).edition.pillars == ("Stability", "Pathways")
    assert all(c.reasons["pillar"] for c in commitments(TEXT) if c.pillar is None)


def test_without_headings_there_is_none() -> None:
    found = reading("Chile will train 300 teachers.")
    assert found.commitments[0].pillar is None
    assert found.edition.pillars == ()
