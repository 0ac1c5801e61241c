"""Items in an item: whose they are where they speak for parties of their own."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


def nested(item: str, *inside: str) -> str:
    return "\n".join([f"- {item}", *(f"  - {each}" for each in inside)])


CHILDREN = {
    "en": ("Fiji will restore 300 hectares.", "Tonga has trained 40 rangers."),
    "es": ("Fiyi restaurará 300 hectáreas.", "Tonga ha formado a 40 guardas."),
    "pt": ("Fiji restaurará 300 hectares.", "Tonga formou 40 guardas."),
    "fr": ("Les Fidji restaureront 300 hectares.", "Les Tonga ont formé 40 gardes."),
}
TOPICS = {
    "en": ("Mangroves and reefs", "On fisheries:", "The following was agreed:"),
    "es": ("Manglares y arrecifes", "En materia de pesca:", "Se acordó lo siguiente:"),
    "pt": ("Mangues e recifes", "Em matéria de pesca:", "Foi acordado o seguinte:"),
    "fr": ("Mangroves et récifs", "En matière de pêche :", "Il a été convenu ce qui suit :"),
}
HOSTS = {
    "en": "Kenya will host 3 meetings:",
    "es": "Kenia acogerá 3 reuniones:",
    "pt": "O Quênia sediará 3 reuniões:",
    "fr": "Le Kenya accueillera 3 réunions :",
}


@pytest.mark.parametrize("language", CHILDREN)
@pytest.mark.parametrize("topic", range(3))
def test_under_a_topic_each_item_is_that_of_the_party_it_names(language: str, topic: int) -> None:
    found = commitments(nested(TOPICS[language][topic], *CHILDREN[language]), language)
    assert [(c.parties, c.selector.quote) for c in found] == [
        (("FJI",), CHILDREN[language][0]),
        (("TON",), CHILDREN[language][1]),
    ]


@pytest.mark.parametrize("language", CHILDREN)
def test_where_all_the_items_in_one_are_of_other_countries_each_is_by_itself(language: str) -> None:
    found = commitments(nested(HOSTS[language], *CHILDREN[language]), language)
    assert [c.parties for c in found] == [("KEN",), ("FJI",), ("TON",)]
    assert found[0].selector.quote == HOSTS[language]
    assert [f.low for c in found for f in c.figures] == [3, 300, 40]


@pytest.mark.parametrize(
    ("language", "details"),
    [
        ("en", ("two in Nairobi;", "$3 million for ports;", "in Mombasa, with Uganda.")),
        ("es", ("dos en Nairobi;", "3 millones de dólares para puertos;", "en Mombasa, con Uganda.")),
        ("pt", ("duas em Nairóbi;", "3 milhões de dólares para portos;", "em Mombaça, com Uganda.")),
        ("fr", ("deux à Nairobi ;", "3 millions de dollars pour les ports ;", "à Mombasa, avec l'Ouganda.")),
    ],
)
def test_where_some_are_of_another_country_the_item_is_of_both(
    language: str, details: tuple[str, str, str]
) -> None:
    (found,) = commitments(nested(HOSTS[language], *details[:2], CHILDREN[language][0]), language)
    assert found.parties == ("KEN", "FJI")
    (found,) = commitments(nested(HOSTS[language], *details), language)
    assert found.parties == ("KEN",)


@pytest.mark.parametrize(
    "inside",
    [
        ("Kenya will open two offices.", "Kenya will train 300 teachers."),
        ("KEPHIS will open two offices.", "UNHCR will train 300 teachers."),
        ("Uganda will receive 20 places.", "Rwanda will receive 30 places."),
        ("Farmers will plant 300 trees.", "It will buy 20 boats."),
    ],
)
def test_items_of_the_party_itself_or_of_those_it_works_with_stay_in_it(inside: tuple[str, str]) -> None:
    (found,) = commitments(nested("Kenya will spend $30 million on schools:", *inside), "en")
    assert found.parties == ("KEN",)


def test_one_item_of_another_country_is_a_part_of_the_item_around_it() -> None:
    (found,) = commitments(nested("Ghana will train 300 teachers, of whom:", "Togo will host 100."), "en")
    assert found.parties == ("GHA", "TGO")


def test_a_stem_for_all_is_no_promise_beside_those_in_it() -> None:
    text = nested("The countries will contribute as follows:", *CHILDREN["en"])
    assert [c.parties for c in commitments(text, "en")] == [("FJI",), ("TON",)]


HEADED = {
    "en": ("Fiji", "Will protect 30 percent of its reefs by 2030.", "Of these, 10 percent by 2026."),
    "es": ("Fiyi", "Protegerá el 30 por ciento de sus arrecifes.", "De ellos, el 10 por ciento en 2026."),
    "pt": ("Fiji", "Protegerá 30 por cento dos seus recifes.", "Destes, 10 por cento em 2026."),
    "fr": ("Fidji", "Protégera 30 pour cent de ses récifs.", "Dont 10 pour cent en 2026."),
}
LENT = {
    "en": "Australia will lend two boats.",
    "es": "Australia prestará dos barcos.",
    "pt": "A Austrália emprestará dois barcos.",
    "fr": "L'Australie prêtera deux bateaux.",
}


@pytest.mark.parametrize("language", HEADED)
def test_an_item_without_a_subject_stays_that_of_the_party_over_it(language: str) -> None:
    party, item, detail = HEADED[language]
    (found,) = commitments(f"## {party}\n\n{nested(item, detail, LENT[language])}", language)
    assert found.parties == ("FJI", "AUS")
    assert found.selector.quote.startswith(item)


@pytest.mark.parametrize("language", HEADED)
@pytest.mark.parametrize("topic", range(3))
def test_a_topic_under_a_party_is_no_promise_of_it(language: str, topic: int) -> None:
    party, _, _ = HEADED[language]
    text = f"## {party}\n\n{nested(TOPICS[language][topic], *CHILDREN[language])}"
    assert [c.parties for c in commitments(text, language)] == [("FJI",), ("TON",)]


@pytest.mark.parametrize(
    ("language", "stem", "first", "second", "tag"),
    [
        ("en", "Tonga and Samoa are committed to:", "keeping 25 medicines;", "opening 3 clinics.", "[new]"),
        ("en", "**Norway will:**", "open two offices;", "train 300 teachers.", "(new)"),
        ("es", "Chile se compromete a:", "abrir dos oficinas;", "formar a 300 docentes.", "(nuevo)"),
        ("pt", "O Chile compromete-se a:", "abrir dois centros;", "formar 300 docentes.", "(novo)"),
        ("fr", "Le Togo s'engage à :", "ouvrir deux bureaux ;", "former 300 maîtres.", "(nouveau)"),
    ],
)
def test_a_stem_whose_items_share_one_tag_is_one(
    language: str, stem: str, first: str, second: str, tag: str
) -> None:
    (found,) = commitments(nested(stem, first, f"{second} {tag}"), language)
    assert found.declared == "new"
    assert found.selector.quote.endswith(tag)
    apart = commitments(nested(stem, f"{first} {tag}", f"{second} {tag}"), language)
    assert len(apart) == 2
    assert len(commitments(nested(stem, first, second), language)) == 2


def test_what_is_introduced_behind_an_act_of_the_item_is_its_detail() -> None:
    text = (
        "# Pact\n\n- **Kiribati:** Kiribati plans to plant 750 trees. Councils do the work, which will:\n"
        "    - choose the sites;\n    - guard the trees.\n\n- **Chile:** Chile will train 300 fishers."
    )
    found = commitments(text)
    assert [each.parties for each in found] == [("KIR",), ("CHL",)]
    assert found[0].selector.quote.endswith("guard the trees.")


def test_items_behind_words_that_stop_before_the_act_stand_by_themselves() -> None:
    text = "# Pact\n\n- Many are at risk. Norway will:\n    - plant 300 trees;\n    - train 40 nurses."
    assert [each.parties for each in commitments(text)] == [("NOR",), ("NOR",)]


@pytest.mark.parametrize(
    ("language", "topic", "stem", "first", "second"),
    [
        (
            "en",
            "**School meals.**",
            "Kenya, together with WFP, will:",
            "feed 310 schools;",
            "train 200 cooks.",
        ),
        ("en", "**School meals**:", "During 2025 Kenya will:", "feed 310 schools;", "train 200 cooks."),
        ("es", "**Comidas.**", "Perú se compromete a:", "atender 310 escuelas;", "formar 200 cocineros."),
        (
            "pt",
            "**Refeições.**",
            "Angola compromete-se a:",
            "atender 310 escolas;",
            "formar 200 cozinheiros.",
        ),
        ("fr", "**Repas.**", "Le Mali s'engage à :", "nourrir 310 écoles;", "former 200 cuisiniers."),
    ],
)
def test_an_item_with_a_topic_is_one_with_all_it_introduces(
    language: str, topic: str, stem: str, first: str, second: str
) -> None:
    found = commitments(f"- {topic} {stem}\n    - {first}\n    - {second}\n", language)
    assert [each.selector.quote.endswith(second) for each in found] == [True]


@pytest.mark.parametrize("stem", ["Kenya will:", "**Kenya will:**", "**Kenya:**"])
def test_an_item_without_a_topic_introduces_items(stem: str) -> None:
    found = commitments(f"- {stem}\n    - feed 310 schools;\n    - train 200 cooks.\n", "en")
    assert len(found) == 2
