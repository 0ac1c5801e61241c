"""What a party tells of another is that other's, and the side of a country is that country."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Joint statement of Peru and Japan",
    "es": "# Declaración conjunta del Perú y del Japón",
    "pt": "# Declaração conjunta do Peru e do Japão",
    "fr": "# Déclaration conjointe du Pérou et du Japon",
}


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "Peru announced that Chile will donate 300 tents.", ("CHL",)),
        ("es", "Perú anunció que Chile donará 300 carpas.", ("CHL",)),
        ("es", "Ecuador informó que, en junio, el Japón financiará un puerto.", ("JPN",)),
        ("es", "Perú anunció que Chile y Bolivia plantarán 300 árboles.", ("CHL", "BOL")),
        ("pt", "O Peru anunciou que o Chile doará 300 tendas.", ("CHL",)),
        ("pt", "O Equador informou que o Japão financiará um porto.", ("JPN",)),
        ("fr", "Le Pérou a annoncé que le Chili donnera 300 tentes.", ("CHL",)),
        ("fr", "L'Équateur a annoncé que le Japon financera un port.", ("JPN",)),
        ("es", "Perú anunció que plantará 2.000 árboles.", ("PER",)),
        ("es", "Perú anunció que la pesca de Chile será abierta.", ("PER",)),
        ("pt", "O Peru anunciou que plantará 2.000 árvores.", ("PER",)),
        ("fr", "Le Pérou a annoncé qu'il plantera 2 000 arbres.", ("PER",)),
    ],
)
def test_the_act_that_is_told_is_that_of_its_own_subject(
    language: str, sentence: str, parties: tuple[str, ...]
) -> None:
    (found,) = commitments(f"{TITLES[language].split(' ')[0]} Andes\n\n{sentence}", language)
    assert (found.parties, found.stance) == (parties, "pledge")


@pytest.mark.parametrize(
    ("language", "first", "second", "third"),
    [
        (
            "en",
            "The two sides will hold talks every year.",
            "The Peruvian side will open an office in Osaka.",
            "The Japanese side will lend 20 million dollars.",
        ),
        (
            "es",
            "Las dos partes abrirán dos puertos.",
            "La parte peruana abrirá una oficina en Osaka.",
            "La parte japonesa prestará 20 millones de dólares.",
        ),
        (
            "pt",
            "Os dois lados abrirão dois portos.",
            "O lado peruano abrirá um escritório em Osaka.",
            "A parte japonesa emprestará 20 milhões de dólares.",
        ),
        (
            "fr",
            "Les deux parties ouvriront deux ports.",
            "La partie péruvienne ouvrira un bureau à Osaka.",
            "La partie japonaise prêtera 20 millions de dollars.",
        ),
    ],
)
def test_the_side_of_a_country_is_that_country(language: str, first: str, second: str, third: str) -> None:
    found = commitments(f"{TITLES[language]}\n\n{first} {second} {third}", language)
    assert [each.parties for each in found] == [("PER", "JPN"), ("PER",), ("JPN",)]
    assert [each.selector.quote for each in found] == [first, second, third]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Japan for its part will send 12 engineers."),
        ("en", "Japan, for its part, will send 12 engineers."),
        ("en", "Japan, in turn, will send 12 engineers."),
        ("es", "Japón, por su parte, enviará a 12 ingenieros."),
        ("es", "El Japón por su parte enviará a 12 ingenieros."),
        ("pt", "O Japão, por sua vez, enviará 12 engenheiros."),
        ("pt", "Por seu lado, o Japão enviará 12 engenheiros."),
        ("fr", "Le Japon, pour sa part, enverra 12 ingénieurs."),
        ("fr", "De son côté, le Japon enverra 12 ingénieurs."),
    ],
)
def test_a_party_that_is_set_apart_from_another_acts_alone(language: str, sentence: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert found.parties == ("JPN",)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Peru and Japan issued the following statement in Tacna."),
        ("es", "Perú y Japón emitieron la siguiente declaración en Tacna."),
        ("pt", "O Peru e o Japão emitiram a seguinte declaração em Tacna."),
        ("fr", "Le Pérou et le Japon ont publié la déclaration suivante à Tacna."),
    ],
)
def test_that_a_statement_is_issued_is_no_commitment(language: str, sentence: str) -> None:
    assert commitments(f"{TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "The Deputy Minister of Colombia said that his country will give 3 million dollars.", "COL"),
        ("es", "El viceministro de Colombia precisó que su país aportará 3 millones de dólares.", "COL"),
        ("es", "El canciller de Chile afirmó que abrirá dos puertos.", "CHL"),
        ("pt", "O vice-ministro de Angola precisou que o seu país doará 3 milhões de dólares.", "AGO"),
        ("pt", "O Presidente do Brasil disse que abrirá dois portos.", "BRA"),
        ("fr", "Le vice-ministre du Bénin a précisé que son pays versera 3 millions de dollars.", "BEN"),
        ("fr", "Le Ministre du Mali a indiqué qu'il ouvrira deux ports.", "MLI"),
    ],
)
def test_what_somebody_says_he_will_do_is_his_promise(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert (found.parties, found.stance) == ((party,), "pledge")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El viceministro de Colombia precisó que la sequía durará 3 años."),
        ("es", "El canciller de Chile afirmó que su país es un socio."),
        ("pt", "O Presidente do Brasil disse que a seca durará 3 anos."),
        ("fr", "Le Ministre du Mali a indiqué que la sécheresse durera 3 ans."),
        ("fr", "Le Ministre du Mali a indiqué que son pays recevra 3 millions d'euros."),
    ],
)
def test_what_somebody_says_of_the_world_is_none(language: str, sentence: str) -> None:
    assert commitments(f"{TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        ("en", "**Secretariat:** the Lake Authority (LVA) will publish a report.", "LVA"),
        ("es", "**Secretaría:** la Comisión de Cuenca (CCU) publicará un informe.", "CCU"),
        ("pt", "**Secretaria:** a Comissão da Bacia (CBC) publicará um relatório.", "CBC"),
        ("fr", "**Secrétariat :** la COMIFAC publiera un rapport.", "COMIFAC"),
    ],
)
def test_a_body_behind_a_topic_in_bold_is_the_party(language: str, item: str, party: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n- {item}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "sentence", "stance"),
    [
        ("en", "Peru told the meeting that it is drafting a labour bill.", "ongoing"),
        ("en", "Peru informed the meeting that it has trained 300 nurses.", "delivered"),
        ("es", "El Perú informó a la reunión que está redactando un proyecto de ley.", "ongoing"),
        ("pt", "O Peru informou à reunião que está redigindo um projeto de lei.", "ongoing"),
        ("fr", "Le Pérou a informé la réunion qu'il rédige une loi.", "ongoing"),
    ],
)
def test_a_meeting_may_be_told_what_somebody_does(language: str, sentence: str, stance: str) -> None:
    (found,) = commitments(f"{TITLES[language].split(' ')[0]} Andes\n\n{sentence}", language)
    assert (found.parties, found.stance) == (("PER",), stance)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Peru opened the meeting and thanked its guests."),
        ("es", "El Perú inauguró la reunión y agradeció a sus invitados."),
        ("pt", "O Peru abriu a reunião e agradeceu aos convidados."),
        ("fr", "Le Pérou a ouvert la réunion et remercié ses invités."),
    ],
)
def test_to_hold_a_meeting_is_news(language: str, sentence: str) -> None:
    assert commitments(f"{TITLES[language]}\n\n{sentence}", language) == ()
