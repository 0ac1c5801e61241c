"""One body has one row of a table, and a name stands for one body, however it is spelled."""

from __future__ import annotations

from collections import Counter, defaultdict
from unicodedata import combining, normalize

import pytest

from pledgebook.vocabulary import LANGUAGES
from pledgebook.vocabulary.table import rows

COLUMNS = ("id", "names", "kind", "acts_for")
EVERYWHERE = "organisations.csv"


def names(*tables: str) -> list[tuple[str, str]]:
    """The names in some tables of organisations, each with its body."""
    found = [row for table in tables for row in rows(table, COLUMNS, COLUMNS[3:])]
    return [(name, row["id"]) for row in found for name in row.many("names")]


def folded(name: str) -> str:
    """A name without accents, capitals and marks, by one of the spellings of English."""
    letters = "".join(each for each in normalize("NFD", name.lower()) if not combining(each))
    plain = "".join(each if each.isalnum() else " " for each in letters.replace("’", "'"))
    return " ".join(plain.replace("zation", "sation").split())


def twice(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


@pytest.mark.parametrize("table", [EVERYWHERE, *(f"{language}/organisations.csv" for language in LANGUAGES)])
def test_a_body_has_one_row_of_a_table(table: str) -> None:
    assert twice([row["id"] for row in rows(table, COLUMNS, COLUMNS[3:])]) == []


@pytest.mark.parametrize("table", ["parties.csv", "regions.csv"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_country_and_a_region_have_one_row(language: str, table: str) -> None:
    columns = (
        ("id", "official", "short", "adjectives", "people") if table == "parties.csv" else ("id", "names")
    )
    assert twice([row["id"] for row in rows(f"{language}/{table}", columns, columns[1:])]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_stands_once_in_the_tables_that_are_read_together(language: str) -> None:
    assert twice([name for name, _ in names(f"{language}/organisations.csv", EVERYWHERE)]) == []


def test_a_name_is_that_of_one_body_in_all_languages() -> None:
    """Spellings are folded: "Organization" and "Organisation" are one name, as are those with and without accents."""
    bodies: dict[str, set[str]] = defaultdict(set)
    for name, id in names(*(f"{language}/organisations.csv" for language in LANGUAGES), EVERYWHERE):
        bodies[folded(name)].add(id)
        bodies[folded(id)].add(id)
    assert {name: ids for name, ids in bodies.items() if len(ids) > 1} == {}


def test_no_english_name_of_the_other_tables_is_that_of_a_body_with_a_row() -> None:
    """One with a row goes by its identifier: two names for it would be two parties."""
    known = {folded(name): id for name, id in names("en/organisations.csv", EVERYWHERE)}
    english = [
        row["english"]
        for row in rows("english_names.csv", ("name", "english", "kind"))
        if row["kind"] == "whole"
    ]
    assert [each for each in english if known.get(folded(each), each) != each] == []
