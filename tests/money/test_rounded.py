"""Amounts of two documents that round to one another."""

from __future__ import annotations

import pytest

from pledgebook.pipeline import account, read

GREEN = "€{} million to the Green Climate Fund"
COAST = "for schools and clinics on the northern coast"


def counted(*texts: str) -> list[str]:
    ((_label, made),) = account([read(text, name=f"{place}.md") for place, text in enumerate(texts)])
    (line,) = made.lines
    return sorted(each.posting.entry.selector.quote for each in line.counted)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"Peru pledged €49.6 million {COAST}.", f"Peru pledged nearly €50 million {COAST}."),
        (f"Peru pledged €204 million {COAST}.", f"Peru pledged €200 million {COAST} of the country."),
        (f"Peru pledged {GREEN.format('12.3')}.", f"Peru pledged {GREEN.format('12')}."),
    ],
)  # fmt: skip
def test_an_amount_that_another_document_rounds_otherwise_counts_once(first: str, second: str) -> None:
    assert len(counted(first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"Peru pledged €45 million {COAST}.", f"Peru pledged €50 million {COAST}."),
        (f"Peru pledged €49.6 million {COAST}.", f"Chile pledged nearly €50 million {COAST}."),
        (f"Peru pledged €49.6 million {COAST}.", "Peru pledged nearly €50 million for schools in the south."),
        ("Peru pledged €12.3 million for schools.", "Peru pledged €12 million for schools."),
    ],
)
def test_what_is_near_an_amount_of_another_document_is_another_one(first: str, second: str) -> None:
    assert len(counted(first, second)) == 2
