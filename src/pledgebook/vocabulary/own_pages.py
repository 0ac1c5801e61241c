"""Words of pages on which one body accounts for itself, by their kinds as the tables explain them."""

from __future__ import annotations

from functools import cache

from pledgebook.vocabulary.table import rows

_KINDS = ("account", "ours", "organ", "rights", "itself", "stands", "glance", "word")


@cache
def load_own_pages(language: str) -> dict[str, frozenset[str]]:
    """The words of a language. Raises ``VocabularyError`` for a bad row, or a phrase with a capital."""
    found: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for row in rows(f"{language}/own_pages.csv", ("phrase", "kind")):
        if row["kind"] != "itself" and row["phrase"] != row["phrase"].lower():
            raise row.error(f"phrase is {row['phrase']!r}, not in lower case")
        found[row.one_of("kind", _KINDS)].append(row["phrase"])
    return {kind: frozenset(phrases) for kind, phrases in found.items()}
