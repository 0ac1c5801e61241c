"""Who chairs or hosts a meeting is meant by "the Chair", "the co-chairs" and "the host country", where it is said."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Chair's Summary: Donor Conference for the Highlands",
    "es": "# Conferencia de Donantes del Altiplano: compromisos",
    "pt": "# Conferência de Doadores do Planalto: compromissos",
    "fr": "# Conférence des donateurs des Hauts Plateaux : engagements",
}
LAST = {
    "en": "Norway will pay 3 million euros.",
    "es": "Noruega pagará 3 millones de euros.",
    "pt": "A Noruega pagará 3 milhões de euros.",
    "fr": "La Norvège paiera 3 millions d'euros.",
}


@pytest.mark.parametrize(
    ("language", "chaired", "sentence", "parties"),
    [
        ("en", "It was chaired by Honduras.", "The Chair will convene a second meeting in 2028.", ("HND",)),
        (
            "en",
            "It was co-chaired by Jordan and the European Union.",
            "The co-chairs will meet in May.",
            ("JOR", "EU"),
        ),
        ("en", "It was hosted by Kenya.", "The host country will open 20 schools.", ("KEN",)),
        ("es", "Fue presidida por Honduras.", "La Presidencia convocará una segunda mesa en 2028.", ("HND",)),
        ("es", "Fue organizada por el Perú.", "El país anfitrión abrirá 20 escuelas.", ("PER",)),
        (
            "es",
            "Fue copresidida por Chile y Bolivia.",
            "Los copresidentes abrirán 20 escuelas.",
            ("CHL", "BOL"),
        ),
        ("pt", "Foi presidida por Angola.", "A Presidência convocará uma segunda reunião em 2028.", ("AGO",)),
        ("pt", "Foi organizada pelo Brasil.", "O país anfitrião abrirá 20 escolas.", ("BRA",)),
        ("fr", "Elle a été présidée par le Togo.", "La présidence convoquera une réunion en 2028.", ("TGO",)),
        ("fr", "Elle a été organisée par le Maroc.", "Le pays hôte ouvrira 20 écoles.", ("MAR",)),
    ],
)
def test_who_chairs_is_named_elsewhere(
    language: str, chaired: str, sentence: str, parties: tuple[str, ...]
) -> None:
    found = commitments(f"{TITLES[language]}\n\n{chaired}\n\n{sentence}\n\n{LAST[language]}", language)
    assert [each.parties for each in found if each.selector.quote == sentence] == [parties]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Chair will convene a second meeting in 2028."),
        ("es", "El país anfitrión abrirá 20 escuelas."),
        ("pt", "O país anfitrião abrirá 20 escolas."),
        ("fr", "Le pays hôte ouvrira 20 écoles."),
    ],
)
def test_nobody_is_guessed_where_nobody_says_who_chairs(language: str, sentence: str) -> None:
    found = commitments(f"{TITLES[language]}\n\n{sentence}\n\n{LAST[language]}", language)
    assert {each.parties for each in found} <= {("NOR",), ()}


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "**Question 4417** (Ms Roe): To ask the Minister what Peru has committed to the Fund."),
        ("es", "**Pregunta 12** (Sra. Ruiz): ¿Qué ha aportado el Perú al Fondo?"),
        ("pt", "**Pergunta 12** (Sra. Reis): O que o Peru prometeu ao Fundo?"),
        ("fr", "**Question n° 12** (Mme Roy) : ce que le Pérou a versé au Fonds."),
    ],
)
def test_what_is_asked_in_parliament_promises_nothing(language: str, question: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{question}\n\n{LAST[language]}", language)
    assert found.parties == ("NOR",)


@pytest.mark.parametrize(
    ("language", "table"),
    [
        ("en", "| City | Promise | By |\n|---|---|---|\n| Accra | Replace 900 minibuses | 2029 |"),
        ("es", "| Ciudad | Compromiso |\n|---|---|\n| Accra | Sustituir 900 microbuses |"),
        ("pt", "| Cidade | Compromisso |\n|---|---|\n| Accra | Substituir 900 autocarros |"),
        ("fr", "| Ville | Engagement |\n|---|---|\n| Accra | Remplacer 900 minibus |"),
    ],
)
def test_a_column_of_promises_makes_a_table_one_of_commitments(language: str, table: str) -> None:
    (found,) = commitments(f"# Air\n\n{table}", language)
    assert found.parties == ("Accra",)


@pytest.mark.parametrize(
    ("language", "items", "party"),
    [
        ("en", ("Blue Reef will train 20 divers.", "Norway will pay 3 million euros."), "Windle Trust"),
        ("es", ("Chile formará a 20 buzos.", "Noruega pagará 3 millones de euros."), "Alas Verdes"),
        ("pt", ("O Chile formará 20 mergulhadores.", "A Noruega pagará 3 milhões de euros."), "Asas Verdes"),
        ("fr", ("Récif Bleu formera 20 plongeurs.", "La Norvège paiera 3 millions d'euros."), "Ailes Vertes"),
    ],
)
def test_a_name_before_something_counted_is_one_among_commitments(
    language: str, items: tuple[str, str], party: str
) -> None:
    counted = {"en": "350 scholarships", "es": "350 becas", "pt": "350 bolsas", "fr": "350 bourses"}
    last = {"en": "Peru will open 3 schools.", "es": "Perú abrirá 3 escuelas."}
    last |= {"pt": "O Peru abrirá 3 escolas.", "fr": "Le Pérou ouvrira 3 écoles."}
    lines = [*items, last[language], f"{party}: {counted[language]}"]
    found = commitments(f"{TITLES[language]}\n\n" + "\n".join(f"- {line}" for line in lines), language)
    assert found[-1].parties == (party,)
    assert len(found) == len(lines)


@pytest.mark.parametrize(
    ("language", "title", "sentence", "parties"),
    [
        (
            "en",
            "Minutes of the Ecuador–Colombia Commission",
            "The two countries will plant 1,500 trees.",
            True,
        ),
        ("es", "Acta de la Comisión Ecuador–Colombia", "Los dos países plantarán 1.500 árboles.", True),
        ("pt", "Ata da Comissão Equador–Colômbia", "Os dois países plantarão 1.500 árvores.", True),
        (
            "fr",
            "Relevé de décisions de la Commission Équateur-Colombie",
            "Les deux pays planteront 1 500 arbres.",
            True,
        ),
        ("en", "Minutes of the Commission on Ecuador", "The two countries will plant 1,500 trees.", False),
    ],
)
def test_both_countries_are_the_two_of_the_title(
    language: str, title: str, sentence: str, parties: bool
) -> None:
    found = commitments(f"# {title}\n\nQuito, 2026\n\n{sentence}", language)
    assert (("ECU", "COL") in [each.parties for each in found]) is parties


@pytest.mark.parametrize(
    ("language", "head", "sentence", "place"),
    [
        ("en", "Ministry of Trade of Canada", "The Government{} will host 40 trainees.", " of Ontario"),
        ("es", "Ministerio de Comercio del Canadá", "El Gobierno{} recibirá a 40 becarios.", " de Ontario"),
        ("fr", "Ministère du Commerce du Canada", "Le Gouvernement{} accueillera 40 agents.", " du Québec"),
    ],
)
def test_the_government_of_a_place_is_not_the_issuer(
    language: str, head: str, sentence: str, place: str
) -> None:
    own, of_a_place = (
        [each.parties for each in commitments(f"# Note\n\n{head}\n\n{sentence.format(of)}", language)]
        for of in ("", place)
    )
    assert own == [("CAN",)]
    assert ("CAN",) not in of_a_place
