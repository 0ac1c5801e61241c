"""What a country is given is the promise or the deed of who gives it, not of who receives it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Bolivia recibirá 40 camiones del Brasil.", "BRA pledge"),
        ("es", "Bolivia recibió del Brasil 40 camiones.", "BRA delivered"),
        ("es", "Bolivia recibió un préstamo del Brasil.", "BRA delivered"),
        ("es", "El Brasil anunció que Bolivia recibirá 3 millones de dólares.", "BRA pledge"),
        ("pt", "Moçambique receberá 3 milhões de euros de Portugal.", "PRT pledge"),
        ("pt", "Portugal anunciou que Moçambique receberá 40 camiões.", "PRT pledge"),
        ("fr", "Le Mali recevra 3 millions d'euros de la France.", "FRA pledge"),
        ("fr", "Le Mali a reçu 40 camions du Maroc.", "MAR delivered"),
        ("fr", "Le Maroc a annoncé que le Mali recevra 40 camions.", "MAR pledge"),
        ("en", "Spain announced that Peru will receive 3 million euros.", "ESP pledge"),
        ("en", "Spain said that Peru will receive 40 trucks.", "ESP pledge"),
        ("en", "Spain announced that Peru will receive 40 trucks from Japan.", "JPN pledge"),
        ("es", "Bolivia recibió 40 toneladas de arroz del Brasil.", "BRA delivered"),
        ("fr", "Le Mali recevra 40 000 doses de vaccins du Maroc.", "MAR pledge"),
    ],
)
def test_who_gives_it_is_the_party(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Bolivia recibirá a 40 becarios del Brasil.", "BOL pledge"),
        ("es", "Bolivia recibió 40 solicitudes del Brasil.", "BOL delivered"),
        ("es", "El Brasil anunció que Bolivia recibirá 300 refugiados.", "BOL pledge"),
        ("pt", "Moçambique receberá 40 estagiários de Portugal.", "MOZ pledge"),
        ("fr", "Le Mali recevra 300 réfugiés du Niger.", "MLI pledge"),
        ("en", "Spain announced that Peru will receive 300 refugees.", "PER pledge"),
        ("en", "Peru announced that UNICEF will receive 3 million dollars.", "PER pledge"),
        ("es", "El Brasil anunció que Bolivia recibirá la presidencia en 2027.", "BOL pledge"),
        ("en", "Spain announced that Peru will receive the presidency in 2027.", "PER pledge"),
        ("es", "Bolivia recibió 40 connacionales del Brasil.", "BOL delivered"),
        ("es", "Bolivia recibirá 4 vuelos de deportación del Brasil.", "BOL pledge"),
        ("es", "Bolivia recibirá del Brasil 4 vuelos de deportación.", "BOL pledge"),
        ("pt", "Moçambique recebeu 40 atletas de Portugal.", "MOZ delivered"),
        ("fr", "Le Mali recevra 40 tonnes de déchets du Maroc.", "MLI pledge"),
    ],
)
def test_whom_it_takes_in_is_its_own(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Peru will receive food for 40 families."),
        ("es", "Bolivia recibirá alimentos para 40 familias."),
        ("es", "Bolivia recibirá 3 millones de dólares."),
        ("es", "Bolivia recibirá 40 camiones para migrantes del Brasil."),
        ("pt", "Moçambique receberá tendas para 40 famílias."),
        ("fr", "Le Mali recevra des vivres pour 40 familles."),
        ("es", "Bolivia recibió 3 millones de dólares de impuestos del Brasil."),
        ("es", "Bolivia recibió 3 millones de dólares del Brasil por la venta de gas."),
        ("pt", "Moçambique recebeu 3 milhões de euros de Portugal pela venda de gás."),
    ],
)
def test_help_of_nobody_who_is_named_is_nobodys(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Bolivia recibirá 3 millones de dólares del Brasil y construirá 40 casas.", "BOL pledge"),
        ("es", "Bolivia recibirá 3 millones de dólares y construirá con ellos 40 casas.", "BOL pledge"),
        ("fr", "Le Mali recevra 3 millions d'euros du Maroc et construira 40 maisons.", "MLI pledge"),
        ("en", "Peru will receive $3 million in its budget and will build 40 homes.", "PER pledge"),
        ("pt", "Moçambique receberá 40 camiões e 3 milhões de euros de Portugal.", "PRT pledge"),
        ("es", "Bolivia recibió 40 camiones del Brasil y agradeció la ayuda.", "BRA delivered"),
    ],
)
def test_what_the_receiver_does_too_is_its_own(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]
