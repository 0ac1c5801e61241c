"""Whom a commitment is for."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Chile will help Venezuelan migrants.", ("Venezuelan migrants",)),
        (
            "Chile will help unaccompanied children and asylum seekers.",
            ("unaccompanied children and asylum seekers",),
        ),
        ("Chile will paint its bridges.", ()),
    ],
)
def test_beneficiaries(text: str, people: tuple[str, ...]) -> None:
    found = only(text).beneficiaries
    assert " and ".join(found) == " and ".join(people)


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "es",
            "Chile dará permisos a migrantes venezolanos antes de julio de 2026.",
            "migrantes venezolanos",
        ),
        ("es", "Chile dará permisos a migrantes venezolanos desde julio de 2026.", "migrantes venezolanos"),
        ("es", "Chile dará permisos a familias desplazadas después de 2020.", "familias desplazadas"),
        (
            "pt",
            "O Chile dará vistos a migrantes venezuelanos depois de julho de 2026.",
            "migrantes venezuelanos",
        ),
        ("pt", "O Chile dará vistos a migrantes mais cedo.", "migrantes"),
    ],
)
def test_words_of_time_are_no_part_of_a_phrase_for_people(language: str, text: str, people: str) -> None:
    assert only(text, language).beneficiaries == (people,)
