"""What a speaker of a transcript says that he does, and what is only said."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TRANSCRIPTS = {
    "en": "# Transcript\n\nPRESIDENT OF GHANA: {}\n\nQ: And then?\n\nPRESIDENT OF GHANA: No.\n",
    "es": "# Versión estenográfica\n\nPRESIDENTA DEL CCE, ANA RUIZ: {}\n\nPREGUNTA: ¿Y luego?\n\nANA RUIZ: No.\n",
    "fr": "# Conférence de presse\n\nLe Premier ministre du Sénégal : {}\n\nQuestion : Et ?\n\nQuestion : Oui ?\n",
    "pt": "# Transcrição\n\nPRESIDENTE DE MOÇAMBIQUE: {}\n\nPERGUNTA: E depois?\n\nPERGUNTA: Sim?\n",
}


def _said(language: str, words: str) -> list[tuple[tuple[str, ...], str | None]]:
    return [
        (each.parties, each.stance) for each in commitments(TRANSCRIPTS[language].format(words), language)
    ]


@pytest.mark.parametrize(
    ("language", "words", "party", "stance"),
    [
        ("en", "We're going to build 14 plants.", "GHA", "pledge"),
        ("en", "What we will do is buy 300 pumps.", "GHA", "pledge"),
        ("es", "La primera: el CCE va a abrir 4 centros.", "CCE", "pledge"),
        ("es", "Lo que anunciamos es que vamos a abrir 4 centros.", "CCE", "pledge"),
        ("es", "Ya actualizamos once normas.", "CCE", "delivered"),
        ("fr", "On va leur verser 8 millions d'euros.", "SEN", "pledge"),
        ("fr", "Je vais signer trois accords.", "SEN", "pledge"),
        ("pt", "A gente vai construir 12 postos.", "MOZ", "pledge"),
    ],
)
def test_speech_has_its_acts_anywhere_in_a_sentence(
    language: str, words: str, party: str, stance: str
) -> None:
    assert _said(language, words) == [((party,), stance)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I will take a few questions."),
        ("en", "China is building 30 ships."),
        ("en", "I went to school with a farmer."),
        ("en", "We will build 30 ships?"),
        ("es", "Voy a ser breve."),
        ("es", "Vamos a escuchar a la secretaria."),
        ("fr", "Nous allons passer aux questions."),
        ("pt", "Vamos ouvir as perguntas."),
    ],
)
def test_courtesy_questions_and_the_acts_of_others_are_none(language: str, words: str) -> None:
    assert not _said(language, words)


def test_numbers_of_a_promise_belong_to_it_and_chat_does_not() -> None:
    words = "Vamos a abrir Valladolid. Son mil 20 megawatts, con los que vamos a cubrir 90 por ciento."
    (found,) = commitments(TRANSCRIPTS["es"].format(words), "es")
    assert found.selector.quote.endswith("90 por ciento.")
