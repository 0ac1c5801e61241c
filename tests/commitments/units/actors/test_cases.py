"""A promise may be that of a part of those who speak, wherever in its sentence it says so."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Forum de l'eau"}
STEMS = {
    "en": "The leaders are committed to:\n\n- planting trees;\n- ",
    "es": "Los líderes se comprometen a:\n\n- plantar árboles;\n- ",
    "pt": "Os líderes comprometem-se a:\n\n- plantar árvores;\n- ",
    "fr": "Les dirigeants s'engagent à :\n\n- planter des arbres ;\n- ",
}


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "opening, in the case of Seychelles and Mauritius, two stations;"),
        ("en", "as regards Seychelles and Mauritius, recognising each other's permits;"),
        ("en", "opening two stations (in the case of Seychelles and Mauritius) by 2026."),
        ("en", "opening two stations by 2026, in the case of Seychelles and Mauritius."),
        ("en", "for Seychelles and Mauritius, opening two stations;"),
        ("en", "the opening on the part of Seychelles and Mauritius of two stations;"),
        ("es", "abrir, en el caso de Seychelles y Mauricio, dos estaciones;"),
        ("es", "en lo que respecta a Seychelles y Mauricio, destacar dos equipos;"),
        ("es", "la apertura por parte de Seychelles y Mauricio de dos estaciones;"),
        ("es", "abrir dos estaciones antes de 2026, en el caso de Seychelles y Mauricio."),
        ("pt", "abrir, no caso de Seicheles e Maurícia, duas estações;"),
        ("pt", "no caso das Seicheles e da Maurícia, dispor de duas estações;"),
        ("pt", "a abertura por parte das Seicheles e da Maurícia de duas estações;"),
        ("fr", "ouvrir, dans le cas des Seychelles et de Maurice, deux stations ;"),
        ("fr", "pour ce qui est des Seychelles et de Maurice, se doter de deux stations ;"),
        ("fr", "ouvrir deux stations avant 2026, s'agissant des Seychelles et de Maurice."),
    ],
)
def test_an_item_of_a_stem_may_be_for_some(language: str, item: str) -> None:
    found = commitments(STEMS[language] + item, language)
    assert [each.parties for each in found] == [("*",), ("SYC", "MUS")]
    assert {each.stance for each in found} == {"pledge"}


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "opening two stations for Seychelles and Mauritius;"),
        ("en", "opening two stations in Seychelles and Mauritius, in case of fire;"),
        ("en", "opening two stations with help on the part of Norway;"),
        ("es", "abrir dos estaciones para Seychelles y Mauricio;"),
        ("es", "abrir, con aportes del sector privado por parte de España, dos estaciones;"),
        ("pt", "abrir duas estações para as Seicheles e a Maurícia;"),
        ("fr", "ouvrir deux stations pour les Seychelles et Maurice ;"),
        ("fr", "ouvrir, dans le cas des réfugiés du Mali, deux stations ;"),
    ],
)
def test_for_whom_something_is_done_does_not_do_it(language: str, item: str) -> None:
    found = commitments(STEMS[language] + item, language)
    assert [each.parties for each in found] == [("*",), ("*",)]


def test_one_of_two_in_a_joint_statement() -> None:
    text = (
        "# Declaración conjunta de los Gobiernos de Chile y del Perú\n\nLos Gobiernos se comprometen a:\n\n"
        "- plantar árboles;\n- en el caso de Chile, destacar a 25 oficiales en el puesto de Arica.\n"
    )
    assert [each.parties for each in commitments(text, "es")] == [("CHL", "PER"), ("CHL",)]


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("en", "Communiqué", "We will open, in the case of Chile and Peru, two stations."),
        ("es", "Comunicado", "En el caso de Chile y Perú, abriremos dos estaciones."),
        ("es", "Comunicado", "Los países abrirán, en el caso de Chile y Perú, dos estaciones."),
        ("pt", "Comunicado", "Abriremos, no caso do Chile e do Peru, duas estações."),
        ("fr", "Communiqué", "Nous ouvrirons, dans le cas du Chili et du Pérou, deux stations."),
    ],
)
def test_a_sentence_of_all_may_be_for_some(language: str, title: str, sentence: str) -> None:
    (found,) = commitments(f"# {title}\n\n{sentence}", language)
    assert found.parties == ("CHL", "PER")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "# Lima Declaration\n\nWe, the Ministers of Peru, Chile and Fiji.\n\n**Article 4.** As follows:\n\n"
                "a) to cut losses by 30 percent;\n\nb) for Peru and Chile, to complete 3 lines;"
            ),
        ),
        (
            "fr",
            (
                "# Déclaration de Lima\n\nNous, ministres du Pérou, du Chili et du Togo, réunis.\n\n"
                "**Article 4.** Comme suit :\n\n"
                "a) de réduire de 30 % les pertes ;\n\nb) pour le Pérou et le Chili, d'achever 3 lignes ;"
            ),
        ),
    ],
)
def test_an_item_without_a_stem_may_be_that_of_some_who_sign(language: str, text: str) -> None:
    first, second = commitments(text, language)
    assert (first.parties, second.parties) == (("*",), ("PER", "CHL"))


@pytest.mark.parametrize(
    ("language", "item", "parties"),
    [
        ("pt", "no caso de Corumbá e Ladário, fechar os lixões até 2026;", ("Corumbá", "Ladário")),
        ("es", "en el caso de Loja y Zamora, cerrar los vertederos antes de 2026;", ("Loja", "Zamora")),
        ("fr", "dans le cas de Sikasso et Mopti, fermer les décharges en 2026 ;", ("Sikasso", "Mopti")),
    ],
)
def test_a_part_may_be_of_no_table(language: str, item: str, parties: tuple[str, ...]) -> None:
    found = commitments(f"# {TITLES[language]}\n\n{STEMS[language]}{item}", language)
    assert found[-1].parties == parties


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("pt", "no caso de seca, fechar os portos até 2026;"),
        ("es", "en el caso de sequía, cerrar los puertos antes de 2026;"),
    ],
)
def test_what_may_happen_is_no_part(language: str, item: str) -> None:
    found = commitments(f"# {TITLES[language]}\n\n{STEMS[language]}{item}", language)
    assert found
    assert all(each.parties == ("*",) for each in found)
