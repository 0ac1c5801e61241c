"""Ministries that one noun names are their country's, the issuer's, or parties themselves."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Ministries of Health and Education of Guatemala will open 12 clinics."),
        ("en", "The Guatemalan Ministries of Health, Education and Labour will open 12 clinics."),
        ("en", "Guatemala's Ministries of Health and Education will open 12 clinics."),
        ("es", "Los ministerios de Salud, Educación y Trabajo de Guatemala abrirán 12 clínicas."),
        ("fr", "Les ministères de la Santé et de l'Éducation du Guatemala ouvriront 12 cliniques."),
        ("pt", "Os Ministérios da Saúde e da Educação da Guatemala abrirão 12 clínicas."),
    ],
)
def test_of_a_country(language: str, text: str) -> None:
    assert [each.parties for each in commitments(f"# Meeting\n\n{text}", language)] == [("GTM",)]


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "The Ministries of Health and Education will open 12 clinics.", ("Health", "Education")),
        ("es", "Los Ministerios de Salud y Educación abrirán 12 clínicas.", ("Health", "Education")),
        (
            "fr",
            "Les ministères des Affaires étrangères et de la Santé ouvriront 12 bureaux.",
            ("Foreign Affairs", "Health"),
        ),
        ("pt", "Os Ministérios da Justiça e da Saúde formarão 300 juízes.", ("Justice", "Health")),
    ],
)
def test_of_nobody_who_is_named(language: str, text: str, named: tuple[str, ...]) -> None:
    (found,) = commitments(f"# Commitments\n\n{text}", language)
    assert found.parties == tuple(f"Ministry of {topic}" for topic in named)


def test_departments_are_no_ministries() -> None:
    (found,) = commitments("# Commitments\n\nThe Departments of State and Labor will train 300 inspectors.")
    assert found.parties == ("Department of State", "Department of Labor")


def test_of_who_issues_the_document() -> None:
    head = "# Fact sheet\n\nOffice of the Spokesperson, U.S. Department of State\n\nMay 7, 2024\n\n"
    (found,) = commitments(f"{head}The Departments of State and Labor will train 300 inspectors.")
    assert found.parties == ("USA",)


def test_places_are_no_topics() -> None:
    text = "# Commitments\n\nThe Ministries of Peru and Chile will open 12 clinics."
    assert all("Ministry of Peru" not in each.parties for each in commitments(text))


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        (
            "en",
            "Statement by Ukraine",
            "The Ministries of Defence and Interior in Moscow will send 300 officers.",
        ),
        (
            "en",
            "Statement by Kenya",
            "The Ministries of Health and Education of Bavaria will train 30 nurses.",
        ),
        ("en", "Statement by UNICEF", "The Ministries of Health and Education will train 300 nurses."),
        ("es", "Comunicado de la CEPAL", "Los Ministerios de Salud y Educación formarán a 300 docentes."),
        (
            "es",
            "Comunicado de Colombia",
            "Las Secretarías de Salud y Educación de Bogotá formarán a 30 docentes.",
        ),
        (
            "fr",
            "Communiqué du Canada",
            "Les ministères de la Santé et de l'Éducation du Québec formeront 30 juges.",
        ),
        (
            "pt",
            "Comunicado do Brasil",
            "As Secretarias de Saúde e de Educação de São Paulo formarão 300 juízes.",
        ),
    ],
)
def test_those_of_a_place_or_a_body_are_not_the_issuers(language: str, title: str, sentence: str) -> None:
    assert not commitments(f"# {title}\n\n{sentence}", language)
