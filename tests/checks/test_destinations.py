"""To whom money goes, what for, through which fund and by whose hands."""

from __future__ import annotations

import pytest

from pledgebook.model import Entry
from pledgebook.pipeline import read


def entry(text: str, language: str = "en") -> Entry:
    (found,) = read(text, language=language).entries
    return found


@pytest.mark.parametrize(
    ("language", "text", "recipients"),
    [
        ("en", "Canada announced $5 million for Mexico and Central America.", ("MEX", "Central America")),
        ("en", "Canada announced $5 million to UNHCR for shelters.", ("UNHCR",)),
        ("en", "Canada announced $5 million for schools in Peru, Chile, and Bolivia.", ("PER", "CHL", "BOL")),
        ("es", "El Canadá anunció 5 millones de euros para México y Guatemala.", ("MEX", "GTM")),
        ("fr", "Le Canada a annoncé 5 millions d'euros pour le Mexique.", ("MEX",)),
        ("pt", "O Canadá anunciou 5 milhões de euros para o México.", ("MEX",)),
        ("en", "Canada will give Haiti and Cuba $5 million.", ("HTI", "CUB")),
        ("en", "Canada will provide Haiti with $5 million for schools.", ("HTI",)),
        (
            "en",
            "Canada announced $5 million for the people of Haiti, Cuba and Jamaica.",
            ("HTI", "CUB", "JAM"),
        ),
        ("en", "Canada will give $5 million to farmers, hiring agricultural workers.", ("farmers",)),
        ("en", "Canada will give $5 million to help returning migrants.", ("returning migrants",)),
        ("en", "Canada announced $5 million for refugees from Venezuela.", ("refugees",)),
        ("es", "El Canadá aportará a Haití 5 millones de euros.", ("HTI",)),
        ("es", "El Canadá aportará 5 millones de euros para las escuelas de Haití.", ("HTI",)),
        ("pt", "O Canadá doará 5 milhões de euros ao Haiti.", ("HTI",)),
        ("pt", "O Canadá doará 5 milhões de euros às escolas do Haiti.", ("HTI",)),
        ("fr", "Le Canada versera 5 millions d'euros aux écoles d'Haïti.", ("HTI",)),
        ("en", "Canada announced $5 million for schools.", ()),
        ("en", "Canada announced $5 million received from Germany.", ()),
        ("en", "Canada announced $5 million for schools in Canada.", ()),
    ],
)
def test_whom_the_words_behind_an_amount_name(language: str, text: str, recipients: tuple[str, ...]) -> None:
    assert entry(text, language).recipients == recipients


def test_a_fund_is_no_recipient_and_an_agency_of_the_payer_only_a_hand() -> None:
    found = entry(
        "The United States announced $25 million for the Global Concessional Financing Facility (GCFF)."
    )
    assert (found.fund, found.recipients) == ("GCFF", ())
    found = entry("The United States announced $25 million through USAID for schools in Peru.")
    assert (found.through, found.recipients) == (("USAID",), ("PER",))


def test_the_purpose_ends_before_the_next_amount_and_before_what_became_of_the_money() -> None:
    text = (
        "Canada announced $5 million in new aid for schools, and $7 million for roads announced in May. (new)"
    )
    assert [each.purpose for each in read(text).entries] == ["in new aid for schools", "for roads"]


def test_a_long_purpose_is_cut_between_words() -> None:
    found = entry("Canada announced $5 million for " + "schools and roads and " * 20 + "more.")
    assert found.purpose.endswith(" …")
    assert len(found.purpose) <= 162


@pytest.mark.parametrize(
    ("language", "text", "recipients"),
    [
        ("en", "Guatemala will receive €16 million from Japan for hospitals.", ("GTM",)),
        ("es", "Guatemala recibirá 16 millones de euros del Japón para hospitales.", ("GTM",)),
        ("pt", "O Paraguai receberá 16 milhões de euros do Japão para hospitais.", ("PRY",)),
        ("fr", "Le Togo recevra 16 millions d'euros du Japon pour des hôpitaux.", ("TGO",)),
        ("en", "Guatemala will build hospitals with €16 million from Japan.", ()),
    ],
)
def test_who_receives_an_amount_stands_before_the_verb(
    language: str, text: str, recipients: tuple[str, ...]
) -> None:
    found = entry(text, language)
    assert (found.payers, found.recipients) == (("JPN",), recipients)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Canada announced €5 million for Haiti by means of UNICEF."),
        ("es", "El Canadá anunció 5 millones de euros para Haití a través del UNICEF."),
        ("fr", "Le Canada a annoncé 5 millions d'euros pour Haïti par l'intermédiaire de l'UNICEF."),
    ],
)
def test_by_whose_hands_is_not_for_whom(language: str, text: str) -> None:
    found = entry(text, language)
    assert (found.recipients, found.through) == (("HTI",), ("UNICEF",))


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("Canada will pay €5 million in 2025 and 2026.", ""),
        ("Canada will invest €5 million in cranes, with a further €3 million.", "in cranes"),
        ("Canada will build schools with €5 million from Japan for desks.", "for desks"),
        ("Canada will give €5 million in all for schools.", "for schools"),
        ("Canada will pay €5 million in 2025 for schools.", "in 2025 for schools"),
    ],
)
def test_a_purpose_says_what_for_and_neither_when_nor_by_whom(text: str, purpose: str) -> None:
    assert read(text).entries[0].purpose == purpose
