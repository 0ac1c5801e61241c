"""Countries that commas set apart behind "with" are partners; firms behind what they are, and cities, are named."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments, who_acts


@pytest.mark.parametrize(
    ("language", "sentence", "party", "partners"),
    [
        ("en", "With Uganda and Togo, Kenya will open 20 offices.", "KEN", ("UGA", "TGO")),
        ("en", "Kenya, with Uganda and Togo, will open 20 offices.", "KEN", ("UGA", "TGO")),
        ("es", "Con la Argentina, Chile firmará un protocolo para 20 glaciares.", "CHL", ("ARG",)),
        ("pt", "Com o Peru e a Bolívia, o Brasil abrirá 20 postos.", "BRA", ("PER", "BOL")),
        ("fr", "Avec le Togo, le Bénin ouvrira 20 bureaux.", "BEN", ("TGO",)),
        (
            "fr",
            "La BAD, avec les Pays-Bas et le Togo, garantira 30 millions d'euros.",
            "AfDB",
            ("NLD", "TGO"),
        ),
        ("es", "Con la Argentina como sede, Chile formará a 300 jóvenes.", "CHL", ()),
        ("en", "Kenya will open 20 offices with views of Uganda, Togo and Mali.", "KEN", ()),
        ("fr", "Le Bénin ouvrira 20 bureaux avec vue sur le Togo, le Ghana et le Mali.", "BEN", ()),
    ],
)
def test_countries_between_commas(
    language: str, sentence: str, party: str, partners: tuple[str, ...]
) -> None:
    assert who_acts(language, sentence) == ((party,), partners)


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        ("fr", "Le Bénin formera 300 jeunes avec la ville de Dakar.", ("Dakar",)),
        ("fr", "Le Bénin formera 300 jeunes avec la Commune urbaine d'Antananarivo.", ("Antananarivo",)),
        ("es", "Chile formará a 300 jóvenes con la Alcaldía de Quito.", ("Quito",)),
        ("en", "Kenya will train 300 people with the City of Bristol.", ("Bristol",)),
        ("en", "Kenya will train 300 people in the City of Bristol.", ()),
    ],
)
def test_with_a_city(language: str, sentence: str, partners: tuple[str, ...]) -> None:
    assert who_acts(language, sentence)[1] == partners


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "The oil company Corvel will plug 20 wells.", "Corvel"),
        ("en", "The telecoms operator Linkora will connect 20 camps.", "Linkora"),
        ("es", "La empresa minera Corvel plantará 300 árboles.", "Corvel"),
        ("pt", "A empresa mineira Corvel plantará 300 árvores.", "Corvel"),
        ("fr", "Le groupe pétrolier Corvel bouchera 20 puits.", "Corvel"),
    ],
)
def test_a_firm_behind_what_it_is(language: str, sentence: str, party: str) -> None:
    assert who_acts(language, sentence)[0] == (party,)


def test_a_place_behind_a_small_word_is_no_firm() -> None:
    found = commitments(f"# {PACTS['es']}\n\n- La empresa para Lima plantará 300 árboles.", "es")
    assert found
    assert all("Lima" not in each.parties for each in found)
