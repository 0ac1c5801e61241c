"""Items and sentences of Spanish, Portuguese and French documents: who speaks where no name stands before the verb."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, listed, reading

Expected = list[tuple[tuple[str, ...], str | None]]


def said(text: str, language: str) -> Expected:
    return [(each.parties, each.stance) for each in commitments(text, language)]


SPANISH = """Nosotros, los ministros de Chile y Perú, nos comprometemos a:

- donar 5 millones de dólares;
- en el caso de Perú, abrir dos escuelas;
- reforzar la cooperación."""
PORTUGUESE = """Nós, os ministros do Brasil e de Angola, comprometemo-nos a:

- doar 5 milhões de dólares;
- no caso de Angola, abrir duas escolas;
- reforçar a cooperação."""
FRENCH = """Nous, ministres de la France et du Mali, nous engageons à :

- verser 5 millions d'euros ;
- pour ce qui concerne la France, ouvrir deux écoles ;
- renforcer la coopération."""
STEMS = [
    ("es", SPANISH, ("CHL", "PER"), ("PER",)),
    ("pt", PORTUGUESE, ("BRA", "AGO"), ("AGO",)),
    ("fr", FRENCH, ("FRA", "MLI"), ("FRA",)),
]


@pytest.mark.parametrize(("language", "text", "both", "subset"), STEMS)
def test_items_that_hang_from_a_stem_are_those_of_its_speakers_or_of_some(
    language: str, text: str, both: tuple[str, ...], subset: tuple[str, ...]
) -> None:
    assert said(text, language) == [(both, "pledge"), (subset, "pledge"), (both, "pledge")]


NUMBERED = """Nosotros, los ministros de Chile, Perú y Bolivia, adoptamos el siguiente comunicado:

1. Reconocemos que la prevención cuesta menos que el combate.

2. Nos comprometemos a reducir los incendios en un 30 % para 2030. Agradecemos este esfuerzo.

3. Para alcanzar esa meta, nos comprometemos a:

    a) crear un sistema de alerta;

    b) formar a 5.000 brigadistas.

4. Perú aportará 2 millones de dólares. Tomamos nota de ese anuncio.

5. Hemos formado a 300 maestros desde 2022.
"""


def test_numbered_paragraphs_of_a_declaration_are_sentences_of_those_who_sign_it() -> None:
    all_three = ("*",)
    assert said(NUMBERED, "es") == [
        (all_three, "pledge"),
        (all_three, "pledge"),
        (all_three, "pledge"),
        (("PER",), "pledge"),
        (all_three, "delivered"),
    ]
    first, *_ = commitments(NUMBERED, "es")
    assert first.selector.quote.endswith("para 2030.")
    assert reading(NUMBERED, "es").edition.signatories == ("CHL", "PER", "BOL")


def test_the_first_act_may_stand_under_a_word_for_the_party_before_its_name() -> None:
    text = listed(
        "El presidente anunciará una campaña. En mayo, los Estados Unidos contrataron a 300 personas.",
        "Chile abrió dos oficinas.",
        "Perú abrió tres oficinas.",
    )
    assert said(text, "es")[0] == (("USA",), "pledge")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "**Chile amplía sus albergues:** El Gobierno chileno destinará 5 millones de dólares."),
        ("pt", "**Chile amplia os abrigos:** O Governo chileno destinará 5 milhões de dólares."),
        ("fr", "**Le Chili agrandit ses foyers.** Le Gouvernement chilien versera 5 millions de dollars."),
    ],
)
def test_a_headline_in_the_present_leaves_the_act_to_the_words_behind_it(language: str, text: str) -> None:
    assert said(listed(text), language) == [(("CHL",), "pledge")]


def test_among_commitments_an_item_without_a_party_is_one_too() -> None:
    text = listed(
        "Chile abrirá dos escuelas.",
        "Perú donará 5 millones de dólares.",
        "Bolivia plantará 3.000 árboles.",
        "Se construirán 12 albergues en la frontera.",
        "Las delegaciones agradecieron la hospitalidad de la ciudad.",
    )
    assert said(text, "es")[3:] == [((), "pledge")]
    assert commitments(text, "es")[3].reasons["parties"]


def test_under_a_heading_each_sentence_that_begins_with_its_verb_is_one() -> None:
    text = "# Cabo Verde\n\nEquipará os portos. Eliminará os copos até 2026. A obra custa 3 milhões de euros."
    found = commitments(text, "pt")
    assert [each.parties for each in found] == [("CPV",), ("CPV",)]
    assert found[1].selector.quote.endswith("3 milhões de euros.")


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("es", "El Instituto Nacional del Agua (INAGUA) perforará 30 pozos en Chile. (nuevo)", "INAGUA"),
        ("es", "Lumbrera: Recogerá 300 toneladas de redes. (nuevo)", "Lumbrera"),
        ("pt", "Fundação Maré Alta: plantar 300 mudas. (novo)", "Maré Alta Foundation"),
        ("fr", "Ville de Kerlan : Replanter 150 hectares. (nouveau)", "Kerlan"),
        ("fr", "Lumière fournira 300 lampes aux écoles. (nouveau)", "Lumière"),
    ],
)
def test_a_party_that_no_table_knows_is_named_as_it_is(language: str, text: str, party: str) -> None:
    assert said(listed(text), language) == [((party,), "pledge")]


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        ("es", "Chile, en coordinación con Perú y el ACNUR, abrirá dos oficinas.", {"PER", "UNHCR"}),
        ("es", "Chile abrirá dos oficinas junto con Lumbrera.", {"Lumbrera"}),
        ("es", "Chile dialogó sobre Perú y abrirá dos oficinas.", set()),
        ("pt", "O Chile abrirá dois escritórios, em parceria com o Peru e a OIM.", {"PER", "IOM"}),
        ("fr", "Le Chili ouvrira deux bureaux en partenariat avec le Pérou et l'UNICEF.", {"PER", "UNICEF"}),
        ("fr", "Le Chili ouvrira deux bureaux au Pérou.", set()),
    ],
)
def test_partners_stand_behind_words_that_say_so(language: str, text: str, partners: set[str]) -> None:
    (found,) = commitments(text, language)
    assert (found.parties, set(found.partners)) == (("CHL",), partners)


@pytest.mark.parametrize(
    ("language", "text", "declared"),
    [
        ("es", "Chile abrirá dos oficinas. [compromiso en curso]", "advancing"),
        ("es", "Nuevo: Chile abrirá dos oficinas.", "new"),
        ("es", "Chile abrirá dos oficinas. (avance de compromisos previos)", "advancing"),
        ("pt", "O Chile abrirá dois escritórios. (NOVO)", "new"),
        ("pt", "O Chile abrirá dois escritórios. (avanço de compromisso existente)", "advancing"),
        ("fr", "Le Chili ouvrira deux bureaux. (nouvel engagement)", "new"),
        ("fr", "Le Chili ouvrira deux bureaux. (engagement existant)", "advancing"),
    ],
)
def test_tags(language: str, text: str, declared: str) -> None:
    (found,) = commitments(listed(text), language)
    assert (found.parties, found.declared) == (("CHL",), declared)


def test_a_further_act_without_a_subject_is_that_of_the_party_before() -> None:
    text = "Chile abrirá dos escuelas. Costarán 3 millones de dólares. Asimismo, formará a 300 maestros."
    found = commitments(text, "es")
    assert [(each.parties, each.stance) for each in found] == [(("CHL",), "pledge"), (("CHL",), "pledge")]
    assert found[0].selector.quote.endswith("dólares.")


def test_who_is_called_the_administration_is_said_once() -> None:
    text = (
        "Estos son los compromisos del Gobierno de Chile (en lo sucesivo, «la Administración»).\n\n"
        + listed("La Administración abrirá dos escuelas.", "La Administración donó 3.000 vacunas.")
    )
    assert said(text, "es") == [(("CHL",), "pledge"), (("CHL",), "delivered")]


ORDINARY = {
    "es": """Los precios del café subieron por tercer día el martes, mientras los operadores de Londres evaluaban las
noticias de heladas. Las acciones de dos grandes tostadoras cayeron más de un 3 %. Chile ganó a Perú por 2 a 1.

El museo del puerto reabrió tras dieciocho meses de obras. Unos 4.000 visitantes acudieron el primer día. Las entradas
cuestan 12 dólares y están agotadas hasta mayo. El ministro de Cultura visitó la exposición.

Artículo 5. Los solicitantes deberán presentar el formulario en un plazo de 30 días. La autoridad podrá prorrogar este
plazo. Las tasas abonadas no serán reembolsadas. La presente ley entrará en vigor el 1 de enero de 2026.""",
    "pt": """Os preços do café subiram pelo terceiro dia na terça-feira, enquanto operadores em Londres avaliavam
relatos de geada. As ações de duas grandes torrefadoras caíram mais de 3%. O Brasil venceu a Argentina por 2 a 1.

O museu do porto reabriu após dezoito meses de obras. Cerca de 4.000 visitantes vieram no primeiro dia. Os ingressos
custam 12 reais. O ministro da Cultura visitou a exposição.

Artigo 5. O requerente deverá apresentar o formulário no prazo de 30 dias. A autoridade poderá prorrogar este prazo. As
taxas pagas não serão reembolsadas. A presente lei entrará em vigor em 1 de janeiro de 2026.""",
    "fr": """Les cours du café ont monté mardi pour la troisième journée, tandis que les courtiers de Londres pesaient
les rumeurs de gel. Les actions de deux grands torréfacteurs ont perdu plus de 3 %. La France a battu l'Italie 2 à 1.

Le musée du port a rouvert après dix-huit mois de travaux. Près de 4 000 visiteurs sont venus le premier jour. Les
billets coûtent 12 euros. Le ministre de la Culture a visité l'exposition.

Article 5. Toute demande est adressée au préfet, qui statue dans un délai de deux mois. La taxe ne sera pas remboursée.
Le présent décret entrera en vigueur le premier jour du mois suivant sa publication.""",
}


@pytest.mark.parametrize("language", ORDINARY)
def test_a_text_without_any_commitment_yields_none(language: str) -> None:
    assert said(ORDINARY[language], language) == []


def test_details_of_a_commitment_are_read_in_their_language() -> None:
    text = (
        "Chile ampliará en Perú el Programa de Empleo Digno para 300 refugiados venezolanos, con 5 millones de "
        "dólares: 3 millones para Lima y 2 millones para Cusco."
    )
    (found,) = commitments(text, "es")
    assert found.programmes == ("Programa de Empleo Digno",)
    assert found.beneficiaries == ("refugiados venezolanos",)
    assert found.places == ("PER",)
    assert [figure.role for figure in found.figures] == ["target", "total", "part", "part"]
    assert found.title.startswith("Chile ampliará en Perú")
