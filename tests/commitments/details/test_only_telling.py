"""Who only tells what another will do is no partner of it, nor its party."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

MEETINGS = {
    "en": "# Outcome of the Lima Summit, 6 October 2022\n\nThe governments met and made pledges.",
    "es": "# Resultados de la Cumbre de Lima, 6 de octubre de 2022\n\nLos gobiernos se reunieron.",
    "pt": "# Resultados da Cúpula de Lima, 6 de outubro de 2022\n\nOs governos reuniram-se.",
    "fr": "# Résultats du Sommet de Lima, 6 octobre 2022\n\nLes gouvernements se sont réunis.",
}


def who_acts(language: str, sentence: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    (found,) = commitments(f"{MEETINGS[language]}\n\n{sentence}", language)
    return found.parties, found.partners


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "AFD said that Chile will train 40 nurses."),
        ("en", "AFD said that the Government of Chile will train 40 nurses."),
        ("en", "UNDP announced that the government of Chile will train 40 nurses."),
        ("en", "The French Development Agency (AFD) said Chile has trained 40 nurses."),
        ("es", "La AECID indicó que el Gobierno de Chile formará a 40 enfermeras."),
        ("es", "El PNUD anunció que Chile formará a 40 enfermeras."),
        ("pt", "O PNUD informou que o governo do Chile formará 40 enfermeiras."),
        ("fr", "L'AFD a indiqué que le gouvernement du Chili formera 40 infirmières."),
        ("fr", "Le PNUD a annoncé que le Chili formera 40 infirmières."),
        ("en", "UNDP welcomed that Chile will train 40 nurses."),
        ("en", "Chile will train 40 nurses, UNDP said."),
        ("es", "El PNUD saludó que Chile formará a 40 enfermeras."),
        ("es", "Chile formará a 40 enfermeras, informó el PNUD."),
        ("pt", "O Chile formará 40 enfermeiras, informou o PNUD."),
        ("fr", "Le PNUD a salué que le Chili formera 40 infirmières."),
        ("fr", "Le Chili formera 40 infirmières, a indiqué le PNUD."),
    ],
)
def test_who_only_tells(language: str, sentence: str) -> None:
    assert who_acts(language, sentence) == (("CHL",), ())


@pytest.mark.parametrize(
    ("language", "sentence", "parties", "partners"),
    [
        ("en", "AFD said that Chile will train 40 nurses with WHO.", ("CHL",), ("WHO",)),
        ("en", "AFD said that it will train 40 nurses with WHO.", ("AFD",), ("WHO",)),
        ("en", "UNDP announced that Chile will train 40 nurses with its support.", ("CHL",), ("UNDP",)),
        ("es", "El PNUD anunció que Chile formará a 40 enfermeras con su apoyo.", ("CHL",), ("UNDP",)),
        ("pt", "O PNUD anunciou que o Chile formará 40 enfermeiras com o seu apoio.", ("CHL",), ("UNDP",)),
        ("fr", "Le PNUD a annoncé que le Chili formera 40 infirmières avec son appui.", ("CHL",), ("UNDP",)),
        ("en", "Chile will train 40 nurses, supported by UNDP.", ("CHL",), ("UNDP",)),
        ("en", "UNDP and Chile will train 40 nurses.", ("UNDP", "CHL"), ()),
        ("en", "With UNDP, Chile announced that it will train 40 nurses.", ("CHL",), ("UNDP",)),
        ("fr", "Le Chili a annoncé que le PNUD formera 40 infirmières.", ("UNDP",), ()),
    ],
)
def test_but_who_works_on_it_is_named(
    language: str, sentence: str, parties: tuple[str, ...], partners: tuple[str, ...]
) -> None:
    assert who_acts(language, sentence) == (parties, partners)
