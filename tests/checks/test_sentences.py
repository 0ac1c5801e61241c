"""The sentences of findings, as a newspaper would print them."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from pledgebook.checks.actors import party_name
from tests.checks.gold import inputs_of
from tests.checks.texts import lines, read

SENTENCES = list(csv.DictReader(lines("sentences.csv")))


@pytest.mark.parametrize("row", SENTENCES, ids=lambda row: row["text"][:40])
def test_a_finding_is_one_natural_sentence(row: dict[str, str]) -> None:
    (finding,) = read(row["text"].replace(" ¶ ", "\n\n"), (row["party"],)).findings()
    assert finding.explanation == row["sentence"]


@pytest.mark.parametrize(
    ("party", "name"),
    [
        ("GBR", "the United Kingdom"),
        ("USA", "the United States"),
        ("PHL", "the Philippines"),
        ("COD", "the Democratic Republic of the Congo"),
        ("KNA", "St. Kitts and Nevis"),
        ("CHL", "Chile"),
        ("UNHCR", "UNHCR"),
        ("AfDB", "the African Development Bank"),
        ("Harbourline", "Harbourline"),
    ],
)
def test_parties_have_the_names_that_newspapers_give_them(party: str, name: str) -> None:
    assert party_name("en", party) == name


@pytest.mark.parametrize(
    ("language", "party", "name"),
    [
        ("es", "USA", "los Estados Unidos"), ("es", "MEX", "México"), ("es", "World Bank", "el Banco Mundial"),
        ("es", "Pacific Alliance", "Alianza del Pacífico"), ("pt", "BRA", "o Brasil"), ("pt", "UNHCR", "o ACNUR"),
        ("fr", "TCD", "le Tchad"), ("fr", "HTI", "Haïti"), ("fr", "EU", "l'Union européenne"),
    ],
)  # fmt: skip
def test_parties_are_named_with_the_article_of_their_language(language: str, party: str, name: str) -> None:
    assert party_name(language, party) == name


@pytest.mark.parametrize("name", ["lima-2022.txt", "la-2022-06-deliverables.en.md"])
def test_sentences_of_real_documents_are_clean(corpus: Path, name: str) -> None:
    stem, dot, suffix = name.rpartition(".")
    for finding in inputs_of(corpus, stem, dot + suffix).findings():
        text = finding.explanation
        assert text[0].isupper()
        assert text.endswith(".")
        assert not re.search(r"\b(\w+) \1\b", text)
        assert not re.search(r"[a-z,] (?:Nearly|Almost|More|Over|About)\b", text)
        assert not re.search(r"\s[,.;]|  |[{}]", text)
