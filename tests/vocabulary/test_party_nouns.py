"""Nouns that stand for parties named before."""

from __future__ import annotations

from pathlib import Path

import pytest

from pledgebook.vocabulary import LANGUAGES, VocabularyError, load, table
from pledgebook.vocabulary.party_nouns import SIDE, STATE, load_party_nouns


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_nouns_for_one_and_for_several(language: str) -> None:
    nouns = load_party_nouns(language)
    assert any(STATE in kinds for kinds in nouns.one.values())
    assert {kind for kinds in nouns.several.values() for kind in kinds} >= {
        STATE,
        SIDE,
        "bank",
        "international",
    }
    assert not any(SIDE in kinds for kinds in nouns.one.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_are_behind_words_of_the_language(language: str) -> None:
    words = load(language).wording.words
    assert words["again one"]
    assert words["again"]


def test_a_bad_row_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "party_nouns.csv").write_text("noun,many,kinds\nbank,one,bench\n", encoding="utf-8")
    monkeypatch.setattr(table, "HERE", tmp_path)
    with pytest.raises(VocabularyError, match="line 2: no kind of party: bench"):
        load_party_nouns("xx")
