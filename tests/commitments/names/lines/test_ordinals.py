"""An ordinal that numbers what is agreed is nobody's name, wherever it stands."""

import pytest

from tests.commitments.texts import commitments

MET = "# Declaración de Asunción\n\nLos Presidentes de Chile y Brasil, reunidos en Asunción, ACUERDAN:\n\n"
TWO = (
    ("PRIMERO", "Crear un fondo de 20 millones de dólares."),
    ("SEGUNDO", "Abrir tres oficinas en la frontera."),
)


@pytest.mark.parametrize(
    "shape", ["{}.- {}", "**{}.-** {}", "**{}:** {}", "{}. {}", "- {}: {}", "- **{}:** {}", "### {}\n\n{}",
              "**{}**\n\n{}", "{}\n\n{}"]
)  # fmt: skip
def test_all_who_sign_undertake_it(shape: str) -> None:
    found = commitments(MET + "\n\n".join(shape.format(*each) for each in TWO), "es")
    assert [each.parties for each in found] == [("CHL", "BRA")] * 2


@pytest.mark.parametrize("shape", ["### {}\n\n{}", "**{}**\n\n{}", "{}\n\n{}"])
def test_a_line_of_its_own_is_no_party(shape: str) -> None:
    found = commitments(MET + shape.format(*TWO[1]), "es")
    assert not [each for each in found if "SEGUNDO" in each.parties]


@pytest.mark.parametrize(
    ("language", "label"), [("en", "Second"), ("pt", "Primeiro"), ("fr", "Premièrement"), ("es", "Tercero")]
)
def test_in_other_languages(language: str, label: str) -> None:
    found = commitments(f"# Pact of Lima: commitments\n\n- {label}: 20 ports by 2030.", language)
    assert not [each for each in found if label in each.parties]


def test_a_body_called_by_an_ordinal_is_one() -> None:
    title, label = "# Health Forum: commitments", "First Nations Health Authority"
    (found,) = commitments(f"{title}\n\n- {label}: Will open two clinics.", "en")
    assert found.parties == (label,)
