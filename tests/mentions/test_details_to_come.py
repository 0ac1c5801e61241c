"""A span of months without a year in details lies on the side of today of what they are details of."""

from __future__ import annotations

import datetime as dt

import pytest

import pledgebook

DAY = dt.date(2023, 12, 15)


@pytest.mark.parametrize(
    ("language", "item", "detail", "begins"),
    [
        (
            "fr",
            "Le Canada lancera un projet pour 300 personnes :",
            "200 personnes, d'avril à septembre",
            "2024-04-01",
        ),
        (
            "pt",
            "O Canadá lançará um projeto para 300 pessoas:",
            "200 pessoas, de abril a setembro",
            "2024-04-01",
        ),
        (
            "es",
            "Canadá lanzará un proyecto para 300 personas:",
            "200 personas, de abril a septiembre",
            "2024-04-01",
        ),
        (
            "en",
            "Canada will launch a project for 300 people:",
            "200 people, from April to September",
            "2024-04-01",
        ),
        ("fr", "Le Canada a formé 300 agents :", "200 agents, d'avril à septembre", "2023-04-01"),
        ("fr", "Le Canada formera 300 agents :", "30 agents de septembre à octobre", "2024-09-01"),
        ("fr", "Le Canada a formé 300 agents :", "30 agents de mars à mai", "2023-03-01"),
        ("fr", "Le Canada formera 300 agents :", "30 agents ont été formés en octobre", "2023-10-01"),
        (
            "pt",
            "O Brasil formará 300 agentes:",
            "US$ 6,5 milhões, aprovados em outubro",
            "2023-10-01",
        ),
        ("en", "Canada trained 300 officers:", "200 officers, from April to September", "2023-04-01"),
    ],
)
def test_the_months_of_details(language: str, item: str, detail: str, begins: str) -> None:
    reading = pledgebook.read(f"- {item}\n  - {detail}.\n".encode(), name="x.md", language=language, date=DAY)
    (time,) = reading.commitments[0].times
    assert str(time.begins) == begins
