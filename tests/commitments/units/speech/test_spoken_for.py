"""Who acts in the name of a party acts for it; several bodies without a name are nobody in particular."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Pledges at the Lima Ocean Summit",
    "es": "# Compromisos de la Cumbre de Lima",
    "pt": "# Compromissos da Cúpula de Lima",
    "fr": "# Engagements du Sommet de Lima",
}


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "On behalf of Chile, the envoy pledged 3 million dollars.", "CHL"),
        ("en", "Speaking on behalf of the Government of Kenya, she promised 40 schools.", "KEN"),
        ("en", "In the name of Fiji, the Minister committed to plant 300 trees.", "FJI"),
        ("es", "En nombre del Ecuador, la Viceministra comprometió 3 millones de dólares.", "ECU"),
        ("es", "En representación de Honduras, el canciller ofreció 20 becas.", "HND"),
        ("pt", "Em nome do Chile, a ministra prometeu 3 milhões de dólares.", "CHL"),
        ("pt", "Falando em nome de Angola, o embaixador anunciou a doação de 30 tendas.", "AGO"),
        ("fr", "Au nom de la Côte d'Ivoire, la ministre a promis 3 millions d'euros.", "CIV"),
        ("fr", "S'exprimant au nom du Togo, l'ambassadeur s'est engagé à ouvrir 20 écoles.", "TGO"),
        ("en", "For the United States, the delegation confirmed 3 million dollars for schools.", "USA"),
        ("en", "For Kenya, her ambassador pledged 40 schools.", "KEN"),
        ("es", "Por el Gobierno de Chile, la delegada anunció un aporte de 3 millones de dólares.", "CHL"),
        ("pt", "Pelo Chile, a embaixadora prometeu 40 escolas.", "CHL"),
        ("fr", "Pour le Kenya, l'ambassadrice a promis 40 écoles.", "KEN"),
        ("fr", "Pour le Canada, l'ambassadrice a confirmé un don de 3 millions de dollars.", "CAN"),
        ("es", "Por Corea, el embajador ofreció 3.000 toneladas de arroz.", "KOR"),
    ],
)
@pytest.mark.parametrize("mark", ["- ", ""])
def test_the_party_is_the_one_in_whose_name(language: str, sentence: str, party: str, mark: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{mark}{sentence}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "On behalf of Chile, Peru will open 20 schools."),
        ("es", "En nombre de Chile, el Perú abrirá 20 escuelas."),
        ("fr", "Au nom du Chili, le Pérou ouvrira 20 écoles."),
        ("pt", "Em nome do Chile, o Peru abrirá 20 escolas."),
    ],
)
def test_another_party_acts_for_itself(language: str, item: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n- {item}", language)
    assert found.parties == ("PER",)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "For Peru, the pact opens a market of 3 million people."),
        ("en", "For Peru, the minister remains confident."),
        ("es", "Por el Perú, el tren pasará 3 veces."),
        ("pt", "Pelo Peru, a ministra manifestou confiança."),
        ("fr", "Pour le Kenya, le ministre reste confiant."),
    ],
)
def test_what_something_means_for_a_party_is_no_word_of_it(language: str, sentence: str) -> None:
    assert commitments(f"{TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Three faith-based organisations will host 90 children."),
        ("en", "A group of eleven cities will ban plastic bags."),
        ("en", "Eleven companies agreed to cut waste."),
        ("es", "Once empresas acordaron reducir los residuos."),
        ("pt", "Onze empresas acordaram reduzir os resíduos."),
        ("fr", "Onze entreprises ont convenu de réduire les déchets."),
        ("en", "Some 40 companies of the textile sector have pledged to hire 300 women."),
        ("es", "Tres organizaciones religiosas acogerán a 90 menores."),
        ("es", "Un grupo de empresas del sector textil contratará a 300 mujeres."),
        ("pt", "Dez empresas do setor madeireiro deixarão de comprar madeira."),
        ("pt", "Um grupo de bancos abrirá 30 balcões."),
        ("fr", "Trois associations logeront 90 enfants."),
        ("fr", "Plusieurs entreprises du secteur minier embaucheront 500 jeunes."),
    ],
)
@pytest.mark.parametrize("mark", ["- ", ""])
def test_several_without_a_name_are_no_party_that_can_be_told(
    language: str, sentence: str, mark: str
) -> None:
    assert commitments(f"{TITLES[language]}\n\n{mark}{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Blue Reef and Sea Hall agreed to cut 300 tonnes of waste."),
        ("es", "Mar Vivo y Agua Clara acordaron reducir 300 toneladas de residuos."),
        ("pt", "Mar Vivo e Água Clara comprometem-se a reduzir 300 toneladas de resíduos."),
        ("fr", "Mer Vive et Eau Claire s'engagent à réduire 300 tonnes de déchets."),
    ],
)
def test_two_with_their_names_are(language: str, sentence: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n- {sentence}", language)
    assert len(found.parties) == 2


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Three faith-based organisations were thanked."),
        ("en", "Eleven cities will flood."),
        ("es", "Tres organizaciones religiosas saludaron la iniciativa."),
        ("pt", "Dez empresas saudaram a iniciativa."),
        ("fr", "Trois associations ont salué l'initiative."),
    ],
)
def test_what_several_say_or_suffer_is_no_promise(language: str, sentence: str) -> None:
    assert commitments(f"{TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        ("en", "Blue Reef, with support from IOM, undertakes to train 200 fishers.", "Blue Reef"),
        ("es", "Mar Vivo, con el apoyo de la OIM, se compromete a formar a 200 pescadores.", "Mar Vivo"),
        ("pt", "Mar Vivo, com o apoio da OIM, compromete-se a formar 200 pescadores.", "Mar Vivo"),
        ("fr", "Mer Vive, avec l'appui de l'OIM, s'engage à former 200 pêcheurs.", "Mer Vive"),
        ("es", "La pesquera Camanchaca instalará cámaras en sus 22 barcos.", "Camanchaca"),
        ("en", "The Port of Rotterdam will train 45 pilots.", "Port of Rotterdam"),
        ("en", "An Post will carry 300 parcels.", "An Post"),
        ("es", "El Corte Inglés reducirá sus envases un 20 %.", "El Corte Inglés"),
        ("pt", "O Boticário plantará 300 árvores.", "O Boticário"),
        ("fr", "La Poste livrera 300 colis.", "La Poste"),
    ],
)
def test_a_firm_before_an_aside_by_its_trade_or_with_an_article_of_its_name(
    language: str, item: str, party: str
) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n- {item}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "NEWS RELEASE\n\nTALLINN, 14 May 2026 – The City of Cork will equip nine berths with power."),
        ("es", "NOTA DE PRENSA\n\nMadrid, 14 de mayo de 2026.- La Ciudad de Cork equipará nueve muelles."),
        ("pt", "NOTA À IMPRENSA\n\nLisboa, 14 de maio de 2026 – A Cidade de Cork equipará nove cais."),
        ("fr", "COMMUNIQUÉ DE PRESSE\n\nParis, le 14 mai 2026 – La Ville de Cork équipera neuf quais."),
    ],
)
def test_a_body_acts_behind_the_place_and_the_date(language: str, text: str) -> None:
    (found,) = commitments(text, language)
    assert found.parties == ("Cork",)
