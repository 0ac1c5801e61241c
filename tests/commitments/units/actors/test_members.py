"""The members of another body than the one that met are not all who signed."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

FILL = {
    "en": "The ministers met in Lima and took stock of what has been done for those who leave their homes. ",
    "es": "Los ministros se reunieron en Lima y examinaron lo hecho por quienes dejan sus hogares. ",
    "fr": "Les ministres se sont réunis à Lima et ont fait le point sur ceux qui quittent leur foyer. ",
    "pt": "Os ministros reuniram-se em Lima e examinaram o que se fez por quem deixa o seu lar. ",
}
TITLE = {
    "en": "Los Angeles Declaration",
    "es": "Declaración de Los Ángeles",
    "fr": "Déclaration de Los Angeles",
    "pt": "Declaração de Los Angeles",
}
SAID = {
    "en": "The member states of CARICOM committed to train 30 judges.",
    "es": "Los Estados miembros de CARICOM se comprometieron a capacitar a 30 jueces.",
    "fr": "Les États membres de la CARICOM se sont engagés à former 30 juges.",
    "pt": "Os Estados membros da CARICOM se comprometeram a formar 30 juízes.",
}


@pytest.mark.parametrize("language", sorted(SAID))
@pytest.mark.parametrize("shape", ["{}", "- {}"])
def test_they_are_those_of_the_body_that_is_named(language: str, shape: str) -> None:
    text = f"# {TITLE[language]}\n\n{FILL[language] * 20}\n\n{shape.format(SAID[language])}"
    assert [each.parties for each in commitments(text, language)][-1:] == [("CARICOM",)]


def test_the_body_of_the_title_is_all_who_met() -> None:
    (found,) = commitments(f"# CARICOM Declaration of Lima\n\n{FILL['en'] * 20}\n\n{SAID['en']}", "en")
    assert found.parties == ("*",)
