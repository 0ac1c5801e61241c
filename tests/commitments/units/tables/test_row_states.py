"""How far an action is, by what its column for that begins with."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only

HEADS = {
    "en": ("Minutes of the Board", "Owner | Action | Due | Status", "FAO | Fit 9 meters | 30/11/2022"),
    "es": ("Acta de la reunión", "Responsable | Acuerdo | Plazo | Estado", "FAO | Instalar 9 medidores | 30/11/2022"),
    "fr": ("Relevé de décisions", "Pilote | Action | Échéance | État", "FAO | Installer 9 compteurs | 30/11/2022"),
    "pt": ("Ata da reunião", "Responsável | Ação | Prazo | Situação", "FAO | Instalar 9 medidores | 30/11/2022"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "state", "stance"),
    [
        ("en", "Done 22/09/2022", "delivered"),
        ("en", "On track, 4 done", "ongoing"),
        ("en", "One held, two to come", "ongoing"),
        ("en", "Late, interviews in May", "pledge"),
        ("en", "Not started", "pledge"),
        ("es", "En proceso (uno instalado)", "ongoing"),
        ("es", "Cumplido", "delivered"),
        ("es", "Pendiente", "pledge"),
        ("fr", "Réalisé le 3 mars", "delivered"),
        ("fr", "En cours (38 faits)", "ongoing"),
        ("fr", "Retard", "pledge"),
        ("pt", "Concluído em 28/09/2022", "delivered"),
        ("pt", "75% no local", "ongoing"),
        ("pt", "Não iniciado; prorrogado", "pledge"),
    ],
)
def test_the_state_of_a_row_is_its_stance(language: str, state: str, stance: str) -> None:
    title, head, row = HEADS[language]
    found = only(f"{title}\n\n{head}\n{row} | {state}\n", language)
    assert (found.parties, found.stance) == (("FAO",), stance)


def test_a_day_that_is_over_is_a_deadline_beside_a_column_of_states() -> None:
    title, head, row = HEADS["es"]
    found = only(f"{title}\n\n{head}\n{row.replace('30/11/2022', '30/06/2022')} | Pendiente\n", "es")
    assert [time.role for time in found.times] == ["deadline"]


def test_without_such_a_column_it_is_when_something_was_done() -> None:
    found = only("Acta\n\nResponsable | Acuerdo | Plazo\nFAO | Instalar 9 medidores | 30/06/2022\n", "es")
    assert [time.role for time in found.times] == ["event"]
