"""What is told of a meeting is news, and so is what is told of its proceedings."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts, commitments

ISSUED = {
    "en": "Issued by the Ministry of Foreign Affairs of Kenya.",
    "es": "La Secretaría de Relaciones Exteriores de México informa.",
    "pt": "O Ministério das Relações Exteriores do Brasil informa.",
    "fr": "Le ministère des Affaires étrangères du Bénin informe.",
}


def read(language: str, sentence: str) -> int:
    return len(commitments(f"# COP\n\n{ISSUED[language]}\n\n{sentence}", language))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "es",
            "El secretario de Relaciones Exteriores encabezó hoy, en Mérida, los trabajos de la II Reunión.",
        ),
        ("es", "La canciller inauguró los trabajos de la Cumbre, foro nacido en 2023."),
        ("es", "La ministra presidió las labores de la Tercera Conferencia en 2025."),
        ("pt", "O ministro abriu hoje, em Belém, os trabalhos da Segunda Reunião."),
        ("fr", "Le ministre a ouvert ce jour, à Cotonou, les travaux de la deuxième Réunion."),
        ("en", "The Minister opened the proceedings of the Second Meeting in 2025."),
    ],
)
def test_its_proceedings_are_news(language: str, sentence: str) -> None:
    assert read(language, sentence) == 0


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "México inauguró los trabajos de ampliación de 30 escuelas."),
        ("pt", "O Brasil iniciou os trabalhos de ampliação de 30 escolas."),
        ("fr", "Le Bénin a achevé les travaux d'extension de 30 écoles."),
    ],
)
def test_works_are_none(language: str, sentence: str) -> None:
    assert read(language, sentence) == 1


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Peru hosted the conference and will build 300 schools.", ["PER pledge"]),
        (
            "Germany co-hosted the conference with the African Union and will pay 4 million euros.",
            ["DEU pledge"],
        ),
        ("Peru hosted the conference and the ministers will meet again.", []),
        ("Peru hosted the conference.", []),
    ],
)
def test_what_a_host_promises_beside_it_counts(sentence: str, expected: list[str]) -> None:
    assert acts("en", sentence) == expected


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "Peru and Chile signed, in the margins of the Meeting, a memorandum on return.", "PER CHL"),
        ("en", "Peru opened, on the sidelines of the summit, 30 schools.", "PER"),
        ("es", "Perú abrió, al margen de la cumbre, 30 escuelas.", "PER"),
        ("pt", "O Peru abriu, à margem da cúpula, 30 escolas.", "PER"),
        ("fr", "Le Pérou a ouvert, en marge du sommet, 30 écoles.", "PER"),
    ],
)
def test_what_is_done_beside_a_meeting_is_no_news_of_it(language: str, sentence: str, parties: str) -> None:
    assert acts(language, sentence) == [f"{parties} delivered"]


def test_but_the_meeting_is() -> None:
    assert acts("en", "Peru opened, in the margins of the summit, the second meeting of ministers.") == []
