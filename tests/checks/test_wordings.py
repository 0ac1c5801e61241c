"""Many ways to say one relation: each comes out, once, with its figures."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from tests.checks.texts import lines, read

WORDINGS = list(csv.DictReader(lines("wordings.csv")))


@pytest.mark.parametrize("row", WORDINGS, ids=lambda row: row["text"][:60])
def test_other_words_say_the_same(row: dict[str, str]) -> None:
    text = row["text"].replace(" ¶ ", "\n\n")
    found = [(f.kind, f.verdict, "|".join(place.quote for place in f.figures)) for f in read(text).findings()]
    assert found == [(row["kind"], row["verdict"], row["figures"])]


def test_a_total_of_several_parties_adds_one_amount_of_each() -> None:
    text = (
        "The pledges by Chile and by Peru total $92 million."
        "\n\n• Chile gives $51 million.\n\n• Peru gives $41 million."
    )
    inputs = read(text)
    first, second = inputs.commitments
    by_party = replace(
        inputs, commitments=(replace(first, parties=("CHL",)), replace(second, parties=("PER",)))
    )
    assert [f.claim for f in by_party.findings()] == ["$92 million is $51 million and $41 million"]
    assert inputs.findings() == ()


def test_bare_amounts_of_one_list_are_rounded_alike() -> None:
    text = "Chile spends $450 million on harbours:\n\n• ${} million for piers\n\n• $180 million for cranes"
    assert [f.verdict for f in read(text.format(300)).findings()] == ["inconsistent"]
    assert [f.verdict for f in read(text.format(270)).findings()] == ["consistent"]
    assert [f.verdict for f in read(text.format("290")).findings()] == ["inconsistent"]


def test_amounts_after_with_may_come_on_top_of_the_total() -> None:
    text = "Chile pledged $90 million, with $70 million from Peru and $60 million from the Bank."
    assert [f.verdict for f in read(text).findings()] == ["undetermined"]
