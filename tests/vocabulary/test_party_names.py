"""Which party a person means who types a code or a name."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary.party_names import near_names, party_called


@pytest.mark.parametrize(
    ("name", "party"),
    [("PER", "PER"), ("per", "PER"), ("Peru", "PER"),
     ("  el  Salvador ", "SLV"), ("Alemania", "DEU"), ("unhcr", "UNHCR")],
)  # fmt: skip
def test_a_party_goes_by_its_code_or_a_name_in_any_language(name: str, party: str) -> None:
    assert party_called(name) == party


def test_a_party_of_a_document_alone_goes_by_its_name() -> None:
    assert party_called("the port authority") is None
    assert party_called("the port authority", ["The Port Authority"]) == "The Port Authority"


def test_what_is_no_name_has_its_neighbours_as_they_are_written() -> None:
    assert party_called("Gautemala") is None
    assert near_names("Gautemala")[0] == "Guatemala"
    assert near_names("Port Autority", ["Port Authority"])[0] == "Port Authority"
    assert near_names("Xqzj") == []
