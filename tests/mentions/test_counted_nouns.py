"""The noun phrase behind a number: up to its first plural, and what is no counted noun at all."""

from __future__ import annotations

import pytest

from pledgebook.mentions.counted_nouns import counted
from pledgebook.mentions.uncounted import Counted
from pledgebook.vocabulary import load


@pytest.mark.parametrize(
    ("behind", "unit"),
    [
        (" agricultural workers from Mexico", "agricultural workers"),
        (" migrants and refugees in Peru", "migrants and refugees"),
        (" people in need", "people"),
        (" metric tons of food aid", "metric tons of food"),
        ("-person capacity centre", "persons of capacity"),
        (" workers per year", "workers per year"),
        (" workers within a year", "workers"),
        (" workers in less than a year", "workers"),
        (" workers for a year", "workers"),
        (" workers for four months a year", "workers per year"),
        (" workers, annually", "workers per year"),
        (" police officers", "police officers"),
        (" grassroots organizations", "grassroots organizations"),
        (" grassroots and civil society groups", "grassroots and civil society groups"),
        (
            " public health, social work, and medical workers",
            "public health, social work, and medical workers",
        ),
        (" micro, small and medium firms", "micro, small and medium firms"),
        (" locally owned, community-led groups", "locally owned, community-led groups"),
    ],
)
def test_units(behind: str, unit: str) -> None:
    found = counted("5" + behind, 1, load("en"))
    assert isinstance(found, tuple)
    assert found[1] == unit


@pytest.mark.parametrize(
    ("behind", "why"),
    [
        (" years of work", Counted.PERIOD),
        (" days", Counted.PERIOD),
        ("-year plan", Counted.PERIOD),
        (" times as many", Counted.NEVER),
        ("-point plan", Counted.NEVER),
        (" in the north", None),
        (" and more", None),
        (" public health, and will train nurses", None),
        (" public health and train nurses", None),
        (" public health, because of floods", None),
        (".", None),
        ("", None),
    ],
)
def test_nothing_is_counted(behind: str, why: Counted | None) -> None:
    assert counted("5" + behind, 1, load("en")) is why
