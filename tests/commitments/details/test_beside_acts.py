"""Countries named behind "with" right beside the verb act with the party."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


def partners(language: str, sentence: str) -> tuple[str, ...]:
    (found,) = commitments(f"# {PACTS[language]}\n\n{sentence}", language)
    return found.partners


@pytest.mark.parametrize(
    ("language", "sentence", "named"),
    [
        ("es", "- Perú elaborará con Ecuador un plan para 40 islas.", ("ECU",)),
        ("es", "- Perú está preparando con Honduras y Costa Rica 2 leyes.", ("HND", "CRI")),
        ("es", "## Chile\n\n- Con la Argentina firmaremos en mayo un protocolo.", ("ARG",)),
        ("pt", "- Angola construirá com o Brasil 40 escolas.", ("BRA",)),
        ("fr", "- Le Togo formera avec le Bénin 40 agents.", ("BEN",)),
        ("es", "- Chile prepara con la Argentina dos proyectos.", ("ARG",)),
        ("pt", "- O Brasil organizará com a Argentina e o Chile um curso.", ("ARG", "CHL")),
        ("fr", "- Le Togo organisera avec le Bénin et le Ghana un cours.", ("BEN", "GHA")),
        ("en", "- Kenya and Uganda will set up a centre, coordinated by Rwanda.", ("RWA",)),
        ("es", "- Perú creará un grupo de trabajo, coordinado por Chile y Ecuador.", ("CHL", "ECU")),
    ],
)
def test_a_country_beside_the_verb_is_a_partner(language: str, sentence: str, named: tuple[str, ...]) -> None:
    assert partners(language, sentence) == named


@pytest.mark.parametrize(
    ("language", "beside", "of_a_border", "named"),
    [
        ("es", "reforzará con Ecuador la frontera", "reforzará la frontera con Ecuador", ("ECU",)),
        ("pt", "ampliará com o Brasil o comércio", "ampliará o comércio com o Brasil", ("BRA",)),
        ("fr", "augmentera avec le Bénin ses échanges", "augmentera ses échanges avec le Bénin", ("BEN",)),
    ],
)
def test_one_of_a_border_or_trade_is_none(
    language: str, beside: str, of_a_border: str, named: tuple[str, ...]
) -> None:
    parties = {"es": "Perú", "pt": "Angola", "fr": "Le Togo"}
    assert partners(language, f"- {parties[language]} {beside} en 40 %.") == named
    assert partners(language, f"- {parties[language]} {of_a_border} en 40 %.") == ()


def test_the_end_of_an_agency_s_name_is_no_other_party() -> None:
    words = "La delegación paraguaya anunció que la Administración de Navegación y Puertos (ANP) instalará 24 escalas."
    (found,) = commitments(words, "es")
    assert found.parties == ("PRY",)
