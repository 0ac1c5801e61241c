"""Sentences without a subject behind one label in bold."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Pledges", "es": "Compromisos", "pt": "Compromissos", "fr": "Engagements"}


@pytest.mark.parametrize(
    ("language", "label", "first", "second", "party"),
    [
        ("en", "**Safaricom.**", "Has dropped a fee of $3.", "Will hire 120 refugees.", "Safaricom"),
        ("en", "**Kenya.**", "Intends to open 20 clinics.", "Is training 30 nurses.", "KEN"),
        ("en", "**Blue Sail**.", "Approved a loan of $3 million.", "Will lend 3 boats.", "Blue Sail"),
        ("es", "**Claro.**", "Ha formado a 1.500 jóvenes.", "Abrirá 3 centros.", "Claro"),
        ("es", "**Perú.**", "Construirá 12 clínicas.", "Continúa con la reforma.", "PER"),
        ("pt", "**Claro.**", "Formou 1.500 jovens.", "Abrirá 3 centros.", "Claro"),
        ("fr", "**Orange.**", "A formé 1 500 jeunes.", "Ouvrira 3 centres.", "Orange"),
        ("fr", "**Mali.**", "Construira 12 cliniques.", "Poursuit la réforme.", "MLI"),
    ],
)
def test_behind_a_stop_each_sentence_with_its_verb_is_by_itself(
    language: str, label: str, first: str, second: str, party: str
) -> None:
    found = commitments(f"# {TITLES[language]}\n\n{label} {first} {second}", language)
    assert [each.parties for each in found] == [(party,), (party,)]
    assert found[0].selector.quote.endswith(first)
    assert found[1].selector.quote == second


@pytest.mark.parametrize(
    ("language", "block"),
    [
        ("en", "**Safaricom.** Will hire 120 refugees. The first of them will start in May."),
        ("en", "**Safaricom:** Has dropped a fee. Will hire 120 refugees."),
        ("en", "**Kenya.** Will hire 120 nurses. Support for schools is a part of it."),
        ("es", "**Perú:** Ha formado a 1.500 jóvenes. Abrirá 3 centros."),
        ("pt", "**Claro.** Abrirá 3 centros. O primeiro ficará em Lima."),
        ("fr", "**Orange.** Ouvrira 3 centres. Le premier sera à Thiès."),
    ],
)
def test_behind_a_colon_and_with_detail_it_is_one(language: str, block: str) -> None:
    assert len(commitments(f"# {TITLES[language]}\n\n{block}", language)) == 1


@pytest.mark.parametrize(
    "block",
    [
        "**H&M Group.** Intends to buy 2 million shirts.",
        "**Blue Sail.** Plans to open 20 offices.",
        "**Harbourline.** Opened a school with 300 places.",
    ],
)
def test_a_verb_in_another_form_wants_its_subject_too(block: str) -> None:
    (found,) = commitments(f"# Pledges\n\n{block}", "en")
    assert len(found.parties) == 1


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("Plans to open 20 offices.", "Plans for 20 offices were shown."),
        ("Trained 30 nurses.", "Trained nurses are few."),
        ("Approved a loan of $3 million.", "Approved loans reached $3 million."),
    ],
)
def test_a_noun_or_an_adjective_does_not(verb: str, noun: str) -> None:
    assert len(commitments(f"# Pledges\n\n**Blue Sail.** {verb}", "en")) == 1
    assert commitments(f"# Pledges\n\n**Blue Sail.** {noun}", "en") == ()
