from __future__ import annotations

import pytest

from pledgebook.model import Refusal
from pledgebook.web.registry.models import Party
from pledgebook.web.registry.said_parties import check_parties, parties_typed

pytestmark = pytest.mark.django_db

LONG = "Ministry of Fisheries, Oceans and Coasts"


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("PER", ["PER"]),
        ("Peru; chile", ["PER", "CHL"]),
        ("Perú, Chili ,ECU", ["PER", "CHL", "ECU"]),
        ("  \n Costa   Rica;;", ["CRI"]),
        ("PER; Peru", ["PER"]),
        (f"{LONG}; Peru", [LONG, "PER"]),
        ("Lakes Fund", ["LF"]),
        ("*", ["*"]),
        ("Atlantis, Peru", ["Atlantis", "PER"]),
        ("", []),
        (" ; , ", []),
    ],
)
def test_parties_are_known_by_code_and_by_name(typed: str, codes: list[str]) -> None:
    Party.objects.create(code="LF", name="Lakes fund", kind="organisation")
    assert parties_typed(typed, [LONG]) == codes


@pytest.mark.parametrize("codes", [["PER"], ["UNHCR", "ECU"], [LONG], ["*"]])
def test_whoever_stood_there_or_is_known_is_a_party(codes: list[str]) -> None:
    check_parties("x", codes, [LONG])


@pytest.mark.parametrize("codes", [[], ["Atlantis"], ["Peru"], [""], [7], "PER", None, ["PER", None]])
def test_nobody_else_is(codes: object) -> None:
    with pytest.raises(Refusal):
        check_parties("x", codes, [LONG])


def test_a_name_that_is_written_nearly_so_is_proposed() -> None:
    with pytest.raises(Refusal, match=r"did you mean .*Honduras"):
        check_parties("x", ["Hondruas"], [])
