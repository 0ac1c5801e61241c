"""Words of the tables are found once a document; what is tried there is what a search would find."""

from __future__ import annotations

import pytest

from pledgebook.commitments.documents.spots import Spots, Table
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.model import Span
from pledgebook.vocabulary import LANGUAGES, load

TEXT = (
    "Peru's new Youth Skills Program, with the Lima Job Center (LJC) and an amnesty program, helps migrants and "
    "refugees: a last-mile program, young people, Refugees and nonmigrants. "
    "The Fund for Schools Program Facility is for children's use."
)


def test_a_word_stands_where_none_goes_on_before_it() -> None:
    found = Spots("refugees, nonrefugees, Refugees", load("en")).within("people", Span(0, 31))
    assert [(start, end) for start, end, _ in found] == [(0, 8), (23, 31)]


def test_the_first_word_of_a_stretch_is_told() -> None:
    spots = Spots("refugees, nonrefugees, Refugees", load("en"))
    assert [spots.first("people", Span(at, 31)) for at in (0, 1, 24)] == [0, 23, None]


def test_of_words_that_begin_together_the_longest_comes_first() -> None:
    text = "young people"
    found = Spots(text, load("en")).within("kind", Span(0, len(text)))
    assert found == sorted(found, key=lambda spot: (spot[0], -spot[1]))


@pytest.mark.parametrize("end", [40, 130, len(TEXT)])
def test_matches_are_those_of_a_search(end: int) -> None:
    vocabulary = load("en")
    spots, grammar = Spots(TEXT, vocabulary), grammar_of(vocabulary)
    people, programme = grammar.people(vocabulary), grammar.programme(vocabulary)
    at = Span(3, end)
    assert [match[0] for match in spots.matches("people", people, at)] == [
        match[0] for match in people.finditer(TEXT, *at)
    ]
    assert [match[0] for match in spots.holding("programme", programme, at)] == [
        match[0] for match in programme.finditer(TEXT, *at)
    ]


def test_something_is_found() -> None:
    vocabulary = load("en")
    found = Spots(TEXT, vocabulary).holding(
        "programme", grammar_of(vocabulary).programme(vocabulary), Span(0, len(TEXT))
    )
    assert [match[0] for match in found][:1] == ["Youth Skills Program"]


@pytest.mark.parametrize(
    ("language", "text", "table"),
    [
        ("en", "ITS Ministry will act.", "own"),
        ("es", "Con «su Ministerio».", "own"),
        ("fr", "Avec (Leurs ministères).", "own"),
        ("pt", "-Seu Ministério", "own"),
        ("en", "as its Partner", "partner"),
        ("fr", "l'Allié qu'est son partenaire", "partner"),
        ("en", "Brackets tell who answers.", "brackets"),
        ("es", "entre Paréntesis", "brackets"),
        ("en", "For the mayors, Lyon and Kampala", "cities"),
        ("pt", "## Cidades", "cities"),
        ("fr", "d'Universités", "cities"),
        ("es", "Alcaldes", "cities"),
        ("en", "The Forest Service will plant.", "body"),
        ("fr", "L'agence", "body"),
    ],
)
def test_a_word_may_be_there_with_other_capitals_and_behind_a_sign(
    language: str, text: str, table: Table
) -> None:
    assert Spots(text, load(language)).may_hold(table, Span(0, len(text)))


@pytest.mark.parametrize(
    ("language", "text", "table"),
    [
        ("en", "Visits cost little; whits, itself", "own"),
        ("es", "El suelo y el consumo", "own"),
        ("fr", "La leurre et la raison", "own"),
        ("en", "A copartner", "partner"),
        ("en", "The city", "cities"),
        ("en", "Interagency talks", "body"),
        ("en", "", "brackets"),
    ],
)
def test_it_is_not_where_another_word_has_its_letters(language: str, text: str, table: Table) -> None:
    assert not Spots(text, load(language)).may_hold(table, Span(0, len(text)))


def test_it_may_be_there_only_in_its_stretch() -> None:
    text = "Peru and its port. Chile."
    spots = Spots(text, load("en"))
    assert spots.may_hold("own", Span(0, 18))
    assert spots.may_hold("own", Span(9, 18))
    assert not spots.may_hold("own", Span(0, 9))
    assert not spots.may_hold("own", Span(10, len(text)))


@pytest.mark.parametrize("language", [each for each in LANGUAGES if load(each).grammar == "romance"])
def test_where_nouns_stand_first_a_programme_begins_with_its_head(language: str) -> None:
    text = {
        "es": "El Programa Vaso de Leche, la Red Norte y el nuevo programa; con su Plan Perú 2030 (PP), «Fondo Sur».",
        "fr": "Le Programme Eau, le Fonds Vert d'Appui et l'Initiative Sahel; le programme, le Plan Mali (PM).",
        "pt": "O Programa Bolsa Verde, a Rede Norte e o programa; com o Plano Angola (PA) e o Fundo Azul.",
    }[language]
    vocabulary = load(language)
    programme, at = grammar_of(vocabulary).programme(vocabulary), Span(3, len(text))
    found = [match[0] for match in Spots(text, vocabulary).matches("programme", programme, at)]
    assert found == [match[0] for match in programme.finditer(text, *at)]
    assert len(found) > 2
