"""Whose dollar it is: the party's where that is the United States, else unsaid."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only, reading


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The United States will provide $5 million.", ["USD"]),
        ("USAID will provide $5 million.", ["USD"]),
        ("The United States seized hundreds of thousands of dollars.", ["USD"]),
        ("Canada will provide $5 million.", ["$"]),
        ("Canada will provide US$5 million and C$3 million.", ["USD", "CAD"]),
        ("Canada will provide $5 million to clinics in the United States.", ["$"]),
        ("Canada and the United States will provide $5 million.", ["$"]),
        ("The United States will provide €5 million.", ["EUR"]),
        ("Cameroon will provide CFAF 5 billion.", ["XAF"]),
        ("Gabon will provide 5 billion CFA francs.", ["XAF"]),
        ("Senegal will provide FCFA 5 billion.", ["XOF"]),
        ("Cameroon will provide XOF 5 billion.", ["XOF"]),
        ("The World Bank will provide CFAF 5 billion to clinics in Chad.", ["XOF"]),
    ],
)
def test_units(text: str, units: list[str]) -> None:
    assert [figure.unit for figure in only(text).figures] == units


def test_outside_commitments_it_is_that_of_the_one_country_whose_agencies_are_named() -> None:
    text = (
        "Secretary Smith spoke of $240 million from the Department of State.\n\nThe region needs $5 million."
    )
    assert [figure.unit for figure in reading(text).figures] == ["USD", "$"]
