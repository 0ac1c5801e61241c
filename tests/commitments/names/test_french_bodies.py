"""Hospitals, regions, agencies and charities as French texts name them: who promises, and who works on it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLE = "# Forum de l'eau : engagements"


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Le CHU de Nantes ouvrira 40 lits d'ici 2027.", "Nantes University Hospital"),
        ("Le Centre hospitalier universitaire de Tours ouvrira 40 lits.", "Tours University Hospital"),
        ("L'ARS Bretagne formera 300 infirmières.", "Brittany Regional Health Agency"),
        ("L'agence régionale de santé de Corse formera 30 infirmières.", "Corsica Regional Health Agency"),
        ("La région Grand Est plantera 3 000 arbres.", "Grand Est Region"),
        ("L'Administration portuaire de Québec électrifiera 2 quais.", "Quebec Port Authority"),
        ("Électriciens sans frontières équipera 40 écoles.", "Electricians Without Borders"),
        ("Electriciens sans frontières équipera 40 écoles.", "Electricians Without Borders"),
        ("L'organisation non gouvernementale Verdure Bleue plantera 300 arbres.", "Verdure Bleue"),
        ("L'Institut Pasteur de Dakar formera 30 biologistes.", "Institut Pasteur de Dakar"),
        ("La Senelec posera 300 compteurs.", "Senelec"),
        ("La Société nationale d'électricité du Sénégal posera 300 compteurs.", "Senelec"),
    ],
)
def test_a_body_is_read_by_its_whole_name(sentence: str, party: str) -> None:
    (found,) = commitments(f"{TITLE}\n\n- {sentence}", "fr")
    assert found.parties == (party,)


def test_such_a_body_works_with_others() -> None:
    (found,) = commitments(f"{TITLE}\n\n- Le Togo formera 20 sages-femmes avec le CHU de Kara.", "fr")
    assert (found.parties, found.partners) == (("TGO",), ("Kara University Hospital",))


def test_two_companies_of_one_family_are_two() -> None:
    text = (
        f"{TITLE}\n\n- **Olam Agri** : acheter 300 tonnes de riz.\n- **Olam** : acheter 200 tonnes de noix."
    )
    assert [found.parties for found in commitments(text, "fr")] == [("Olam Agri",), ("Olam",)]


@pytest.mark.parametrize(
    ("heading", "party", "partners"),
    [
        ("Décisions", "Ministry of Health", ()),
        ("Togo", "TGO", ("Ministry of Health",)),
    ],
)
def test_a_ministry_acts_itself_where_only_the_place_tells_a_country(
    heading: str, party: str, partners: tuple[str, ...]
) -> None:
    text = (
        "# Feuille de route des hôpitaux : relevé de décisions\n\n**Lomé, 12 février 2022**\n\n"
        f"## {heading}\n\n1. Le ministère de la Santé enverra une instruction aux hôpitaux avant le 15 mars.\n"
        "2. Le ministère de la Santé formera 300 médecins avant le 15 mai."
    )
    found = commitments(text, "fr")
    assert {(each.parties, each.partners) for each in found} == {((party,), partners)}
