"""Several places behind one word for them are the parties, each by its own name."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


def parties(language: str, text: str) -> list[tuple[str, ...]]:
    return [each.parties for each in commitments(f"# {PACTS[language]}\n\n{text}", language)]


@pytest.mark.parametrize(
    ("language", "sentence", "cities"),
    [
        (
            "en",
            "The cities of Bristol, Lagos and New York will plant 3,000 trees.",
            ("Bristol", "Lagos", "New York"),
        ),
        ("en", "The ports of Mombasa and Rotterdam will build 20 docks.", ("Mombasa", "Rotterdam")),
        (
            "es",
            "Las ciudades de Rosario y San José de Cúcuta plantarán 3.000 árboles.",
            ("Rosario", "San José de Cúcuta"),
        ),
        ("es", "Los municipios de Tapachula y Huehuetán abrirán dos centros.", ("Tapachula", "Huehuetán")),
        (
            "pt",
            "As prefeituras de Curitiba, do Rio de Janeiro e de Belém plantarão 3.000 árvores.",
            ("Curitiba", "Rio de Janeiro", "Belém"),
        ),
        (
            "fr",
            "Les villes de Lyon, de Montréal et de Kampala planteront 3 000 arbres.",
            ("Lyon", "Montreal", "Kampala"),
        ),
        ("fr", "Les communes d'Arles et de Sfax ouvriront deux centres.", ("Arles", "Sfax")),
    ],
)
def test_each_place_is_a_party(language: str, sentence: str, cities: tuple[str, ...]) -> None:
    assert parties(language, f"- {sentence}") == [cities]


@pytest.mark.parametrize(
    ("language", "sentence", "named", "not_named"),
    [
        ("en", "The towns of {} and {} will plant 3,000 trees.", ("Gulu", "Jinja"), ("Kenya", "Uganda")),
        ("en", "The cities of {} and {} will plant 3,000 trees.", ("Gulu", "Jinja"), ("tomorrow", "today")),
        ("es", "Las ciudades de {} y {} plantarán 3.000 árboles.", ("Rosario", "Cúcuta"), ("la costa", "el valle")),
        ("es", "Las ciudades de {} y {} plantarán 3.000 árboles.", ("Rosario", "Cúcuta"), ("Perú", "Chile")),
        ("pt", "Os municípios de {} e de {} plantarão 3.000 árvores.", ("Belém", "Sintra"), ("Angola", "Timor-Leste")),
        ("fr", "Les villes de {} et de {} planteront 3 000 arbres.", ("Lyon", "Sfax"), ("France", "Tunisie")),
    ],
)  # fmt: skip
def test_places_that_are_not_named_are_none(
    language: str, sentence: str, named: tuple[str, str], not_named: tuple[str, str]
) -> None:
    assert parties(language, f"- {sentence.format(*named)}") == [named]
    assert parties(language, f"- {sentence.format(*not_named)}") == []


@pytest.mark.parametrize(
    ("language", "stem", "items", "all_of_them", "one"),
    [
        (
            "en",
            "The cities of Bristol, Lagos and Sfax commit to:",
            ("keeping 5 percent of their homes;", "for Lagos only, opening three offices."),
            ("Bristol", "Lagos", "Sfax"),
            "Lagos",
        ),
        (
            "es",
            "Las ciudades de Rosario, Lima y Cúcuta se comprometen a:",
            ("reservar el 5 % de sus viviendas;", "en el caso de Cúcuta, abrir tres oficinas."),
            ("Rosario", "Lima", "Cúcuta"),
            "Cúcuta",
        ),
        (
            "pt",
            "As cidades de Belém, Maputo e Setúbal comprometem-se a:",
            ("reservar 5 % das suas casas;", "no caso de Maputo, abrir três gabinetes."),
            ("Belém", "Maputo", "Setúbal"),
            "Maputo",
        ),
        (
            "fr",
            "Les villes de Lyon, de Sfax et de Kampala s'engagent à :",
            ("réserver 5 % de leurs logements ;", "pour Kampala seulement, ouvrir trois bureaux."),
            ("Lyon", "Sfax", "Kampala"),
            "Kampala",
        ),
    ],
)
def test_their_list_is_theirs_and_one_of_them_may_be_meant(
    language: str, stem: str, items: tuple[str, str], all_of_them: tuple[str, ...], one: str
) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    assert parties(language, f"{stem}\n\n{listed}") == [all_of_them, (one,)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The mayors of Goma and Gitega will twin 30 schools."),
        ("es", "Los alcaldes de Goma y Gitega hermanarán 30 escuelas."),
        ("fr", "Les maires de Goma et de Gitega jumelleront 30 écoles."),
        ("pt", "Os prefeitos de Goma e de Gitega plantarão 30 árvores."),
    ],
)
def test_mayors_act_for_their_cities(language: str, sentence: str) -> None:
    (found,) = commitments(f"# {PACTS[language]}\n\n- {sentence}", language)
    assert found.parties == ("Goma", "Gitega")
