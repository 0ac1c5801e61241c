"""The audit of generated documents: the false beyond every hedge is found, and nobody who speaks true is accused."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.soak.documents import document
from tests.soak.judging import Tally, judge
from tests.soak.numbers import LANGUAGES, last_place
from tests.soak.planting import PLANTS, SENTENCES

DOCUMENTS = 200
SHARES = {"en": 110, "es": 30, "pt": 30, "fr": 30}
NEVER_FALSE = {"base", "each", "grown"}


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_sentence_is_planted_true_and_false(language: str) -> None:
    """Those of which no value makes the words false are only true."""
    kinds = {kind for own, kind in SENTENCES if own == language and kind != "noise"}
    planted = {
        (placed.relation, placed.claim.false)
        for seed in range(SHARES[language])
        for placed in document(language, seed).claims
    }
    assert planted == {(kind, False) for kind in kinds} | {(kind, True) for kind in kinds - NEVER_FALSE}


def test_every_planter_has_sentences() -> None:
    assert {kind.partition(":")[0] for _language, kind in SENTENCES} == {*PLANTS, "noise"}


def test_windows_and_restatements_are_judged_true_and_false() -> None:
    judged = Tally()
    for seed in range(SHARES["en"] // 10):
        judge(document("en", seed), "en", judged)
    assert {"window true", "window false", "restatement true", "restatement false"} <= set(judged.counts)


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
