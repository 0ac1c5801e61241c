"""Labels in bold before a full stop, of names that no table knows and of countries whose State acts."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "block", "party"),
    [
        ("fr", "**Orange.** Formera 1 500 jeunes.", "Orange"),
        ("fr", "**Thiès.** La ville plantera 4 000 arbres.", "Thiès"),
        ("fr", "**Mer Vive (MV).** L'association nettoiera 300 plages.", "MV"),
        ("fr", "**Sénégal.** L'État réhabilitera 300 forages.", "SEN"),
        ("fr", "**Mali.** Le Gouvernement a formé 200 enseignants.", "MLI"),
        ("es", "**Claro**. Formará a 1.500 jóvenes.", "Claro"),
        ("es", "**Arequipa.** La ciudad plantará 4.000 árboles.", "Arequipa"),
        ("es", "**Perú.** El Estado rehabilitará 300 pozos.", "PER"),
        ("pt", "**Claro.** Formará 1.500 jovens.", "Claro"),
        ("pt", "**Beira.** A cidade plantará 4.000 árvores.", "Beira"),
        ("pt", "**Angola.** O Estado reabilitará 300 poços.", "AGO"),
        ("en", "**Safaricom.** Will train 1,500 young people.", "Safaricom"),
        ("en", "**Kisumu.** The city will plant 4,000 trees.", "Kisumu"),
        ("en", "**Ocean Watch (OW).** The local charity will clean 300 beaches.", "OW"),
        ("en", "**Senegal.** The State will repair 300 wells.", "SEN"),
    ],
)
@pytest.mark.parametrize("shape", ["- {}", "{}"])
def test_a_name_in_bold_is_the_party_of_a_verb_alone_or_of_a_noun_for_it(
    language: str, block: str, party: str, shape: str
) -> None:
    (found,) = commitments(f"# 2025\n\n{shape.format(block)}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "named", "block"),
    [
        ("fr", "**Orange.** Formera 300 jeunes.", "**Objectif.** Formera 300 jeunes."),
        ("fr", "**Orange.** Formera 300 jeunes.", "**Orange.** Les prix ont monté."),
        ("es", "**Claro.** Formará a 300 jóvenes.", "**Educación.** Formará a 300 jóvenes."),
        ("es", "**Claro.** Formará a 300 jóvenes.", "**Claro.** La ciudad de Lima está lejos."),
        ("pt", "**Vale e Sonae.** Formará 300 jovens.", "**Prazo e metas.** Formará 300 jovens."),
        ("en", "**Safaricom.** Will train 300 people.", "**Goal.** Will train 300 people."),
        ("en", "**Safaricom.** Will train 300 people.", "**Safaricom.** The ships are far away."),
        ("en", "**Kisumu.** Will support 300 schools.", "**Kisumu.** Support for 300 schools."),
    ],
)
def test_a_topic_or_a_name_before_news_is_none(language: str, named: str, block: str) -> None:
    assert [bool(c.parties) for c in commitments(f"# 2025\n\n- {named}", language)] == [True]
    assert commitments(f"# 2025\n\n- {block}", language) == ()


def test_under_a_country_a_name_in_bold_is_a_party_of_its_own_and_a_topic_is_none() -> None:
    found = commitments(
        "## Mali\n\n- **Orange.** Formera 1 500 jeunes.\n- **Santé.** Le Mali formera 40 gardes.", "fr"
    )
    assert [c.parties for c in found] == [("Orange",), ("MLI",)]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "**Kenya:** Will equip 300 schools.", "**Galp:** 400 million euros for bottled gas."),
        ("es", "**Perú:** Equipará 300 escuelas.", "**Galp:** 400 millones de euros para gas envasado."),
        ("pt", "**Angola:** Equipará 300 escolas.", "**Galp:** 400 milhões de euros para gás engarrafado."),
        ("fr", "**Mali :** Équipera 300 écoles.", "**Galp :** 400 millions d'euros pour le gaz."),
    ],
)
def test_beside_a_labelled_party_a_name_in_bold_and_its_amount_are_one(
    language: str, first: str, second: str
) -> None:
    title = {"en": "Pledges", "es": "Compromisos", "pt": "Compromissos", "fr": "Engagements"}[language]
    found = commitments(f"# {title}\n\n{first}\n\n{second}", language)
    assert [each.parties[-1] for each in found][1:] == ["Galp"]


def test_a_topic_in_bold_and_its_amount_are_none() -> None:
    text = "# Pledges\n\n**Kenya:** Will equip 300 schools.\n\n**Education:** 400 million euros are needed."
    assert [each.parties for each in commitments(text, "en")] == [("KEN",)]


@pytest.mark.parametrize(
    ("language", "heading", "item", "party"),
    [
        ("fr", "Ghana", "**Digue de Keta.** Investira 320 millions d'euros dans la digue.", "GHA"),
        ("es", "Panamá", "**Presa de Monte Grande**. Concluirá la obra en 2027.", "PAN"),
        ("en", "Ghana", "**Keta Dyke.** Will invest US$3 million in the dyke.", "GHA"),
        ("en", "Ghana", "**Ecobank.** Will lend US$3 million.", "Ecobank"),
    ],
)
def test_several_words_of_no_body_are_a_topic_under_a_country(
    language: str, heading: str, item: str, party: str
) -> None:
    others = {"fr": "### Togo\n\n- Formera 300 gardes.", "es": "### Chile\n\n- Formará a 300 guardas."}
    text = f"# Pact\n\n### {heading}\n\n- {item}\n\n{others.get(language, '### Chad{nl}- Will train 300 guards.')}"
    found = commitments(text.format(nl="\n\n"), language)
    assert found[0].parties == (party,)


@pytest.mark.parametrize(
    ("language", "opening", "clause"),
    [
        ("fr", "Nous, chefs d'État, réunis à Lima,", "**Persuadés** que la langue nous oblige à former 300 juges ;"),
        ("pt", "Nós, os chefes de Estado, reunidos,", "**Convencidos** de que o mar nos obriga a plantar 300 pés;"),
        ("es", "Nosotros, los jefes de Estado, reunidos,", "**Convencidos** de que el mar nos obliga a plantar 300;"),
        ("en", "We, the heads of state, met,", "**Persuaded** that the sea will train 300 judges;"),
    ],
)  # fmt: skip
def test_a_word_in_bold_before_that_opens_a_preamble(language: str, opening: str, clause: str) -> None:
    acting = {"fr": "formera", "pt": "plantará", "es": "plantará", "en": "will train"}[language]
    (found,) = commitments(f"{opening}\n\n**Safaricom** {acting} 300;\n", language)
    assert found.parties == ("Safaricom",)
    assert commitments(f"{opening}\n\n{clause}\n", language) == ()


def test_a_firm_in_bold_acts() -> None:
    (found,) = commitments("# Pacte de Lima : engagements\n\n**Vattenfall** fermera deux usines ;\n", "fr")
    assert found.parties == ("Vattenfall",)


@pytest.mark.parametrize("verb", ["Decide", "Agree", "Undertake", "Commit", "Resolve"])
def test_a_verb_in_bold_by_which_those_who_speak_bind_themselves_is_no_name(verb: str) -> None:
    opening = "# Declaration of Chile and Peru\n\nWe, the Ministers, met:\n\n"
    found = commitments(f"{opening}- **{verb}** to train 300 judges;\n- **Target** will open 3 stores.", "en")
    assert [each.parties for each in found] == [("*",), ("Target",)]
    alone = commitments(f"We, the Ministers, met,\n\n**{verb}** to train 300 judges;\n", "en")
    assert (verb,) not in [each.parties for each in alone]
