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
        ("Zambia will provide K350 million.", ["ZMW"]),
        ("Papua New Guinea will provide K350 million.", ["PGK"]),
        ("UNDP will provide K350 million.", ["K"]),
        ("Pakistan will provide Rs 40 billion.", ["PKR"]),
        ("India will provide Rs 40 billion.", ["INR"]),
        ("Nicaragua will provide C$40 million.", ["NIO"]),
        ("Botswana will provide P 40 million.", ["BWP"]),
        ("Mexico and Guatemala will provide 40 million pesos.", ["MXN"]),
        ("Nepal and Honduras will provide 5 billion rupees.", ["NPR"]),
        ("Chile and Argentina will provide 40 million pesos.", ["pesos"]),
    ],
)
def test_units(text: str, units: list[str]) -> None:
    assert [figure.unit for figure in only(text).figures] == units


def test_outside_commitments_it_is_that_of_the_one_country_whose_agencies_are_named() -> None:
    text = (
        "Secretary Smith spoke of $240 million from the Department of State.\n\nThe region needs $5 million."
    )
    assert [figure.unit for figure in reading(text).figures] == ["USD", "$"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Halvorsen government will set aside $40 million.",
        "The Aldrich-Moreau Administration set aside $40 million.",
        "It was the Quiroga cabinet that found $40 million.",
    ],
)
def test_outside_commitments_a_government_called_by_its_leader_has_no_dollar_of_others(sentence: str) -> None:
    text = (
        f"Secretary Smith spoke for the Department of State. {sentence} The rest, $5 million, is from USAID."
    )
    assert [figure.unit for figure in reading(text).figures] == ["$", "USD"]


@pytest.mark.parametrize(
    ("top", "unit"),
    [
        ("# The White House\n\n", "USD"),
        ("Issued by the Department of State\n\n", "USD"),
        ("Issued by the Government of Canada\n\n", "$"),
        ("", "$"),
    ],
)
def test_a_government_called_by_its_leader_is_that_of_the_country_that_issues_the_document(
    top: str, unit: str
) -> None:
    title = "FACT SHEET: The Aldrich-Moreau Administration announces new actions"
    text = f"---\ntitle: '{title}'\n---\n{top}The Aldrich-Moreau Administration will provide $240 million in aid."
    units = [figure.unit for each in reading(text).commitments for figure in each.figures]
    assert units == [unit]


def test_a_leader_whom_the_table_knows_speaks_of_dollars_of_the_country() -> None:
    text = "# Actions\n\nThe Biden Administration will provide $240 million in aid to Peru."
    units = [figure.unit for each in reading(text).commitments for figure in each.figures]
    assert units == ["USD"]
