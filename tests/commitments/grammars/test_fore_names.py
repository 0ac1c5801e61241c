"""Names that only end what opens a sentence are none of those who act behind the comma."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "text", "parties"),
    [
        ("pt", "No âmbito do Mercosul, o Brasil e a Argentina criarão um cadastro.", ("BRA", "ARG")),
        ("pt", "No âmbito da OEA, Brasil, Argentina e Uruguai criarão um cadastro.", ("BRA", "ARG", "URY")),
        ("pt", "Em Angola, o Brasil e a Argentina criarão um cadastro.", ("BRA", "ARG")),
        ("pt", "Com o apoio da Organização das Nações Unidas (ONU), o Brasil e a Argentina criarão um cadastro.",
         ("BRA", "ARG")),
        ("es", "En el marco del Mercosur, Brasil y Argentina acordaron crear un registro.", ("BRA", "ARG")),
        ("es", "Con el apoyo de la OIM, el Perú y el Ecuador crearán un registro.", ("PER", "ECU")),
        ("fr", "Dans le cadre de la CEDEAO, le Mali et le Niger ont décidé de créer un registre.", ("MLI", "NER")),
        ("es", "En el marco del Mercosur, Brasil y Argentina se comprometen a crear un registro.", ("BRA", "ARG")),
        ("fr", "Avec la France, le Mali et le Niger créeront un registre.", ("MLI", "NER")),
        ("en", "With the support of IOM, Kenya and Uganda will train 30 officers.", ("KEN", "UGA")),
        ("en", "In Mexico, the United States and Canada will open three offices.", ("USA", "CAN")),
    ],
)  # fmt: skip
def test_those_behind_the_opening_act(language: str, text: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(text, language)
    assert found.parties == parties


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("pt", "Em parceria com a OIM, o Brasil e a Argentina, a Noruega formará 300 agentes.", "NOR"),
        ("es", "Con la OIM, Perú y Ecuador, Noruega formará a 300 agentes.", "NOR"),
        ("fr", "En partenariat avec l'OIM, le Kenya et l'Ouganda, la Norvège formera 300 agents.", "NOR"),
        ("en", "In partnership with UNHCR, Kenya and Uganda, Norway will train 300 officers.", "NOR"),
    ],
)
def test_a_list_that_goes_on_acts_not(language: str, text: str, party: str) -> None:
    (found,) = commitments(text, language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "En Perú, Ecuador y Bolivia crearán un registro."),
        ("pt", "No Brasil, na Argentina e no Uruguai criarão um cadastro."),
        ("es", "En Bolivia, el Perú y el Ecuador se abrirán 30 escuelas."),
        ("es", "En el Perú, el Ecuador y Colombia se capacitará a 300 docentes."),
        ("es", "Para Bolivia, el Perú y el Ecuador se destinarán 40 millones de dólares."),
        ("es", "Entre Brasil, la Argentina y el Uruguay financiarán 30 puentes."),
        ("pt", "Para Angola, o Brasil e Moçambique serão destinados 40 milhões de dólares."),
        ("fr", "Pour le Niger, le Mali et le Tchad seront mobilisés 40 millions d'euros."),
        ("en", "For Mali, the Gambia and Chad will receive 300 tents."),
    ],
)
def test_a_list_of_places_is_no_subject(language: str, text: str) -> None:
    assert not commitments(text, language)


def test_those_who_help_act_not() -> None:
    text = "Con apoyo de Noruega, los Países Bajos y Suecia{} a 300 docentes."
    (found,) = commitments(text.format(", los países formarán"), "es")
    assert (found.parties, found.partners) == (("*",), ("NOR", "NLD", "SWE"))
    assert commitments(text.format(" se formará"), "es") == ()  # "los Países Bajos" are not all countries


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Os governos do Paraná e de Santa Catarina instalarão três centros."),
        ("es", "Los gobiernos de Antioquia y de Nariño instalarán tres centros."),
        ("fr", "Les gouvernements du Québec et de l'Ontario installeront trois centres."),
        ("pt", "Os governos da Amazônia e do Paraná instalarão três centros."),
        ("es", "Los gobiernos del Caribe colombiano instalarán tres centros."),
    ],
)
def test_governments_of_named_places_are_not_all(language: str, text: str) -> None:
    assert all(found.parties != ("*",) for found in commitments(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Os governos dos Estados Partes instalarão três centros."),
        ("es", "Los gobiernos instalarán tres centros."),
        ("es", "Los Gobiernos de Iberoamérica nos comprometemos a instalar tres centros."),
        ("es", "Los gobiernos de Centroamérica instalarán tres centros."),
        ("es", "Los gobiernos de las Américas instalarán tres centros."),
        ("es", "Los gobiernos del Caribe instalarán tres centros."),
        ("es", "Los gobiernos de América Latina y del Caribe instalarán tres centros."),
        ("pt", "Os Governos da América do Sul instalarão três centros."),
        ("pt", "Os governos da Amazônia instalarão três centros."),
        ("fr", "Les gouvernements du Sahel ouvriront trois centres."),
        ("fr", "Les gouvernements d'Afrique ouvriront trois centres."),
    ],
)
def test_governments_of_nobody_named_are_all(language: str, text: str) -> None:
    (found,) = commitments(text, language)
    assert found.parties == ("*",)
