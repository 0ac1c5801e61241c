"""Whole documents that were made up with their accounts: what each party gives, counted by hand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from pledgebook.pipeline import account, read

HERE = Path(__file__).parent / "invented"
# In millions of euros, by the parties and the state; what nobody gives by its amounts.
BOOKS: Mapping[str, tuple[Mapping[tuple[str, str], float], list[float]]] = {
    "harbours.md": (
        {
            ("DNK", "pledged"): 60 + 10,  # 20 and 40 are of the 60, said again below; 2 a year is the 10
            ("DNK SWE", "pledged"): 10,
            ("SWE", "pledged"): 35,
            ("SWE", "disbursed"): 14.2 + 5,  # "some 14" is the 14.2; the 5 are of the 35
            ("GHA", "pledged"): 12,
            ("JPN", "-"): 8,
        },
        [4, 7, 90, 300],
    ),
    "rivers.es.md": (
        {
            ("CHL", "pledged"): 30 + 9,
            ("CHL", "disbursed"): 6,
            ("ESP", "pledged"): 50,
            ("PRT", "pledged"): 20,
            ("ESP PRT", "pledged"): 70,
            ("PER", "pledged"): 5,
            ("JPN", "-"): 15,
        },
        [3, 8, 200, 400],
    ),
    "lakes.fr.md": (
        {
            ("FRA", "pledged"): 40 + 10,
            ("FRA", "disbursed"): 12,
            ("SEN", "pledged"): 9,
            ("DEU", "-"): 6,
        },
        [5, 30, 80],
    ),
    "islands.pt.md": (
        {
            ("BRA", "pledged"): 25,
            ("BRA", "disbursed"): 11,
            ("PRT", "pledged"): 7,
            ("JPN", "-"): 3,
        },
        [4, 60, 90],
    ),
}


@pytest.mark.parametrize("name", BOOKS)
def test_a_document_comes_to_what_was_counted_by_hand(name: str) -> None:
    reading = read(HERE / name)
    known, nobody = BOOKS[name]
    found = {
        (" ".join(label), line.state or "-"): sum(
            float(each.posting.entry.stated or 0) for each in line.counted
        )
        for label, made in account([reading], {}, "party")
        for line in made.lines
        if line.counted
    }
    assert {key: value / 1e6 for key, value in found.items()} == pytest.approx(dict(known))
    assert sorted(float(each.stated or 0) / 1e6 for each in reading.entries if each.aside) == nobody


@pytest.mark.parametrize("name", BOOKS)
def test_the_totals_hold_what_was_counted_by_hand(name: str) -> None:
    known, _nobody = BOOKS[name]
    for label, made in account([read(HERE / name)], {}, "party"):
        for line in made.lines:
            if line.total is not None:
                hand = known[" ".join(label), line.state or "-"] * 1_000_000
                assert (line.total.low or 0) <= hand <= (line.total.high or 0)


def test_what_several_pledge_together_holds_what_each_does() -> None:
    ((_label, made),) = account([read(HERE / "rivers.es.md")])
    (pledged,) = (line for line in made.lines if line.state == "pledged")
    amounts = sorted(int(each.posting.entry.stated or 0) // 1_000_000 for each in pledged.counted)
    assert amounts == [5, 9, 30, 70]
