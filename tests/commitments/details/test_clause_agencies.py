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
    ("language", "sentence", "acts", "otherwise"),
    [
        (
            "en",
            "Kenya {} the Ministry of Health drafted 3 laws.",
            "said that",
            "will read what",
        ),
        ("en", "Kenya said that the Ministry of Health will {} 3 hospitals.", "build", "be built beside"),
        ("en", "Kenya will plant 40 trees; the {} Forest Service will tend them.", "Kenya", "Uganda"),
        ("es", "Chile {} el Ministerio de Salud redactó 3 leyes.", "informó que", "reformará lo que"),
        ("pt", "Angola {} o Ministério da Saúde redigiu 3 leis.", "informou que", "reformará o que"),
        ("fr", "Le Bénin {} le ministère de la Santé a rédigé 3 lois.", "a annoncé que", "verra ce que"),
    ],
)
def test_another_clause_names_none(language: str, sentence: str, acts: str, otherwise: str) -> None:
    assert partners(language, f"- {sentence.format(acts)}") != ()
    assert partners(language, f"- {sentence.format(otherwise)}") == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "- **Kenya** runs the clinics. By May 15, the Ministry of Health had vaccinated 300 children.",
        ),
        ("en", "**Kenya.** Is vaccinating children: the Ministry of Health has trained 300 nurses."),
        ("es", "- **Chile vacunará más:** con su equipo, el Ministerio de Salud vacunará a 300 niños."),
        ("pt", "- **Angola:** até maio, o Ministério da Saúde vacinará 300 crianças."),
        ("fr", "- **Bénin :** d'ici mai, le ministère de la Santé formera 300 agents."),
    ],
)
def test_a_clause_begins_behind_a_mark(language: str, sentence: str) -> None:
    assert partners(language, sentence) == HEALTH


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "- **Kenya** runs clinics abroad. In Uganda, the Ministry of Health vaccinated 300 children."),
        ("en", "- Kenya will fund the plan, and in Uganda, the Ministry of Health will build 40 clinics."),
        ("en", "- Kenya will support Uganda: in Kampala, the Ministry of Health will build 40 clinics."),
        ("en", "- Kenya will send 20 doctors to Malawi, the Ministry of Health will deploy them."),
        ("en", "- **Kenya** will run clinics, the Ministry of Health of Uganda paying 40 nurses."),
        ("es", "- **Chile** vacunará más. En Bolivia, el Ministerio de Salud vacunó a 300 niños."),
    ],
)
def test_an_agency_of_another_country_is_none_of_its_own(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Ministry of Health of Kenya, together with IOM, will vaccinate 300 children."),
        ("es", "El Ministerio de Salud de Chile, junto con la OIM, vacunará a 300 niños."),
        ("pt", "O Ministério da Saúde de Angola, em parceria com a OIM, vacinará 300 crianças."),
    ],
)
def test_an_aside_parts_no_agency_from_its_act(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ("Ministry of Health", "IOM")
