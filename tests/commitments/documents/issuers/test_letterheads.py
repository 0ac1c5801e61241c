"""A letterhead is no party over the facts of a press release: a heading of the party's own is."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

OPENINGS = {
    "en": "Global Affairs Canada\n\nPRESS RELEASE\n\nApril 22, 2026 - Ottawa\n\nCanada will open two schools.\n\n",
    "fr": "Affaires mondiales Canada\n\nCOMMUNIQUÉ DE PRESSE\n\n22 avril 2026\n\nLe Canada ouvrira deux écoles.\n\n",
    "es": "Gobierno de Chile\n\nCOMUNICADO DE PRENSA\n\n22 de abril de 2026\n\nChile abrirá dos escuelas.\n\n",
    "pt": "Governo do Brasil\n\nNOTA À IMPRENSA\n\n22 de abril de 2026\n\nO Brasil abrirá duas escolas.\n\n",
}


def quotes(language: str, rest: str) -> list[str]:
    found = commitments(OPENINGS[language] + rest, language)
    return [each.selector.quote.strip() for each in found][1:]


@pytest.mark.parametrize(
    ("language", "line", "context"),
    [
        ("fr", "Faits en bref", "Quelque 1,4 million de personnes sont déplacées, d'après l'OIM."),
        ("fr", "Faits saillants", "La population du pays compte 11 millions d'habitants."),
        ("en", "Quick facts", "About 1.4 million people are displaced, according to IOM."),
        ("es", "Datos clave", "Unos 1,4 millones de personas están desplazadas, según la OIM."),
        ("pt", "Dados gerais", "Cerca de 1,4 milhão de pessoas estão deslocadas, segundo a OIM."),
    ],
)
def test_facts_under_a_letterhead_are_nobodys_promise(language: str, line: str, context: str) -> None:
    assert quotes(language, f"{line}\n\n- {context}\n\n- 30 -\n") == []


@pytest.mark.parametrize(
    ("language", "act"),
    [
        ("fr", "Le Canada a versé 212 millions de dollars à Haïti en 2025."),
        ("en", "Canada provided $212 million to Haiti in 2025."),
        ("es", "Chile aportó 212 millones de dólares a Haití en 2025."),
        ("pt", "O Brasil doou 212 milhões de dólares ao Haiti em 2025."),
    ],
)
def test_what_the_issuer_does_among_the_facts_counts(language: str, act: str) -> None:
    assert quotes(language, f"Faits\n\n- {act}\n") == [act]


def test_a_heading_of_a_party_stays_its_label() -> None:
    text = "# Pact of Lima: commitments\n\n## Canada\n\n- Will train 300 nurses.\n- 200 scholarships for Haiti.\n"
    assert [each.parties for each in commitments(text, "en")] == [("CAN",), ("CAN",)]


@pytest.mark.parametrize(
    ("head", "title", "item", "party"),
    [
        ("THE WHITE HOUSE", "FACT SHEET: A Partnership for the Blue Economy",
         "**Buoys.** The National Oceanic and Atmospheric Administration (NOAA) will install 12 buoys.", "NOAA"),
        ("THE WHITE HOUSE", "FACT SHEET: A Partnership for the Blue Economy",
         "**Volunteers.** The Peace Corps will send 50 volunteers by June 2024.", "Peace Corps"),
        ("U.S. DEPARTMENT OF STATE", "Media Note: Ports",
         "**Customs.** Jamaica will open 12 counters by 2025.", "JAM"),
    ],
)  # fmt: skip
def test_who_issues_it_takes_nothing_from_those_who_act_behind_a_lead(
    head: str, title: str, item: str, party: str
) -> None:
    text = f"# {head}\n\n## {title}\n\nNovember 14, 2023\n\n## Oceans\n\n- {item}\n"
    [commitment] = commitments(text, "en")
    assert commitment.parties == (party,)


def test_a_country_over_its_own_promises_is_their_party() -> None:
    text = "# Jamaica\n\n- Will open 12 counters by 2025.\n- Will train 40 officers.\n"
    parties = [each.parties for each in commitments(text, "en")]
    assert parties == [("JAM",)] * 2
