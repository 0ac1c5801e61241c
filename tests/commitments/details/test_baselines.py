"""Where a pledge starts from: labels of a baseline, ends of a change with brackets between them, its ministries."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, only


@pytest.mark.parametrize(
    ("language", "sentence", "roles"),
    [
        ("en", "Kenya will raise the share to 80% (baseline: 12%, 2024) by 2030.", ["target", "baseline"]),
        ("en", "Kenya will cut stunting from 39% (baseline: survey of 2023) to 28%.", ["baseline", "target"]),
        ("en", "Kenya will train 3,000 nurses by 2030 (baseline: 1,200 in 2022).", ["target", "baseline"]),
        ("es", "Chile reducirá la anemia al 25 % (línea de base: 36,7 %).", ["target", "baseline"]),
        ("fr", "Le Mali réduira l'anémie à 25 % (valeur de référence : 36,7 %).", ["target", "baseline"]),
        ("en", "Uganda will set the baseline for 30 towns.", ["target"]),
    ],
)
def test_the_baseline_is_told(language: str, sentence: str, roles: list[str]) -> None:
    assert [each.role for each in only(f"# Forum\n\n- {sentence}", language).figures] == roles


def test_millions_of_the_other_end_are_no_money() -> None:
    text = "- Kenya has paid KES 3 billion and will extend it from 1.3 million to 2.5 million mothers."
    assert [each.unit for each in only(text, "en").figures] == ["KES", "mothers", "mothers"]


@pytest.mark.parametrize(
    ("sentence", "partners"),
    [
        ("Kenya will cut stunting from 39% (Mini-DHS) to 28%.", []),
        ("Kenya will cut stunting from 39% (DHS, 2021) to 28%.", []),
        ("Kenya will train 300 nurses with non-EU countries and UNICEF.", ["UNICEF"]),
        ("Kenya will train 300 nurses with the EU.", ["EU"]),
        ("Kenya will train 300 nurses in Fiscal Year (FY) 2024.", []),
    ],
)
def test_parts_of_words_work_with_nobody(sentence: str, partners: list[str]) -> None:
    assert list(only(f"# Forum\n\n- {sentence}", "en").partners) == partners


def test_the_implementing_ministry_works_on_it() -> None:
    text = (
        "## Kenya\n\nKenya makes the following commitments:\n\n1. Reduce stunting to 28% by 2030.\n"
        "   - *Implementing ministry:* Ministry of Health\n   - *Budget:* KES 9 billion"
    )
    assert list(only(text, "en").partners) == ["Ministry of Health"]


def test_a_plan_acts_for_nobody() -> None:
    text = (
        "## Kenya\n\nKenya was among the first to join the Movement, in 2012. The Second National Plan of Action for "
        "Nutrition (NPAN2) comes to a close in June 2025."
    )
    assert commitments(text, "en") == ()


def test_a_council_under_a_heading_of_topics_acts_for_the_country_above() -> None:
    text = (
        "# Commitments\n\n## Bangladesh\n\n### Policy commitments\n\n1. The Bangladesh National Nutrition Council "
        "(BNNC) will finalise 3 plans.\n2. The Ministry of Health will train 30 nurses."
    )
    assert [list(each.parties) for each in commitments(text, "en")] == [["BGD"], ["BGD"]]


@pytest.mark.parametrize(
    ("country", "heading", "who"),
    [
        ("Kenya", "Civil society", "The National Council of Churches"),
        ("Kenya", "Civil society commitments", "The National Council of Churches"),
        ("Kenya", "Development partners", "The Ministry of Finance"),
        ("Canada", "Ontario", "The Ministry of Health"),
    ],
)
def test_a_body_under_a_heading_of_others_stands_for_itself(country: str, heading: str, who: str) -> None:
    text = f"# Commitments\n\n## {country}\n\n### {heading}\n\n{who} will train 30 nurses."
    assert [each.parties for each in commitments(text, "en")] == [(who.removeprefix("The "),)]


def test_the_circle_whose_declaration_it_is_is_no_partner_of_it() -> None:
    text = (
        "# G7 Leaders' Communiqué\n\nWe, the Leaders of the Group of Seven (G7), met in Apulia.\n\n"
        "1. We have launched the G7 Coalition with INTERPOL.\n\n2. We will work with the G20 to open 3 ports."
    )
    assert [list(each.partners) for each in commitments(text, "en")] == [["INTERPOL"], ["G20"]]
