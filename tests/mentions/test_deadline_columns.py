"""Columns of deadlines: a day to come is the last, one that has passed is when something was done."""

from __future__ import annotations

import pytest

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
