"""Columns of deadlines: a day to come is the last, one that has passed is when something was done."""

from __future__ import annotations

import pytest

from pledgebook.mentions import find
from pledgebook.reading import read_text
from pledgebook.vocabulary import load
from tests.commitments.texts import commitments

HEADS = {
    "en": "Party | Pledge | Deadline",
    "es": "Entidad | Compromiso | Plazo",
    "pt": "Entidade | Compromisso | Prazo",
    "fr": "Partie | Engagement | Échéance",
}


@pytest.mark.parametrize(
    ("language", "done", "day", "role"),
    [
        ("en", "Approved a loan", "July 2, 2022", "event"),
        ("es", "Aprobó un préstamo", "2 de julio de 2022", "event"),
        ("pt", "Aprovou um empréstimo", "2 de julho de 2022", "event"),
        ("fr", "A approuvé un prêt", "2 juillet 2022", "event"),
        ("en", "Will approve a loan", "July 2, 2023", "deadline"),
        ("es", "Aprobará un préstamo", "2 de julio de 2023", "deadline"),
        ("pt", "Aprovará um empréstimo", "2 de julho de 2023", "deadline"),
        ("fr", "Approuvera un prêt", "2 juillet 2023", "deadline"),
    ],
)
def test_a_day_that_has_passed_is_no_deadline(language: str, done: str, day: str, role: str) -> None:
    table = f"| {HEADS[language]} |\n| --- | --- | --- |\n| Oxfam | {done} | {day} |\n"
    (found,) = commitments(f"# Pacto\n\n{table}", language)
    (time,) = found.times
    assert (time.role, time.begins is None) == (role, role == "deadline")


@pytest.mark.parametrize(
    ("language", "head", "cell", "begins", "ends"),
    [
        ("en", "To be done by", "March 2026", None, "2026-03-31"),
        ("en", "Complete before", "1 April 2026", None, "2026-03-31"),
        ("en", "Expected completion date", "30 June 2026", None, "2026-06-30"),
        ("en", "Implementation deadline", "2025-2028", "2025-01-01", "2028-12-31"),
        ("en", "To be done by", "Mid-2027", None, "2027-08-31"),
        ("es", "A más tardar", "junio de 2027", None, "2027-06-30"),
        ("es", "Fecha límite de cumplimiento", "30 de junio de 2026", None, "2026-06-30"),
        ("pt", "Concluir até", "junho de 2027", None, "2027-06-30"),
        ("fr", "À réaliser avant", "juin 2027", None, "2027-05-31"),
        ("fr", "Date limite de mise en œuvre", "30 juin 2026", None, "2026-06-30"),
        ("en", "Deadline", "2027", None, "2027-12-31"),
        ("en", "Deadline", "mid-2026", None, "2026-08-31"),
        ("en", "Deadline", "Q2 2027", "2027-04-01", "2027-06-30"),
        ("fr", "Échéance", "juin 2027", None, "2027-06-30"),
        ("fr", "Échéance", "fin 2026", None, "2026-12-31"),
        ("es", "Plazo", "primer semestre de 2027", "2027-01-01", "2027-06-30"),
        ("pt", "Prazo", "2026 a 2028", "2026-01-01", "2028-12-31"),
        ("en", "When", "2027", "2027-01-01", "2027-12-31"),
        ("en", "When", "June 2027", "2027-06-01", "2027-06-30"),
        ("en", "Period", "2026-2028", "2026-01-01", "2028-12-31"),
        ("en", "Signed by", "June 2021", "2021-06-01", "2021-06-30"),
    ],
)
def test_what_a_heading_says_of_the_times_below(
    language: str, head: str, cell: str, begins: str | None, ends: str | None
) -> None:
    columns = HEADS[language].rpartition("|")[0]
    acts = {"en": "Will open", "es": "Abrirá", "pt": "Abrirá", "fr": "Ouvrira"}
    table = f"| {columns}| {head} |\n| --- | --- | --- |\n| Oxfam | {acts[language]} 4 centres | {cell} |\n"
    (found,) = commitments(f"# Pact\n\n{table}", language)
    (time,) = found.times
    assert (time.begins and time.begins.isoformat(), time.ends and time.ends.isoformat()) == (begins, ends)


def test_a_time_that_a_column_and_a_label_explain_is_one() -> None:
    table = (
        "| Field | Deadline |\n|---|---|\n| Period | 18 months |\n| Responsible | Peru |\n| Start | May |\n"
    )
    found, _dated = find(read_text(table, format="markdown"), load("en"))
    assert [time.text for time in found.times] == ["18 months", "May"]
