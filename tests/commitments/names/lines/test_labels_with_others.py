"""Labels of a party and of others that have no name: "UNICEF and 14 partner colleges:"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "**UNICEF and 14 partner colleges:** Will train 300 students.", "UNICEF"),
        ("en", "UNICEF and 14 partners: will train 300 students.", "UNICEF"),
        ("en", "**WUSC and 14 partner colleges:** pledge to train 300 students.", "WUSC"),
        ("en", "Harbour Trust and its partners: will train 300 students.", "Harbour Trust"),
        ("en", "**Kenya and 12 other countries:** pledge to train 300 students.", "KEN"),
        ("es", "UNICEF y 14 universidades: Formarán a 300 alumnos.", "UNICEF"),
        ("fr", "UNICEF et ses partenaires : formera 300 élèves.", "UNICEF"),
        ("pt", "UNICEF e 14 parceiros: formará 300 alunos.", "UNICEF"),
    ],
)
def test_the_party_is_who_has_a_name(language: str, sentence: str, party: str) -> None:
    for text in (f"# {PACTS[language]}\n\n- {sentence}", f"# {PACTS[language]}\n\n{sentence}"):
        assert [each.parties for each in commitments(text, language)] == [(party,)]


def test_topics_with_a_number_promise_nothing() -> None:
    assert (
        commitments(f"# {PACTS['en']}\n\n- Education and 14 other topics: the Secretariat's paper.", "en")
        == ()
    )
