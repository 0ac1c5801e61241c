"""Who issues a document by one line of its letterhead, by a sender or by the line of the date."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading


@pytest.mark.parametrize(
    ("language", "top", "issuer"),
    [
        (
            "en",
            "NEW ZEALAND GOVERNMENT\nHon Mere Rewi\nMinister for Energy and Pacific Partnerships at Large",
            "NZL",
        ),
        ("en", "From: Global Affairs Canada", "CAN"),
        ("en", "May 6, 2025 - Ottawa, Ontario - Global Affairs Canada", "CAN"),
        ("fr", "De : Affaires mondiales Canada", "CAN"),
        ("fr", "Le 6 mai 2025 - Ottawa (Ontario) - Affaires mondiales Canada", "CAN"),
        ("fr", "Source : Gouvernement du Sénégal", "SEN"),
        ("es", "Fuente: Gobierno del Perú", "PER"),
        ("pt", "Fonte: Governo de Angola", "AGO"),
    ],
)
def test_a_line_tells_who_issues(language: str, top: str, issuer: str) -> None:
    text = f"# 2025\n\n{top}\n\n{'The work goes on. ' if language == 'en' else ''}"
    assert reading(text + "\n\n300", language).edition.issuer == issuer


@pytest.mark.parametrize(
    ("language", "top"),
    [
        ("en", "Lima, 6 May 2025 - Ministers of Peru and Chile met"),
        ("fr", "Le 6 mai 2025 - Visite au Sénégal de la ministre"),
    ],
)
def test_a_line_that_goes_on_or_names_two_does_not(language: str, top: str) -> None:
    assert reading(f"# 2025\n\n{top}\n\n300", language).edition.issuer is None


@pytest.mark.parametrize(
    ("language", "line", "issuer", "more"),
    [
        ("en", "From: Kenya{}", "KEN", " and Uganda"),
        ("es", "Fuente: Perú{}", "PER", " y Naciones Unidas"),
        ("pt", "Fonte: Angola{}", "AGO", " e Moçambique"),
        ("fr", "Source : Sénégal{}", "SEN", " et Mali"),
    ],
)
def test_a_line_of_two_tells_of_neither(language: str, line: str, issuer: str, more: str) -> None:
    issuers = [
        reading(f"# 2025\n\n{line.format(other)}\n\n300", language).edition.issuer for other in ("", more)
    ]
    assert issuers == [issuer, None]
