"""Names of bodies of which only the first word has a capital are read whole, and no further."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Forum de l'eau"}


def read(language: str, sentence: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    (found,) = commitments(f"# {TITLES[language]}: COP\n\n- {sentence}", language)
    return found.parties, found.partners


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("fr", "L'Agence nationale de l'eau construira 20 barrages.", "National Water Agency"),
        ("fr", "L'Office national des forêts plantera 3 000 arbres.", "National Forests Office"),
        (
            "fr",
            "La Société nationale des ports du Bénin posera 20 conduites.",
            "Société nationale des ports du Bénin",
        ),
        (
            "fr",
            "La Chambre de commerce et d'industrie de Sfax formera 300 jeunes.",
            "Chambre de commerce et d'industrie de Sfax",
        ),
        ("fr", "L'Union des caisses rurales s'engage à ouvrir 20 guichets.", "Union des caisses rurales"),
        ("es", "La Cámara de comercio de Quito formará a 300 jóvenes.", "Cámara de comercio de Quito"),
        (
            "pt",
            "A Associação dos produtores de café formará 300 jovens.",
            "Associação dos produtores de café",
        ),
        ("fr", "L'Union des communes du littoral plantera 300 arbres.", "Union des communes du littoral"),
        ("fr", "L'Office des travaux ruraux plantera 300 arbres.", "Office des travaux ruraux"),
        (
            "es",
            "La Asociación de municipios rurales plantará 300 árboles.",
            "Asociación de municipios rurales",
        ),
        (
            "pt",
            "A Associação dos municípios do litoral plantará 300 árvores.",
            "Associação dos municípios do litoral",
        ),
    ],
)
def test_such_a_name_is_a_party(language: str, sentence: str, party: str) -> None:
    assert read(language, sentence)[0] == (party,)


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        (
            "fr",
            "Le Bénin plantera 300 arbres avec l'Office national des forêts et l'UNICEF.",
            ("National Forests Office", "UNICEF"),
        ),
        (
            "fr",
            "Le Bénin plantera 300 arbres, en partenariat avec l'Agence de l'eau Rhône Méditerranée, d'ici 2027.",
            ("Agence de l'eau Rhône Méditerranée",),
        ),
        (
            "es",
            "El Perú formará a 300 jóvenes junto con la Cámara de comercio de Quito.",
            ("Cámara de comercio de Quito",),
        ),
    ],
)
def test_or_a_partner(language: str, sentence: str, partners: tuple[str, ...]) -> None:
    assert read(language, sentence)[1] == partners


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("La Banque mondiale prêtera 30 millions de dollars.", "World Bank"),
        ("Le Fonds vert pour le climat apportera 30 millions de dollars.", "GCF"),
        ("La Commission européenne et le Bénin formeront 300 jeunes.", "European Commission"),
        ("L'Institut national d'hygiène (INH) formera 300 jeunes.", "INH"),
    ],
)
def test_names_of_the_tables_and_acronyms_stay(sentence: str, party: str) -> None:
    assert read("fr", sentence)[0][0] == party


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        (
            "fr",
            "La Fédération des producteurs de coton du Mali formera 300 jeunes.",
            "Fédération des producteurs de coton du Mali",
        ),
        (
            "fr",
            "La Confédération des syndicats du Sénégal formera 300 jeunes.",
            "Confédération des syndicats du Sénégal",
        ),
        ("fr", "Le Groupement des armateurs de Sfax formera 300 jeunes.", "Groupement des armateurs de Sfax"),
        ("fr", "Le Collectif des femmes du Tchad formera 300 jeunes.", "Collectif des femmes du Tchad"),
        ("es", "La Superintendencia de bancos publicará 12 informes.", "Superintendencia de bancos"),
        ("es", "El Gremio de pescadores del Perú formará a 300 jóvenes.", "Gremio de pescadores del Perú"),
        (
            "es",
            "La Mancomunidad de municipios del sur plantará 300 árboles.",
            "Mancomunidad de municipios del sur",
        ),
        ("pt", "A Superintendência de seguros publicará 12 relatórios.", "Superintendência de seguros"),
        (
            "pt",
            "O Agrupamento de produtores de Angola formará 300 jovens.",
            "Agrupamento de produtores de Angola",
        ),
        ("pt", "A Ouvidoria de polícia abrirá 12 postos.", "Ouvidoria de polícia"),
    ],
)
def test_a_noun_of_a_body_opens_its_name(language: str, sentence: str, party: str) -> None:
    assert read(language, sentence)[0] == (party,)


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("La Fédération de Russie formera 300 jeunes.", "RUS"),
        ("La Fédération russe formera 300 jeunes.", "RUS"),
        ("La Confédération suisse formera 300 jeunes.", "CHE"),
    ],
)
def test_a_country_that_calls_itself_so_is_that_country(sentence: str, party: str) -> None:
    assert read("fr", sentence)[0] == (party,)
