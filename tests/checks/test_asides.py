"""What leaves an amount out of the account, by the words around it, in four languages."""

from __future__ import annotations

import csv

import pytest

from pledgebook.pipeline import account, read
from tests.checks.texts import lines

ROWS = [tuple(row) for row in csv.reader(lines("asides.csv")[1:])]


@pytest.mark.parametrize(("language", "kind", "sentence"), ROWS)
def test_what_nobody_gives_is_left_out_with_what_says_so(language: str, kind: str, sentence: str) -> None:
    (entry,) = read(sentence, language=language).entries
    assert (entry.origins["aside"].rule if entry.aside else "-").rpartition(".")[2] == kind
    if entry.aside:
        assert entry.state is None
        assert entry.origins["aside"].entry in entry.reasons["state"].lower()


def test_what_is_left_out_stands_in_a_line_of_its_own_that_has_no_total() -> None:
    text = "Canada withdrew its pledge of €40 million.\n\nCanada pledged €5 million for schools."
    ((_label, made),) = account([read(text)])
    given, gone = made.lines
    assert (given.state, given.aside, len(given.counted)) == ("pledged", False, 1)
    assert (gone.state, gone.aside, gone.total, gone.counted) == (None, True, None, ())
    assert [(each.why, each.posting.entry.selector.quote) for each in gone.removed] == [
        ("aside", "€40 million")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Haiti lost €40 million and €20 million.",
        "The appeal for €40 million, €20 million and €10 million was launched in May.",
        "Haiti lost €300 million, including €100 million in the south.",
    ],
)
def test_a_list_and_the_parts_go_on_with_what_is_left_out(text: str) -> None:
    entries = read(text).entries
    assert entries
    assert all(entry.aside for entry in entries)


def test_of_a_promise_that_grew_only_the_last_amount_counts() -> None:
    entries = read("Canada raised its pledge from €40 million to €60 million.").entries
    assert [(entry.aside, entry.state) for entry in entries] == [(True, None), (False, "pledged")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Canada has not yet disbursed €40 million."),
        ("en", "Canada will not pay the €40 million until 2026."),
        ("en", "Canada has not paid the €40 million that it promised."),
        ("es", "Canadá aún no ha desembolsado 40 millones de euros."),
        ("pt", "O Canadá ainda não desembolsou 40 milhões de euros."),
        ("fr", "Le Canada n'a pas encore versé 40 millions d'euros."),
    ],
)
def test_what_is_not_paid_yet_is_still_a_promise(language: str, text: str) -> None:
    assert [entry.state for entry in read(text, language=language).entries] == ["pledged"]
