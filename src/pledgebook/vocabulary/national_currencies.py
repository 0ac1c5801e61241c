"""Currencies whose name several countries share."""

from __future__ import annotations

from functools import cache

from pledgebook.vocabulary.table import rows


@cache
def load_national_currencies() -> dict[str, dict[str, str]]:
    """By the name that stands for the unit: party to ISO 4217 code. Raises ``VocabularyError`` for a bad row."""
    found: dict[str, dict[str, str]] = {}
    for row in rows("national_currencies.csv", ("name", "party", "code")):
        found.setdefault(row["name"], {})[row["party"]] = row["code"]
    return found
