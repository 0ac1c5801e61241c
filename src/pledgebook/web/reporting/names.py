"""The names of kinds, stages and measures for a reader: they are data, and so are their translations."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from pledgebook.formats.words import language, plain, plainly
from pledgebook.formats.words import party as named_party
from pledgebook.web.registry.models import Party

TABLE = Path(__file__).parent / "names.csv"


def named(value: str) -> str:
    """A kind, stage or measure in the language that is spoken; what has no name in it, as messages call it."""
    return _names(language().partition("_")[0]).get(value) or plainly(value)


def called(party: Party) -> str:
    """The name of a party: of a country in the language that is spoken, of another one, and in English, its own."""
    own = party.kind != "country" or language() == "en"
    found = party.name if own else named_party(party.code)
    return plain(party.name if found == party.code else found)


@cache
def _names(language: str) -> dict[str, str]:
    """The names of a language, by what they stand for."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {row["value"]: row[language] for row in rows} if language in (rows.fieldnames or ()) else {}
