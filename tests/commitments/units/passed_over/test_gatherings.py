"""News of who came together, and acts that only look like it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Lima Summit", "es": "Cumbre de Lima", "pt": "Cúpula de Lima", "fr": "Sommet de Lima"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "Today in Quito, the United States joined leaders from fifteen countries for the second round.",
        ),
        ("en", "Kenya brought together the governors of ten counties in Nairobi."),
        ("en", "Canada hosted the foreign ministers of five neighbors, and thanked them."),
        ("es", "Los Estados Unidos se unieron a los líderes de quince países en Quito."),
        ("es", "Chile convocó a los ministros de nueve países."),
        ("es", "Perú acogió a los alcaldes de la región."),
        (
            "es",
            "Hoy, el ministro de Salud del Perú recibió a sus homólogos de 20 países para el balance anual.",
        ),
        ("pt", "O Brasil recebeu os chanceleres de 20 países."),
        ("fr", "Le Maroc a reçu ses homologues de 20 pays."),
        ("pt", "Os Estados Unidos juntaram-se aos líderes de quinze países em Quito."),
        ("pt", "O Chile convocou os ministros de nove países."),
        ("pt", "Angola acolheu os governadores da região."),
        ("fr", "Les États-Unis ont rejoint les dirigeants de quinze pays à Quito."),
        ("fr", "Le Maroc a accueilli les ministres de neuf pays."),
        ("fr", "Le Bénin a rejoint les chefs d'État de la région."),
        (
            "es",
            "El Gobierno de Guatemala recibió hoy en su capital a los cancilleres y ministros de 22 países.",
        ),
        ("pt", "O Governo da Guatemala recebeu hoje na sua capital os chanceleres e ministros da região."),
        ("fr", "Le Maroc a reçu hier dans sa capitale les ministres des pays signataires."),
        ("en", "Guatemala received today in its capital the foreign ministers of 22 countries."),
        ("en", "Guatemala welcomed delegations from 12 countries to its capital."),
    ],
)
def test_who_met_promises_nothing(language: str, sentence: str) -> None:
    assert commitments(f"# {TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Canada joined leaders and pledged $30 million for schools."),
        ("en", "Canada joined leaders from nine countries and opened a school."),
        ("en", "Canada hosted a course for ministers."),
        ("en", "Canada will convene the ministers of nine countries in May."),
        ("en", "Canada joined the Global Compact."),
        ("en", "Canada hosted 300 refugees."),
        ("es", "Chile se unió a los líderes y donó 3 millones de dólares."),
        ("es", "Chile convocará a los ministros de nueve países."),
        ("es", "Perú recibió a 300 refugiados."),
        ("es", "Perú recibió a los embajadores de 20 países y abrió 3 oficinas."),
        ("pt", "O Chile acolheu 300 refugiados."),
        ("pt", "O Chile convocará os ministros de nove países."),
        ("fr", "Le Maroc a accueilli 300 réfugiés."),
        ("fr", "Le Maroc a rejoint le Pacte mondial."),
        ("es", "Perú acogió hoy en Lima un curso para ministros."),
        ("es", "Perú recibió ayer en Lima a 300 refugiados."),
        ("en", "Canada welcomed 300 refugees."),
        ("en", "Canada received today in Halifax a flight with 40 refugees."),
    ],
)
def test_what_is_given_or_to_come_is_one(language: str, sentence: str) -> None:
    assert len(commitments(f"# {TITLES[language]}\n\n{sentence}", language)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The United States will be a steady partner.",
        "The Administration knows this, and reaffirms that Canada will be the best of neighbors.",
        "Canada will be an ally in this fight.",
    ],
)
def test_what_somebody_will_be_is_no_act(sentence: str) -> None:
    assert commitments(f"# Lima Summit\n\n{sentence}", "en") == ()


@pytest.mark.parametrize(
    "act", ["the host of the third summit", "hosting the third summit", "building 20 schools"]
)
def test_what_somebody_will_be_doing_is_one(act: str) -> None:
    assert len(commitments(f"# Lima Summit\n\nCanada will be {act}.", "en")) == 1


@pytest.mark.parametrize(
    ("language", "line", "act"),
    [
        ("en", "Co-hosted by Mali, Norway and UNDP.", "Mali will build 30 schools."),
        ("en", "Chaired by the Republic of Mali", "Mali will build 30 schools."),
        ("en", "*Organized by Mali and Norway*", "Mali will build 30 schools."),
        ("es", "Organizada por Honduras y Noruega.", "Honduras construirá 30 escuelas."),
        ("pt", "Organizada por Angola e Noruega.", "Angola construirá 30 escolas."),
        ("fr", "Organisée par le Mali et la Norvège.", "Le Mali construira 30 écoles."),
    ],
)
def test_a_line_that_says_who_held_the_meeting_is_no_act(language: str, line: str, act: str) -> None:
    found = commitments(f"# {TITLES[language]}\n\n{line}\n\n{act}", language)
    assert [each.selector.quote for each in found] == [act]


def test_who_hosts_does_not_speak_alone_for_those_who_took_part() -> None:
    text = """# Outcome Document

*Co-hosted by the Republic of Mali and the Kingdom of Norway*

Participants agreed to open 30 schools in 2026. The co-hosts will publish a register within 60 days."""
    assert [each.parties for each in commitments(text, "en")] == [("*",), ("MLI", "NOR")]


def test_those_in_whose_name_a_joint_text_is_issued_speak_in_it() -> None:
    text = "# Joint Statement by Mali and Norway\n\nThe two Governments agreed to open 30 schools in 2026."
    assert [each.parties for each in commitments(text, "en")] == [("MLI", "NOR")]
