"""Names in the languages beside English: sentences with the names to be found in them, and those not to be."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pledgebook.mentions.names import find_names
from pledgebook.mentions.plain_spelling import plain
from pledgebook.model import Name
from pledgebook.reading import read_text
from pledgebook.vocabulary import LANGUAGES, load

OTHERS = [language for language in LANGUAGES if language != "en"]


def names(text: str, language: str) -> list[Name]:
    document = read_text(text, format="text")
    return find_names(plain(document.flow.text), document.sentences, load(language))


def sentences() -> list[tuple[str, str, list[str]]]:
    """Of each language the rows of its table: a sentence, and the ids of the names in it in order, joined by "|"."""
    rows = []
    for language in OTHERS:
        table = Path(__file__).with_name(f"test_names_{language}.csv")
        with table.open(encoding="utf-8", newline="") as lines:
            found = csv.DictReader(lines)
            rows += [
                (language, row["sentence"], [id for id in row["names"].split("|") if id]) for row in found
            ]
    return rows


@pytest.mark.parametrize(("language", "text", "ids"), sentences())
def test_sentences(language: str, text: str, ids: list[str]) -> None:
    assert [name.id for name in names(text, language)] == ids


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        ("es", "Los venezolanos llegaron.", "people"),
        ("es", "Llegaron 200.000 venezolanos.", "people"),
        ("es", "Los migrantes venezolanos llegaron.", "adjective"),
        ("es", "Venezuela firmó.", "name"),
        ("pt", "Os venezuelanos chegaram.", "people"),
        ("pt", "Milhares de venezuelanos chegaram.", "people"),
        ("pt", "As migrantes venezuelanas chegaram.", "adjective"),
        ("fr", "Les Vénézuéliens sont arrivés.", "people"),
        ("fr", "Les migrants vénézuéliens sont arrivés.", "adjective"),
    ],
)
def test_forms(language: str, text: str, form: str) -> None:
    assert [(name.id, name.form) for name in names(text, language)] == [("VEN", form)]


@pytest.mark.parametrize(
    ("language", "text", "ids"),
    [
        ("es", "La Patrulla Fronteriza de los Estados Unidos", ["USBP"]),
        ("es", "El Departamento de Agricultura del Uruguay", ["URY"]),
        ("es", "El Departamento de Estado colombiano", ["COL"]),
        ("es", "El Departamento de Estado y Colombia", ["Department of State", "COL"]),
        ("pt", "O Departamento de Defesa da Colômbia", ["COL"]),
        ("fr", "Le Département du Travail d'Haïti", ["HTI"]),
        ("fr", "Le Département du Travail de l'Équateur", ["ECU"]),
    ],
)
def test_a_body_named_as_another_countrys_is_not_the_one_that_is_known(
    language: str, text: str, ids: list[str]
) -> None:
    assert [name.id for name in names(text, language)] == ids


@pytest.mark.parametrize("language", OTHERS)
def test_every_name_of_a_country_is_found_as_that_country(language: str) -> None:
    vocabulary = load(language).names
    for entry in vocabulary.entries:
        if entry.kind != "country" or entry.id is None or entry.surface in vocabulary.homographs:
            continue
        text = f"1 {entry.surface} 2"
        found = names(text, language)
        assert [(name.id, text[name.at.start : name.at.end]) for name in found] == [(entry.id, entry.surface)]
