"""A body that a thing is only called after is no partner: "the IGAD Protocol", "norma Mercosur", "intra-OECS"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments, who_acts


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Grenada will raise intra-OECS trade by 40%."),
        ("en", "Kenya will ratify the IGAD Protocol on free movement."),
        ("en", "Brazil will lower the Mercosur common external tariff by 4%."),
        ("en", "Kenya will open an EU-funded centre for 40 women."),
        ("en", "Kenya will ratify Convention 189 of the ILO."),
        ("es", "Brasil adoptará la norma técnica Mercosur en 40 puertos."),
        ("es", "México ratificará el convenio 189 de la OIT."),
        ("es", "Brasil bajará el arancel del Mercosur en un 4%."),
        ("es", "Perú elevará el comercio intra-CAN en 40%."),
        ("fr", "Le Togo appliquera le protocole de la CEDEAO dans 40 postes."),
        ("fr", "Le Togo adoptera la norme CEDEAO dans 40 ports."),
        ("fr", "Le Togo portera le commerce intra-UEMOA à 40 %."),
        ("pt", "O Brasil adotará a norma Mercosul em 40 portos."),
        ("pt", "Angola aplicará as diretrizes da OMS em 40 centros."),
        ("pt", "Angola elevará o comércio intra-SADC em 40%."),
    ],
)
def test_a_body_in_the_name_of_a_thing_is_no_partner(language: str, sentence: str) -> None:
    parties, partners = who_acts(language, sentence)
    assert len(parties) == 1
    assert partners == ()


@pytest.mark.parametrize(
    ("language", "sentence", "named"),
    [
        ("en", "Kenya will open 40 centres with USAID funding.", ("USAID",)),
        ("en", "Kenya will open 40 centres with market support of the World Bank.", ("World Bank",)),
        ("en", "Kenya will write 40 standards with the WHO.", ("WHO",)),
        ("es", "México redactará 40 normas con la OMS.", ("WHO",)),
        ("es", "México abrirá 40 centros con fondos de la OIM.", ("IOM",)),
        ("fr", "Le Togo rédigera 40 normes avec l'OMS.", ("WHO",)),
        ("fr", "Le Togo ouvrira 40 centres avec l'aide de l'UNICEF.", ("UNICEF",)),
        ("pt", "Angola redigirá 40 normas com a OMS.", ("WHO",)),
    ],
)
def test_one_that_helps_is_one(language: str, sentence: str, named: tuple[str, ...]) -> None:
    assert who_acts(language, sentence)[1] == named


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The IGAD Protocol will enter into force in 2027."),
        ("en", "Intra-CARICOM trade will rise by 40%."),
        ("en", "The EU-funded programme will build 40 schools."),
        ("es", "El arancel del Mercosur bajará un 4%."),
        ("fr", "Le protocole de la CEDEAO entrera en vigueur en 2027."),
        ("pt", "A tarifa do Mercosul cairá 4%."),
    ],
)
def test_nor_a_party(language: str, sentence: str) -> None:
    assert all(not found.parties for found in commitments(f"# {PACTS[language]}\n\n- {sentence}", language))
