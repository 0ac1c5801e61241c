"""Words of transcripts."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary import LANGUAGES
from pledgebook.vocabulary.speakers import load_speakers, load_spoken_leads


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_who_speaks(language: str) -> None:
    words = load_speakers(language)
    assert load_speakers(language) is words
    assert {"state", "minister", "envoy", "office"} == set(words.offices.values())
    assert words.silent.isdisjoint(words.offices)
    assert load_spoken_leads(language)
