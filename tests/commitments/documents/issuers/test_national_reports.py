"""Titles by which a country reports on itself, and titles of reports on it or by others."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading

_TOLD = {
    "es": "El Gobierno otorgó 300 becas.",
    "en": "The Government granted 300 scholarships.",
    "fr": "Le Gouvernement a octroyé 300 bourses.",
    "pt": "O Governo concedeu 300 bolsas.",
}


@pytest.mark.parametrize(
    ("language", "title", "country"),
    [
        ("es", "Costa Rica: Informe nacional de avances ante el Foro Mundial sobre los Refugiados", "CRI"),
        ("es", "Costa Rica - Informe de avances del Proceso de Quito", "CRI"),
        ("es", "Informe de avances de Costa Rica", "CRI"),
        ("es", "Informe nacional de avances del Gobierno de Colombia ante el Foro", "COL"),
        ("es", "Informe nacional de avances: República del Ecuador", "ECU"),
        ("es", "Capítulo nacional de Honduras. MIRPS", "HND"),
        ("en", "Kenya: National progress report on pledges of the Global Refugee Forum", "KEN"),
        ("en", "National report of the Republic of Uganda", "UGA"),
        ("en", "Kenya: second progress report", "KEN"),
        ("en", "Progress report of Kenya (2024)", "KEN"),
        ("fr", "Mali : rapport d'avancement", "MLI"),
        ("fr", "Tchad : rapport national sur la mise en œuvre des engagements", "TCD"),
        ("fr", "Rapport national volontaire du Niger", "NER"),
        ("pt", "Relatório nacional de progresso de Moçambique", "MOZ"),
    ],
)
def test_the_government_is_of_the_country_that_reports(language: str, title: str, country: str) -> None:
    found = reading(f"# {title}\n\n12 May 2025\n\n{_TOLD[language]}", language)
    assert [each.parties for each in found.commitments] == [(country,)]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("es", "Informe de avances sobre las carreteras de Bolivia"),
        ("es", "Costa Rica: cifras de refugio"),
        ("es", "Informe nacional de Colombia y Ecuador"),
        ("en", "Progress report on the dams of Kenya"),
        ("en", "Kenya: what the drought left behind"),
        ("fr", "Rapport d'étape sur les routes du Tchad"),
        # Somebody else wrote it, or may have written it.
        ("en", "UNICEF Progress Report – Kenya"),
        ("en", "World Bank implementation report: Kenya"),
        ("en", "Save the Children progress update: Chad"),
        ("en", "UNHCR progress report: Uganda"),
        ("en", "Israel: implementation report by Amnesty International"),
        ("en", "Independent progress report: Israel"),
        ("en", "Kenya: progress report, UNICEF"),
        ("en", "Kenya: national report of UNHCR"),
        ("en", "National report: Israel, Amnesty International"),
        ("en", "National progress report: Kenya – UNICEF"),
        ("fr", "Tchad : rapport d'étape du HCR"),
        ("fr", "Mali : rapport d'avancement de l'UNICEF"),
        ("es", "Guatemala: Informe de avance de la CEPAL"),
        ("es", "Informe de seguimiento de Amnistía Internacional: Venezuela"),
        ("pt", "Relatório de acompanhamento da Anistia Internacional: Angola"),
    ],
)
def test_what_a_report_is_on_or_several_countries_issue_nothing(language: str, title: str) -> None:
    found = reading(f"# {title}\n\n12 May 2025\n\n{_TOLD[language]}", language)
    assert found.edition.issuer is None
