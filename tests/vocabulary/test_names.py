"""Names of parties, regions and organisations: complete where the world is finite, and none for two."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from babel.core import get_global

from pledgebook.vocabulary import LANGUAGES, VocabularyError, load, names
from pledgebook.vocabulary.names import NameEntry, load_names
from pledgebook.vocabulary.table import rows
from tests.vocabulary.bad import replace

# The 193 members of the United Nations, from its own list of member states.
UN_MEMBERS = re.findall("[A-Z]{3}", """
    AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA
    BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY SLV
    GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ
    IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL
    MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER
    PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD
    ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN
    VNM YEM ZMB ZWE
""")  # fmt: skip
CLDR = {code for code in get_global("territory_aliases") if len(code) == 3 and code.isalpha()}
UNASSIGNED = {"XKX"}  # Kosovo: not in ISO 3166, so that Unicode and the banks made up a code each
# Countries whose adjective is their name, and those that leave theirs to a namesake (Congolese, Dominican).
NO_ADJECTIVE = {
    "en": {"LIE", "NZL", "SLB", "COG", "DMA"}, "es": {"COG"}, "pt": {"COG", "LIE"}, "fr": {"COG"},
}  # fmt: skip
ENTRIES = load("en").names.entries
OTHERS = [language for language in LANGUAGES if language != "en"]
COLUMNS = ("id", "official", "short", "adjectives", "people")


def spellings(id: str, form: str, language: str = "en") -> list[str]:
    entries = load(language).names.entries
    return [entry.surface for entry in entries if (entry.id, entry.form) == (id, form)]


def test_the_list_of_members_is_whole() -> None:
    assert len(set(UN_MEMBERS)) == len(UN_MEMBERS) == 193
    assert set(UN_MEMBERS) <= CLDR


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_member_of_the_united_nations_has_a_name_and_an_adjective(language: str) -> None:
    assert [id for id in UN_MEMBERS if not spellings(id, "name", language)] == []
    assert {id for id in UN_MEMBERS if not spellings(id, "adjective", language)} == NO_ADJECTIVE[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_spelling_stands_for_two(language: str) -> None:
    counts = Counter(entry.surface for entry in load(language).names.entries)
    assert [surface for surface, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_a_country_is_one_that_unicode_knows(language: str) -> None:
    entries = load(language).names.entries
    codes = {entry.id for entry in entries if entry.kind == "country" and entry.id}
    assert codes - CLDR == UNASSIGNED
    assert {entry.acts_for for entry in entries if entry.acts_for} - codes == set()


def ids(table: str, columns: tuple[str, ...]) -> set[str]:
    return {row["id"] for row in rows(table, columns, columns)}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_knows_what_english_knows_and_nothing_under_another_id(language: str) -> None:
    assert ids(f"{language}/parties.csv", COLUMNS) == ids("en/parties.csv", COLUMNS)
    for table, columns in (
        ("organisations", ("id", "names", "kind", "acts_for")),
        ("regions", ("id", "names")),
    ):
        everywhere = ids(f"{table}.csv", columns) if table == "organisations" else set()
        assert ids(f"{language}/{table}.csv", columns) <= ids(f"en/{table}.csv", columns) | everywhere
    spoken = ids(f"{language}/spoken_names.csv", ("id", "name"))
    assert spoken - {entry.id for entry in load(language).names.entries} <= {"ATF", "IOT", "UMI"}


@pytest.mark.parametrize("language", OTHERS)
def test_an_organisation_is_the_same_in_every_language(language: str) -> None:
    kinds = [
        {entry.id: (entry.kind, entry.acts_for) for entry in load(each).names.entries if entry.acts_for}
        for each in ("en", language)
    ]
    assert {id: kind for id, kind in kinds[1].items() if kinds[0].get(id) != kind} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_a_demonym_stands_in_every_gender_and_number(language: str) -> None:
    """Four forms ("mexicano"), two where the genders are alike ("belga"), three where two of the four are."""
    for row in rows(f"{language}/parties.csv", COLUMNS, COLUMNS[1:]):
        forms = row.many("adjectives")
        assert len(set(forms)) == len(forms) != 1, row["id"]
        assert not forms or any(form.endswith("s") for form in forms), row["id"]
        assert all(form.islower() for form in forms), row["id"]


@pytest.mark.parametrize(
    ("language", "id", "forms"),
    [
        ("es", "MEX", "mexicano mexicana mexicanos mexicanas"), ("es", "USA", "estadounidense estadounidenses"),
        ("es", "DEU", "alemán alemana alemanes alemanas"), ("es", "IRN", "iraní iraníes iranís"),
        ("pt", "MOZ", "moçambicano moçambicana moçambicanos moçambicanas"), ("pt", "BEL", "belga belgas"),
        ("pt", "DEU", "alemão alemã alemães alemãs"), ("pt", "ESP", "espanhol espanhola espanhóis espanholas"),
        ("fr", "HTI", "haïtien haïtienne haïtiens haïtiennes"), ("fr", "FRA", "français française françaises"),
        ("fr", "TUR", "turc turque turcs turques"), ("fr", "URY", "uruguayen uruguayenne uruguayens uruguayennes"),
        ("fr", "CHE", "suisse suisses"),
    ],
)  # fmt: skip
def test_demonyms(language: str, id: str, forms: str) -> None:
    assert set(forms.split()) <= set(spellings(id, "adjective", language))


def test_french_people_have_a_capital_and_french_adjectives_none() -> None:
    for row in rows("fr/parties.csv", COLUMNS, COLUMNS[1:]):
        assert all(form[0].isupper() for form in row.many("people")), row["id"]
        assert {form.lower() for form in row.many("people")} >= set(row.many("adjectives")), row["id"]


@pytest.mark.parametrize(
    ("language", "surface", "id"),
    [
        ("es", "MÉXICO", "MEX"), ("es", "MEXICO", "MEX"), ("es", "CIUDAD DE MÉXICO", None),
        ("pt", "COLOMBIA", "COL"), ("fr", "ETATS-UNIS", "USA"), ("fr", "ÉTATS-UNIS", "USA"),
        ("es", "Mexicano", "MEX"), ("en", "MEXICO CITY", None), ("en", "WHITE HOUSE", "White House"),
        ("en", "WORLD BANK", "World Bank"), ("fr", "BANQUE MONDIALE", "World Bank"),
        ("es", "BANCO MUNDIAL", "World Bank"), ("pt", "BANCO MUNDIAL", "World Bank"),
    ],
)  # fmt: skip
def test_headings_write_names_in_capitals(language: str, surface: str, id: str | None) -> None:
    assert [entry.id for entry in load(language).names.entries if entry.surface == surface] == [id]


def test_one_word_in_capitals_is_no_body_of_that_word() -> None:
    assert not [entry for entry in ENTRIES if entry.surface == "CARGILL"]
    assert [entry for entry in ENTRIES if entry.surface == "Cargill"]


@pytest.mark.parametrize(
    ("surface", "id", "form"),
    [
        ("United States", "USA", "name"), ("United States of America", "USA", "name"),
        ("U.S.", "USA", "name"), ("Oriental Republic of Uruguay", "URY", "name"),
        ("Belizean", "BLZ", "adjective"), ("Côte d'Ivoire", "CIV", "name"), ("Venezuelans", "VEN", "people"),
        ("Turkey", "TUR", "name"), ("Türkiye", "TUR", "name"), ("Dutch", "NLD", "adjective"),
        ("UNHCR", "UNHCR", "name"), ("International Organization for Migration", "IOM", "name"),
        ("Kosovo", "XKX", "name"),
    ],
)  # fmt: skip
def test_spellings(surface: str, id: str, form: str) -> None:
    found = [entry for entry in ENTRIES if entry.surface == surface]
    assert [(entry.id, entry.form) for entry in found] == [(id, form)]


@pytest.mark.parametrize(
    ("id", "country"), [("USAID", "USA"), ("AMEXCID", "MEX"), ("UNHCR", None), ("World Bank", None)]
)
def test_agencies_know_the_country_they_act_for(id: str, country: str | None) -> None:
    assert {entry.acts_for for entry in ENTRIES if entry.id == id} == {country}


@pytest.mark.parametrize("phrase", ["New Mexico", "African American", "American Samoan"])
def test_phrases_that_only_look_like_a_name_stand_for_no_other(phrase: str) -> None:
    (entry,) = [entry for entry in ENTRIES if entry.surface == phrase]
    assert entry.id in (None, "ASM")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_homograph_is_a_name_and_says_when_it_is_none(language: str) -> None:
    surfaces = {entry.surface for entry in load(language).names.entries}
    for name, homograph in load(language).names.homographs.items():
        assert name in surfaces
        assert homograph.before or homograph.after or homograph.near or homograph.keep_before


@pytest.mark.parametrize(
    ("table", "text", "reason"),
    [
        (
            "en/parties.csv",
            "id,official,short,adjectives,people\nPER,Peru,,,\nCHL,Peru,,,\n",
            "both PER and CHL",
        ),
        ("en/organisations.csv", "id,names,kind,acts_for\nIOM,IOM,circus,\n", "line 2: kind is 'circus'"),
        (
            "en/homographs.csv",
            "name,reject_before,reject_after,reject_near,keep_before\nNowhere,a,,,\n",
            "line 2: 'Nowhere' is no name",
        ),
        ("en/name_words.csv", "words,kind\nof,beside\n", "line 2: kind is 'beside'"),
    ],
)
def test_bad_rows_are_refused(monkeypatch: pytest.MonkeyPatch, table: str, text: str, reason: str) -> None:
    replace(monkeypatch, names, table, text)
    with pytest.raises(VocabularyError, match=reason):
        load_names("en")


def test_where_unicode_and_a_reviewed_row_spell_alike_the_row_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "id,official,short,adjectives,people\nPER,Peru,,,\nCHL,,Chilean Republic,,\n"
    replace(monkeypatch, names, "en/parties.csv", text)
    replaced = {entry.surface: entry for entry in load_names_without_homographs(monkeypatch)}
    assert replaced["Peru"] == NameEntry("Peru", "PER", "country")
    assert replaced["Chile"] == NameEntry("Chile", "CHL", "country"), "Unicode's name comes by itself"


def load_names_without_homographs(monkeypatch: pytest.MonkeyPatch) -> tuple[NameEntry, ...]:
    monkeypatch.setattr(names, "_homographs", lambda _language, _entries: {})
    return load_names("en").entries


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Airbus", "Airbus"),
        ("CIMMYT", "CIMMYT"),
        ("Attijariwafa bank", "Attijariwafa Bank"),
        ("Practical Action", "Practical Action"),
        ("SNV", "SNV"),
        ("Afreximbank", "Afreximbank"),
    ],
)
def test_some_organisations_go_by_one_name_in_every_language(language: str, name: str, id: str) -> None:
    assert {entry.id for entry in load(language).names.entries if entry.surface == name} == {id}


@pytest.mark.parametrize("name", ["Orange", "Vale", "Meta", "Visa", "Shell", "Mars", "Claro"])
def test_a_word_of_a_language_is_no_name_in_all_of_them(name: str) -> None:
    columns = ("id", "names", "kind", "acts_for")
    assert all(name not in row.many("names") for row in rows("organisations.csv", columns, columns[3:]))


@pytest.mark.parametrize(
    ("language", "name", "id"),
    [
        ("es", "Banco de Desarrollo de África Oriental", "EADB"),
        ("es", "Instituto Global para el Crecimiento Verde", "GGGI"),
        ("pt", "Fundação Aga Khan", "Aga Khan Foundation"),
        ("pt", "BIDC", "EBID"),
        ("fr", "Commission de l'océan Indien", "IOC"),
        ("fr", "PROE", "SPREP"),
        ("fr", "Banque des États de l'Afrique centrale", "BEAC"),
        ("en", "Niger Basin Authority", "Niger Basin Authority"),
    ],
)
def test_organisations_by_their_names_in_a_language(language: str, name: str, id: str) -> None:
    assert {entry.id for entry in load(language).names.entries if entry.surface == name} == {id}
