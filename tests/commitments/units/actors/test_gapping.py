"""Who gives an amount by the verb of the party before, and who only receives one."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, only

TITLES = {"en": "# Communiqué", "es": "# Comunicado", "pt": "# Comunicado", "fr": "# Communiqué"}


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "Spain will contribute $7 million and Morocco $5 million.", ("ESP", "MAR")),
        (
            "en",
            "Portugal will take part with 8 ships, Spain with 7 and Morocco with 5.",
            ("PRT", "ESP", "MAR"),
        ),
        (
            "en",
            "To that end, Chile will train 300 teachers, Peru 200 teachers, and Togo some 90.",
            ("CHL", "PER", "TGO"),
        ),
        (
            "en",
            "Norway has paid €4 million; Iceland has paid nothing, and Denmark €3 million.",
            ("NOR", "DNK"),
        ),
        (
            "es",
            "España contribuirá con 7 millones de euros y Marruecos con 5 millones de euros.",
            ("ESP", "MAR"),
        ),
        ("es", "Chile formará a 300 maestros, Perú a 200 y Togo a 90.", ("CHL", "PER", "TGO")),
        (
            "pt",
            "Portugal dará 8 milhões de euros, Espanha 7 milhões de euros e Marrocos 5 milhões de euros.",
            ("PRT", "ESP", "MAR"),
        ),
        ("pt", "Espanha contribuirá com 7 milhões de euros e Marrocos com 5.", ("ESP", "MAR")),
        ("pt", "O Brasil doará 14 navios e Angola 3.", ("BRA", "AGO")),
        ("fr", "La France versera 7 millions d'euros et le Maroc 5 millions d'euros.", ("FRA", "MAR")),
        ("fr", "Le Mali formera 300 enseignants, le Togo 200 et le Bénin 90.", ("MLI", "TGO", "BEN")),
        ("en", "Norway will give €17 million and the United States $5 million.", ("NOR", "USA")),
        ("es", "Portugal aportará 17 millones de euros y Chile 3,4 millones de dólares.", ("PRT", "CHL")),
        (
            "es",
            "Perú dará 17 millones de soles, Chile 3 millones de dólares y la Fundación Semilla otros 2 millones.",
            ("PER", "CHL", "Semilla Foundation"),
        ),
        (
            "pt",
            "A Noruega dará 30 milhões de coroas e o Instituto Socioambiental 2 milhões de reais.",
            ("NOR", "Instituto Socioambiental"),
        ),
        (
            "fr",
            "La France versera 17 millions d'euros et la Fondation Orage 3 millions de dollars.",
            ("FRA", "Orage Foundation"),
        ),
        ("en", "Norway will give €17 million and the Harbour Trust $3 million.", ("NOR", "Harbour Trust")),
    ],
)
def test_who_gives_a_like_amount_by_the_same_verb_is_a_party(
    language: str, sentence: str, parties: tuple[str, ...]
) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert found.parties == parties
    (item,) = commitments(f"{TITLES[language]}\n\n- {sentence}", language)
    assert item.parties == parties


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Canada will give Peru $5 million and Chile $3 million."),
        ("en", "Canada will give $5 million to Peru and $3 million to Chile."),
        ("en", "Canada will train 300 teachers, Peru in 2023."),
        ("en", "Canada will give $5 million for schools, Peru 300 trees."),
        ("en", "Canada will open 3 offices in Peru and Chile 2 months later."),
        ("es", "Canadá dará a Perú 5 millones de dólares y a Chile 3 millones de dólares."),
        ("es", "Canadá dará 5 millones de dólares a Perú y 3 millones de dólares a Chile."),
        ("pt", "O Canadá dará ao Peru 5 milhões de dólares e ao Chile 3 milhões de dólares."),
        ("fr", "Le Canada donnera 5 millions de dollars au Pérou et 3 millions de dollars au Chili."),
        ("en", "Canada will give $17 million and lend the Harbour Trust $3 million."),
        ("es", "Canadá dará 17 millones de dólares y prestará a la Fundación Semilla 2 millones de euros."),
        (
            "es",
            "Canadá dará 17 millones de dólares a la Fundación Semilla y 2 millones de euros al Fondo Verde.",
        ),
        ("pt", "O Canadá dará 17 milhões de dólares à Fundação Semente e 2 milhões de euros ao Fundo Verde."),
        (
            "fr",
            "Le Canada versera 17 millions de dollars et donnera à la Fondation Orage 3 millions d'euros.",
        ),
    ],
)
def test_who_receives_an_amount_is_none(language: str, sentence: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert found.parties == ("CAN",)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Canada will give $60 million, with help from CECI and UNESCO, namely $28 million in 2026."),
        (
            "fr",
            "Le Canada versera 61,5 millions d'euros avec le Centre d'étude (CECI) et l'UNESCO, soit 28 en 2026.",
        ),
        (
            "fr",
            "Le Canada versera 9 millions d'euros avec l'appui de la BAD et de l'OIF, à raison de 3 millions par an.",
        ),
        (
            "es",
            "Canadá dará 60 millones de euros en colaboración con la Cruz (CZ) y la UNESCO, es decir, 28 en 2026.",
        ),
        (
            "pt",
            "O Canadá dará 60 milhões de euros em parceria com a Cruz (CZ) e a UNESCO, ou seja, 28 em 2026.",
        ),
    ],
)
def test_whose_name_only_closes_the_partners_before_the_parts_gives_nothing(
    language: str, sentence: str
) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert found.parties == ("CAN",)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Canada approved $250 million for Togo, Mali and Ghana, of which $90 million may be drawn."),
        ("es", "Canadá aprobó 250 millones para Togo, Mali y Ghana, de los cuales 90 millones están listos."),
        ("fr", "Le Canada a prêté 250 millions de dollars au Togo, au Mali et au Ghana, dont 90 millions aux villes."),
        ("pt", "O Canadá aprovou 250 milhões para Togo, Mali e Gana, dos quais 90 milhões para estradas."),
    ],
)  # fmt: skip
def test_who_stands_before_a_part_of_the_sum_gives_nothing(language: str, sentence: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert found.parties == ("CAN",)


PLACES = {
    "en": "Peru will give $64 million for water in Papua New Guinea, Fiji and Vanuatu, $33 million for nurses.",
    "es": "España dará 64 millones de euros para agua en Perú, Bolivia y Chile, 33 millones de euros para gas.",
    "pt": "Portugal dará 64 milhões de euros para gás em Angola, Cabo Verde e Guiné, 33 milhões de euros para água.",
}


@pytest.mark.parametrize("language", PLACES)
def test_the_last_of_several_places_gives_nothing(language: str) -> None:
    assert len(only(PLACES[language], language).parties) == 1


def test_who_gives_as_well_may_stand_behind_a_place() -> None:
    ports = only("Spain will give $7 million for ports in Peru and Morocco $5 million.")
    assert ports.parties == ("ESP", "MAR")
    listed = only("Spain will give $7 million, Morocco, $5 million and Peru, $3 million.")
    assert listed.parties == ("ESP", "MAR", "PER")
