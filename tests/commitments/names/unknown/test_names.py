"""Names of bodies that no table knows, where "and" is a part of them, and who acts with an agent behind."""

from __future__ import annotations

import pytest

from pledgebook.commitments.documents.context import prepared
from pledgebook.commitments.names.unknown.names import name_in, unknown_name
from pledgebook.model import Edition, Span
from pledgebook.reading import read_text
from pledgebook.vocabulary import load
from tests.commitments.texts import PACTS, commitments

TITLE = "# Ocean Pact: commitments\n\n"


@pytest.mark.parametrize(
    "name",
    [
        "Nairobi City Water and Sewerage Company",
        "National Water and Sewerage Corporation",
        "London School of Hygiene and Tropical Medicine",
        "Irish South and West Fish Producers Organisation",
        "Lagos State Waste and Recycling Agency",
    ],
)
def test_what_a_body_deals_in_stands_on_both_sides_of_and(name: str) -> None:
    (found,) = commitments(f"{TITLE}- The {name} will train 60 people.", "en")
    assert found.parties == (name,)


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("Northwind Energy and Harbour Bank will invest $3 million.", ("Northwind Energy", "Harbour Bank")),
        ("Egerton University and Moi Hospital will train 60 people.", ("Egerton University", "Moi Hospital")),
        ("The Water Board and the Health Council will train 60 people.", ("Water Board", "Health Council")),
    ],
)
def test_two_bodies_stay_two(sentence: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(f"{TITLE}- {sentence}", "en")
    assert found.parties == parties


@pytest.mark.parametrize(
    ("sentence", "party", "partner"),
    [
        (
            "The University of Osaka will train 60 doctors, supported by UNICEF.",
            "University of Osaka",
            "UNICEF",
        ),
        ("The Nordgard Institute will map 60 bays, assisted by FAO.", "Nordgard Institute", "FAO"),
        ("The Harbour Trust will build 60 docks, backed by the World Bank.", "Harbour Trust", "World Bank"),
    ],
)
def test_who_supports_a_body_is_its_partner(sentence: str, party: str, partner: str) -> None:
    (found,) = commitments(f"{TITLE}- {sentence}", "en")
    assert (found.parties, found.partners) == ((party,), (partner,))


def test_who_does_what_is_done_is_the_party() -> None:
    (found,) = commitments(f"{TITLE}- The 60 docks will be built by UNICEF.", "en")
    assert found.parties == ("UNICEF",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Moi Hospital (MH) and the oil company Shell met the City of Bristol. Nobody came."),
        ("es", "El Instituto Nacional de Salud (INS) y la minera Vale vieron al ministerio de Salud."),
        ("fr", "Le ministère de l'Eau et de l'Assainissement (MEA), l'Agence du Bassin, la Ville de Lyon."),
        ("pt", "O Ministério da Saúde e a Agência Nacional de Águas (ANA) com a Prefeitura de Recife."),
    ],
)
def test_a_name_asked_for_again_is_the_same_and_ends_where_it_has_to(language: str, text: str) -> None:
    document = read_text(text, format="text")
    context = prepared(document, document.flow.text, (), Edition(), load(language))
    text, found = context.text, 0
    for _ in range(2):
        for start in range(len(text)):
            for end in (start + 12, len(text)):
                expected = unknown_name(text, start, end, context.vocabulary)
                assert name_in(context, Span(start, end)) == expected
                found += expected is not None
    assert found > 4


@pytest.mark.parametrize(
    ("language", "item", "parties"),
    [
        (
            "es",
            "La ciudad de **Medellín** y Empresas Públicas de Medellín (EPM) instalarán 300 bombas.",
            ("Medellín", "EPM"),
        ),
        ("es", "Ferrocarriles Andinos (FA) y Bancos Unidos (BU) abrirán 30 oficinas.", ("FA", "BU")),
        ("pt", "O Peru e Empresas Públicas do Norte (EPN) instalarão 300 bombas.", ("PER", "EPN")),
    ],
)
def test_a_plural_noun_before_a_capital_begins_a_name(
    language: str, item: str, parties: tuple[str, ...]
) -> None:
    (found,) = commitments(f"# {PACTS[language]}\n\n- {item}", language)
    assert found.parties == parties


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("es", "Empresas de Medellín instalarán 300 bombas."),
        ("pt", "Empresas do Porto instalarão 300 bombas."),
    ],
)
def test_a_plural_noun_before_a_small_word_begins_none(language: str, item: str) -> None:
    assert not any(found.parties for found in commitments(f"# {PACTS[language]}\n\n- {item}", language))
