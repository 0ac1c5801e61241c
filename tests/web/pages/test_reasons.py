"""Reasons in the reader's language."""

from __future__ import annotations

import csv

import pytest

from pledgebook import messages
from pledgebook.web.pages.reasons import HOLE, TABLE, because


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("the document puts no tag on it", "el documento no le pone ninguna etiqueta"),
        (
            "the cues speak for funding and reception alike",
            "las señales indican por igual financiamiento y recepción",
        ),
        ("its title speaks of a plan and a law", "su título habla de a plan and a law"),
        ("nobody thought of this one", "nobody thought of this one"),
        ("the document puts no tag on it yet", "the document puts no tag on it yet"),
    ],
)
def test_a_reason_is_said_in_the_language_that_is_spoken(reason: str, said: str) -> None:
    with messages.speaking("es"):
        assert because(reason) == said
    assert because(reason) == reason


def test_each_has_the_same_holes_in_every_language() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert sorted(HOLE.findall(row["value"])) == sorted(HOLE.findall(row["es"])), row
            assert row["es"].strip()
