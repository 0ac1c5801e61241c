"""Words of agreements between parties."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary import LANGUAGES
from pledgebook.vocabulary.agreements import load_agreements, plain_line


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_of_each_kind(language: str) -> None:
    words = load_agreements(language)
    assert load_agreements(language) is words
    verbs = {"present", "participle"}  # an English verb has no such endings
    assert all(phrases for kind, phrases in words.words.items() if language != "en" or kind not in verbs)


@pytest.mark.parametrize(
    ("language", "head", "rest"),
    [
        ("en", "article 3 – the bank shall", "the bank shall"),
        ("en", "2.1 the bank shall", "the bank shall"),
        ("es", "cláusula tercera.- objeto", "objeto"),
        ("es", "primera. objeto", "objeto"),
        ("es", "décima segunda.- vigencia", "vigencia"),
        ("fr", "article 4. durée", "durée"),
        ("pt", "cláusula 5.ª (foro)", "(foro)"),
    ],
)
def test_a_clause_is_numbered(language: str, head: str, rest: str) -> None:
    found = load_agreements(language).head.match(plain_line(head))
    assert found
    assert head[found.end() :] == rest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "2 000 euros are paid"),
        ("fr", "premier versement"),
        ("es", "primera entrega"),
        ("pt", "12 escolas"),
    ],
)
def test_a_number_of_things_numbers_no_clause(language: str, text: str) -> None:
    assert not load_agreements(language).head.match(text)
