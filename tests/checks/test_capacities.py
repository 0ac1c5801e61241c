"""Capacities over time, and multiples of what is not counted."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook import read
from pledgebook.model import Finding

DATE = dt.date(2025, 5, 14)


def findings(text: str, language: str = "en") -> tuple[Finding, ...]:
    return read(text, name="x.md", language=language, date=DATE).findings


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru is raising the capacity of its shelters from 400 to 1,000 places."),
        ("es", "El Perú ampliará la capacidad de sus albergues de 400 a 1.000 plazas antes de 2026."),
        ("pt", "O Peru ampliará a capacidade dos abrigos de 400 para 1.000 vagas até 2026."),
        ("fr", "Le Pérou portera la capacité de ses centres de 400 à 1 000 places d’ici à 2026."),
    ],
)
def test_a_capacity_before_and_after_gives_what_is_added(language: str, text: str) -> None:
    (found,) = findings(text, language)
    assert (found.kind, found.verdict, found.origin.rule) == ("change", "derived", "checks.capacities.grown")
    assert found.low is not None
    assert found.high is not None
    assert found.low <= 600 <= found.high


@pytest.mark.parametrize(
    "text",
    [
        "Peru's shelters have a capacity of 400 places now and will have a capacity of 1,000 places by 2026.",
        "Peru has shelters with a capacity of 400 places. By 2026 they will have a capacity of 1,000 places.",
        "Peru will move the office from 400 to 1,000 metres above the sea.",
    ],
)
def test_two_capacities_at_two_times_contradict_nothing(text: str) -> None:
    assert findings(text) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru tripled its staff and issued 19,000 visas in 2024, compared to 9,796 visas in 2023."),
        ("es", "El Perú triplicó su personal y expidió 19.000 visas en 2024, frente a 9.796 visas en 2023."),
        ("pt", "O Peru triplicou seu pessoal e emitiu 19.000 vistos em 2024, contra 9.796 vistos em 2023."),
        (
            "fr",
            "Le Pérou a triplé son personnel et délivré 19 000 visas en 2024, contre 9 796 visas en 2023.",
        ),
    ],
)
def test_a_multiple_of_persons_says_nothing_of_things(language: str, text: str) -> None:
    assert [found for found in findings(text, language) if found.kind == "multiple"] == []
