"""Bodies of no table behind their verb, or with what they are behind them, act; nobody takes what falls on others."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("pt", "Será a Universidade do Porto a testar os filtros.", "University of Porto"),
        ("pt", "Ficará a cargo da Prefeitura do Recife a limpeza.", "Recife"),
        ("es", "Correrá por cuenta de la Intendencia de Montevideo el alumbrado.", "Montevideo"),
        ("es", "Será la Universidad de Chile la que probará los filtros.", "University of Chile"),
        ("pt", "Ficará a cargo da Prefeitura de São Paulo a limpeza.", "São Paulo"),
        ("es", "Cementos Argos, empresa colombiana, reducirá sus emisiones.", "Cementos Argos"),
    ],
)
def test_a_body_of_no_table_acts(language: str, text: str, party: str) -> None:
    assert acts(language, text) == [f"{party} pledge"]


def test_what_falls_on_others_is_of_no_party_before() -> None:
    assert acts("es", "Chile abrirá una escuela. Correrá por cuenta de los vecinos el alumbrado.") == [
        "CHL pledge"
    ]


def test_what_is_known_is_left_to_the_rules_for_names() -> None:
    assert acts("es", "Fue la OMS la que fundó Francia.") == []
