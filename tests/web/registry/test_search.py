from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from pledgebook.web.registry.models import CommitmentVersion, Document
from pledgebook.web.registry.search import MOST_WORDS, fold, matching, searched, words


def holds(query: str, text: str) -> bool:
    """What the database is asked, in Python: of every word of the query one stem."""
    from pledgebook.web.registry.search import stems

    stored = searched(text)
    return all(any(f" {stem} " in stored for stem in stems(word)) for word in words(query)[:MOST_WORDS])


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("migration", "managing migrations"),
        ("migrations", "migration"),
        ("migración", "MIGRACION"),
        ("migracion", "la migración"),
        ("migraciones", "la migración"),
        ("STRASSE", "straße"),
        ("refugee worker", "workers, and Refugees"),
        ("ﬁnance", "finance"),
        ("", "anything"),
        ("?!%_'\"", "anything"),
    ],
)
def test_forms_of_one_word_find_each_other(query: str, text: str) -> None:
    assert holds(query, text)


@pytest.mark.parametrize(("query", "text"), [("visa", "advisable"), ("refugee camp", "refugees"), ("x", "")])
def test_other_words_do_not(query: str, text: str) -> None:
    assert not holds(query, text)


@given(st.text())
def test_a_text_is_found_by_each_of_its_words(text: str) -> None:
    assert all(holds(word, text) for word in words(text))


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.django_db
def test_the_registry_is_searched(document: Document) -> None:
    def found(query: str) -> int:
        return document.versions.filter(matching(query)).count()

    assert found("") == 35
    assert found("reintegration") == found("REINTEGRATIÓN") > 0
    assert found("farmer") == found("farmers") == 1
    assert found("LAD 17") >= 1
    assert found("no such word") == 0
    assert document.versions.filter(matching("Matamoros")).get().commitment.public_id == "LAD-32"


class NoQueryIsAnError(TestCase):
    """On the database in use, with whatever a person types."""

    @given(st.text() | st.text(alphabet="%_\\'\"* \x00(-", min_size=1))
    def test_any_text(self, query: str) -> None:
        assert list(CommitmentVersion.objects.filter(matching(query))) == []

    def test_long_texts(self) -> None:
        for query in ("a" * 100_000, "a " * 10_000, "é" * 70_000, "\ud800", "%" * 60_000):
            assert list(CommitmentVersion.objects.filter(matching(query))) == []
