"""A topic in bold is no act, and whoever opens the next sentence acts; "the company" is who the first one names."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments, only


def who(language: str, item: str) -> tuple[tuple[str, ...], str | None]:
    found = only(f"# {PACTS[language]}\n\n- {item}", language)
    return found.parties, found.stance


@pytest.mark.parametrize(
    ("language", "item", "parties", "stance"),
    [
        (
            "pt",
            "**Transporte fluvial urbano.** Manaus, Iquitos e Letícia assinaram um protocolo. (novo)",
            ("Manaus", "Iquitos", "Leticia"),
            "delivered",
        ),
        ("pt", "**Compra de barcos.** Manaus e Iquitos vão comprar 30 barcos. (novo)", ("Manaus", "Iquitos"), "pledge"),
        ("es", "**Pesca.** Iquitos y Leticia firmaron un convenio. (nuevo)", ("Iquitos", "Leticia"), "delivered"),
        ("fr", "**Offre de soins.** Sikasso et Mopti ouvriront 3 centres. (nouveau)", ("Sikasso", "Mopti"), "pledge"),
        ("en", "**Boats.** Iquitos and Leticia signed a protocol. (new)", ("Iquitos", "Leticia"), "delivered"),
    ],
)  # fmt: skip
def test_the_cities_behind_a_topic_act(
    language: str, item: str, parties: tuple[str, ...], stance: str
) -> None:
    assert who(language, item) == (parties, stance)


@pytest.mark.parametrize(
    ("language", "item", "party", "stance"),
    [
        (
            "pt",
            "A Natura elevou de 41 para 52 o número de fornecedores. A empresa pretende comprar 30 barcos. (novo)",
            "Natura",
            "delivered",
        ),
        (
            "es",
            "Alicorp amplió de 41 a 52 el número de proveedores. La empresa comprará 300 toneladas. (nuevo)",
            "Alicorp",
            "delivered",
        ),
        (
            "fr",
            "Ecotec a porté de 41 à 52 le nombre de coopératives. L'entreprise achètera 300 tonnes. (nouveau)",
            "Ecotec",
            "delivered",
        ),
        (
            "en",
            "Natura is raising the number of suppliers to 52. The company plans to buy 300 tonnes. (new)",
            "Natura",
            "ongoing",
        ),
        (
            "pt",
            "A Natura elevou de 41 para 52 o número de fornecedores. A empresa pretende comprar 30 barcos.",
            "Natura",
            "delivered",
        ),
    ],
)
def test_the_company_is_the_name_that_opens_the_item(
    language: str, item: str, party: str, stance: str
) -> None:
    assert who(language, item) == ((party,), stance)


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("pt", "O serviço chega a 41 bairros. A empresa pretende comprar 30 barcos. (novo)"),
        ("es", "El servicio llega a 41 barrios. La empresa comprará 30 barcos. (nuevo)"),
    ],
)
def test_of_which_company_an_item_does_not_say_stays_open(language: str, item: str) -> None:
    assert who(language, item) == ((), "pledge")


def test_what_the_speakers_do_may_stand_in_bold() -> None:
    text = "**Destinará 5 millones de dólares a los puertos.** Los fondos llegarán en 2026."
    found = only(f"# {PACTS['es']}\n\n**Chile**\n\n- {text}", "es")
    assert (found.parties, found.stance) == (("CHL",), "pledge")


BELIZE = "**Belize:**\n\n- Opened 3 ports.\n\n"
MORE = "- Will build 3 ports."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (BELIZE + "**Expanding pathways:** Norway issued 300 visas.", [["BLZ"], ["NOR"]]),
        (f"## Belize\n\n- **Opening schools:** Norway opened 300 schools.\n{MORE}", [["NOR"], ["BLZ"]]),
        (f"## Belize\n\n- **Opening schools.** Norway opened 300 schools.\n{MORE}", [["NOR"], ["BLZ"]]),
        (
            "## Belize\n\n**Opening schools:** 300 schools in 2025.\n\n**Ports:** Will build 3.",
            [["BLZ"], ["BLZ"]],
        ),
        (f"## Belize\n\n- **Supporting Norway:** Will give Norway 300 ships.\n{MORE}", [["BLZ"], ["BLZ"]]),
        ("- **Supporting Norway:** Belize will give Norway 300 ships.", [["BLZ"]]),
        ("- Angola Cables will build 3 ports.", [["Angola Cables"]]),
        ("Supporting Norway will cost 300 ships.", []),
    ],
)
def test_the_verb_of_a_topic_is_nobodys(text: str, found: list[list[str]]) -> None:
    assert [list(each.parties) for each in commitments(text, "en")] == found


@pytest.mark.parametrize(
    ("language", "label", "act", "party"),
    [
        ("en", "Governance", "Will build 3 ports.", "BLZ"),
        ("en", "Stunting", "Will build 3 ports.", "BLZ"),
        ("en", "Media Freedom", "Will build 3 ports.", "BLZ"),
        ("en", "Education for Democracy", "Will build 3 ports.", "BLZ"),
        ("en", "Maersk", "Will build 3 ports.", "Maersk"),
        ("en", "Orsted Energy", "Will build 3 ports.", "Orsted Energy"),
        ("es", "Salud", "Construirá 3 puertos.", "BLZ"),
        ("es", "Ciudad de Encarnación", "Construirá 3 puertos.", "Encarnación"),
        ("pt", "Governança", "Construirá 3 portos.", "BLZ"),
        ("fr", "Gouvernance", "Construira 3 ports.", "BLZ"),
    ],
)
def test_a_topic_under_a_country_is_no_party(language: str, label: str, act: str, party: str) -> None:
    text = f"## Belize\n\n- **{label}:** {act}\n"
    assert [list(each.parties) for each in commitments(text, language)] == [[party]]
