"""Acronyms that a document gives to a body of its own."""

from __future__ import annotations

from tests.commitments.texts import PACTS, commitments


def test_an_acronym_of_the_tables_is_of_the_body_that_it_is_given_to() -> None:
    said = "Chile formará a 300 guardas con la Organización Médica Colegial (OMC)."
    (found,) = commitments(f"# {PACTS['es']}\n\n{said}", "es")
    assert found.partners == ("OMC",)


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
