"""Whom a party unites with, chairs something with or has agreed something with is its partner."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Chile will widen the scheme agreed with Peru."),
        ("en", "Chile co-leads with Peru the working group and will publish a guide."),
        ("es", "Chile se unirá al Perú para formar a 300 guardias."),
        ("es", "Chile copreside con Perú el comité y publicará una guía."),
        ("es", "Chile ampliará las becas acordadas con Perú."),
        ("pt", "O Chile se unirá ao Peru para formar 300 guardas."),
        ("pt", "O Chile ampliará o programa acordado com o Peru."),
        ("fr", "Le Chili se joindra au Pérou pour former 300 gardes."),
        ("fr", "Le Chili s'associe au Pérou pour former 300 gardes."),
        ("fr", "Le Chili étendra le programme convenu avec le Pérou."),
    ],
)
def test_whom_it_is_done_with(language: str, sentence: str) -> None:
    (found,) = commitments(f"# {PACTS[language]}\n\n{sentence}", language)
    assert (found.parties, found.partners) == (("CHL",), ("PER",))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Chile will join Peru in the talks on 30 prisoners."),
        ("en", "Chile will widen the Peru Initiative and train 300 guards."),
        ("en", "Chile will help 300 families who joined Peru."),
        ("es", "Chile se sumará a la iniciativa del Perú y formará a 300 guardias."),
        ("fr", "Le Chili s'associe à la déclaration du Pérou et formera 300 gardes."),
    ],
)
def test_a_thing_of_a_country_is_no_partner(language: str, sentence: str) -> None:
    (found,) = commitments(f"# {PACTS[language]}\n\n{sentence}", language)
    assert (found.parties, found.partners) == (("CHL",), ())
