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
