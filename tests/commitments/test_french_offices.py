"""Offices, kingdoms and firms as French institutions write them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, who_acts


@pytest.mark.parametrize(
    "sentence",
    [
        "Le Président de la République s'est engagé, le 3 mars, à doubler ce montant d'ici 2028.",
        "La Présidente de la République ouvrira 30 écoles.",
        "Le Chef de l'État a promis 30 écoles.",
        "Le Premier ministre déposera un projet de loi avant l'été.",
    ],
)
def test_who_leads_a_state_acts_for_whose_page_it_is(sentence: str) -> None:
    (found,) = commitments(f"# Compte rendu\n\nGouvernement de la République française\n\n{sentence}", "fr")
    assert found.parties == ("FRA",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le Président de la République a pris part, les 19 et 20 octobre, au deuxième Sommet de Lomé.",
        "La ministre de la Santé a présenté une communication sur les 30 hôpitaux du pays.",
        "Le Président de la République a accepté l'invitation de se rendre à Bissau.",
    ],
)
def test_what_leaders_attend_or_are_told_is_no_act(sentence: str) -> None:
    assert commitments(f"# Compte rendu\n\nGouvernement de la République française\n\n{sentence}", "fr") == ()


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("Le Vice-Premier ministre belge a confirmé un don de 4 millions d'euros.", ("BEL",)),
        ("Son homologue togolais a, à son tour, promis de former 30 juges.", ("TGO",)),
        ("Les Émirats offriront 200 ambulances.", ("ARE",)),
        ("Le Système des Nations Unies mobilisera 210 millions de dollars.", ("UN",)),
        ("L'opérateur Airtel Tchad connectera 600 villages.", ("Airtel Tchad",)),
        ("La Coton Tchad (CotonTchad SN) relancera trois usines.", ("Coton Tchad",)),
        ("L'Assemblée régionale de Thiès ouvrira 30 écoles.", ("Assemblée régionale de Thiès",)),
        ("Le Tchad (hors capitale) relancera trois usines.", ("TCD",)),
    ],
)
def test_whom_such_words_mean(sentence: str, parties: tuple[str, ...]) -> None:
    assert who_acts("fr", sentence)[0] == parties


@pytest.mark.parametrize(
    ("sentence", "partners"),
    [
        ("Le Mali installera 60 stations grâce à un don du Japon.", ("JPN",)),
        ("Le Mali installera 60 stations sur financement de la BAD.", ("AfDB",)),
        ("Le Mali formera 30 juges avec l'aide de l'ONG belge Close the Gap.", ("Close the Gap",)),
        ("Le Mali achètera 60 stations auprès de la Croix-Rouge française.", ()),
    ],
)
def test_who_helps_and_who_only_sells(sentence: str, partners: tuple[str, ...]) -> None:
    assert who_acts("fr", sentence)[1] == partners
