"""Lines by themselves over what is promised: names that no table knows, topics, and what may be either."""

from __future__ import annotations

import pytest

from pledgebook.commitments.names.lines.line_names import WordsInUse
from tests.commitments.texts import PACTS, commitments, reading

OPEN = "the line over it may name who acts, or what it is about"


def under(lines: dict[str, str], *, shape: str = "**{}**\n\n- {}", title: str = "") -> str:
    """A document of lines, each over one promise."""
    return "\n\n".join([*([f"# {title}"] if title else []), *(shape.format(*each) for each in lines.items())])


PROMISES = {
    "es": ("Instalará 300 estaciones de bombeo.", "Destinará 15 millones de dólares.", "Capacitará a 40 guardas."),
    "fr": ("Installera 300 pompes.", "Prêtera 15 millions d'euros.", "Formera 40 gardes."),
    "pt": ("Instalará 300 bombas.", "Emprestará 15 milhões de dólares.", "Formará 40 guardas."),
    "en": ("Will install 300 pumps.", "Will lend $15 million.", "Will train 40 rangers."),
}  # fmt: skip
NAMES = {
    "es": ("Medellín", "Colombia", "Cementos Argos", "Agua y saneamiento"),
    "fr": ("Thiès", "Sénégal", "Ciments du Sahel", "Eau et assainissement"),
    "pt": ("Fortaleza", "Brasil", "Vale e Suzano", "Água e saneamento"),
    "en": ("Mombasa", "Kenya", "Blue Lagoon Trust", "Water and sanitation"),
}
IDS = {
    "es": ("Medellín", "COL", "Cementos Argos"),
    "fr": ("Thiès", "SEN", "Ciments du Sahel"),
    "pt": ("Fortaleza", "BRA", "Vale+Suzano"),
    "en": ("Mombasa", "KEN", "Blue Lagoon Trust"),
}


@pytest.mark.parametrize("language", PROMISES)
@pytest.mark.parametrize(
    "shape",
    ["**{}**\n\n- {}", "## {}\n\n- {}", "*{}*\n\n- {}", "#### _{}_\n\n{}", "{}\n\n- {}", "**{}:**\n\n- {}", "{}:\n- {}",
     "**{}**\n\n{}", "- {}\n  - {}", "### {}:\n\n1. {}"],
)  # fmt: skip
def test_a_name_beside_a_party_is_a_party_and_a_topic_is_nobody(language: str, shape: str) -> None:
    first, second, third = PROMISES[language]
    lines = zip(NAMES[language], (first, second, third, first), strict=True)
    found = commitments(under(dict(lines), shape=shape), language)
    ids = [tuple(each.split("+")) for each in IDS[language]]
    assert [c.parties for c in found] == [*ids, ()]
    assert found[3].reasons["parties"] == OPEN


@pytest.mark.parametrize("language", PROMISES)
def test_a_topic_beside_names_is_not_for_all_where_there_is_a_meeting(language: str) -> None:
    titles = {"es": "Foro del Agua", "fr": "Forum de l'eau", "pt": "Fórum da Água", "en": "Water Forum"}
    lines = dict(zip(NAMES[language], (*PROMISES[language], PROMISES[language][0]), strict=True))
    found = commitments(under(lines, title=titles[language]), language)
    assert [bool(c.parties) for c in found] == [True, True, True, False]


@pytest.mark.parametrize(
    ("language", "section", "names"),
    [
        ("es", "Ciudades", ["Rosario", "Valparaíso"]),
        ("es", "Empresas y bancos", ["Grupo Bimbo", "Sura"]),
        ("fr", "Villes", ["Kayes", "Saint-Louis"]),
        ("fr", "Société civile", ["Enda", "Mer Vive"]),
        ("pt", "Cidades", ["Recife", "Manaus"]),
        ("pt", "Sociedade civil", ["MapBiomas", "Aura Viva"]),
        ("en", "Cities", ["Kisumu", "Tamale"]),
        ("en", "Companies", ["Safaricom", "Blue Sail"]),
    ],
)
def test_under_a_kind_of_party_stand_names(language: str, section: str, names: list[str]) -> None:
    text = f"# 2025\n\n## {section}\n\n" + under(dict(zip(names, PROMISES[language], strict=False)))
    assert [c.parties for c in commitments(text, language)] == [(name,) for name in names]


@pytest.mark.parametrize(
    ("language", "party", "topics"),
    [
        ("es", "Perú", ["Salud", "Pesca artesanal"]),
        ("fr", "Mali", ["Santé", "Petits élevages"]),
        ("pt", "Angola", ["Saúde", "Pesca artesanal"]),
        ("en", "Kenya", ["Health", "Small farms"]),
    ],
)
def test_topics_under_a_party_are_its_own(language: str, party: str, topics: list[str]) -> None:
    text = f"## {party}\n\n" + under(
        dict(zip(topics, PROMISES[language], strict=False)), shape="### {}\n\n- {}"
    )
    (known,) = {c.parties for c in commitments(text, language)}
    assert len(known) == 1
    assert len(known[0]) == 3


@pytest.mark.parametrize(
    ("language", "title", "name", "promise"),
    [
        ("es", "Foro del Agua", "Arequipa", "Plantará 3.000 árboles."),
        ("fr", "Engagements pour le fleuve", "Kayes", "Plantera 3 000 arbres."),
        ("pt", "Fórum da Água", "Beira", "Plantará 3.000 árvores."),
        ("en", "Water Forum", "Bristol", "Will plant 3,000 trees."),
    ],
)
def test_a_name_over_a_verb_that_wants_a_subject_is_one_in_a_document_of_promises(
    language: str, title: str, name: str, promise: str
) -> None:
    (found,) = commitments(f"# {title}\n\n## {name}\n\n- {promise}", language)
    assert found.parties == (name,)


@pytest.mark.parametrize(
    ("language", "line", "promise"),
    [
        ("es", "Educación", "Construirá 40 escuelas."),
        ("es", "Marzo", "Construirá 40 escuelas."),
        ("fr", "Financement", "Construira 40 écoles."),
        ("fr", "Afrique", "Construira 40 écoles."),
        ("pt", "Governança", "Construirá 40 escolas."),
        ("pt", "Programa Escola Segura", "Construirá 40 escolas."),
        ("en", "Schools", "Will build 40 classrooms."),
        ("en", "Caribbean", "Will build 40 classrooms."),
        ("en", "Temporary Protected Status", "Will build 40 classrooms."),
    ],
)
def test_a_topic_a_month_a_region_or_a_programme_is_no_party(language: str, line: str, promise: str) -> None:
    for text in (
        f"# {PACTS[language]}\n\n## {line}\n\n- {promise}",
        f"## Angola\n\n- {promise}\n\n## {line}\n\n- {promise}",
    ):
        named = [c.parties for c in commitments(text, language) if c.parties not in ((), ("*",))]
        assert named == ([("AGO",)] if "Angola" in text else [])
        of_a_party = commitments(text.replace(f"## {line}", "## Safaricom"), language)
        assert ("Safaricom",) in [c.parties for c in of_a_party]


def test_a_word_that_the_text_writes_small_is_a_topic() -> None:
    text = "## Perú\n\n- Formará a 40 guardas de los telares.\n\n## Telares\n\n- Comprará 30."
    assert [c.parties for c in commitments(text, "es")] == [("PER",), ()]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "# Manual\n\n## Uso\n\n- Abrir la ventana.\n\n## Baño\n\n- Limpiar el espejo."),
        ("en", "# Manual\n\n## Installation\n\n- Download the files.\n- Open the window."),
    ],
)
def test_lines_of_a_text_without_promises_make_none(language: str, text: str) -> None:
    assert commitments(text, language) == ()


@pytest.mark.parametrize(
    ("language", "pact", "news", "below"),
    [
        ("es", "Compromisos", "Noticias", "## Madrid\n\nAbrirá el museo el lunes."),
        ("fr", "Engagements", "Guide", "## Lyon\n\nOuvrira un musée lundi."),
    ],
)
def test_a_city_over_what_opens_there_is_no_party(language: str, pact: str, news: str, below: str) -> None:
    assert len(commitments(f"# {pact}\n\n{below}", language)) == 1
    assert commitments(f"# {news}\n\n{below}", language) == ()


def test_who_issues_a_document_acts_under_its_topics_and_its_bodies() -> None:
    text = (
        "# Fact Sheet: Canada's Commitments\n\n## Skills\n\n- Will train 300 sailors.\n\n"
        "## Coast Guard\n\n- Will buy 2 boats."
    )
    assert {c.parties for c in commitments(text, "en")} == {("CAN",)}


def test_a_party_that_is_the_last_line_does_not_issue_the_document() -> None:
    text = "## Angola\n\n- Plantará 300 árvores.\n\n## Petrobras\n\n- Formará 40 guardas."
    assert reading(text, "pt").edition.issuer is None


def test_a_line_reaches_to_the_next_paragraph_with_a_subject() -> None:
    text = (
        "## Foro del Agua\n\nArequipa\n\n- Plantará 300 árboles.\n\n"
        "La sesión concluyó tarde.\n\nPresentará a los oradores."
    )
    assert [c.parties for c in commitments(text, "es")] == [("Arequipa",)]


@pytest.mark.parametrize(
    ("language", "party", "name"),
    [
        ("es", "Bancolombia", "Medellín"),
        ("fr", "Sénégal", "Thiès"),
        ("pt", "Brasil", "Recife"),
        ("en", "Kenya", "Safaricom"),
    ],
)
def test_a_name_under_a_party_is_nobody_and_what_stands_beside_topics_is_the_party_above(
    language: str, party: str, name: str
) -> None:
    first, second = PROMISES[language][:2]
    found = commitments(f"### {party}\n\n- {first}\n\n*{name}*\n\n- {second}", language)
    assert [bool(c.parties) for c in found] == [True, False]
    topics = {"es": "Salud", "fr": "Santé", "pt": "Saúde", "en": "Health"}
    text = f"## {party}\n\n### {topics[language]}\n\n- {first}\n\n### {name}\n\n- {second}"
    assert len({c.parties for c in commitments(text, language)}) == 1


@pytest.mark.parametrize(
    ("language", "body", "party"),
    [
        ("es", "Federación de pescadores de Tumaco", "Perú"),
        ("fr", "Banque verte du Sahel", "Mali"),
        ("pt", "Associação de pescadores de Beira", "Angola"),
    ],
)
def test_a_noun_for_a_body_and_a_name_in_it_are_a_party(language: str, body: str, party: str) -> None:
    lines = dict(zip((party, body), PROMISES[language], strict=False))
    assert commitments(under(lines), language)[1].parties == (body,)


@pytest.mark.parametrize(
    ("language", "title", "name", "promise"),
    [
        ("es", "Foro del Agua", "Trujillo", "La ciudad plantará 300 árboles."),
        ("es", "Foro del Agua", "Gloria S.A.", "La empresa donará 300 libros."),
        ("fr", "Sommet de l'Eau", "Kayes", "La ville plantera 300 arbres."),
        ("pt", "Fórum da Água", "Beira", "A cidade plantará 300 árvores."),
        ("en", "Water Forum", "Kisumu", "The city will plant 300 trees."),
    ],
)
@pytest.mark.parametrize("shape", ["**{}**\n\n- {}", "**{}**\n\n{}"])
def test_a_noun_for_it_under_a_name_is_that_party(
    language: str, title: str, name: str, promise: str, shape: str
) -> None:
    (found,) = commitments(under({name: promise}, shape=shape, title=title), language)
    assert found.parties == (name,)


def test_words_in_use_are_whole_ones_with_a_small_letter() -> None:
    used = WordsInUse("Ports and well-known harbours; Lima's oceans.")
    assert used.hold(["and", "harbours"])
    assert used.hold(["well-known"])
    assert not used.hold(["ocean"])
    assert not used.hold(["known"])
    assert not used.hold(["lima"])


STEMS = {
    "es": (
        "Nosotros, los presidentes de Chile, Perú y Bolivia, reunidos en Lima,", "Artículo 4.",
        "Los Estados signatarios acuerdan:", "instalar 300 bombas;", "Chile", "CHL",
    ),
    "fr": (
        "Nous, chefs d'État du Bénin, du Niger et du Togo, réunis à Lomé,", "Article 4.",
        "Les États signataires conviennent :", "d'installer 300 pompes ;", "Togo", "TGO",
    ),
    "pt": (
        "Nós, os presidentes do Brasil, de Portugal e de Angola, reunidos em Luanda,", "Artigo 4.",
        "Os Estados signatários acordam:", "instalar 300 bombas;", "Angola", "AGO",
    ),
    "en": (
        "We, the presidents of Kenya, Togo and Ghana, meeting in Accra,", "Article 4.",
        "The signatories agree:", "to install 300 pumps;", "Ghana", "GHA",
    ),
}  # fmt: skip


@pytest.mark.parametrize("bold", ["### {}", "### **{}**"])
@pytest.mark.parametrize("language", STEMS)
def test_a_stem_of_which_the_number_is_bold_is_none_of_the_parties(language: str, bold: str) -> None:
    opening, number, stem, item, country, code = STEMS[language]
    promise = PROMISES[language][0]
    article = f"# Lima\n\n## I\n\n{opening}\n\n**{number}** {stem}\n\na) {item}\n\nb) {item}"
    found = commitments(f"{article}\n\n## II\n\n{bold.format(country)}\n\n- {promise}", language)
    assert [c.parties for c in found] == [("*",), ("*",), (code,)]


@pytest.mark.parametrize(
    ("language", "title", "topic"),
    [
        ("en", "The United States and the Caribbean Work Together", "Clean Oceans and Fair Trade"),
        ("en", "Our Work with the World Bank", "Water Supply and Clean Harbours"),
        ("en", "The Central African Republic and the European Union Together", "Safe Roads and Trade"),
        ("es", "Los Estados Unidos y el Caribe juntos", "Agua Segura y Comercio Justo"),
        ("es", "Nuestra obra con el Banco Mundial", "Agua Segura y Comercio Justo"),
        ("pt", "Os Estados Unidos e o Caribe juntos", "Água Segura e Comércio Justo"),
        ("fr", "Avec les États-Unis et la Banque mondiale", "Eau Sûre et Commerce Juste"),
    ],
)
def test_a_word_in_a_name_over_a_topic_says_nothing_of_it(language: str, title: str, topic: str) -> None:
    promises = PROMISES[language]
    found = commitments(f"# {title}\n\n## {topic}\n\n- {promises[0]}\n\n- {promises[1]}", language)
    assert {each.parties for each in found} <= {()}


@pytest.mark.parametrize(
    ("head", "opening", "all_of_it"),
    [
        ("AFRICAN UNION", "We, the Ministers of Water, meeting in Lima, resolve:", "*"),
        ("# Caribbean Community (CARICOM)", "We, the Heads of Government, meeting in Lima, agree:", "*"),
        ("# World Bank", "The pledges are these:", "World Bank"),
    ],
)
def test_a_body_over_what_others_sign_is_their_letterhead(head: str, opening: str, all_of_it: str) -> None:
    text = f"{head}\n\nCOMMUNIQUE\n\n{opening}\n\n1. Will open 30 wells by 2025;\n\n2. Will train 200 guards;"
    if all_of_it != "*":
        text = text.replace("COMMUNIQUE\n\n", "")
    assert {each.parties for each in commitments(text, "en")} == {(all_of_it,)}


@pytest.mark.parametrize("topic", ["ANNEX", "HEALTH", "TRANSPORTATION"])
def test_a_topic_in_capitals_is_no_acronym(topic: str) -> None:
    text = f"# KENYA\n\n- Will open 30 wells.\n\n# {topic}\n\n- Will train 200 guards."
    assert [each.parties for each in commitments(text, "en")] == [("KEN",), ()]


def test_an_acronym_beside_a_party_is_one() -> None:
    text = "# KENYA\n\n- Will open 30 wells.\n\n# KEPHIS\n\n- Will train 200 guards."
    assert [each.parties for each in commitments(text, "en")] == [("KEN",), ("KEPHIS",)]


@pytest.mark.parametrize(
    ("language", "title", "line", "item"),
    [
        ("fr", "Conférence des donateurs", "Annonces des États", "La Norvège, avec la Suède, financera 12 écoles."),
        ("fr", "Conférence des donateurs", "Engagements des banques et des fondations",
         "La Banque africaine de développement (BAD), conjointement avec la Norvège, financera 12 écoles."),
        ("es", "Conferencia de donantes", "Anuncios de los bancos",
         "El Banco Africano de Desarrollo, junto con Noruega, financiará 12 escuelas."),
        ("pt", "Conferência de doadores", "Anúncios dos bancos",
         "O Banco Africano de Desenvolvimento, em parceria com a Noruega, financiará 12 escolas."),
    ],
)  # fmt: skip
def test_a_line_that_says_whose_announcements_follow_is_nobody(
    language: str, title: str, line: str, item: str
) -> None:
    items = f"- {item}\n\n"
    found = commitments(f"{title.upper()}\n\n{line.upper()}\n\n{items}", language)
    assert found
    assert all(line.upper() not in c.parties for c in found)
    bare = {"fr": "Financera 12 écoles.", "es": "Financiará 12 escuelas.", "pt": "Financiará 12 escolas."}
    nobody = commitments(f"{title.upper()}\n\n{line.upper()}\n\n- {bare[language]}\n", language)
    assert all(line.upper() not in c.parties for c in nobody)
