"""An act beside what a party only notes, welcomes or thanks for is read; what others may do there is not."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

PROMISES = [
    ("en", "Chile noted the report and will build 40 clinics."),
    ("en", "Chile took note of the report and will build 40 clinics."),
    ("en", "Chile has taken note of the report and will build 40 clinics."),
    ("en", "Chile welcomed the support of Norway and will build 40 clinics."),
    ("en", "Chile reaffirmed the importance of peace and will build 40 clinics."),
    ("en", "Chile remains deeply concerned by these expulsions, and will build 40 clinics."),
    ("en", "Chile is proud of this record and will build 40 clinics."),
    ("en", "Chile noted the strain on hosts and will build 40 clinics."),
    ("en", "Chile welcomed the work of hosts and commits to build 40 clinics."),
    ("en", "Chile recognises the needs of displaced families and commits to build 40 clinics."),
    ("en", "Chile noted the camps its partner Peru hosts and will build 40 clinics."),
    ("es", "Chile tomó nota del informe y construirá 40 clínicas."),
    ("pt", "O Chile tomou nota do relatório e construirá 40 clínicas."),
    ("fr", "Le Chili prit note du rapport et construira 40 cliniques."),
]
DONE = [
    ("en", "Chile thanked its partners and opened 40 clinics."),
    ("en", "Chile has praised the work of Peru and has opened 40 clinics."),
    ("en", "Chile acknowledged the help Norway gave and opened 40 clinics."),
    ("es", "Chile agradeció el apoyo y abrió 40 clínicas."),
    ("es", "Chile reconoció el esfuerzo del Perú y ha abierto 40 clínicas."),
    ("pt", "O Chile agradeceu o apoio do Peru e abriu 40 clínicas."),
    ("fr", "Le Chili a remercié le Pérou et a ouvert 40 cliniques."),
]
OTHERS = [
    ("en", "Chile noted the efforts of Peru and provided an update on the 300 tents."),
    ("en", "Chile thanked Peru and delivered a statement on behalf of 30 states."),
    ("en", "Chile thanked those who helped and opened 40 clinics."),
    ("en", "Chile thanks the doctors trained and opened 40 times."),
    ("en", "Chile praised the clinics built and opened 40 times."),
    ("es", "Chile agradeció a los países que ayudaron y abrieron 40 clínicas."),
    ("es", "Chile agradeció que otros pagaran y abrieran 40 clínicas."),
    ("es", "Chile lamentó los ataques y perdió 40 clínicas."),
    ("pt", "O Chile agradeceu aos países que ajudaram e abriram 40 clínicas."),
    ("fr", "Le Chili a remercié ceux qui ont aidé et ont ouvert 40 cliniques."),
]
NOTHING = [
    "Chile noted the report.",
    "Chile has taken note of the report.",
    "Chile noted the report and would have built 40 clinics.",
    "Chile noted how well the project works and will build 40 clinics.",
    "Chile noted the project has begun and will build 40 clinics.",
    "Chile noted that the project works and will build 40 clinics.",
    "Chile noted the camp its neighbour hosts and will build 40 clinics.",
    "Chile remains deeply concerned by these expulsions.",
    "Chile is concerned that the project fails and will build 40 clinics.",
    "Chile is concerned by what Peru has done and will build 40 clinics.",
]


@pytest.mark.parametrize(("language", "sentence"), PROMISES)
def test_a_promise_beside_what_is_noted(language: str, sentence: str) -> None:
    found = [(each.parties, each.partners, each.stance) for each in commitments(sentence, language)]
    assert found == [(("CHL",), (), "pledge")]


@pytest.mark.parametrize(("language", "sentence"), DONE)
def test_a_good_done_beside_thanks(language: str, sentence: str) -> None:
    found = [(each.parties, each.stance) for each in commitments(sentence, language)]
    assert found == [(("CHL",), "delivered")]


@pytest.mark.parametrize(("language", "sentence"), OTHERS)
def test_what_those_did_who_are_thanked(language: str, sentence: str) -> None:
    assert commitments(sentence, language) == ()


@pytest.mark.parametrize("sentence", NOTHING)
def test_no_promise_of_who_notes(sentence: str) -> None:
    assert commitments(sentence, "en") == ()


def test_people_who_were_welcomed_come_first() -> None:
    (found,) = commitments("Chile welcomed 300 refugees from Haiti and will build 40 clinics.", "en")
    assert found.stance == "delivered"


@pytest.mark.parametrize(
    ("title", "sentence", "language"),
    [
        (
            "Response of the Government of Chile to the report",
            "The Government noted it and will build 40 clinics.",
            "en",
        ),
        (
            "Respuesta del Gobierno de Chile al informe",
            "El Gobierno tomó nota de él y construirá 40 clínicas.",
            "es",
        ),
        (
            "Resposta do Governo do Chile ao relatório",
            "O Governo tomou nota e construirá 40 clínicas.",
            "pt",
        ),
        (
            "Réponse du Gouvernement du Chili au rapport",
            "Le Gouvernement en prit note et construira 40 cliniques.",
            "fr",
        ),
    ],
)
def test_who_answers_does(title: str, sentence: str, language: str) -> None:
    assert [each.parties for each in commitments(f"# {title}\n\n{sentence}", language)] == [("CHL",)]


def test_a_verb_is_no_part_of_a_name() -> None:
    assert [
        each.parties for each in commitments("- O Governo agradeceu a ajuda e abrirá 40 escolas.", "pt")
    ] == [()]
