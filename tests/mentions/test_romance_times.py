"""Times in Spanish, Portuguese and French: the words they take, and their first and last days."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

from pledgebook.mentions import find
from pledgebook.model import Time
from pledgebook.reading import read_document, read_text
from pledgebook.vocabulary import load

JUNE = dt.date(2025, 6, 12)
TABLE = Path(__file__).with_name("romance_times.csv")
LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def times(text: str, language: str, date: dt.date | None = JUNE) -> tuple[Time, ...]:
    return find(read_text(text, format="text"), load(language), date)[0].times


def shown(time: Time) -> str:
    return f"{time.text}={time.begins or ''}..{time.ends or ''}"


@pytest.mark.parametrize("row", list(csv.DictReader(LINES)), ids=lambda row: row["text"][:60])
def test_the_times_of_a_sentence(row: dict[str, str]) -> None:
    found = [shown(time) for time in times(row["text"], row["language"])]
    assert found == [each for each in row["times"].split("|") if each]


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("es", "Chile abrirá la oficina en marzo.", "start"),
        ("es", "Chile capacitará a maestros antes de julio de 2026.", "deadline"),
        ("es", "Chile acogió a quienes llegaron antes de 2020.", "window"),
        ("es", "Chile aprobó la ley en marzo.", "event"),
        ("es", "En marzo Chile aprobó la ley.", "event"),
        ("es", "Chile ha capacitado a maestros desde 2022.", "period"),
        ("es", "Chile capacitará a maestros desde 2027.", "start"),
        ("es", "Los fondos aprobados para 2026 ya están.", "period"),
        ("es", "Los fondos llegarán para 2026.", "deadline"),
        ("es", "Capacitar a maestros durante 2026.", "deadline"),
        ("es", "Tercer taller celebrado en 2026 por los países.", "period"),
        ("pt", "O Chile capacitará professores em 2026.", "deadline"),
        ("pt", "O Chile aprovou a lei em março.", "event"),
        ("pt", "Capacitar professores durante 2026.", "deadline"),
        ("pt", "Até o final de maio tinham sido abertos centros.", "as of"),
        ("fr", "Le Chili formera des maîtres en 2026.", "deadline"),
        ("fr", "Le Chili a ouvert l'école en mars.", "event"),
        ("fr", "Chili : Former des maîtres en 2026.", "deadline"),
        ("fr", "Le pays ouvrira l'école dès 2027.", "start"),
        ("fr", "Au 30 avril, des écoles étaient ouvertes.", "as of"),
    ],
)
def test_what_a_time_is_for(language: str, text: str, role: str) -> None:
    (found,) = times(text, language)
    assert found.role == role


@pytest.mark.parametrize("language", ["es", "pt", "fr"])
def test_without_a_date_of_the_document_nothing_is_counted_from_it(language: str) -> None:
    text = {
        "es": "en marzo del próximo año",
        "pt": "em março do próximo ano",
        "fr": "en mars de l'année prochaine",
    }
    (found,) = times(text[language], language, None)
    assert (found.begins, found.ends) == (None, None)


TABLE_OF_DEADLINES = """| Parte | Compromiso | Plazo |
| --- | --- | --- |
| Ana | Abrirá una oficina el 5 de julio de 2026 | 31 de diciembre de 2027 |
| Eva | Formará a maestros | 2026-2028 |
| Ida | Publicó un informe | Cumplido en mayo de 2025 |
| Ada | Abrirá una escuela | 2029 |
"""


def test_a_column_of_deadlines_holds_last_days() -> None:
    document = read_document(TABLE_OF_DEADLINES.encode(), "plazos.md")
    found = find(document, load("es"), JUNE)[0].times
    assert [(shown(time), time.role) for time in found] == [
        ("el 5 de julio de 2026=2026-07-05..2026-07-05", "start"),
        ("31 de diciembre de 2027=..2027-12-31", "deadline"),
        ("2026-2028=2026-01-01..2028-12-31", "deadline"),
        ("en mayo de 2025=2025-05-01..2025-05-31", "event"),
        ("2029=..2029-12-31", "deadline"),
    ]
