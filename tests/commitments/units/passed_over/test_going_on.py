"""All who speak go on doing something, or did it of late; views that they hold and history are no commitments."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

# Several speak who are not all named, so that "we" are all of them.
ALL_OF_US = {
    "en": "# Declaration\n\nWe, the Heads of State and Government of the Platform, declare:\n\n1. ",
    "es": "# Declaración\n\nNosotros, los Jefes de Estado de la Plataforma, declaramos:\n\n1. ",
    "pt": "# Declaração\n\nNós, os Chefes de Estado da Plataforma, declaramos:\n\n1. ",
    "fr": "# Déclaration\n\nNous, chefs d'État de la Plateforme, déclarons :\n\n1. ",
}


def stances(language: str, paragraph: str) -> list[str | None]:
    return [each.stance for each in commitments(ALL_OF_US[language] + paragraph, language)]


@pytest.mark.parametrize(
    ("language", "paragraph", "stance"),
    [
        ("pt", "Continuamos a publicar todos os trimestres os preços do pescado.", "ongoing"),
        ("es", "Continuamos publicando cada trimestre los precios del pescado.", "ongoing"),
        ("fr", "Nous continuons de publier chaque trimestre les prix du poisson.", "ongoing"),
        ("en", "We continue to publish fish prices every quarter.", "ongoing"),
        ("pt", "Em maio último, concluímos a interligação dos sistemas.", "delivered"),
        ("es", "En mayo pasado, concluimos la interconexión de los sistemas.", "delivered"),
        ("en", "Last year, we completed the common register of ships.", "delivered"),
    ],
)
def test_what_is_done_is_a_commitment(language: str, paragraph: str, stance: str) -> None:
    assert stances(language, paragraph) == [stance]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("pt", "Continuamos a acreditar que a paz é possível."),
        ("es", "Continuamos creyendo que la paz es posible."),
        ("en", "We continue to believe that peace is possible."),
        ("fr", "Nous continuons de croire que la paix est possible."),
        ("pt", "Em 2015, concluímos a Carta de Sesimbra."),
    ],
)
def test_a_view_or_history_is_none(language: str, paragraph: str) -> None:
    assert stances(language, paragraph) == []


@pytest.mark.parametrize(
    ("language", "sentence", "count"),
    [
        ("en", "At last year's conference in Paris, participants pledged more than EUR 2 billion.", 0),
        ("en", "At the previous conference, delegations committed to train 300 nurses.", 0),
        ("es", "En la conferencia del año pasado, los participantes prometieron 2.000 millones de euros.", 0),
        ("fr", "Lors de la conférence de l'an dernier, les participants ont promis 2 milliards d'euros.", 0),
        ("en", "Participants pledged more than EUR 2 billion.", 1),
        ("en", "Last year, Norway pledged EUR 2 million.", 1),
        ("es", "Los participantes prometieron 2.000 millones de euros.", 1),
        ("fr", "Les participants ont promis 2 milliards d'euros.", 1),
    ],
)
def test_what_they_promised_at_another_meeting_is_history(language: str, sentence: str, count: int) -> None:
    assert len(commitments(sentence, language)) == count


@pytest.mark.parametrize(
    ("paragraph", "stance"),
    [
        ("We have mobilised USD 200 billion for ports.", "delivered"),
        ("We have exceeded our goal of planting trees.", "delivered"),
        ("To date we have trained 300 nurses.", "delivered"),
        ("Through the Partnership, we are working with WHO on a method.", "ongoing"),
        ("To this end we are launching the Coalition against Smuggling.", "ongoing"),
        ("Building on the Rome Statement, we launch the Food Systems Initiative.", "delivered"),
    ],
)
def test_what_all_have_done_or_are_doing_is_a_commitment(paragraph: str, stance: str) -> None:
    assert stances("en", paragraph) == [stance]


@pytest.mark.parametrize(
    "paragraph",
    [
        "We have made progress in many areas.",
        "We have taken note of the report.",
        "We have met three times since then.",
        "We have discussed the state of our waters.",
        "We are facing a crisis without precedent.",
        "We are living through a crisis without precedent.",
        "We are witnessing a rise in prices.",
        "We are gathered here in Lima.",
        "We have come a long way.",
        "We have been inspired by the host.",
        "We established a fund in 2015.",
        "We are destroying our forests.",
        "We are leaving 300 million people behind.",
        "We are producing 400 million tonnes of plastic waste a year.",
        "We are cutting down 10 million hectares of forest each year.",
        "We are spending 7 trillion dollars on fossil fuels.",
        "We are paying tribute to the victims.",
        "We are running out of time.",
        "We are sending our condolences",
        "We have doubled our emissions since 1990.",
        "We have cut aid to Africa by 30 percent.",
        "We have allowed 300 million people to go hungry.",
        "We have examined the draft budget of 40 million dollars.",
        "We create problems for our children.",
        "We establish that 30 States have not paid.",
        "We launch a call to all States to provide 40 million dollars.",
        "We are opening a new chapter.",
        "We are building on our achievements.",
        "We are training our sights on 2030.",
        "We have built walls between our peoples.",
        "We have opened our discussions with the Gambia.",
        "We are opening the door to famine.",
        "We have provided guidance to the Secretariat.",
        "We have launched an appeal to all States.",
        "We are creating problems for our children.",
        "We have created a crisis.",
        "We have adopted the agenda.",
        "We have established that 30 States have not paid.",
        "We are launching a call to all States.",
    ],
)
def test_what_says_no_deed_is_none(paragraph: str) -> None:
    assert stances("en", paragraph) == []


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("We endorse the Roadmap and we will triple the share of wind power.", ["pledge"]),
        ("We acknowledge the role of Peru, and we will train 30 judges.", ["pledge"]),
        ("We thank Peru and we look forward to peace.", []),
        ("We endorse the report of the group that we met.", []),
    ],
)
def test_what_all_promise_beside_what_they_hold(paragraph: str, found: list[str]) -> None:
    assert stances("en", paragraph) == found
