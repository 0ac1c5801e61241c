"""A denial, or an auxiliary without an act, that the search for the verb of a long subject has passed."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts, commitments

NOTHING = [
    ("es", "El Ministerio de Salud no ha construido 40 escuelas."),
    ("es", "El Ministerio de Salud no construyó 40 escuelas."),
    ("pt", "O Ministério da Saúde ainda não construiu 40 escolas."),
    ("pt", "O Ministério da Saúde não tem construído 40 escolas."),
    ("fr", "Le ministère de la Santé n'a pas encore ouvert 40 écoles."),
    ("fr", "Le ministère de la Santé n'en a pas ouvert 40."),
    ("fr", "Le ministère de la Santé n'a pas vraiment construit 40 écoles."),
    ("fr", "Le ministère de la Santé aurait réduit de 40 les cas."),
]
ACTS = [
    ("es", "El Ministerio de Salud ha construido 40 escuelas.", "delivered"),
    ("es", "El Ministerio de Salud no construirá 40 presas.", "pledge"),
    ("pt", "O Ministério da Saúde já construiu 40 escolas.", "delivered"),
    ("fr", "Le ministère de la Santé a construit 40 écoles.", "delivered"),
    ("fr", "Le ministère de la Santé réduit de 40 les cas.", "ongoing"),
]


@pytest.mark.parametrize(("language", "sentence"), NOTHING)
def test_what_was_not_done_is_no_act(language: str, sentence: str) -> None:
    assert commitments(sentence, language) == ()


@pytest.mark.parametrize(("language", "sentence", "stance"), ACTS)
def test_the_same_without_it_is_one(language: str, sentence: str, stance: str) -> None:
    assert [each.stance for each in commitments(sentence, language)] == [stance]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La France a eu une pensée pour les victimes."),
        ("fr", "La France a eu 300 réfugiés."),
        ("es", "España ha tenido un recuerdo para las víctimas."),
    ],
)
def test_who_only_has_something_does_nothing(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []


def test_but_what_was_done_is_an_act() -> None:
    assert acts("fr", "La France a formé 300 juges.") == ["FRA delivered"]
