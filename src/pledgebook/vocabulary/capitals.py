"""Seats of governments, by which a ministry that does not name its country is known."""

from __future__ import annotations

from functools import cache

from pledgebook.vocabulary.table import rows


@cache
def load_capitals() -> dict[str, str]:
    """By the name of a capital, in lower case and with plain apostrophes, the country that is governed from it.

    Raises ``VocabularyError`` for a bad row, or a name that stands there twice.
    """
    found: dict[str, str] = {}
    for row in rows("capitals.csv", ("id", "names")):
        for name in dict.fromkeys(each.lower().replace("’", "'") for each in row.many("names")):
            if name in found:
                raise row.error(f"{name!r} stands there twice")
            found[name] = row["id"]
    return found
