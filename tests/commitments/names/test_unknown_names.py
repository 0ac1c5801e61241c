"""Names of bodies that no table knows, where "and" is a part of them, and who acts with an agent behind."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLE = "# Ocean Pact: commitments\n\n"


@pytest.mark.parametrize(
    "name",
    [
        "Nairobi City Water and Sewerage Company",
        "National Water and Sewerage Corporation",
        "London School of Hygiene and Tropical Medicine",
        "Irish South and West Fish Producers Organisation",
        "Lagos State Waste and Recycling Agency",
    ],
)
def test_what_a_body_deals_in_stands_on_both_sides_of_and(name: str) -> None:
    (found,) = commitments(f"{TITLE}- The {name} will train 60 people.", "en")
    assert found.parties == (name,)


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("Northwind Energy and Harbour Bank will invest $3 million.", ("Northwind Energy", "Harbour Bank")),
        ("Egerton University and Moi Hospital will train 60 people.", ("Egerton University", "Moi Hospital")),
        ("The Water Board and the Health Council will train 60 people.", ("Water Board", "Health Council")),
    ],
)
def test_two_bodies_stay_two(sentence: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(f"{TITLE}- {sentence}", "en")
    assert found.parties == parties


@pytest.mark.parametrize(
    ("sentence", "party", "partner"),
    [
        (
            "The University of Osaka will train 60 doctors, supported by UNICEF.",
            "University of Osaka",
            "UNICEF",
        ),
        ("The Nordgard Institute will map 60 bays, assisted by FAO.", "Nordgard Institute", "FAO"),
        ("The Harbour Trust will build 60 docks, backed by the World Bank.", "Harbour Trust", "World Bank"),
    ],
)
def test_who_supports_a_body_is_its_partner(sentence: str, party: str, partner: str) -> None:
    (found,) = commitments(f"{TITLE}- {sentence}", "en")
    assert (found.parties, found.partners) == ((party,), (partner,))


def test_who_does_what_is_done_is_the_party() -> None:
    (found,) = commitments(f"{TITLE}- The 60 docks will be built by UNICEF.", "en")
    assert found.parties == ("UNICEF",)
