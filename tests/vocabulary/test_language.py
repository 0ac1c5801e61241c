"""The whole vocabulary of a language."""

from __future__ import annotations

from importlib.resources import files

import pytest

from pledgebook.vocabulary import DEFAULT, LANGUAGES, VocabularyError, load


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_loads_once(language: str) -> None:
    assert load(language).language == language
    assert load(language) is load(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_category(language: str) -> None:
    """``docs/languages.md`` says what each table is for; an empty one keeps its header and says why it is empty."""
    tables = files("pledgebook.vocabulary")
    names = {table.name for table in tables.joinpath(language).iterdir()}
    assert names == {table.name for table in tables.joinpath(DEFAULT).iterdir()}


@pytest.mark.parametrize("language", ["xx", "EN", "", "../en"])
def test_a_language_without_a_folder_is_refused_with_those_there_are(language: str) -> None:
    with pytest.raises(VocabularyError, match="there is en"):
        load(language)
