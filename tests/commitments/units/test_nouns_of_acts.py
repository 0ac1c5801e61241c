"""A noun that looks like a verb is no act in a heading or as an item, and hides no party that stands over it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments

HEADED = [
    ("en", "Kenya", "Limits", "Will build 40 schools", "KEN"),
    ("en", "Kenya", "Trade", "Will build 40 schools", "KEN"),
    ("en", "Kenya", "Support", "Will build 40 schools", "KEN"),
    ("es", "Perú", "Bloqueo", "Construirá 40 escuelas", "PER"),
    ("es", "Perú", "Corte", "Construirá 40 escuelas", "PER"),
    ("es", "Perú", "Plan", "Construirá 40 escuelas", "PER"),
    ("fr", "Togo", "Limite", "Construira 40 écoles", "TGO"),
    ("fr", "Togo", "Soutien", "Construira 40 écoles", "TGO"),
    ("pt", "Angola", "Ajuste", "Construirá 40 escolas", "AGO"),
    ("pt", "Angola", "Aumento", "Construirá 40 escolas", "AGO"),
]


@pytest.mark.parametrize(("language", "party", "noun", "act", "id"), HEADED)
@pytest.mark.parametrize("text", ["## {party}\n\n### {noun}\n\n- {act}", "## {party}\n\n- {noun}\n- {act}"])
def test_it_is_a_topic(text: str, language: str, party: str, noun: str, act: str, id: str) -> None:
    (found,) = commitments(f"# {PACTS[language]}\n\n{text.format(party=party, noun=noun, act=act)}", language)
    assert found.parties == (id,)


def test_an_item_of_more_words_may_be_an_act() -> None:
    (found,) = commitments(f"# {PACTS['en']}\n\n## Kenya\n\n- Supports 40 schools", "en")
    assert found.parties == ("KEN",)
