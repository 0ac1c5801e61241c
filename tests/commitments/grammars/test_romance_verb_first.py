"""Who stands behind a verb of making, giving or promising that opens the sentence acts."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Abrirá el Japón una oficina en Quito.", "JPN pledge"),
        ("es", "Pagará las obras el BID.", "IDB pledge"),
        ("es", "Financiarán el puente Chile y el Perú.", "CHL PER pledge"),
        ("es", "Construirán Chile y el Perú un puente.", "CHL PER pledge"),
        ("es", "Se comprometió Chile a abrir una escuela.", "CHL pledge"),
        ("es", "Anunció el Perú que abrirá una escuela.", "PER pledge"),
        ("es", "Decidió Chile abrir una escuela.", "CHL pledge"),
        ("es", "En 2026, abrirá la OIM una oficina en Quito.", "IOM pledge"),
        ("es", "Se ofreció Chile, por medio de la AGCID, a formar a 20 médicos.", "CHL pledge"),
        ("es", "Cooperarán en la detección de incendios Bolivia y el Perú.", "BOL PER pledge"),
        ("es", "Se sumaron a la campaña Chile y el Perú.", "CHL PER delivered"),
        ("es", "Colaborarán con la OPS Chile y el Perú.", "CHL PER pledge"),
        ("pt", "Cooperarão na deteção de incêndios Angola e Moçambique.", "AGO MOZ pledge"),
        ("pt", "Construirá Angola uma ponte.", "AGO pledge"),
        ("pt", "Comprometeu-se Portugal a abrir uma escola.", "PRT pledge"),
        ("pt", "Anunciou o Brasil que abrirá uma escola.", "BRA pledge"),
    ],
)
def test_who_stands_behind_the_verb_acts(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]
