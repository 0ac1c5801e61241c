"""Acronyms that a document gives to a body of its own."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


def test_an_acronym_of_the_tables_is_of_the_body_that_it_is_given_to() -> None:
    said = "Chile formará a 300 guardas con la Organización Médica Colegial (OMC)."
    (found,) = commitments(f"# {PACTS['es']}\n\n{said}", "es")
    assert found.partners == ("OMC",)


def test_a_name_without_its_country_keeps_the_acronym_of_the_table() -> None:
    said = "La Commission de l'immigration et du statut de réfugié (CISR) formera 300 agents."
    assert [each.parties for each in commitments(f"# {PACTS['fr']}\n\n{said}", "fr")] == [("IRB",)]


def test_behind_the_name_that_the_table_knows_it_stays() -> None:
    said = "Chile formará a 300 guardas con la Organización Mundial del Comercio (OMC)."
    (found,) = commitments(f"# {PACTS['es']}\n\n{said}", "es")
    assert found.partners == ("WTO",)


def test_an_acronym_that_spells_the_body_before_it_is_of_that_body_wherever_it_stands() -> None:
    said = "La Banque islamique de développement (BID) financera 12 écoles.\n\nLa BID formera 30 agents."
    first, second = commitments(f"# {PACTS['fr']}\n\n{said}", "fr")
    assert (first.parties, first.partners, second.parties) == (("IsDB",), (), ("IsDB",))


def test_an_acronym_of_two_bodies_of_a_document_is_of_each_behind_its_name() -> None:
    said = (
        "La Banque islamique de développement (BID) financera 12 écoles.\n\n"
        "La Banque interaméricaine de développement (BID) financera 30 ponts."
    )
    first, second = commitments(f"# {PACTS['fr']}\n\n{said}", "fr")
    assert (first.parties, first.partners) == (("IsDB",), ())
    assert (second.parties, second.partners) == (("IDB",), ())


@pytest.mark.parametrize(
    ("language", "before", "named", "after", "parties"),
    [
        (
            "es",
            "El BID donará 3 millones de dólares.",
            "El Banco Islámico de Desarrollo (BID) formará a 300 docentes.",
            "El BID abrirá 30 escuelas en Perú.",
            ["IDB", "IsDB", "IDB"],
        ),
        (
            "en",
            "ADB will give $3 million in Asia.",
            "The African Development Bank (ADB) will train 300 teachers.",
            "ADB will open 30 schools.",
            ["ADB", "AfDB", "ADB"],
        ),
    ],
)
def test_an_acronym_that_stood_for_the_known_body_before_stays_with_it(
    language: str, before: str, named: str, after: str, parties: list[str]
) -> None:
    found = commitments(f"# {PACTS[language]}\n\n{before}\n\n{named}\n\n{after}", language)
    assert [each.parties for each in found] == [(party,) for party in parties]


def test_an_acronym_that_leaves_out_the_commission_is_of_the_union() -> None:
    said = "The African Union Commission (AU) met.\n\nThe AU will provide 40 million dollars."
    found = commitments(f"# {PACTS['en']}\n\n{said}", "en")
    assert found[-1].parties == ("AU",)
