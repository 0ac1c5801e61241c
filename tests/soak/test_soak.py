"""The audit of generated documents: the false beyond every hedge is found, and nobody who speaks true is accused."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.soak.documents import document
from tests.soak.judging import Tally, judge
from tests.soak.numbers import LANGUAGES, last_place

DOCUMENTS = 200
SHARES = {"en": 110, "es": 30, "pt": 30, "fr": 30}


@pytest.fixture(scope="module", params=LANGUAGES)
def tally(request: pytest.FixtureRequest) -> Tally:
    found = Tally()
    for seed in range(SHARES[request.param]):
        judge(document(request.param, seed), request.param, found)
    return found


def test_nobody_is_accused_of_what_is_true(tally: Tally) -> None:
    assert tally.wrong == []


def test_what_is_false_beyond_every_hedge_is_found(tally: Tally) -> None:
    assert tally.missed == []


def test_what_is_true_and_says_something_is_found(tally: Tally) -> None:
    assert tally.silent == []


def test_the_documents_hold_every_kind_of_claim_true_and_false(tally: Tally) -> None:
    kinds = ("change", "currency", "items", "multiple", "product", "share", "sum")
    assert {f"{kind} {truth}" for kind in kinds for truth in ("true", "false")} <= set(tally.counts)


def test_there_are_as_many_documents_as_asked_for() -> None:
    assert sum(SHARES.values()) == DOCUMENTS


def test_documents_are_short_and_long() -> None:
    figures = [document("en", seed).figures for seed in range(SHARES["en"])]
    assert min(figures) < 20
    assert max(figures) > 300


def test_a_seed_gives_one_document() -> None:
    assert document("fr", 7) == document("fr", 7)


def test_figures_stand_where_they_are_said_to() -> None:
    planned = document("en", 3)
    for placed in planned.claims:
        for start, end in placed.spans:
            assert planned.text[start:end] in placed.text


@pytest.mark.parametrize(
    ("value", "place"), [(19_000, 1000), (9_796, 1), (Fraction(63, 10), Fraction(1, 10)), (0, 1)]
)
def test_the_last_place_is_that_of_the_last_digit_that_counts(value: Fraction, place: Fraction) -> None:
    assert last_place(Fraction(value)) == place
