"""A number without a noun counts what the number beside it counts, and nothing across paragraphs."""

from __future__ import annotations

import pytest

from pledgebook.mentions import find
from pledgebook.reading import read_text
from pledgebook.vocabulary import load
from tests.mentions.found import mentions


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("105,000 of the 324,500 migrants came.", ["migrants", "migrants"]),
        ("Chile issued 19,000 visas, against 9,796 the year before.", ["visas", "visas"]),
        ("Chile will double the number of visas to 5,000.", ["visas"]),
        ("Chile issued 19,000 visas.\n\nPeru had more than 9,000.", ["visas", ""]),
        ("Chile gave $5 million and reached more than 9,000.", ["$", ""]),
    ],
)
def test_units(text: str, units: list[str]) -> None:
    assert [figure.unit for figure in mentions(text).figures] == units


@pytest.mark.parametrize("when", ["au cours de l'exercice précédent", "au cours de l'année 2021", "en 2021"])
def test_a_time_behind_a_number_is_not_what_it_counts(when: str) -> None:
    text = f"La France a formé 214 agents en 2022, contre 88 {when}."
    figures = find(read_text(text, format="text"), load("fr"), None)[0].figures
    assert [figure.unit for figure in figures] == ["agents", "agents"]


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "Chile got 300 files in 40 towns. It closed 20 of those files.", ["files", "towns", "files"]),
        ("es", "Chile dio 300 visas a 40 países. Renovó 20 de esos documentos.", ["visas", "países", "documentos"]),
        ("es", "Chile aprobó 45 de dichas solicitudes.", ["solicitudes"]),
        ("fr", "Le Chili a délivré 300 visas à 40 pays. Il a renouvelé 20 de ces documents.",
         ["visas", "pays", "documents"]),
        ("pt", "O Chile emitiu 300 vistos a 40 países. Renovou 20 desses documentos.",
         ["vistos", "países", "documentos"]),
        ("en", "Chile got 300 files. 20 of those remain.", ["files", "files"]),
    ],
)  # fmt: skip
def test_the_noun_that_points_back_is_what_it_counts(language: str, text: str, units: list[str]) -> None:
    figures = find(read_text(text, format="text"), load(language), None)[0].figures
    assert [figure.unit for figure in figures] == units


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        (
            "en",
            "Norway trained 300 teachers in 12 provinces. The goal is to reach 500 by 2026.",
            ["teachers"],
        ),
        (
            "es",
            "Noruega formó a 300 docentes en 12 provincias. La meta es llegar a 500 en 2026.",
            ["docentes"],
        ),
        (
            "pt",
            "O Brasil levou 121.300 pessoas para 1.024 municípios. A meta é chegar a 150 mil.",
            ["pessoas"],
        ),
        (
            "en",
            "Norway will cut the backlog, which stood at 137,000 in 2023. It will hire 60 officers.",
            [""],
        ),
        ("fr", "Le stock, qui était de 137 000 en 2023, baissera. La Norvège recrutera 60 agents.", [""]),
        ("en", "Norway built 300 wells in 12 districts, and in 40 it repaired the pumps.", []),
    ],
)
def test_a_number_counts_no_places_of_others_and_nothing_of_the_next_sentence(
    language: str, text: str, units: list[str]
) -> None:
    figures = find(read_text(text, format="text"), load(language), None)[0].figures
    bare = [figure for figure in figures if figure.text in ("500", "150 mil", "137,000", "137 000", "40")]
    assert [figure.unit for figure in bare] == units
