"""Whose an office is that stands by its noun alone, where the opening gives it to one of two."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

_OPENING = {
    "en": "# Joint Statement by the Prime Minister of Canada and the President of Ghana",
    "fr": "# Déclaration conjointe du Premier ministre du Canada et du Président de la République du Ghana",
    "es": "# Declaración conjunta del primer ministro de Canadá y del presidente de Ghana",
    "pt": "# Declaração conjunta do primeiro-ministro do Canadá e do presidente do Gana",
}


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "The President will open 40 schools.", "GHA"),
        ("en", "The Prime Minister announced that he will send 12 ships.", "CAN"),
        ("en", '"We will train 300 nurses," the President said.', "GHA"),
        ("fr", "Le Président a fait don de 5 tonnes de médicaments.", "GHA"),
        ("fr", "Le Premier ministre s'est engagé à envoyer 12 navires.", "CAN"),
        ("fr", "« Le Ghana ouvrira 40 écoles », a déclaré le président.", "GHA"),
        ("es", "El presidente anunció que abrirá 40 escuelas.", "GHA"),
        ("es", "El primer ministro se comprometió a enviar 12 buques.", "CAN"),
        ("pt", "O presidente anunciou que abrirá 40 escolas.", "GHA"),
        ("pt", "O primeiro-ministro comprometeu-se a enviar 12 navios.", "CAN"),
    ],
)
def test_an_office_is_of_whom_the_title_gives_it_to(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"{_OPENING[language]}\n\n{sentence}", language)
    assert found.parties == (party,)


def test_a_king_is_of_his_kingdom() -> None:
    text = (
        "# Communiqué conjoint\n\nLe président du Sénégal et le roi du Maroc se sont entretenus à Rabat.\n\n"
    )
    (found,) = commitments(f"{text}Le Roi a fait don de 5 tonnes de médicaments.", "fr")
    assert found.parties == ("MAR",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # Both have one, or the noun goes on to say of what it is.
        (
            "fr",
            "# Déclaration conjointe du Président du Mali et du Président du Ghana\n\nLe Président ouvrira 40 écoles.",
        ),
        (
            "fr",
            f"{_OPENING['fr']}\n\nLe Président de la Commission mixte ouvrira 40 écoles.",
        ),
        ("en", f"{_OPENING['en']}\n\nThe President of the Joint Commission will open 40 schools."),
    ],
)
def test_an_office_that_two_hold_or_another_one_is_of_neither(language: str, text: str) -> None:
    parties = [found.parties for found in commitments(text, language)]
    assert len(parties) == 1
    assert parties[0] not in (("GHA",), ("MLI",))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("fr", "Le Président ouvrira 40 écoles."), ("en", "The President will open 40 schools.")],
)
def test_by_itself_it_is_of_the_one_who_holds_it(language: str, sentence: str) -> None:
    (found,) = commitments(f"{_OPENING[language]}\n\n{sentence}", language)
    assert found.parties == ("GHA",)
