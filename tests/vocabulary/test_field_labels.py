"""Labels of fields: where they stand in a text, what they hold, and bad rows of their table."""

from __future__ import annotations

import pytest

from pledgebook.mentions.plain_spelling import plain
from pledgebook.reading import read_text
from pledgebook.vocabulary import LANGUAGES, field_labels
from pledgebook.vocabulary.field_labels import find_fields, load_field_labels
from pledgebook.vocabulary.table import VocabularyError
from tests.vocabulary.bad import replace

HEADER = "phrase,kind\n"


def fields(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The fields of a text with their words."""
    document = read_text(text, format="markdown")
    flow = plain(document.flow.text)
    found = find_fields(document, flow, language)
    return [(each.kind, flow[each.at.start : each.at.end]) for some in found.values() for each in some]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Responsible: Peru", [("responsible", "Peru")]),
        ("en", "**Lead agency:** FAO", [("responsible", "FAO")]),
        ("en", "**Lead agency** FAO", [("responsible", "FAO")]),
        ("en", "Lead – FAO", [("responsible", "FAO")]),
        ("es", "Responsable(s): Perú y Chile", [("responsible", "Perú y Chile")]),
        ("fr", "Chef de file : Bénin", [("responsible", "Bénin")]),
        ("pt", "Ação 3: Instalar poços", [("act", "Instalar poços")]),
        ("en", "Open it. Responsible: Peru. Due: 2027.", [("responsible", "Peru"), ("deadline", "2027")]),
        ("en", "Open it (lead: Peru; due: 2027) soon", [("responsible", "Peru"), ("deadline", "2027")]),
        ("es", "Abrir Responsable: Perú Plazo: 2027", [("responsible", "Perú"), ("deadline", "2027")]),
        ("pt", "Abrir | Meta: 40 km | Prazo: 2027", [("target", "40 km"), ("deadline", "2027")]),
        ("fr", "Ouvrir. Pilote : FAO. Elle le fera.", [("responsible", "FAO")]),
    ],
)
def test_where_a_label_stands_and_what_it_holds(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert fields(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Responsable de prensa: Ana Pérez"),
        ("pt", "Responsável pela imprensa: Ana Souza"),
        ("fr", "Responsable de la communication : Anne Roy"),
        ("en", "Press lead time: two days"),
        ("en", "They are responsible: no one else is"),
        ("en", "The deadline:2027"),
        ("en", "**Support.** We thank the hosts"),
        ("en", "Peru missed the Deadline: nobody knows why"),
    ],
)
def test_what_only_looks_like_one(language: str, text: str) -> None:
    assert fields(text, language) == []


def test_every_language_has_labels_of_every_kind() -> None:
    for language in LANGUAGES:
        kinds = set(load_field_labels(language).kinds.values())
        assert kinds == set(load_field_labels("en").kinds.values())


@pytest.mark.parametrize(
    ("row", "why"),
    [("Lead,responsible\n", "not in lower case"), ("lead,boss\n", "kind is 'boss'")],
)
def test_a_bad_row_is_named(monkeypatch: pytest.MonkeyPatch, row: str, why: str) -> None:
    load_field_labels.cache_clear()
    replace(monkeypatch, field_labels, "en/field_labels.csv", HEADER + row)
    with pytest.raises(VocabularyError, match=why):
        load_field_labels("en")
    load_field_labels.cache_clear()
