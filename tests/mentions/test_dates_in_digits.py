"""English dates in figures, of which the day tells which end comes first."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru will open 3 schools by 30/09/2026.", dt.date(2026, 9, 30)),
        ("Peru will open 3 schools by 09/30/2026.", dt.date(2026, 9, 30)),
        ("Peru will open 3 schools by 05/10/2026 and fill them by 30/11/2026.", dt.date(2026, 10, 5)),
    ],
)
def test_a_figure_over_twelve_tells_the_order(text: str, day: dt.date) -> None:
    assert only(text, "en").times[0].ends == day


@pytest.mark.parametrize(
    "text",
    [
        "Peru will open 3 schools by 05/10/2026.",
        "Peru will open 3 schools under law 45/30/2026.",
    ],
)
def test_where_nothing_does_it_is_no_date(text: str) -> None:
    assert only(text, "en").times == ()


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("pt", "O Brasil vai abrir 3 portos até 18/11.", dt.date(2022, 11, 18)),
        ("es", "Chile abrirá 3 puertos antes del 18/11.", dt.date(2022, 11, 17)),
        ("fr", "Le Mali ouvrira 3 ports avant le 18/11.", dt.date(2022, 11, 17)),
        ("en", "Chile will open 3 ports by Friday 18 November.", dt.date(2022, 11, 18)),
    ],
)
def test_a_day_without_a_year_behind_a_cue_or_a_day_of_the_week(
    language: str, text: str, day: dt.date
) -> None:
    assert only(text, language).times[0].ends == day


def test_two_numbers_behind_another_word_are_no_day() -> None:
    assert only("O Brasil vai abrir 10/12 portos.", "pt").times == ()
