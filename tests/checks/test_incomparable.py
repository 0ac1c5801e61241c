"""Counts of enforcement are not held against a goal or a count before; what a document says of its own is checked."""

from __future__ import annotations

import pytest

import pledgebook


def verdicts(text: str) -> list[tuple[str, str]]:
    return [(each.kind, each.verdict) for each in pledgebook.read(f"# Commitments\n\n{text}\n").findings]


def kind(text: str) -> str | None:
    return pledgebook.read(f"# Commitments\n\n{text}\n").commitments[0].kind


@pytest.mark.parametrize(
    "text",
    [
        "- Peru will carry out 200 operations against smugglers by 2026. It has carried out 50 operations so far.",
        "- Chile will conduct 400 raids on human smuggling networks by 2026; 100 raids have already been conducted.",
        "- Chile made 450 arrests of smugglers in 2022, an increase of 50 percent over 2021.",
    ],
)
def test_no_share_of_a_goal_and_no_count_before(text: str) -> None:
    assert kind(text) == "enforcement"
    assert "derived" not in {verdict for _kind, verdict in verdicts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "- Peru will train 1,100 teachers in its border regions by 2026. It has trained 700 teachers so far.",
        "- Peru will resettle 200 refugees by 2026. It has resettled 50 refugees so far.",
    ],
)
def test_of_other_kinds_it_is_told(text: str) -> None:
    assert kind(text) != "enforcement"
    assert ("share", "derived") in verdicts(text)


def test_whether_its_own_statements_agree_is_checked() -> None:
    said = "- Chile made 300 arrests of smugglers in 2021 and 450 arrests in 2022, an increase of 50 percent."
    assert verdicts(said) == [("change", "consistent")]
