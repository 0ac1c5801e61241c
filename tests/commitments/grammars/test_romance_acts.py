"""What a party does in Spanish, Portuguese and French, and whether it will, is about to have, or has done it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.commitments.texts import commitments

LINES = (Path(__file__).parent / "romance_acts.csv").read_text("utf-8").splitlines()
CASES = list(csv.reader(line for line in LINES if line[0] != "#"))[1:]


@pytest.mark.parametrize(("language", "sentence", "parties", "stance"), CASES)
def test_who_acts_and_how(language: str, sentence: str, parties: str, stance: str) -> None:
    found = [("|".join(each.parties), each.stance) for each in commitments(sentence, language)]
    assert found == ([(parties, stance)] if parties else [])


@pytest.mark.parametrize(
    ("language", "text", "stance"),
    [
        ("es", "Chile: Donar 5 millones de dólares.", "pledge"),
        ("es", "Chile: Creación de un fondo.", "pledge"),
        ("es", "Chile: Creación, antes de 2028, de un fondo.", "pledge"),
        (
            "fr",
            "Chili : Interdiction, à partir du 1er octobre 2026, de l'importation de bouillons.",
            "pledge",
        ),
        ("pt", "Chile: Recrutamento, até meados de 2027, de 35 guardas.", "pledge"),
        ("es", "Chile: Creación de un fondo, aprobado en marzo.", "delivered"),
        ("es", "Chile: Creación de un fondo, que será aprobado en marzo.", "pledge"),
        ("pt", "Chile: Empréstimo de 5 milhões de euros, já assinado.", "delivered"),
        ("es", "Chile: Mantiene tres albergues.", "ongoing"),
        ("es", "Chile: Ha abierto tres albergues.", "delivered"),
        ("pt", "Chile: Doar 5 milhões de dólares.", "pledge"),
        ("pt", "Chile: Criação de um fundo.", "pledge"),
        ("pt", "Chile: Mantém três abrigos.", "ongoing"),
        ("pt", "Chile: Abriu três abrigos.", "delivered"),
        ("fr", "Chili : Verser 5 millions de dollars.", "pledge"),
        ("fr", "Chili : Mise en place d'un fonds.", "pledge"),
        ("fr", "Chili : Renforcement des écoles.", "pledge"),
        ("fr", "Chili : Maintient trois centres.", "ongoing"),
        ("fr", "Chili : A ouvert trois centres.", "delivered"),
        ("fr", "Chili : N'achètera plus de charbon.", "pledge"),
    ],
)
def test_behind_a_label_a_verb_or_a_noun_of_action_needs_no_subject(
    language: str, text: str, stance: str
) -> None:
    (found,) = commitments(text, language)
    assert (found.parties, found.stance) == (("CHL",), stance)
    assert found.origins["stance"].entry


@pytest.mark.parametrize(
    ("language", "item", "stance"),
    [
        ("pt", "Até 2027, formará 300 juízes.", "pledge"),
        ("pt", "Com o apoio da FAO, formará 300 juízes.", "pledge"),
        ("es", "Por conducto de la FAO, ha formado a 300 jueces.", "delivered"),
        ("es", "A partir de 2023, abrirá tres albergues.", "pledge"),
        ("es", "En 2022, un año difícil.", None),
    ],
)
def test_an_item_below_a_label_may_open_with_other_words(
    language: str, item: str, stance: str | None
) -> None:
    found = commitments(f"**CHILE:**\n\n- Donará 3 lanchas.\n- {item}\n", language)
    assert [(each.parties, each.stance) for each in found] == [(("CHL",), "pledge"), (("CHL",), stance)]


@pytest.mark.parametrize(
    ("language", "masthead"),
    [
        ("es", "**Ministerio de Salud de Chile**\nDirección de Prensa y Comunicación"),
        ("es", "**Cancillería de Chile**\nDirección General de Comunicación"),
        ("pt", "**Ministério da Saúde do Chile**\nCoordenação de Imprensa"),
    ],
)
def test_an_office_in_the_masthead_acts_for_nobody(language: str, masthead: str) -> None:
    text = f"{masthead}\n\n# 2026\n\n- Chile: Creación de un fondo.\n"
    if language == "pt":
        text = text.replace("Creación de un fondo", "Criação de um fundo")
    (found,) = commitments(text, language)
    assert (found.parties, found.stance) == (("CHL",), "pledge")
