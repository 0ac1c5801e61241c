"""Names of parties, regions and organisations; what only looks like one is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.vocabulary import load
from tests.mentions.found import mentions, names


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Georgia will train judges.", ["GEO"]),
        ("Georgia and Armenia will train judges.", ["GEO", "ARM"]),
        ("A farm in Atlanta, Georgia, hires workers.", []),
        ("The State of Georgia hires workers.", []),
        ("Georgia Tech trains engineers.", []),
        ("South Georgia is cold.", []),
        ("Jordan hosts refugees.", ["JOR"]),
        ("The Jordan River is low.", []),
        ("Secretary Michael Jordan spoke.", []),
        ("The Hashemite Kingdom of Jordan hosts refugees.", ["JOR"]),
        ("Turkey hosts refugees.", ["TUR"]),
        ("Türkiye hosts refugees.", ["TUR"]),
        ("They ate turkey from fine china with chile peppers.", []),
        ("New Mexico is a state.", []),
        ("They met in Mexico City.", []),
        ("Ships cross the Gulf of Mexico.", []),
        ("Mexico's farmers came.", ["MEX"]),
        ("Mexico’s farmers came.", ["MEX"]),
        ("Guinea will train judges.", ["GIN"]),
        ("Guinea-Bissau will train judges.", ["GNB"]),
        ("Equatorial Guinea will train judges.", ["GNQ"]),
        ("Papua New Guinea will train judges.", ["PNG"]),
        ("Ships cross the Gulf of Guinea.", []),
        ("Guinea, Guinea-Bissau and Equatorial Guinea met.", ["GIN", "GNB", "GNQ"]),
        ("Dominica will train judges.", ["DMA"]),
        ("The Dominican Republic will train judges.", ["DOM"]),
        ("Dominica and the Dominican Republic met.", ["DMA", "DOM"]),
        ("Niger will train judges.", ["NER"]),
        ("Nigeria will train judges.", ["NGA"]),
        ("Niger and Nigeria met.", ["NER", "NGA"]),
        ("The Niger Delta floods.", []),
        ("South Korea and North Korea met.", ["KOR", "PRK"]),
        ("The Republic of Korea will train judges.", ["KOR"]),
        ("Sudan and South Sudan met.", ["SDN", "SSD"]),
        ("The Democratic Republic of the Congo and the Republic of the Congo met.", ["COD", "COG"]),
        ("Trinidad and Tobago will train judges.", ["TTO"]),
        ("Antigua and Barbuda will train judges.", ["ATG"]),
        ("Saint Lucia and St. Kitts and Nevis met.", ["LCA", "KNA"]),
        ("The Bahamas and The Gambia met.", ["BHS", "GMB"]),
        ("Côte d’Ivoire and São Tomé and Príncipe met.", ["CIV", "STP"]),
        ("The Lake Chad basin dries.", []),
        ("The Holy See sent a note.", ["VAT"]),
        ("Czechia and Eswatini met.", ["CZE", "SWZ"]),
        ("Kosovo will train judges.", ["XKX"]),
        ("The U.S. will train judges.", ["USA"]),
        ("The US will help us.", ["USA"]),
        ("The United States of America will train judges.", ["USA"]),
        ("The United States' farms need workers.", ["USA"]),
        ("The U.K. and the United Kingdom are one.", ["GBR", "GBR"]),
        ("The Oriental Republic of Uruguay will train judges.", ["URY"]),
        ("Canada gave US$5 million.", ["CAN"]),
        ("St. Kitts will train judges.", ["KNA"]),
        ("CANADA AND PERU", ["CAN", "PER"]),
        ("Farmers in Georgia, Alabama and Florida hire workers.", []),
        ("The Panama Canal is in Panama.", ["PAN"]),
        ("British Columbia is a province.", []),
        ("The Indian Ocean and American Indian tribes", []),
        ("American Samoa and Samoa met.", ["ASM", "WSM"]),
        ("African American families came.", []),
        ("Perugia, Chilean and Brazilians", ["CHL", "BRA"]),
        ("Perus, Brazilwood and Chileans", ["CHL"]),
    ],
)
def test_countries(text: str, ids: list[str]) -> None:
    assert [name.id for name in mentions(text).names if name.kind == "country"] == ids


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Belize helps.", ("BLZ", "name")),
        ("Belizean farmers came.", ("BLZ", "adjective")),
        ("Belizeans came.", ("BLZ", "people")),
        ("Approximately 200,000 Venezuelans came.", ("VEN", "people")),
        ("Haitian refugees came.", ("HTI", "adjective")),
        ("Nigerien farmers came.", ("NER", "adjective")),
        ("Nigerian farmers came.", ("NGA", "adjective")),
        ("Dutch experts came.", ("NLD", "adjective")),
    ],
)
def test_forms(text: str, expected: tuple[str, str]) -> None:
    assert names(text) == [expected]


def test_those_who_are_not_of_a_country_do_not_name_it_as_a_party() -> None:
    assert ("VEN", "name") not in names("It will benefit 200,000 non-Venezuelan migrants.")


@pytest.mark.parametrize(
    "text",
    ["Central American nationals came.", "Latin American leaders met.", "Inter-American bodies met."],
)
def test_the_americas_are_not_the_united_states(text: str) -> None:
    assert "USA" not in [id for id, _ in names(text)]


@pytest.mark.parametrize(
    ("text", "id", "country"),
    [
        ("USAID will pay.", "USAID", "USA"),
        ("AMEXCID will pay.", "AMEXCID", "MEX"),
        ("UNHCR will pay.", "UNHCR", None),
        ("The International Organization for Migration will pay.", "IOM", None),
        ("The World Bank will pay.", "World Bank", None),
    ],
)
def test_organisations_know_whom_they_act_for(text: str, id: str, country: str | None) -> None:
    (name,) = mentions(text).names
    assert (name.id, name.kind, name.acts_for) == (id, "organisation", country)


@pytest.mark.parametrize(
    "text", ["Latin America grows.", "The Western Hemisphere grows.", "The Caribbean grows."]
)
def test_regions_are_no_parties(text: str) -> None:
    assert [name.kind for name in mentions(text).names] == ["region"]


VOCABULARY = load("en").names
PLAIN = sorted(
    entry.surface
    for entry in VOCABULARY.entries
    if entry.id
    and (entry.kind, entry.form) == ("country", "name")
    and entry.surface not in VOCABULARY.homographs
)


@given(st.sampled_from(PLAIN))
def test_every_name_of_a_country_is_found_as_that_country(surface: str) -> None:
    (id,) = {entry.id for entry in VOCABULARY.entries if entry.surface == surface}
    text = f"Today {surface} did something."
    found = mentions(text).names
    assert [(name.id, text[name.at.start : name.at.end]) for name in found] == [(id, surface)]


@given(st.sampled_from(PLAIN), st.sampled_from(["x", "s", "7", "é"]))
def test_a_part_of_a_word_is_no_name(surface: str, more: str) -> None:
    reach = len("Today ") + len(surface)
    for name in mentions(f"Today {surface}{more} did something.").names:
        assert name.at.end < reach
