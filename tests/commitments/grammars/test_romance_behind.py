"""Nobody acts in sentences that deny, ask, doubt or tell of harm, however much their shape looks like an act.

Nor whoever is named in passing, as the place, the object or the one who is asked. Spanish, Portuguese, French, English.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.commitments.texts import acts

_LINES = Path(__file__).with_name("nobody_acts.csv").read_text(encoding="utf-8").splitlines()
_ROWS = list(csv.DictReader(_LINES))


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: f"{row['shape']}: {row['sentence']}")
def test_nobody_acts(row: dict[str, str]) -> None:
    assert acts(row["language"], row["sentence"]) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Visitará el Perú la próxima semana."),
        ("es", "Colaborarán con Chile y el Perú."),
        ("es", "Cooperan en la frontera entre Chile y el Perú."),
        ("es", "Se sumarán a la campaña los bomberos de Chile y el Perú."),
        ("es", "Por Chile habló el ministro."),
        ("es", "Era intención de Chile abrir una escuela."),
        ("pt", "Pelo Brasil falou o ministro."),
        ("es", "La moderación estuvo a cargo de Chile."),
        ("es", "Recibirá el Perú una misión de la FAO."),
        ("es", "Quien pagará las obras será el contribuyente."),
        ("es", "De Chile vino la mejor noticia del día."),
        ("es", "Agradeció el Perú la ayuda."),
        ("es", "«Nadie quiere huir», expresó en la clausura la Secretaria de Derechos Humanos de Honduras."),
        ("pt", "É Angola um país de rios."),
        ("pt", "Caberá aos historiadores julgar."),
        ("pt", "De Portugal veio a melhor notícia do dia."),
        ("fr", "Ce n’est pas la Norvège qui présidera."),
        ("fr", "C’est la France qui avait demandé la réunion."),
        ("fr", "C’est le Mali qui est touché."),
        ("fr", "Ont pris part à la réunion le Mali, le Niger et le Tchad."),
        ("fr", "Aide au Mali."),
        ("fr", "Reste la France, qui n’a rien promis."),
        ("fr", "Pourrait construire l’école la France."),
    ],
)
def test_who_is_only_near_does_not_act(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []
