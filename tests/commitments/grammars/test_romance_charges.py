"""A work or a cost that falls on somebody, or a promise that comes from him, is his pledge."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "A cargo de Panamá quedará la traducción de las guías.", "PAN pledge"),
        ("es", "La formación de las parteras correrá a cargo de la OPS.", "PAHO pledge"),
        ("es", "Correrá por cuenta de Chile el transporte de las vacunas.", "CHL pledge"),
        ("es", "Los gastos correrán por cuenta de Chile.", "CHL pledge"),
        ("es", "Corresponderá a Costa Rica construir el hospital.", "CRI pledge"),
        ("es", "De Chile vino la promesa de recibir a los becarios.", "CHL pledge"),
        ("pt", "A tradução dos guias ficará a cargo de Angola.", "AGO pledge"),
        ("pt", "Caberá a Moçambique traduzir os guias.", "MOZ pledge"),
        ("pt", "O transporte das vacinas correrá por conta de Portugal.", "PRT pledge"),
        ("pt", "De Portugal chegou o compromisso de receber aprendizes.", "PRT pledge"),
    ],
)
def test_what_falls_on_a_party_is_its_pledge(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]
