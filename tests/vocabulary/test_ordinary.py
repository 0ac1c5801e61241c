"""Words of ordinary text."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary import LANGUAGES
from pledgebook.vocabulary.ordinary import load_ordinary


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_ordinary_text(language: str) -> None:
    words = load_ordinary(language)
    assert load_ordinary(language) is words
    assert words.fates


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "article 12"), ("es", "artículo único"), ("pt", "art. 3"), ("fr", "article premier")],
)
def test_articles_are_numbered(language: str, text: str) -> None:
    assert load_ordinary(language).articles.match(text)
    assert not load_ordinary(language).articles.match("article of faith")


def test_only_whole_words_count() -> None:
    words = load_ordinary("en")
    assert words.frame.search("press release no. 4")
    assert not words.frame.search("uncommitment")
    assert words.voice.search("i saw it")
    assert not words.voice.search("iris saw it")
    assert not words.scene.search("the coaches left")
