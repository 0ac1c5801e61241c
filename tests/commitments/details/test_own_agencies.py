"""Agencies that act under their country are its partners, as the guidelines want it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments

CUSTOMS = ("National Customs Service",)
HEALTH = ("Ministry of Health",)


def read(language: str, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    (found,) = commitments(f"# {PACTS[language]}\n\n{text}", language)
    return found.parties, found.partners


@pytest.mark.parametrize(
    ("language", "sentence", "party", "partners"),
    [
        ("es", "Chile revisará 300 camiones con su Servicio Nacional de Aduanas.", "CHL", CUSTOMS),
        ("es", "Chile informó que su Servicio Nacional de Aduanas revisó 300 camiones.", "CHL", CUSTOMS),
        ("fr", "Le Bénin formera 300 agents avec son ministère de la Santé.", "BEN", HEALTH),
        ("pt", "Angola formará 300 agentes com o seu Ministério da Saúde.", "AGO", HEALTH),
        ("en", "Ghana said that its Ministry of Health will train 300 people.", "GHA", HEALTH),
        (
            "en",
            "Ghana will train 300 people through its Ministry of Food and Agriculture.",
            "GHA",
            ("Ministry of Food and Agriculture",),
        ),
    ],
)
def test_an_agency_of_its_own_that_acts_is_a_partner(
    language: str, sentence: str, party: str, partners: tuple[str, ...]
) -> None:
    assert read(language, f"- {sentence}") == ((party,), partners)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Ghana will reform its Ministry of Health by 2027."),
        ("en", "Ghana will train 300 people through its Climate Plan."),
        ("es", "Chile fortalecerá su Servicio Nacional de Aduanas con 300 agentes."),
        ("pt", "Angola reformará o seu Ministério da Saúde até 2027."),
        ("fr", "Le Bénin réformera son ministère de la Santé d'ici à 2027."),
    ],
)
def test_one_that_something_is_done_to_is_none(language: str, sentence: str) -> None:
    assert read(language, f"- {sentence}")[1] == ()


@pytest.mark.parametrize(
    ("language", "heading", "sentence", "partners"),
    [
        ("en", "Kenya", "The Ministry of Health will vaccinate 300 children.", HEALTH),
        ("en", "Kenya", "The Kenya Forest Service will plant 300 trees.", ("Kenya Forest Service",)),
        ("es", "Perú", "El Ministerio de Salud vacunará a 300 niños.", HEALTH),
        ("pt", "Angola", "O Ministério da Saúde vacinará 300 crianças.", HEALTH),
        ("fr", "Bénin", "Le ministère de la Santé vaccinera 300 enfants.", HEALTH),
        ("en", "Kenya", "The Government will vaccinate 300 children.", ()),
        ("es", "Perú", "El Gobierno vacunará a 300 niños.", ()),
        ("fr", "Bénin", "Le ministre de la Santé formera 300 agents.", ()),
    ],
)
def test_under_its_country_it_is_a_partner_of_it(
    language: str, heading: str, sentence: str, partners: tuple[str, ...]
) -> None:
    countries = {"Kenya": "KEN", "Perú": "PER", "Angola": "AGO", "Bénin": "BEN"}
    assert read(language, f"## {heading}\n\n- {sentence}") == ((countries[heading],), partners)


@pytest.mark.parametrize(
    ("language", "sentence", "party", "partners"),
    [
        ("es", "El Ministerio de Salud de Chile vacunará a 300 niños.", "CHL", HEALTH),
        ("en", "The Forest Department of Kenya will plant 300 trees.", "KEN", ("Forest Department",)),
        ("en", "Kenya's Ministry of Health will vaccinate 300 children.", "KEN", HEALTH),
        ("en", "The Government of Kenya will plant 300 trees.", "KEN", ()),
        ("en", "The Minister of Health of Kenya will open 300 clinics.", "KEN", ()),
        ("es", "La Presidenta de Chile abrirá 300 escuelas.", "CHL", ()),
    ],
)
def test_with_its_country_in_its_name_too(
    language: str, sentence: str, party: str, partners: tuple[str, ...]
) -> None:
    assert read(language, f"- {sentence}") == ((party,), partners)
