"""What stands behind an acronym in brackets as its owner, or is a programme by it, is no partner."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Forum de l'eau"}


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        (
            "es",
            "El Perú aportará 3 millones al Mecanismo Mundial (MMF, por sus siglas) del Banco Mundial.",
            (),
        ),
        (
            "fr",
            "Le Bénin versera 3 millions au Guichet régional (GRX, en anglais) de la Banque mondiale.",
            (),
        ),
        ("es", "El Perú formará a 300 jóvenes con el apoyo del Banco Mundial.", ("World Bank",)),
        ("pt", "Angola formará 300 jovens (40 por ano) com o apoio do Banco Mundial.", ("World Bank",)),
    ],
)
def test_the_owner_of_what_is_in_brackets(language: str, sentence: str, partners: tuple[str, ...]) -> None:
    (found,) = commitments(f"# {TITLES[language]}: COP\n\n- {sentence}", language)
    assert set(partners) == {each for each in found.partners if each == "World Bank"}


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        (
            "es",
            "El Perú reanudará el Programa de Permisos de Familias (PPF, por sus siglas). El PPF abrirá 30 vías.",
            (),
        ),
        ("pt", "Angola retomará o Programa de Vistos de Famílias (PVF). O PVF abrirá 30 vias.", ()),
        ("fr", "Le Bénin relancera le Programme de visas de familles (PVF). Le PVF ouvrira 30 voies.", ()),
        (
            "es",
            "El Perú ampliará 30 vías. El Instituto de Permisos de Familias (IPF) abrirá 30 vías.",
            ("IPF",),
        ),
        (
            "es",
            "El Perú ampliará el Programa de Permisos de Familias (IPFAM). El IPF abrirá 30 vías.",
            ("IPF",),
        ),
    ],
)
def test_a_programme_that_acts_is_none(language: str, text: str, partners: tuple[str, ...]) -> None:
    found = commitments(f"# {TITLES[language]}: COP\n\n- {text}", language)
    assert found[0].partners == partners
