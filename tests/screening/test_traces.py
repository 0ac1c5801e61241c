from __future__ import annotations

from pathlib import Path

import pytest

from pledgebook.screening import Trace, traces
from pledgebook.screening.traces import MOST

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
OFFICIAL = sorted(
    path
    for path in CORPUS.rglob("*")
    if path.suffix in {".md", ".txt", ".html", ".csv"} and path.name != "README.md"
)

HELD = {
    "passport": (
        "Her passport number is AB1234567.",
        "Passport No. 123456789, issued in Caracas",
        "Titular del pasaporte n.º 045678912",
        "pasaporte: G12345678",
        "Cédula N° 1.023.456-7",
        "titulaire du passeport numéro 15AB 1234".replace("15AB 1234", "AB 123456"),
        "passeport n° 12345678",
        "o passaporte número FK123456 foi retido",
        "Passaporte: YA1234567",
        "P<VENQUISPE<<ANA<MARIA<<<<<<<<<<<<<<<<<<<<<<",
        "Name | Country | Passport\nA. Quispe | Peru | PE1234567",
        "nombre;pasaporte\nQuispe;G12345678",
    ),
    "case": (
        "Case number 20231234567 was referred",
        "UNHCR 831-12C00345",
        "A-number: A123456789",
        "His file, A 123-456-789, is pending",
        "receipt number IOE0912345678",
        "Expediente n.º REF-2021-004512",
        "expediente número 20210045123",
        "dossier n° 2021456789",
        "demande d'asile no 190912345",
        "solicitação de refúgio nº 08505123456",
    ),
    "birth": (
        "Ana Quispe, born on 12 March 1990, asked for help",
        "Mr. José de la Cruz Mamani (born 12/03/1990)",
        "Name: Ana Quispe; date of birth: 1990-03-12",
        "Ana María Quispe, nacida el 12 de marzo de 1990, pidió ayuda",
        "Jean Dupont, né le 3 avril 1985",
        "Maria dos Santos, nascida em 12/03/1990",
        "nome;data de nascimento\nMaria Santos;12/03/1990",
        "Name,Country,DOB\nAna Quispe,Peru,12/03/1990",
    ),
}
# What official documents are full of.
NOT_HELD = (
    "Call +1 202 647 4000 or 800-555-0199 about your passport.",
    "Teléfono: (511) 204-2400, anexo 1234567",
    "Decreto Supremo N° 010-2020-IN, publicado el 12 de marzo de 2020",
    "Decree No. 003-2023 of 4 April 2023",
    "Resolution 2334 (2016) and resolution A/RES/73/195",
    "Lei nº 13.445, de 24 de maio de 2017",
    "loi n° 2018-778 du 10 septembre 2018",
    "Colombia issued 1,250,000 passports and 324500 identity cards in 2022.",
    "passports: 1500000",
    "el costo del pasaporte: 120.000 pesos",
    "In the case of 20,000 persons, the case was closed in 2023.",
    "Children born on or after 1 January 2020 are registered.",
    "Venezuelan children born in Colombia between August 19, 2015 and 2023",
    "niños nacidos en Colombia desde el 19 de agosto de 2015",
    "les enfants nés entre 2015 et 2020",
    "A third case: 105,000 of 324,500 migrants had registered",
    "In 2022 the United States resettled 20,000 refugees; passport offices opened on 12 March 2022.",
    "expediente legislativo 2021, decreto 1288 de 2018",
    "Ana Quispe, Minister of Labour, spoke on 12 March 2020.",
    "ISBN 978-92-1-130418-8, DOI 10.1000/182",
)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in HELD.items() for text in texts])
def test_a_single_person_is_found(kind: str, text: str) -> None:
    assert kind in {trace.kind for trace in traces(text)}


@pytest.mark.parametrize("text", NOT_HELD)
def test_what_official_documents_say_is_not(text: str) -> None:
    assert traces(text) == []


@pytest.mark.parametrize("path", OFFICIAL, ids=lambda path: str(path.name))
def test_no_document_of_the_corpus_is_held(path: Path) -> None:
    assert traces(path.read_text(encoding="utf-8", errors="replace")) == []


def test_the_line_is_told_and_nothing_of_what_stands_there() -> None:
    assert traces("A list\n\npassport no. AB1234567") == [Trace("passport", 3)]
    assert "AB1234567" not in repr(traces("passport no. AB1234567"))


def test_many_are_told_in_part() -> None:
    assert len(traces("passport no. AB1234567\n" * 1000)) == MOST


@pytest.mark.parametrize(
    "unit", ["A", "passport ", "born ", "A a, ", "1", "passport no. ", "Aa de ", "<", "|passport"]
)
def test_long_texts_take_no_time(unit: str) -> None:
    traces(unit * 20_000)
