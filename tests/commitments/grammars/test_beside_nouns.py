"""Participles that only describe a noun are not what their sentence tells: "Fields mined by Peru will be cleared"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


def _read(sentence: str) -> list[tuple[tuple[str, ...], str | None]]:
    return [(each.parties, each.stance) for each in commitments(sentence, "en")]


@pytest.mark.parametrize(
    ("sentence", "party", "stance"),
    [
        ("Fields occupied by Peru will be cleared by Chile.", "CHL", "pledge"),
        ("Fields mined by Peru's army in 1995 will be cleared by Chile.", "CHL", "pledge"),
        ("40 clinics that were damaged by Peru have been repaired by Chile.", "CHL", "delivered"),
        ("The islands, annexed by Peru, will be demined by Chile.", "CHL", "pledge"),
        ("40 clinics built by Peru are now being equipped by Chile.", "CHL", "ongoing"),
        ("Families hosted by Peru will receive 300 tents from Chile.", "CHL", "pledge"),
        ("A treaty sought by Peru was signed by Chile.", "CHL", "delivered"),
        ("The 40 beds donated by Peru will be distributed by UNHCR.", "UNHCR", "pledge"),
        ("Projects funded by Chile will train 300 nurses in schools built by Peru.", "CHL", "delivered"),
    ],
)
def test_the_main_verb_tells_who_acts(sentence: str, party: str, stance: str) -> None:
    assert _read(sentence) == [((party,), stance)]
    assert [each[0] for each in _read(f"- {sentence}")] == [(party,)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The 40 sailors held by Peru were freed.",
        "Firms owned by Peru will invest $40 million.",
        "The camps were attacked by rebels backed by Peru.",
        "Rebels freed 40 sailors held by Peru.",
        "The families displaced by Peru need 300 tents.",
        "The islands, annexed by Peru, remain part of Chile.",
    ],
)
def test_nobody_acts_where_a_participle_only_describes(sentence: str) -> None:
    assert _read(sentence) == []
    assert _read(f"# Health Forum: final communiqué\n\n{sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "40 clinics were built by Chile.",
        "40 clinics built by Chile",
        "Projects funded by Chile will train 300 nurses.",
        "The programme, funded by Chile, trained 300 nurses.",
        "The fund launched by Chile will provide $3 million.",
        "40 clinics built by Chile and equipped in 2023.",
        "Chile will repair 40 clinics damaged by Peru.",
    ],
)
def test_a_deed_of_which_nothing_else_is_told_counts(sentence: str) -> None:
    assert [each[0] for each in _read(sentence)] == [("CHL",)]
