"""Bodies that lines of capitals name, or an acronym before a dash."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

LISTS = {
    "pt": "LISTA DE COMPROMISSOS VOLUNTÁRIOS\n\nANGOLA\n\n• Classificar a faixa costeira.\n\n{}\n\n"
    "• Publicar 20 relatórios.\n\nGUINÉ-BISSAU\n\n• Recrutar 35 guardas.",
    "fr": "LISTE DES ENGAGEMENTS VOLONTAIRES\n\nMALI\n\n• Classer la zone côtière.\n\n{}\n\n"
    "• Publier 20 rapports.\n\nTOGO\n\n• Recruter 35 gardes.",
    "es": "LISTA DE COMPROMISOS VOLUNTARIOS\n\nPERÚ\n\n• Clasificar la franja costera.\n\n{}\n\n"
    "• Publicar 20 informes.\n\nCHILE\n\n• Contratar 35 guardas.",
}


@pytest.mark.parametrize(
    ("language", "line", "party"),
    [
        ("pt", "FUNDAÇÃO OCEANO AZUL", "Oceano Azul Foundation"),
        ("pt", "ENAPOR – PORTOS DE CABO VERDE", "ENAPOR"),
        ("fr", "ONEP – OFFICE DES EAUX", "ONEP"),
        ("es", "FUNDACIÓN MAR VERDE", "Mar Verde Foundation"),
    ],
)
def test_the_line_names_a_party(language: str, line: str, party: str) -> None:
    assert commitments(LISTS[language].format(line), language)[1].parties == (party,)


@pytest.mark.parametrize("line", ["EDUCAÇÃO E SAÚDE", "ANEXO – LISTA DE PAÍSES"])
def test_a_topic_names_none(line: str) -> None:
    found = commitments(LISTS["pt"].format(line), "pt")
    assert {each.parties for each in found} <= {("AGO",), ("GNB",), ()}
