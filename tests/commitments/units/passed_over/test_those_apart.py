"""What companies, rebels or others who act on their own account will do is not promised by who announces it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Peru announced that mining companies will build 40 clinics."),
        ("en", "Peru announced on Monday that the rebels will free 40 hostages."),
        ("en", "Peru announced that an NGO will train 40 nurses."),
        ("en", "Peru announced that refugees will build 40 houses."),
        ("en", "Peru announced that 40 clinics will be built by volunteers."),
        ("es", "Bolivia anunció que los guerrilleros liberarán a 40 rehenes."),
        ("es", "Bolivia anunció hoy que 40 empresas construirán 300 casas."),
        ("es", "Bolivia informó que una ONG formará a 40 enfermeras."),
        ("es", "Bolivia informó de que los milicianos se entregaron."),
        ("es", "Bolivia anunció que sus empresarios donarán 40 millones de dólares."),
        ("es", "Bolivia anunció que los empresarios y los bancos construirán 300 casas."),
        ("pt", "Moçambique anunciou que os insurgentes libertarão 40 reféns."),
        ("pt", "Moçambique anunciou que as petrolíferas construirão 40 clínicas."),
        ("pt", "Moçambique anunciou que uma ONG formará 40 enfermeiras."),
        ("fr", "Le Mali a annoncé que les insurgés libéreront 40 otages."),
        ("fr", "Le Mali a annoncé que des entreprises construiront 40 cliniques."),
        ("fr", "Le Mali a annoncé qu'une ONG formera 40 infirmières."),
    ],
)
def test_what_they_do_is_theirs(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Peru announced that refugees will receive 300 tents.", "PER pledge"),
        ("en", "Peru announced that 40 companies will be supported.", "PER pledge"),
        ("en", "Peru announced that state-owned companies will build 40 clinics.", "PER pledge"),
        ("en", "Peru announced that 40 police officers will be sent to Haiti.", "PER pledge"),
        ("en", "Peru announced that state companies will invest $40 million.", "PER pledge"),
        (
            "en",
            "Peru announced that companies and its Ministry of Labour will train 40 nurses.",
            "PER pledge",
        ),
        ("es", "Bolivia anunció que los empresarios y el Gobierno construirán 300 casas.", "BOL pledge"),
        ("en", "Peru announced that the works will begin in May.", "PER pledge"),
        ("es", "Bolivia anunció que los refugiados recibirán 300 carpas.", "BOL pledge"),
        ("es", "Bolivia anunció que 40 empresas serán apoyadas.", "BOL pledge"),
        ("es", "Bolivia anunció que las empresas públicas construirán 300 casas.", "BOL pledge"),
        ("es", "Bolivia anunció que los ministerios formarán a 40 enfermeras.", "BOL pledge"),
        ("es", "Bolivia anunció que 40 policías viajarán a Haití.", "BOL pledge"),
        ("pt", "Moçambique anunciou que os refugiados receberão 300 tendas.", "MOZ pledge"),
        ("pt", "Moçambique anunciou que as obras começarão em maio.", "MOZ pledge"),
        ("fr", "Le Mali a annoncé que les réfugiés recevront 300 tentes.", "MLI pledge"),
        ("fr", "Le Mali a annoncé que les ministères construiront 40 cliniques.", "MLI pledge"),
    ],
)
def test_but_what_they_get_and_what_the_state_does_is_promised(
    language: str, sentence: str, expected: str
) -> None:
    assert acts(language, sentence) == [expected]
