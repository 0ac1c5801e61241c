from __future__ import annotations

import pytest

from pledgebook.vocabulary import LANGUAGES, VocabularyError
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.vocabulary.measures import _cue, load_programme_words
from pledgebook.vocabulary.table import Row


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_measure_that_is_no_money_can_be_counted(language: str) -> None:
    cued = {(cue.kind, cue.measure) for cue in load_programme_words(language).measures}
    counted = {
        (kind.id, measure.id)
        for kind in load_kinds().values()
        for measure in kind.measures
        if measure.type != "money"
    }
    assert cued == counted


@pytest.mark.parametrize("language", LANGUAGES)
def test_phases_have_a_noun_and_money_a_state_of_its_kind(language: str) -> None:
    words = load_programme_words(language)
    assert all(words.phases.values())
    assert set(words.money.values()) <= set(load_kinds()["funding"].stages)


@pytest.mark.parametrize(
    "change", [{"kind": "sport"}, {"measure": "goals"}, {"roles": "hero"}, {"as": "guess"}]
)
def test_a_row_that_is_not_as_declared_is_refused(change: dict[str, str]) -> None:
    cells = {"kind": "reception", "measure": "places", "roles": "capacity", "units": "", "near": "", "as": ""}
    assert _cue(Row("measures.csv", 7, cells), set()).measure == "places"
    with pytest.raises(VocabularyError, match="line 7"):
        _cue(Row("measures.csv", 7, cells | change), set())
