"""What those who met give an organ of theirs to do is their own decision; what is asked of others is nobody's."""

from __future__ import annotations

import pytest

from pledgebook.pipeline import read
from tests.commitments.texts import LIMA
from tests.commitments.units.actors.test_named_before import last, texts


@pytest.mark.parametrize(("language", "parties", "text"), texts("mandates"))
def test_those_who_met_charge_an_organ_of_theirs(language: str, parties: str, text: str) -> None:
    assert last(language, text) == parties


def test_it_is_decided_in_a_document_of_a_process_only() -> None:
    text = "# Village fair\n\nMinisters instructed the Secretariat to draft a common form."
    assert read(text, date=LIMA, language="en", audit=False).commitments == ()


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "# Ministry of Health of Kenya: press release\n\nNairobi, 3 May 2025"),
        ("en", "# Government of Kenya: action plan 2025"),
        ("es", "# Plan Nacional de Salud del Perú 2025"),
        ("fr", "# Communiqué du Conseil des ministres du Togo"),
    ],
)
def test_those_of_one_country_are_not_all_who_met(language: str, title: str) -> None:
    told = {
        "en": "Ministers instructed the Secretariat to draft a common form.",
        "es": "Los ministros encargaron a la Secretaría preparar un informe.",
        "fr": "Les ministres ont chargé le secrétariat de préparer un bilan.",
    }
    found = read(f"{title}\n\n{told[language]}", date=LIMA, language=language, audit=False)
    assert ("*",) not in [each.parties for each in found.commitments]


def test_no_pronoun_means_those_who_met() -> None:
    text = "Les ministres sont convenus de se revoir. Ils ont chargé le secrétariat de préparer un bilan."
    assert last("fr", text) == ""
