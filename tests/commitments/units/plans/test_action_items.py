"""Lines of actions of minutes whose party no table knows, or whose verb."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "line", "parties"),
    [
        ("en", "ACTION 7.3   Secretariat to book the hall by June.", ("Secretariat",)),
        ("en", "Action 7.4: Quay Water to do likewise.", ("Quay Water",)),
        ("pt", "Encaminhamento 2: Fiocruz e Semas: realizar oficina.", ("Fiocruz", "Semas")),
        ("pt", "Encaminhamento 3 - Prefeitura de Belém apresentar o plano.", ("Belém",)),
    ],
)
def test_who_stands_before_the_verb_is_to_do_it(language: str, line: str, parties: tuple[str, ...]) -> None:
    heads = {
        "en": "Minutes of the Port Board\n\nPresent: Joe Kerr (Quay Water), Ann Roe (Tide Board)",
        "pt": "Ata da reunião\n\nPresentes: Fiocruz, Cemaden, Prefeitura de Belém",
    }
    found = commitments(f"{heads[language]}\n\n{line}\n", language)
    assert [(each.parties, each.stance) for each in found] == [(parties, "pledge")]


@pytest.mark.parametrize(
    "line",
    [
        "Action 1: Chair to consider the matter.",
        "Action 2: Mary Moy to speak to her team.",
        "Action 3: none.",
        "- Secretariat to book the hall.",
    ],
)
def test_neither_persons_nor_other_items_are(line: str) -> None:
    text = f"Minutes of the Port Board\n\nPresent: Joe Kerr (Quay Water), Ann Roe (Tide Board)\n\n{line}\n"
    assert commitments(text, "en") == ()


def test_a_body_is_called_by_the_noun_that_is_only_its() -> None:
    text = "Acta de la reunión del agua\n\nAsistentes: Ana Ruiz (Agencia Regional de Lara), José Paz (SENASA)\n\n"
    (found,) = commitments(f"{text}La Agencia instalará 30 contadores.", "es")
    assert found.parties == ("Agencia Regional de Lara",)
    other = text.replace("SENASA", "Agencia Nacional de Salud")
    assert "Agencia Regional de Lara" not in str(commitments(f"{other}La Agencia abrirá 3 pozos.", "es"))


def test_the_number_of_a_paragraph_is_not_of_the_act() -> None:
    text = "Ata da reunião\n\nPresentes: ANA, Cemaden, Conab\n\n3.2 A Conab mantém 14 barcos no rio."
    (found,) = commitments(text, "pt")
    assert found.selector.quote == "A Conab mantém 14 barcos no rio."
