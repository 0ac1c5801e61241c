"""What a speaker vows as himself; headlines over a note; places in bold before what "the city" does."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Remarks by the President of Ghana at the Coast Summit",
    "es": "# Discurso del Presidente de Ghana en la Cumbre de la Costa",
    "pt": "# Discurso do Presidente do Gana na Cúpula da Costa",
    "fr": "# Discours du Président du Ghana au Sommet de la côte",
}
PLEDGES = {
    "en": "# Pledges of the Coast Summit",
    "es": "# Compromisos de la Cumbre de la Costa",
    "pt": "# Compromissos da Cúpula da Costa",
    "fr": "# Engagements du Sommet de la côte",
}


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "Today I can announce that we will plant 300 trees.", "GHA"),
        ("en", "I wish to announce a fund of $3 million.", "GHA"),
        ("en", "It is my pleasure to announce 40 new schools.", "GHA"),
        ("es", "Me comprometo a plantar 300 árboles.", "GHA"),
        ("es", "Hoy anuncio la apertura de 40 comedores.", "GHA"),
        ("es", "Me complace anunciar un fondo de 3 millones de dólares.", "GHA"),
        ("pt", "Comprometo-me a plantar 300 árvores.", "GHA"),
        ("pt", "Tenho o prazer de anunciar 40 cantinas.", "GHA"),
        ("pt", "Hoje, anuncio a abertura de 40 cantinas.", "GHA"),
        ("fr", "Je m'engage à planter 300 arbres.", "GHA"),
        ("fr", "J'annonce aujourd'hui l'ouverture de 40 cantines.", "GHA"),
        ("fr", "Aujourd'hui, je suis heureux d'annoncer un fonds de 3 millions d'euros.", "GHA"),
        ("en", "For this reason, in the name of the Government of Ghana, I pledge 3 million dollars.", "GHA"),
        (
            "es",
            "Por eso, en nombre del Gobierno de Ghana, anuncio un programa de 3 millones de pesos.",
            "GHA",
        ),
        ("pt", "Por isso, em nome do Governo do Gana, anuncio um programa de 3 milhões.", "GHA"),
        ("fr", "C'est pourquoi, au nom du Gouvernement du Ghana, j'annonce 3 millions d'euros.", "GHA"),
        ("fr", "Je confirme 3 millions d'euros pour les écoles.", "GHA"),
        ("en", "I can announce that Peru will plant 300 trees.", "PER"),
        ("es", "Puedo anunciar que el Perú plantará 300 árboles.", "PER"),
        ("pt", "Posso anunciar que o Peru plantará 300 árvores.", "PER"),
        ("fr", "Je peux annoncer que le Pérou plantera 300 arbres.", "PER"),
    ],
)
def test_who_speaks_for_a_country_binds_it(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert (found.parties, found.stance) == ((party,), "pledge")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I cannot announce a fund."),
        ("es", "El anuncio de la apertura fue bien recibido."),
        ("pt", "O anúncio da abertura foi bem recebido."),
        ("fr", "L'annonce de l'ouverture a été saluée."),
    ],
)
def test_the_noun_and_the_denial_bind_nobody(language: str, sentence: str) -> None:
    assert commitments(f"{TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_a_headline_over_the_place_and_the_date_is_no_commitment(language: str) -> None:
    said = {
        "en": (
            "NEWS RELEASE",
            "City of Cork pledges a cleaner harbour",
            "The City of Cork will equip nine quays.",
        ),
        "es": (
            "NOTA DE PRENSA",
            "La Ciudad de Cork limpiará su puerto",
            "La Ciudad de Cork equipará nueve muelles.",
        ),
        "pt": ("NOTA À IMPRENSA", "A Cidade de Cork limpará o porto", "A Cidade de Cork equipará nove cais."),
        "fr": (
            "COMMUNIQUÉ DE PRESSE",
            "La Ville de Cork nettoiera son port",
            "La Ville de Cork équipera neuf quais.",
        ),
    }
    head, line, sentence = said[language]
    (found,) = commitments(f"{head}\n\n{line}\n\nCORK, 14 05 2026 – {sentence}", language)
    assert found.parties == ("Cork",)
    assert found.selector.quote.endswith(sentence)


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        ("en", "**Cork:** The city will ban bags in 2027.", ("Cork",)),
        ("es", "**Rosario:** El municipio prohibirá las bolsas.", ("Rosario",)),
        ("pt", "**Recife:** A cidade plantará 30 árvores.", ("Recife",)),
        ("fr", "**Nantes :** La ville plantera 30 arbres.", ("Nantes",)),
        ("pt", "**Recife:** o Governo do Peru doou dois abrigos.", ("PER",)),
    ],
)
def test_a_city_in_bold_acts_as_the_city(language: str, item: str, party: tuple[str, ...]) -> None:
    (found,) = commitments(f"{PLEDGES[language]}\n\n{item}", language)
    assert found.parties == party
