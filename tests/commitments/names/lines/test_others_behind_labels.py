"""Another state, or an agency of another, as the subject behind a country and a colon: that is where it acts."""

from __future__ import annotations

import pytest

from tests.commitments.texts import who_acts


@pytest.mark.parametrize(
    ("language", "item", "parties"),
    [
        ("pt", "**Afeganistão:** o Brasil concedeu 11.000 vistos humanitários.", ("BRA",)),
        ("pt", "**Haiti:** o MJSP emitiu 200 autorizações.", ("Ministry of Justice and Public Security",)),
        ("fr", "**Ukraine :** le Canada prolongera 20 000 permis.", ("CAN",)),
        ("fr", "**Haïti :** la France et le Canada formeront 200 policiers.", ("FRA", "CAN")),
        ("fr", "**Haïti :** l'OIM formera 200 policiers.", ("IOM",)),
        ("es", "**Haití:** el Gobierno de México emitió 200 permisos.", ("MEX",)),
        ("pt", "**Haiti:** em 2023, o Brasil concedeu 11.000 vistos.", ("BRA",)),
        ("fr", "**Haïti :** depuis 2020, la France et le Canada ont formé 200 policiers.", ("FRA", "CAN")),
        ("en", "**Haiti:** together with UNICEF, the World Bank funded 200 places.", ("World Bank",)),
        ("en", "**Haiti:** the Government of Canada will train 200 officers.", ("CAN",)),
        ("en", "**Haiti:** the World Bank will fund 200 places.", ("World Bank",)),
    ],
)
def test_another_state_acts_in_the_country_of_the_label(
    language: str, item: str, parties: tuple[str, ...]
) -> None:
    assert who_acts(language, item)[0] == parties


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        ("pt", "**Peru:** a Superintendência Nacional de Migrações emitiu 300 vistos.", "PER"),
        ("fr", "**Haïti :** la Police nationale formera 200 policiers.", "HTI"),
        ("fr", "**Belize :** le Gouvernement formera 200 agents avec l'OIM.", "BLZ"),
        ("fr", "**Canada :** le gouvernement du Canada formera 200 policiers.", "CAN"),
        ("pt", "**Peru:** em parceria com o Brasil, emitiu 300 vistos.", "PER"),
        ("fr", "**Mali :** avec l'appui de la France, le pays formera 200 policiers.", "MLI"),
        ("en", "**Haiti:** with help from Canada, the National Police will train 200 officers.", "HTI"),
        ("es", "**Haití:** el Gobierno capacitará a 200 agentes.", "HTI"),
        ("en", "**Germany:** the GIZ will train 200 officers.", "DEU"),
        ("en", "**European Union:** the Commission will fund 200 officers.", "EU"),
    ],
)
def test_a_body_of_the_label_leaves_it_the_party(language: str, item: str, party: str) -> None:
    assert who_acts(language, item)[0] == (party,)
