"""Agencies that several states call alike are told by the country beside them."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary.national_names import countries_of, national_name, plain_name, spelled_out
from tests.commitments.texts import PACTS, commitments


@pytest.mark.parametrize(
    ("language", "name", "country", "called"),
    [
        ("es", "Dirección General de Migración y Extranjería", "CRI", "DGME"),
        ("es", "Dirección General de Migración y Extranjería", "SLV", "Directorate General of Migration"),
        ("es", "Instituto Nacional de Migración", "HND", "National Migration Institute"),
        ("es", "Instituto Nacional de Migración", "MEX", "INM"),
        ("en", "National Migration Service", "PAN", "National Migration Service"),
        ("pt", "Superintendência Nacional de Migrações", "PER", "National Superintendency of Migration"),
        ("es", "Instituto Nacional de Migración", "PER", None),
        ("pt", "Ministério das Relações Exteriores", "BRA", None),
        ("en", "Department of State", "USA", None),
    ],
)
def test_whose_it_is(language: str, name: str, country: str, called: str | None) -> None:
    assert national_name(language, name, country) == called


def test_a_name_loses_the_country_that_it_is_named_beside() -> None:
    assert plain_name("National Migration Service of Panama", "PAN") == "National Migration Service"
    assert plain_name("Costa Rican National Learning Institute", "CRI") == "National Learning Institute"
    assert plain_name("Panama Canal Authority", "PAN") == "Panama Canal Authority"


def test_an_acronym_is_its_own_behind_its_name_alone() -> None:
    assert spelled_out("fr", "Commission de l'immigration et du statut de réfugié", "CISR") == "IRB"
    assert spelled_out("fr", "Centre d'information sur la santé", "CISR") is None


def test_the_countries_of_a_name() -> None:
    assert countries_of("es", "Instituto Nacional de Migración") == {"HND", "MEX"}


@pytest.mark.parametrize(
    ("language", "heading", "named", "party", "partner"),
    [
        ("es", "Honduras", "El Instituto Nacional de Migración", "HND", "National Migration Institute"),
        ("es", "México", "El Instituto Nacional de Migración", "MEX", "INM"),
        ("es", "Costa Rica", "La Dirección General de Migración y Extranjería", "CRI", "DGME"),
        ("es", "Belice", "El Departamento de Refugiados", "BLZ", "Department of Refugees"),
        ("en", "Dominican Republic", "The Directorate General of Migration", "DOM", "Directorate General of Migration"),
    ],
)  # fmt: skip
def test_under_the_heading_of_a_country(
    language: str, heading: str, named: str, party: str, partner: str
) -> None:
    act = "abrirá 3 oficinas." if language == "es" else "will open 3 offices."
    (found,) = commitments(f"# {PACTS[language]}\n\n## {heading}\n\n- {named} {act}", language)
    assert (found.parties, found.partners) == ((party,), (partner,))


def test_a_department_of_land_is_a_place() -> None:
    (found,) = commitments(f"# {PACTS['es']}\n\n- El Departamento de Boaco abrirá 3 oficinas.", "es")
    assert found.parties == ("Boaco",)
