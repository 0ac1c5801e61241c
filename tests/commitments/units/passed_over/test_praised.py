"""What others did is no commitment where a declaration only praises it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

OPENINGS = {
    "en": "# Lusaka Declaration\n\nWe, the ministers of Zambia, Malawi and Namibia, declare:\n\n1. ",
    "es": "# Declaración de Iquitos\n\nNosotros, los Presidentes de Bolivia, Colombia y Perú, declaramos:\n\n1. ",
    "fr": "# Communiqué final\n\nNous, ministres du Mali, du Niger et du Tchad, déclarons :\n\n1. ",
    "pt": "# Declaração do Mindelo\n\nNós, os ministros de Angola, Cabo Verde e Portugal, declaramos:\n\n1. ",
}


def parties(language: str, paragraph: str) -> list[tuple[str, ...]]:
    return [each.parties for each in commitments(OPENINGS[language] + paragraph, language)]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("es", "Valoramos el acompañamiento técnico que la OTCA brindó a los trabajos preparatorios."),
        ("es", "Apreciamos el apoyo que la CEPAL prestó a los trabajos."),
        ("es", "Saludamos el informe que la FAO presentó en mayo."),
        ("fr", "Nous apprécions l'appui que la FAO a apporté aux travaux."),
        ("fr", "Nous saluons le rapport que la Banque mondiale a publié en mars."),
        ("pt", "Agradecemos o apoio que a FAO prestou aos trabalhos."),
        ("pt", "Saudamos o relatório que o Banco Mundial publicou em maio."),
        ("en", "We value the support that WHO provided to the work."),
        ("en", "We also welcome the 40 clinics that UNICEF built last year."),
        ("en", "We appreciate the report that the World Bank published in March."),
    ],
)
def test_what_is_praised_was_done_before(language: str, paragraph: str) -> None:
    assert parties(language, paragraph) == []


@pytest.mark.parametrize(
    ("language", "paragraph", "party"),
    [
        ("es", "La CEPAL prestó 3 expertos para los trabajos.", "ECLAC"),
        ("es", "Agradecemos al Japón, que financiará el centro de Iquitos.", "JPN"),
        ("es", "El Presidente precisó además que el Japón expidió 28.750 tarjetas en mayo.", "JPN"),
        ("fr", "La FAO a apporté 3 experts aux travaux.", "FAO"),
        ("pt", "A FAO prestou apoio a 40 portos.", "FAO"),
        ("en", "WHO provided 3 experts to the work.", "WHO"),
        ("en", "We thank Japan, which will fund the centre.", "JPN"),
    ],
)
def test_what_is_done_or_promised_is_kept(language: str, paragraph: str, party: str) -> None:
    assert parties(language, paragraph) == [(party,)]


def test_who_did_what_is_welcomed_promises_nothing() -> None:
    assert parties("en", "Ministers welcomed the free movement now practised by Barbados and Belize.") == []
    assert parties("en", "Ministers noted that 300 schools were built by Kenya.") == [("KEN",)]
