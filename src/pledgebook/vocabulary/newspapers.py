"""Newspapers, broadcasters and agencies of news, and the nouns by which other names show to be one."""

from __future__ import annotations

from functools import cache

from pledgebook.vocabulary.table import rows

_KINDS = ("name", "word", "noun", "outlet")


@cache
def load_newspapers() -> dict[str, frozenset[str]]:
    """The phrases by their kinds. Raises ``VocabularyError`` for a bad row, or a phrase with a capital."""
    found: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for row in rows("newspapers.csv", ("phrase", "kind")):
        if row["phrase"] != row["phrase"].lower():
            raise row.error(f"phrase is {row['phrase']!r}, not in lower case")
        found[row.one_of("kind", _KINDS)].append(row["phrase"])
    return {kind: frozenset(phrases) for kind, phrases in found.items()}
