"""Whether a verb of a sentence may say "we" is told by how its words end."""

from __future__ import annotations

import pytest

from pledgebook.commitments.grammars.romance_openings import clause_starts, may_say_we
from pledgebook.model import Span
from pledgebook.vocabulary import load


def says(text: str, language: str) -> bool:
    return may_say_we(text, Span(0, len(text)), load(language))


@pytest.mark.parametrize("language", ["es", "pt", "fr"])
def test_no_form_of_the_tables_is_missed(language: str) -> None:
    forms = load(language).verbs.forms
    own = [word for word, said in forms.items() if any(form.person == "we" for form in said)]
    assert len(own) > 100
    assert [word for word in own if not says(f"En 2024, {word} 300 escuelas.", language)] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Comprometemo-nos a abrir três portos.", "pt"),
        ("Realizar-se-á em Lima e dar-lhe-emos apoio.", "pt"),
        ("NOUS NOUS ENGAGEONS À OUVRIR UN PORT.", "fr"),
        ("Nos comprometemos con ello, y además galvanizamos a otros.", "es"),
    ],
)
def test_a_pronoun_behind_a_verb_or_capitals_hide_nothing(text: str, language: str) -> None:
    assert says(text, language)


@pytest.mark.parametrize(
    ("text", "language", "verb"),
    [
        ("A más tardar en diciembre de 2027 pondremos en marcha cuatro plantas.", "es", " pondremos"),
        ("Até ao final do primeiro semestre de 2027 abriremos quatro portos.", "pt", " abriremos"),
        ("D'ici à la fin du mois nous ouvrirons quatre ports.", "fr", None),
    ],
)
def test_a_verb_may_stand_right_behind_a_long_opening(text: str, language: str, verb: str | None) -> None:
    at = Span(0, len(text))
    starts = [start for start, _ in clause_starts(text, at, len(text), load(language))]
    assert [start for start in starts if start] == ([text.index(verb)] if verb else [])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Perú abrirá 300 escuelas en el norte.", "es"),
        ("O país abrirá três portos; o Brasil, dois.", "pt"),
        ("Le Japon ouvrira deux ports, le Pérou trois.", "fr"),
        ("Lobito e Nacala vão partilhar, nos próximos dois anos, a experiência.", "pt"),
        ("El Callao y Guayaquil compartirán, en los próximos meses, sus planes marítimos.", "es"),
        ("Os portos abrirão, com os legítimos donos, três cais.", "pt"),
    ],
)
def test_others_do_not_say_we(text: str, language: str) -> None:
    assert not says(text, language)
