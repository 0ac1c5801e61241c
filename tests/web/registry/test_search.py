from __future__ import annotations

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from pledgebook import pipeline
from pledgebook.web.registry.actions import import_reading, load_process
from pledgebook.web.registry.models import Commitment, CommitmentVersion, Document
from pledgebook.web.registry.search import MOST_WORDS, asked, fold, marked, matching, searched, words
from tests.web.acting import AT, BY, FOLDER

# Letters that fold to others, to several or to none; of scripts that are newer than a database; signs and blanks.
LETTERS = "aAbßſﬁİıée\u0301ñçᏸꭰ𞤀𞤢한\u1112\u1161字९½㎏_-'\"*:^() \n\x00"
TEXTS = st.text() | st.text(alphabet=LETTERS, max_size=12)


def holds(query: str, text: str) -> bool:
    """What the database is asked, in Python: of every word of the query one stem."""
    stored = searched(text)
    return all(any(f" {stem} " in stored for stem in stems) for stems in asked(query))


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
    assert document.versions.exclude(matching("farmer")).count() == 34
    assert document.versions.filter(matching("farmer") | matching("Matamoros")).count() == 2
    assert Commitment.objects.filter(matching("Matamoros", "versions__search")).get().number == 32


@pytest.mark.django_db
def test_the_index_follows_every_change(document: Document) -> None:
    def found(query: str) -> list[int]:
        return sorted(CommitmentVersion.objects.filter(matching(query)).values_list("pk", flat=True))

    version = document.versions.get(commitment__number=32)
    CommitmentVersion.objects.filter(pk=version.pk).update(search=searched("zebras in Matamoros"))
    assert (found("zebra"), found("Matamoros"), found("LAD 32")) == ([version.pk], [version.pk], [])
    version.parties.all().delete()
    version.figures.update(version=None)
    version.times.all().delete()
    version.delete()
    assert (found("zebra"), found("Matamoros")) == ([], [])
    assert len(found("")) == 34


@pytest.mark.django_db
def test_the_index_is_what_answers() -> None:
    asking = CommitmentVersion.objects.filter(matching("refugee workers"))
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")  # an empty table is read faster without an index
            cursor.execute("SET LOCAL enable_indexscan = off")
    plan = asking.explain()
    assert ("VIRTUAL TABLE" if connection.vendor == "sqlite" else "registry_commitmentversion_search") in plan


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("La migración y las Migraciones.", "migracion", ["migración", "Migraciones"]),
        ("migracio\u0301n, re-migration", "MIGRATION", ["migration"]),
        ("Resettle 4,000 refugees; refugee camps", "refugees 4", ["4", "refugees", "refugee"]),
        ("un ﬁnance ", "finance", ["ﬁnance"]),
        ("cafe\u0301s", "cafes", ["cafe\u0301s"]),
        ("nothing here", "elsewhere", []),
        ("nothing is asked", " ?*", []),
        ("", "x", []),
    ],
)
def test_the_words_that_are_asked_for_are_marked(text: str, query: str, hits: list[str]) -> None:
    pieces = marked(text, query)
    assert [piece for piece, hit in pieces if hit] == hits
    assert "".join(piece for piece, _ in pieces) == text


@given(TEXTS, TEXTS)
def test_marking_loses_no_character(text: str, query: str) -> None:
    pieces = marked(text, query)
    assert "".join(piece for piece, _ in pieces) == text
    assert all(piece for piece, _ in pieces)
    assert any(hit for _, hit in pieces) <= bool(asked(query))


@given(TEXTS)
def test_each_word_of_a_text_is_marked_in_it(text: str) -> None:
    for word in words(text):
        assert any(hit for _, hit in marked(text, word)), word


@given(TEXTS, TEXTS)
def test_what_is_marked_is_what_is_found(text: str, query: str) -> None:
    hits = " ".join(piece for piece, hit in marked(text, query) if hit)
    assert all(holds(piece, text) for piece, hit in marked(text, query) if hit)
    if asked(query) and holds(query, text):
        assert holds(query, hits)


class OnTheDatabase(TestCase):
    """What the database in use says, of whatever a person types."""

    @classmethod
    def setUpTestData(cls) -> None:
        process = load_process(FOLDER, by=BY, at=AT)
        import_reading(pipeline.read("Peru will train 300 teachers by 2026."), process, by=BY, at=AT)

    @given(TEXTS, TEXTS)
    def test_it_finds_what_the_stems_say(self, text: str, query: str) -> None:
        CommitmentVersion.objects.update(search=searched(text))
        for asking in (query, text, f"{text} {query}"):
            assert CommitmentVersion.objects.filter(matching(asking)).exists() == holds(asking, text)

    def test_no_query_is_an_error(self) -> None:
        for query in (
            "a" * 100_000,
            "a " * 10_000,
            "é" * 70_000,
            "\ud800x",
            "%" * 60_000,
            "x\x00y",
            "🙂" * 9,
            "NOT",
        ):
            assert CommitmentVersion.objects.filter(matching(query)).exists() == (not asked(query))

    def test_every_word_of_a_long_query_counts_up_to_the_limit(self) -> None:
        every = " ".join(f"w{number}" for number in range(MOST_WORDS + 1))
        CommitmentVersion.objects.update(search=searched(every.replace("w3 ", "")))
        assert not CommitmentVersion.objects.filter(matching(every)).exists()
        CommitmentVersion.objects.update(search=searched(every.replace(f"w{MOST_WORDS}", "")))
        assert CommitmentVersion.objects.filter(matching(every)).exists()
