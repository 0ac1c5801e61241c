"""Firms and organisations of no table as the subject of a promise, in prose and in items."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Ocean Pact", "es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Sommet de l'Eau"}


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "Northwind Energy will invest $40 million.", "Northwind Energy"),
        ("en", "Blue Harvest pledged to clean the bay.", "Blue Harvest"),
        ("en", "Skyward Kites commits to train 300 sailors.", "Skyward Kites"),
        ("en", "Acme Shipping Inc. will invest $4 million.", "Acme Shipping Inc."),
        ("en", "The NGO Ocean Watch commits to clean 300 beaches.", "Ocean Watch"),
        ("en", "The company Blue Sail will train 300 sailors.", "Blue Sail"),
        ("es", "Acero Norte invertirá 3 millones de dólares.", "Acero Norte"),
        ("es", "La ONG Mar Vivo se compromete a limpiar la bahía.", "Mar Vivo"),
        ("es", "Pinturas Aurora donará US$ 300 mil.", "Pinturas Aurora"),
        ("pt", "A empresa Verde Sul investirá 4 milhões de dólares.", "Verde Sul"),
        ("pt", "Aço Norte investirá 3 milhões de dólares.", "Aço Norte"),
        ("pt", "Tintas Aurora doará R$ 300 mil.", "Tintas Aurora"),
        ("fr", "Acier Nord investira 4 millions d'euros.", "Acier Nord"),
        ("fr", "L'ONG Mer Vive s'engage à nettoyer la baie.", "Mer Vive"),
        ("fr", "Voiles Aurore donnera 300 000 euros.", "Voiles Aurore"),
    ],
)
@pytest.mark.parametrize("shape", ["{}", "- {}"])
def test_a_firm_that_promises_is_a_party(language: str, sentence: str, party: str, shape: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{shape.format(sentence)}", language)
    assert (found.parties, found.stance) == ((party,), "pledge")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Renewable Energy will cost $300 million."),
        ("en", "Climate Finance will reach $3 billion."),
        ("en", "Green Hydrogen will bring $3 million."),
        ("en", "Blue Harvest said that 300 ships had left."),
        ("en", "Blue Harvest will receive $3 million."),
        ("en", "Blue Harvest will sail on."),
        ("es", "Salud Pública destinará 300 euros."),
        ("es", "Acero Norte recibirá 3 millones de dólares."),
        ("es", "Además Pinturas Aurora navegará."),
        ("pt", "Saúde Pública destinará 300 euros."),
        ("pt", "Aço Norte receberá 3 milhões de dólares."),
        ("en", "Real Madrid will play 3 matches."),
        ("en", "Maria Silva will present 3 reports."),
        ("es", "María Silva presentará 3 informes."),
        ("pt", "Furacão Ana atingirá 3 ilhas."),
        ("fr", "Marie Silva présentera 3 rapports."),
        ("fr", "Santé Publique donnera 300 euros."),
        ("fr", "Acier Nord recevra 3 millions d'euros."),
    ],
)
def test_topics_and_those_who_do_not_promise_are_none(language: str, sentence: str) -> None:
    assert commitments(f"# {TITLES[language]}\n\n{sentence}", language) == ()


def test_in_a_text_of_no_process_a_body_counts_by_its_vow_alone() -> None:
    assert (
        commitments("Northwind Energy will build 40 turbines. Blue Sail Ltd will open two offices.", "en")
        == ()
    )
    (found,) = commitments("Blue Sail Ltd pledged to invest $4 million in ports.", "en")
    assert found.parties == ("Blue Sail Ltd",)


def test_in_a_list_of_commitments_one_word_is_a_name() -> None:
    items = ["Kenya will plant 300 trees.", "Peru will train 40 nurses.", "Chile will open 2 clinics."]
    text = "\n".join(f"- {item}" for item in (*items, "Safaricom will connect 300 schools."))
    assert [c.parties for c in commitments(text, "en")] == [("KEN",), ("PER",), ("CHL",), ("Safaricom",)]
    text = "\n".join(f"- {item}" for item in (*items, "Unemployment will rise by 3 percent."))
    assert len(commitments(text, "en")) == 3


@pytest.mark.parametrize(
    ("language", "first", "second", "party"),
    [
        ("en", "Kenya will build 12 clinics.", "Toyota will open a plant worth $30 million.", "Toyota"),
        ("en", "Kenya will build 12 clinics.", "Safaricom will connect 300 schools.", "Safaricom"),
        (
            "es",
            "Perú construirá 12 clínicas.",
            "Toyota abrirá una planta de 30 millones de dólares.",
            "Toyota",
        ),
        ("pt", "O Peru construirá 12 clínicas.", "A Embraer formará 300 mecânicos.", "Embraer"),
        ("fr", "Le Mali construira 12 cliniques.", "Sonatel raccordera 300 écoles.", "Sonatel"),
    ],
)
def test_what_a_firm_does_behind_another_party_is_its_own(
    language: str, first: str, second: str, party: str
) -> None:
    found = commitments(f"# {TITLES[language]}\n\n{first} {second}", language)
    assert [each.selector.quote for each in found] == [first, second]
    assert found[1].parties == (party,)


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Kenya will build 12 clinics.", "Construction will cost $3 million."),
        ("en", "Kenya will build 12 clinics.", "Training will provide 300 nurses with a degree."),
        ("en", "Kenya will build 12 clinics.", "Nurses will open 3 of them."),
        ("es", "Perú construirá 12 clínicas.", "La obra costará 3 millones de dólares."),
        ("pt", "O Peru construirá 12 clínicas.", "A obra financiará 300 empregos."),
        ("fr", "Le Mali construira 12 cliniques.", "Le chantier créera 300 emplois."),
    ],
)
def test_what_is_said_of_the_work_is_a_detail(language: str, first: str, second: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{first} {second}", language)
    assert found.selector.quote == f"{first} {second}"


@pytest.mark.parametrize(
    "item",
    [
        "Experts said that 300 clinics are needed.",
        "Temperatures will reach 40 degrees by 2030.",
        "Negotiations will begin in May 2025 in Kampala.",
        "Construction will begin in May 2025.",
    ],
)
def test_in_a_list_a_noun_is_no_party(item: str) -> None:
    items = ["Kenya will plant 300 trees.", "Peru will train 40 nurses.", "Chile will open 2 clinics."]
    text = "# Register of commitments\n\n" + "\n".join(f"- {each}" for each in (*items, item))
    assert [found.parties for found in commitments(text, "en")] == [("KEN",), ("PER",), ("CHL",)]


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("fr", "La Senelec a mis en service, le 21 mars 2025, une centrale de 44 mégawatts.", "Senelec"),
        ("fr", "La Sonatel a raccordé 300 écoles.", "Sonatel"),
        ("es", "La Sonatel ha conectado 300 escuelas.", "Sonatel"),
        ("pt", "A Embraer formou 300 mecânicos.", "Embraer"),
        ("en", "Safaricom has connected 300 schools.", "Safaricom"),
    ],
)
def test_what_a_firm_has_done_in_numbers_is_its_own(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{sentence}", language)
    assert (found.parties, found.stance) == ((party,), "delivered")


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        (
            "es",
            "Farmacoop Andina, en representación del sector privado, mantendrá 26 precios.",
            "Farmacoop Andina",
        ),
        ("es", "Textiles Puno, en nombre de la industria, formará a 40 obreras.", "Textiles Puno"),
        ("pt", "Tecidos Serra, em nome do setor privado, manterá 26 preços.", "Tecidos Serra"),
        ("fr", "Tissages Aurore, au nom du secteur privé, maintiendra 26 prix.", "Tissages Aurore"),
        ("en", "Northwind Cloth, on behalf of the private sector, will freeze 26 prices.", "Northwind Cloth"),
        ("es", "Pinturas Aurora, con apoyo del PNUD, se compromete a limpiar la bahía.", "Pinturas Aurora"),
        ("pt", "Tintas Aurora, com apoio do PNUD, compromete-se a limpar a baía.", "Tintas Aurora"),
        ("fr", "Voiles Aurore, avec l'appui du PNUD, s'engage à nettoyer la baie.", "Voiles Aurore"),
        ("pt", "A Construtora Atlântica recrutará cerca de 350 operários.", "Construtora Atlântica"),
        ("pt", "O Frigorífico Serra Azul reservará 40 vagas.", "Frigorífico Serra Azul"),
        ("es", "La Pesquera Costa Sur equipará 40 barcos.", "Pesquera Costa Sur"),
        ("es", "Laboratorios Quena producirá 3.000 vacunas.", "Laboratorios Quena"),
        ("fr", "La Cimenterie du Fleuve embauchera 40 ouvriers.", "Cimenterie du Fleuve"),
    ],
)
def test_a_firm_is_told_by_its_trade_or_whom_it_speaks_for(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{sentence}", language)
    assert (found.parties, found.stance) == ((party,), "pledge")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La Conférence a ouvert 3 groupes."),
        ("fr", "La Sonatel a connu 3 crises."),
        ("fr", "La Loi a créé 300 emplois, et la loi fut votée."),
        ("es", "La Asamblea ha creado 3 grupos."),
        ("pt", "A Assembleia criou 3 grupos."),
        ("en", "Training has provided 300 nurses with a degree."),
        ("en", "Safaricom opened 3 times."),
    ],
)
def test_what_is_done_by_no_firm_is_none(language: str, sentence: str) -> None:
    assert commitments(f"# {TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "María Silva, en representación de su hija, mantendrá 3 casas."),
        ("pt", "Maria Silva, em nome da família, manterá 3 casas."),
        ("fr", "Marie Silva, au nom de sa fille, maintiendra 3 maisons."),
        ("en", "Maria Silva, on behalf of her daughter, will keep 3 houses."),
        ("es", "Santa Marta, con apoyo del PNUD, crecerá."),
        ("pt", "A construtora recrutará 350 operários."),
    ],
)
def test_who_speaks_for_somebody_else_is_no_firm(language: str, sentence: str) -> None:
    assert commitments(f"# {TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "stem", "item"),
    [
        (
            "es",
            "Pinturas Aurora, con el acompañamiento del PNUD, se compromete a:",
            "capacitar a 900 mujeres",
        ),
        ("pt", "Tintas Aurora, com o apoio do PNUD, compromete-se a:", "capacitar 900 mulheres"),
        ("fr", "Voiles Aurore, avec l'appui du PNUD, s'engage à :", "former 900 femmes"),
    ],
)
def test_a_firm_may_open_a_list_of_its_own(language: str, stem: str, item: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n- {stem}\n  - {item}\n", language)
    assert found.parties == (stem.partition(",")[0],)


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "Veolia, whose subsidiary runs the network, will lay 30 km of pipe.", "Veolia"),
        ("en", "Maersk will fit filters to 40 ships.", "Maersk"),
        ("fr", "Suez, dont une filiale distribue l'eau, posera 30 000 compteurs par an.", "Suez"),
        ("es", "Ecopetrol, con sede en Bogotá, reforestará 300 hectáreas.", "Ecopetrol"),
        ("pt", "A Petrobras, que opera o porto, distribuirá 300 filtros.", "Petrobras"),
        ("en", "Training, which is free, will lay 30 foundations.", ""),
        ("en", "Donors will distribute 300 filters.", ""),
    ],
)
def test_a_firm_with_an_aside_behind_its_name(language: str, sentence: str, party: str) -> None:
    lead = {"en": "Chile will open 4 ports.", "es": "Chile abrirá 4 puertos."}
    lead |= {"fr": "Le Chili ouvrira 4 ports.", "pt": "O Chile abrirá 4 portos."}
    title = {
        "en": "Joint Statement of Chile and Peru",
        "es": "Comunicado conjunto",
        "fr": "Communiqué",
        "pt": "Comunicado",
    }
    text = f"# {title[language]}\n\n{lead[language]}\n\n{sentence}"
    found = [each.parties for each in commitments(text, language)]
    assert found == [("CHL",), *([(party,)] if party else [])]


def test_a_name_whose_words_have_no_capital_is_no_firm() -> None:
    text = (
        "# Engagements\n\nLe Pérou formera 300 enseignants d’ici à 2026. La France versera 4 millions d’euros à la "
        "région. Le Sénégal créera un fonds pour les élèves, là où c’est nécessaire. Un œuf coûte 1 €."
    )
    assert [each.parties for each in commitments(text, "fr")] == [("PER",), ("FRA",), ("SEN",)]
