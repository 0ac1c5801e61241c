"""Who was at a meeting is a party wherever its minutes name him."""

from __future__ import annotations

import pytest

from pledgebook.commitments.names.minutes.attendance import bodies_in
from pledgebook.vocabulary import load
from tests.commitments.texts import commitments

LISTS = [
    (
        "en",
        "Ann Roe (Tide Board, Chair), Joe Kerr (Quay Water),\n   Dr Moy (TIFA)",
        "Tide Board|Quay Water|TIFA",
    ),
    ("en", "Ann Roe, Homes Wessex (chair); Karen Poe, Wessex Joint Authority (WJA)", "Homes Wessex|WJA"),
    (
        "es",
        "Rosa Quispe (SENASA)\nLuis Mamani, Gobierno Regional de Puno\n",
        "SENASA|Gobierno Regional de Puno",
    ),
    ("es", "D.ª Marta Ibáñez (Confederación Hidrográfica del Segura, CHS)", "CHS"),
    ("fr", "Mme Dorvil (ARS Corse, présidente), M. Atipo (Office des ports – ODP)", "ARS Corse|ODP"),
    ("pt", "ANA, Ministério da Saúde, Cemaden e outros", "ANA|Ministério da Saúde"),
    ("pt", "ANA, Petrobras Transporte S.A. (Transpetro). Lista no anexo.", "ANA|Transpetro"),
]


@pytest.mark.parametrize(("language", "listed", "names"), LISTS)
def test_the_bodies_of_a_list(language: str, listed: str, names: str) -> None:
    found = [body.acronym or body.name for body in bodies_in(listed, load(language))]
    assert found == names.split("|")


def test_persons_of_no_body_and_what_they_are_there_name_none() -> None:
    assert bodies_in("Ann Roe (Chair), Joe Kerr, Mary Moy (online)", load("en")) == []


MINUTES = {
    "en": ("Minutes of the Port Board\n\nPresent: Ann Roe (Tide Board), Joe Kerr (Quay Water)\n\n"
           "Mr Kerr said Quay Water will dredge 3 berths by June 2023. Ms Roe asked who would pay."),
    "es": ("Acta de la reunión del puerto\n\nAsistentes: Ana Ruiz (Mareas del Norte), José Paz (Aguas Claras)\n\n"
           "El Sr. Paz señaló que Aguas Claras dragará 3 muelles. La Sra. Ruiz preguntó quién pagaría."),
    "fr": ("Compte rendu de la réunion\n\nPrésents : Mme Anne Roy (Marées du Nord), M. Jean Paix (Eaux claires)\n\n"
           "M. Paix indique qu'Eaux claires draguera 3 quais. Mme Roy demande qui paiera."),
    "pt": ("Ata da reunião do porto\n\nPresentes: Ana Reis (Marés do Norte), José Paz (Águas Claras)\n\n"
           "O Sr. Paz disse que a Águas Claras vai dragar 3 cais. A Sra. Reis perguntou quem pagaria."),
}  # fmt: skip


@pytest.mark.parametrize("language", MINUTES)
def test_what_a_member_says_that_his_body_does_is_its_commitment(language: str) -> None:
    (found,) = commitments(MINUTES[language], language)
    assert found.parties[0].lower() in ("quay water", "aguas claras", "eaux claires", "águas claras")


def test_a_list_of_those_present_is_no_commitment_and_names_nobody_elsewhere() -> None:
    text = "Present: Joe Kerr (Quay Water)\n\nMr Kerr said Quay Water will dredge a berth."
    assert commitments(f"A morning at the port\n\n{text}", "en") == ()


def test_an_owner_is_the_member_whose_name_it_begins() -> None:
    table = (
        "Owner | Action | Due\nCaixa | Liberar o saque | 31/07/2026\nConab | Doar 8 mil cestas | 20/07/2026"
    )
    table = table.replace("Owner | Action | Due", "Responsável | Ação | Prazo")
    text = f"ATA DA 2ª REUNIÃO\n\nPresentes: Caixa Econômica Federal, Conab, ANA\n\n{table}"
    assert [each.parties for each in commitments(text, "pt")] == [("Caixa Econômica Federal",), ("Conab",)]
