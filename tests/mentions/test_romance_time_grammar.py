"""From words to what they say of a time in Spanish, Portuguese and French, before any date comes into it."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook.mentions.time_grammar import time_grammar
from pledgebook.mentions.time_resolving import Anchor, Moment, resolve
from pledgebook.vocabulary import load

JUNE = dt.date(2025, 6, 12)


def read(text: str, language: str) -> tuple[str, Moment] | None:
    """What the first pattern that takes the beginning of ``text`` takes, and what it says."""
    for _, pattern, reader in time_grammar(load(language)).patterns:
        if (found := pattern.match(text)) and (moment := reader(found.groupdict())):
            return found[0], moment
    return None


FISCAL = Moment(year=2026, fiscal=True)


@pytest.mark.parametrize(
    ("language", "text", "moment"),
    [
        ("es", "año fiscal 2026", FISCAL),
        ("es", "año fiscal estadounidense 2026", FISCAL),
        ("es", "ejercicio fiscal de 2026", FISCAL),
        ("es", "ejercicio 2026", FISCAL),
        ("es", "ejercicios fiscales 2026 y 2027", Moment(year=2026, fiscal=True, years=1)),
        ("es", "ejercicio 2025-2026", Moment(year=2025, fiscal=True, crossing=True)),
        ("es", "AF2026", None),
        ("es", "AF 2026", FISCAL),
        ("es", "este año fiscal", Moment(unit="year", shift=0, fiscal=True)),
        ("es", "próximo ejercicio fiscal", Moment(unit="year", shift=1, fiscal=True)),
        ("es", "primer trimestre del año fiscal 2026", Moment(year=2026, fiscal=True, part="first quarter")),
        ("es", "cierre del ejercicio fiscal 2026", Moment(year=2026, fiscal=True, part="end")),
        ("es", "ejercicio de transparencia", None),
        ("es", "este ejercicio de transparencia", None),
        ("pt", "ano fiscal de 2026", FISCAL),
        ("pt", "exercício de 2026", FISCAL),
        ("pt", "exercício financeiro de 2026", FISCAL),
        ("pt", "anos fiscais de 2026 e 2027", Moment(year=2026, fiscal=True, years=1)),
        ("pt", "próximo ano fiscal", Moment(unit="year", shift=1, fiscal=True)),
        ("fr", "exercice 2026", FISCAL),
        ("fr", "exercice budgétaire 2026", FISCAL),
        ("fr", "exercice 2025-2026", Moment(year=2025, fiscal=True, crossing=True)),
        ("fr", "exercice 2025/26", Moment(year=2025, fiscal=True, crossing=True)),
        ("fr", "clôture de l'exercice 2028", Moment(year=2028, fiscal=True, part="end")),
        ("fr", "année budgétaire 2026", FISCAL),
    ],
)
def test_fiscal_years(language: str, text: str, moment: Moment | None) -> None:
    found = read(text, language)
    assert (found and found[1]) == moment
    assert found is None or found[0] == text


@pytest.mark.parametrize(
    ("moment", "begins", "ends"),
    [
        (Moment(year=2025, fiscal=True, crossing=True), "2025-01-01", "2026-12-31"),
        (Moment(unit="year", shift=1, fiscal=True, part="first half"), "2026-01-01", "2026-06-30"),
        (Moment(year=2026, part="end of first half"), "2026-06-30", "2026-06-30"),
        (Moment(part="closing", of_year=1), "2026-09-01", "2026-12-31"),
        (Moment(month=7, part="second fortnight"), "2025-07-16", "2025-07-31"),
        (Moment(month=5, part="last week"), "2025-05-25", "2025-05-31"),
        (Moment(part="so far", of_year=0), "2025-01-01", "2025-06-12"),
        (Moment(unit="semester", shift=1), "2025-07-01", "2025-12-31"),
    ],
)
def test_what_these_languages_add_is_resolved(moment: Moment, begins: str, ends: str) -> None:
    first, last = resolve(moment, Anchor(JUNE, fiscal_month=1))
    assert (str(first), str(last)) == (begins, ends)
