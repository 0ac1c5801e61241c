"""The power of a plant is its capacity; power that is itself installed is what is to be reached."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, only


def roles(language: str, sentence: str) -> list[str | None]:
    return [each.role for each in only(f"# {PACTS[language]}\n\n- {sentence}", language).figures]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Kenya will build a solar plant of 44 megawatts."),
        ("fr", "Le Mali construira une centrale solaire de 44 mégawatts."),
        ("fr", "Le Mali équipera ses écoles, pour une puissance cumulée d'environ 600 kilowatts."),
        ("es", "Perú construirá un parque eólico de 44 megavatios."),
        ("pt", "Angola construirá uma central solar de 44 megawatts."),
    ],
)
def test_the_power_of_a_plant_is_a_capacity(language: str, sentence: str) -> None:
    assert roles(language, sentence) == ["capacity"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Kenya will install 44 megawatts of solar power."),
        ("en", "Kenya will build solar roofs of 85 MW."),
        ("fr", "Le Mali installera 44 mégawatts de solaire."),
        ("fr", "Le Mali plantera un parc de 44 hectares."),
    ],
)
def test_power_that_is_installed_and_other_measures_are_targets(language: str, sentence: str) -> None:
    assert roles(language, sentence) == ["target"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "Le Niger a recruté 2 850 enseignants : 1 900 maîtres du primaire et 950 professeurs de collège.",
        ),
        ("en", "Niger has recruited 2,850 people: 1,900 teachers and 950 nurses."),
        ("es", "Perú contrató a 2.850 personas: 1.900 maestros y 950 enfermeras."),
        ("pt", "Angola contratou 2.850 pessoas: 1.900 professores e 950 enfermeiras."),
    ],
)
def test_what_stands_behind_a_colon_and_makes_a_count_up_are_its_parts(language: str, sentence: str) -> None:
    assert roles(language, sentence) == ["total", "part", "part"]


def test_what_does_not_make_it_up_is_none() -> None:
    assert "part" not in roles("en", "Niger has recruited 2,850 people: 1,900 teachers and 900 nurses.")


def test_some_of_a_number_before_are_a_part() -> None:
    sentence = (
        "Le Mali portera de 400 à 1 000 le nombre de bourses. De ce nombre, 250 bourses iront à des femmes."
    )
    assert roles("fr", sentence) == ["baseline", "target", "part"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le Mali mobilisera 182 millions d'euros, répartis entre 95 millions de dons et 62 millions de prêts.",
        "Le Mali mobilisera 182 millions d'euros, dont 95 millions de subventions et 62 millions de garanties.",
    ],
)
def test_the_first_of_the_forms_of_an_amount_is_money_too(sentence: str) -> None:
    found = only(f"# {PACTS['fr']}\n\n- {sentence}", "fr").figures
    assert [(each.unit, each.role) for each in found] == [("EUR", "total"), ("EUR", "part"), ("EUR", "part")]
