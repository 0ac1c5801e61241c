"""Reading takes time that grows with the text and no faster, even where everything stands in one sentence."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook.pipeline import read
from tests.taken import grows_at_most, seconds

SIZES = (3_000, 12_000)  # characters
SHAPES = [
    "1,000 ", "five ", "$", "May 1 to ", "the next ", "FY2022-", "1-", "Chile, ", "Chile and ", "Chile’s ", "Georgia ",
    "Chile will ", "more than ", "(new) ", "by 2028 ", "half a ", "migrants and ", "A Program ", "Government of ",
    "we will ", "We ", "the two ", "Bank of ", "Bank, ", "with Bank, ", "by KEPHIS and ", "ACME (AB) ", "Bristol: ",
    "Since we ", "Together with ", "**Chile:** Will open\n\n", "- Will open:\n", "1. We will\n(a) open:\n",
    "| Chile | will open |\n", "| a | b |\n|---|---|\n| Chile | Peru |\n", "## Bristol\n\nWill open.\n\n",
    "Bristol\n\n- Will open.\n\n", "# Bristol\n\n", "- Bristol\n  - Will open\n",
    "We will open. It will. ", "Chile will open. They also will. ", "Statement of Chile ",
]  # fmt: skip
ROMANCE = {
    "es": [
        "Chile, ", "Chile y ", "Chile ampliará ", "el Gobierno de ", "de ", "la Agencia ", "nos comprometemos a ",
        "que ", "refugiados y ", "Programa de ", "con el apoyo de ", "(nuevo) ", "se ", "no ", "anunció que ",
        "será Chile quien abrirá ", "el puente lo abrirá Chile, ", "abrirá Chile una ", "por el BID será ",
    ],
    "pt": ["comprometemo-nos ", "do Governo de ", "o Chile e ", "de 8 a ", "tem vindo a ", "as "],
    "fr": ["l'", "d'accroître ", "du Gouvernement de ", "le Chili et ", "qu'il ", "s'engage à ", "de 8 à "],
}  # fmt: skip
TITLE = "# Foro de Salud: comunicado final\n\n"
FLOOR = 0.01  # seconds: shorter times measure the clock


def best(text: str, language: str = "en") -> float:
    return seconds(lambda: read(text, date=dt.date(2022, 10, 6), language=language, audit=False), rounds=2)


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_the_text_takes_less_than_nine_times_as_long(shape: str) -> None:
    small, large = (shape * (size // len(shape)) for size in SIZES)
    best(small)  # the grammars are compiled
    assert any(best(large) < 9 * max(best(small), FLOOR) for _ in range(3))


@pytest.mark.parametrize(
    ("language", "shape"), [(each, shape) for each in ROMANCE for shape in ROMANCE[each]]
)
def test_the_same_holds_where_verbs_have_endings(language: str, shape: str) -> None:
    small, large = (shape * (size // len(shape)) for size in SIZES)
    best(small, language)
    assert any(best(large, language) < 9 * max(best(small, language), FLOOR) for _ in range(3))


def test_the_same_holds_where_one_work_after_the_other_falls_on_somebody() -> None:
    small, large = (
        lambda times=times: read(
            TITLE + "A cargo de Panamá quedará la obra, " * times + "y la ruta.", language="es", audit=False
        )
        for times in (1_000, 4_000)
    )
    assert grows_at_most(8, small, large)


def test_the_same_holds_for_capitals_beside_an_amount_that_nobody_gives() -> None:
    small, large = (f"The fund held $5 million for the {'Abcd ' * (size // 3)}." for size in SIZES)
    best(small)
    assert any(best(large) < 9 * max(best(small), FLOOR) for _ in range(3))


def test_the_same_holds_for_a_list_of_countries_in_one_commitment() -> None:
    small, large = (
        f"{'Peru and Chile, ' * (size // 16)}Peru will train 300 teachers." for size in (8_000, 32_000)
    )
    best(small)
    assert any(best(large) < 9 * max(best(small), FLOOR) for _ in range(3))


@pytest.mark.parametrize(
    "row", ["| Peru | train {n} teachers |\n", "| Peru | give ${n} million | for {n} ships |\n"]
)
def test_a_long_table_is_read_and_audited_in_time_that_grows_with_it(row: str) -> None:
    def took(rows: int) -> float:
        text = (
            row.format(n="A")
            + "|---" * row.count("|")
            + "\n"
            + "".join(row.format(n=100 + n % 900) for n in range(rows))
        )
        return seconds(lambda: read(text), rounds=2)

    took(100)
    assert any(took(1600) < 8 * took(400) for _ in range(3))
