"""Who "they" are in a numbered paragraph: all, where those before it speak of all; nobody else by a guess."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

MINUTES = {
    "fr": ("Relevé de conclusions", "Les ministres décident de porter à 55 % la part des repas."),
    "es": ("Relatoría", "Los ministros deciden elevar al 55 % la parte de los almuerzos."),
    "pt": ("Ata da reunião", "Os ministros decidem elevar a 55 % a parte das refeições."),
    "en": ("Record of the meeting", "The ministers agree to raise the share of meals to 55 percent."),
}
THEY = {
    "fr": ("Ils conviennent d'acheter 30 tonnes de riz.", "Ils mettront en place une plateforme d'achats."),
    "es": ("Ellos acuerdan comprar 30 toneladas de arroz.", "Ellos abrirán una plataforma de compras."),
    "pt": ("Eles acordam comprar 30 toneladas de arroz.", "Eles abrirão uma plataforma de compras."),
    "en": ("They agree to buy 30 tonnes of rice.", "They will open a platform of purchases."),
}


def parties(language: str, *paragraphs: str) -> list[tuple[str, ...]]:
    title = f"# {MINUTES[language][0]}\n\n## I. Décisions\n\n"
    text = title + "\n\n".join(f"{number}. {words}" for number, words in enumerate(paragraphs, 1))
    return [each.parties for each in commitments(text, language)]


@pytest.mark.parametrize("language", list(MINUTES))
def test_they_are_all_behind_all(language: str) -> None:
    assert parties(language, MINUTES[language][1], *THEY[language])[-1] == ("*",)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Les experts du Bénin et du Togo ont remis leur rapport.", "Ils mettront en place une plateforme."),
        ("Le Bénin formera 300 juges.", "Ils mettront en place une plateforme."),
    ],
)
def test_behind_others_they_are_not_all(first: str, last: str) -> None:
    assert ("*",) not in parties("fr", first, last)


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("fr", "La quatrième réunion sera organisée par le Cameroun, à Yaoundé, en 2027.", "CMR"),
        ("es", "La cuarta reunión será organizada por el Perú en 2027.", "PER"),
        ("pt", "A quarta reunião será organizada por Angola em 2027.", "AGO"),
    ],
)
def test_the_next_meeting_will_be_somebodys(language: str, sentence: str, party: str) -> None:
    assert (party,) in parties(language, MINUTES[language][1], *THEY[language], sentence)


def test_the_meeting_that_was_held_is_news() -> None:
    last = "La troisième réunion a été organisée par le Togo, à Lomé, en 2022."
    assert ("TGO",) not in parties("fr", MINUTES["fr"][1], *THEY["fr"], last)
