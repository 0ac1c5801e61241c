"""Countries right behind a verb and "with" do it, too; those who only get something do not."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "words", "partners"),
    [
        ("es", "Cuba organizará con Honduras un curso.", ("HND",)),
        ("es", "Bolivia está preparando con Honduras y Costa Rica dos proyectos.", ("HND", "CRI")),
        ("es", "Chile prepara con la Argentina dos proyectos.", ("ARG",)),
        ("pt", "O Brasil organizará com a Argentina e o Chile um curso.", ("ARG", "CHL")),
        ("fr", "Le Togo organisera avec le Bénin et le Ghana un cours.", ("BEN", "GHA")),
        ("es", "México compartió con Chile los datos de 20 estaciones.", ()),
        ("es", "El Ecuador construirá un puente en la frontera con Colombia.", ()),
    ],
)
def test_who_does_it_with_whom(language: str, words: str, partners: tuple[str, ...]) -> None:
    (found,) = commitments(words, language)
    assert found.partners == partners


def test_the_end_of_an_agency_s_name_is_no_other_party() -> None:
    words = "La delegación paraguaya anunció que la Administración de Navegación y Puertos (ANP) instalará 24 escalas."
    (found,) = commitments(words, "es")
    assert found.parties == ("PRY",)
