"""Who is thanked in passing promises only what the clause behind his name says, and never those who thank."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Joint communiqué of the Pacific ministers",
    "es": "# Comunicado conjunto de los ministros del Pacífico",
    "pt": "# Comunicado conjunto dos ministros do Pacífico",
    "fr": "# Communiqué conjoint des ministres du Pacifique",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "They thanked Japan, which will fund the centre with $5 million."),
        ("en", "The ministers welcomed the offer of Japan, which will open two ports."),
        ("en", "Fiji expressed its gratitude to Japan, which will send ten boats."),
        ("en", "The largest single pledge came from Japan, which will fund the centre with $5 million."),
        ("en", "The largest pledge came from the Government of Japan, which will send ten boats."),
        ("es", "Agradecieron a Japón, que financiará el centro con 5 millones de dólares."),
        ("es", "Los ministros saludaron el gesto de Japón, el cual enviará diez barcos."),
        ("pt", "Agradeceram ao Japão, que financiará o centro com 5 milhões de dólares."),
        ("pt", "Fiji expressou a sua gratidão ao Japão, que enviará dez barcos."),
        ("fr", "Ils ont remercié le Japon, qui financera le centre avec 5 millions de dollars."),
        ("fr", "Les ministres saluent le geste du Japon, qui enverra dix bateaux."),
    ],
)
def test_the_promise_is_that_of_the_one_who_is_thanked(language: str, sentence: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert (found.parties, found.stance) == (("JPN",), "pledge")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "They thanked Japan, which hosted the meeting."),
        ("en", "They thanked Japan for its support."),
        ("en", "They thanked IOM and Japan for their support."),
        ("en", "We thank Fiji for its hospitality, and IOM, the European Union and Japan for their support."),
        ("en", "We commend Fiji and Japan for their offer to host the next meeting."),
        ("en", "They noted the efforts of Fiji and Japan in their support to the islands."),
        ("en", "Most of the visitors came from Japan, which is a party to the treaty."),
        ("en", "They discussed the new port of Japan, which will cost $5 million."),
        ("es", "Agradecieron a Japón, que es un socio de larga data."),
        ("pt", "Agradeceram ao Japão, que é um parceiro antigo."),
        ("fr", "Ils ont remercié le Japon de son accueil."),
    ],
)
def test_thanks_alone_are_no_commitment(language: str, sentence: str) -> None:
    assert commitments(f"{TITLES[language]}\n\n{sentence}", language) == ()
