"""What those who speak tell their own people to do is what they promise, also where the verb alone says who."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TEXTS = {
    "es": ("Declaración conjunta de Perú y Chile", "Al término de la jornada, los mandatarios:"),
    "pt": ("Declaração conjunta do Brasil e do Uruguai", "Ao término da jornada, os mandatários:"),
}


def stances(language: str, sentence: str) -> list[str | None]:
    title, stem = TEXTS[language]
    first = {"es": "Acordaron abrir 30 escuelas.", "pt": "Acordaram abrir 30 escolas."}[language]
    found = commitments(f"# {title}\n\n{stem}\n\n1. {first}\n2. {sentence}", language)
    return [each.stance for each in found]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Instruyeron a sus autoridades del agua a poner en marcha 14 estaciones."),
        ("es", "Encomendaron a sus Cancillerías que abran 30 puestos."),
        ("es", "Asimismo, encargaron a sus ministros que elaboren un plan antes de 2027."),
        ("pt", "Instruíram os seus ministros a elaborar um plano até 2027."),
        ("pt", "Incumbiram as suas chancelarias de abrir 30 postos."),
    ],
)
def test_it_is_a_pledge(language: str, sentence: str) -> None:
    assert stances(language, sentence) == ["pledge", "pledge"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Instruyeron a 300 jueces en materia de refugio."),
        ("es", "Instaron a las autoridades locales a abrir 30 puestos."),
        ("pt", "Instruíram 300 juízes em matéria de refúgio."),
        ("pt", "Exortaram os governos locais a abrir 30 postos."),
    ],
)
def test_teaching_and_asking_are_none(language: str, sentence: str) -> None:
    assert stances(language, sentence) == ["pledge"]
