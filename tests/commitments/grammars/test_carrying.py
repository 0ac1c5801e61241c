"""Whether a passage says an act, for whoever proposes it."""

from __future__ import annotations

import pytest

from pledgebook.commitments import carries_act
from pledgebook.mentions import find
from pledgebook.mentions.plain_spelling import plain
from pledgebook.model import Span
from pledgebook.reading import read_text
from pledgebook.vocabulary import load


def carries(passage: str, language: str, sentence: str = "") -> bool | None:
    """What a passage says, by itself or in its sentence."""
    document = read_text(f"Introduction\n\n{sentence or passage}")
    vocabulary = load(language)
    text = plain(document.flow.text)
    start = text.index(passage)
    names = find(document, vocabulary, None)[0].names
    return carries_act(document, text, names, vocabulary, Span(start, start + len(passage)))


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("en", "We commit to protect the ocean."),
        ("en", "Ministers reaffirmed their commitment to build 12 wells."),
        ("en", "build 12 wells by 2028"),
        ("en", "Kenya is expanding its clinics in the north."),
        ("en", "We thank the hosts. We will open two ports."),
        ("es", "Nos comprometemos a proteger el mar."),
        ("es", "Chile capacita a 300 maestros."),
        ("es", "construir 12 pozos"),
        ("pt", "Vamos construir 12 poços."),
        ("pt", "O Chile formará 300 professores."),
        ("fr", "Nous nous engageons à protéger la mer."),
        ("fr", "Le Chili a formé 300 enseignants."),
    ],
)
def test_an_act(language: str, passage: str) -> None:
    assert carries(passage, language) is True


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("en", "We recognise that the ocean is under pressure."),
        ("en", "We are deeply concerned that fish stocks have declined."),
        ("en", "Ministers stressed that children are being left behind."),
        ("en", "We reaffirm our support for the wells of the north."),
        ("en", "Chile recognises that the ocean is warming."),
        ("es", "Reconocemos que el océano está bajo presión."),
        ("es", "Chile reconoce que el mar se calienta."),
        ("pt", "Saudamos o relatório."),
        ("pt", "O Chile reconhece que o mar aquece."),
        ("fr", "Nous réaffirmons notre soutien."),
        ("fr", "Le Chili reconnaît que la mer se réchauffe."),
    ],
)
def test_an_attitude(language: str, passage: str) -> None:
    assert carries(passage, language) is False


@pytest.mark.parametrize(
    ("language", "passage"),
    [("en", "Chile: 300 teachers"), ("en", "The ocean is under pressure."), ("es", "Chile: 300 maestros")],
)
def test_nothing_that_a_verb_says(language: str, passage: str) -> None:
    assert carries(passage, language) is None


def test_a_part_of_a_sentence_is_judged_in_it() -> None:
    sentence = "Ministers stressed that children are being left behind."
    assert carries("children are being left behind", "en", sentence) is False
    assert carries("will build 12 wells", "en", "We recognise the need and will build 12 wells.") is True
