"""Words by which a page shows that an office of state puts it out, by their kinds as the tables explain them."""

from __future__ import annotations

from functools import cache

from pledgebook.vocabulary.table import rows

_KINDS = (
    "office", "national", "shared", "elsewhere", "subject", "house", "sent", "put out", "section", "site", "notes",
    "seat", "byline", "writer",
)  # fmt: skip


@cache
def load_official_pages(language: str) -> dict[str, frozenset[str]]:
    """The words of a language. Raises ``VocabularyError`` for a bad row, or a phrase with a capital."""
    found: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for row in rows(f"{language}/official_pages.csv", ("phrase", "kind")):
        if row["phrase"] != row["phrase"].lower():
            raise row.error(f"phrase is {row['phrase']!r}, not in lower case")
        found[row.one_of("kind", _KINDS)].append(row["phrase"])
    return {kind: frozenset(phrases) for kind, phrases in found.items()}
