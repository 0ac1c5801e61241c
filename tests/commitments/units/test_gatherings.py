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
        ("pt", "Os Estados Unidos juntaram-se aos líderes de quinze países em Quito."),
        ("pt", "O Chile convocou os ministros de nove países."),
        ("pt", "Angola acolheu os governadores da região."),
        ("fr", "Les États-Unis ont rejoint les dirigeants de quinze pays à Quito."),
        ("fr", "Le Maroc a accueilli les ministres de neuf pays."),
        ("fr", "Le Bénin a rejoint les chefs d'État de la région."),
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
        ("pt", "O Chile acolheu 300 refugiados."),
        ("pt", "O Chile convocará os ministros de nove países."),
        ("fr", "Le Maroc a accueilli 300 réfugiés."),
        ("fr", "Le Maroc a rejoint le Pacte mondial."),
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
