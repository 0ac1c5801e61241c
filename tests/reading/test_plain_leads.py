"""Words that lead in what follows, where no bold tells them."""

from __future__ import annotations

import pytest

from pledgebook.reading import read_text
from tests.reading.shown import strong

LED = (
    "- Early warning. Kenya will install 40 stations on its lakes by 2027.",
    "- Safer roads. Uganda and Rwanda will light 300 kilometres of road.",
    "- Equity Bank. Will open accounts for 15,000 firms that refugees run.",
    "- The ministers of Burundi agreed to meet again in the second half of the year.",
)


def text(*items: str) -> str:
    return "Register of pledges\n\nThe states pledged what follows.\n\n" + "\n\n".join(items)


def test_leads_are_as_bold_ones() -> None:
    assert strong(read_text(text(*LED), format="text")) == ["Early warning.", "Safer roads.", "Equity Bank."]


@pytest.mark.parametrize(
    "items",
    [
        LED[:2],  # two are not enough to tell
        (LED[0], LED[1], *[LED[3]] * 5),  # most items have none
        tuple(item.partition(". ")[0] + ". We met. " for item in LED[:3]),  # hardly anything behind them
        tuple(item.replace(". ", ": ", 1) for item in LED[:3]),
        tuple(
            item.replace("- ", "- In the course of the two coming years and a half ", 1) for item in LED[:3]
        ),
    ],
)
def test_what_is_no_lead(items: tuple[str, ...]) -> None:
    assert strong(read_text(text(*items), format="text")) == []
