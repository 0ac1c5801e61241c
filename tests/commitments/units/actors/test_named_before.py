"""Whom "the bank" or "both countries" means that were named before; nobody where it may be another or nothing is said.

The texts stand in a table: of each, who acts in its last sentence, "*" for all who met, and nobody where that promises
nothing.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from pledgebook.pipeline import read
from tests.commitments.texts import LIMA, commitments
from tests.taken import grows_at_most

TITLES = {
    "en": "# Review of the Coastal Process: summary of proceedings\n\n## Statements\n\n",
    "fr": "# Conférence de Rabat sur les mobilités – Compte rendu des débats\n\n## Déclarations\n\n",
    "es": "# Foro del Agua: compromisos\n\n## Intervenciones\n\n",
    "pt": "# Fórum da Água: compromissos\n\n## Intervenções\n\n",
}
_SENTENCES = re.compile(r"(?<=[.?]) ")


def told(language: str, text: str) -> list[tuple[tuple[str, ...], str]]:
    """The parties of each commitment, and its stance."""
    return [(each.parties, each.stance or "") for each in commitments(TITLES[language] + text, language)]


def texts(name: str) -> list[tuple[str, str, str]]:
    """The rows of a table beside this test."""
    with (Path(__file__).parent / f"{name}.csv").open(encoding="utf-8", newline="") as table:
        return [(row["language"], row["parties"], row["text"]) for row in csv.DictReader(table)]


def last(language: str, text: str) -> str:
    """Who acts in the last sentence of a text."""
    found = read(TITLES[language] + text, date=LIMA, language=language, audit=False)
    sentence = _SENTENCES.split(text)[-1]
    start = found.document.flow.text.rfind(sentence[: len("The country")])
    return " / ".join(" ".join(each.parties) for each in found.commitments if each.at.start >= start)


@pytest.mark.parametrize(("language", "parties", "text"), texts("named_before"))
def test_who_is_meant(language: str, parties: str, text: str) -> None:
    assert last(language, text) == parties


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya thanked the hosts. It will open a desk."),
        ("en", "Kenya described its new centre in Busia. It will train 300 people."),
        ("fr", "Le Burkina Faso a déploré l'insécurité. Il rouvrira les cantines."),
        ("es", "Perú agradeció la acogida. Este último abrirá una oficina."),
    ],
)
def test_no_pronoun_means_anybody(language: str, text: str) -> None:
    assert last(language, text) == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Orange installera 7 500 bornes. Le groupe en a déjà installé 500."),
        ("en", "Togo will train 640 nurses. The country has trained 500 of them."),
    ],
)
def test_how_many_of_what_was_promised_are_there_is_part_of_it(language: str, text: str) -> None:
    assert last(language, text) == ""


def test_in_a_speech_the_country_is_that_of_who_speaks() -> None:
    text = (
        "# Council debate\n\n**Mr. Ali (Uganda):** Kenya thanked the hosts. The country will open 40 clinics."
    )
    found = read(text, date=LIMA, language="en", audit=False)
    assert ("KEN",) not in [each.parties for each in found.commitments]


def test_below_a_heading_the_country_is_the_one_it_names() -> None:
    text = "# Ocean Pact: commitments\n\n## Tonga\n\nKenya was praised. The country will waive its fees."
    found = read(text, date=LIMA, language="en", audit=False)
    assert ("KEN",) not in [each.parties for each in found.commitments]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "# Government of Kenya: action plan 2025\n\nUganda thanked us. The country will open 40 clinics.",
        ),
        ("en", "# World Bank annual report 2025\n\nThe AfDB thanked us. The bank will lend to 40 farms."),
        (
            "es",
            "# Plan Nacional de Salud del Perú 2025\n\nChile agradeció la ayuda. El país abrirá 40 clínicas.",
        ),
        ("es", "# Discurso del presidente de Colombia\n\nAgradezco a Chile. El país abrirá 40 clínicas."),
    ],
)
def test_nobody_else_is_meant_where_the_title_names_one(language: str, text: str) -> None:
    assert read(text, date=LIMA, language=language, audit=False).commitments == ()


def test_who_sign_a_joint_statement_are_both_whomever_they_spoke_of() -> None:
    text = (
        "# Joint statement of Kenya and Ethiopia\n\nThe two sides discussed Sudan and South Sudan. "
        "Both countries will open 40 clinics."
    )
    found = read(text, date=LIMA, language="en", audit=False)
    assert [set(each.parties) for each in found.commitments] == [{"KEN", "ETH"}]


@pytest.mark.parametrize(
    "sentence",
    ["Both countries will open 40 clinics. ", "The bank will lend to 40 farms. ", "The World Bank, a bank, "],
)
def test_time_grows_with_the_text(sentence: str) -> None:
    def reading(times: int) -> object:
        text = TITLES["en"] + "Chad and Niger met. " + sentence * times + ". Both banks will lend."
        return read(text, date=LIMA, language="en", audit=False)

    assert grows_at_most(9, lambda: reading(60), lambda: reading(240))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya will equip 900 schools. The country will spend $14 million on this purchase."),
        ("fr", "Madagascar équipera 900 écoles. Le pays consacrera 14 millions de dollars à cet achat."),
        ("es", "Chile equipará 900 escuelas. El país destinará 14 millones de dólares a esta compra."),
    ],
)
def test_what_is_paid_for_what_was_promised_is_a_part_of_it(language: str, text: str) -> None:
    (found,) = read(f"# Note\n\n{text}", date=LIMA, language=language, audit=False).commitments
    assert len(found.figures) == 2
