"""Agencies that act in a clause of what their country promises are its partners."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments

HEALTH = ("Ministry of Health",)
NATIONAL = ("National University of Kenya",)
FORESTS = ("Kenya Forest Service",)


def partners(language: str, sentence: str) -> tuple[str, ...]:
    (found,) = commitments(f"# {PACTS[language]}\n\n{sentence}", language)
    return found.partners


@pytest.mark.parametrize(
    ("language", "sentence", "named"),
    [
        ("en", "- Kenya reported that the National Forest Service planted 40 trees.", ("National Forest Service",)),
        ("en", "- Kenya has planted 40 trees. In 2023 the Ministry of Health trained 40 nurses.", HEALTH),
        ("en", "## Kenya\n\n- In 2023 the National University of Kenya trained 40 nurses.", NATIONAL),
        ("en", "- Kenya will plant 40 trees; the Kenya Forest Service will look after them.", FORESTS),
        ("es", "- Chile informó que el Ministerio de Salud vacunó a 300 niños.", HEALTH),
        ("pt", "- Angola informou que o Ministério da Saúde vacinou 300 crianças.", HEALTH),
        ("fr", "- Le Bénin a annoncé que le ministère de la Santé formera 300 agents.", HEALTH),
    ],
)  # fmt: skip
def test_an_agency_that_begins_a_clause_and_acts_is_a_partner(
    language: str, sentence: str, named: tuple[str, ...]
) -> None:
    assert partners(language, sentence) == named


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "- Kenya will reform the law that the Ministry of Health drafted."),
        ("en", "- Kenya said that the Ministry of Health will be reformed by 2027."),
        ("en", "- Kenya planted 40 trees; the Ministry of Health of Uganda reported that they grow."),
        ("es", "- Chile reformará la ley que el Ministerio de Salud redactó."),
        ("fr", "- Le Bénin réformera la loi que le ministère de la Santé a rédigée."),
    ],
)
def test_another_clause_names_none(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ()
