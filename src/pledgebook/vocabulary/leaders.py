"""Names that leaders give their countries: "President Biden", "el Gobierno de Gabriel Boric", "Trudeau Government"."""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.vocabulary.table import rows

_GOVERNMENT, _GOVERNMENT_OF = "government", "government of"
_OFFICES = (
    "president", "vice president", "prime minister", "chancellor", "head of government", "ticket",
    _GOVERNMENT, _GOVERNMENT_OF,
)  # fmt: skip


def leader_names(language: str) -> Iterator[tuple[str, str]]:
    """Each way to call the government of a country by who leads it, and the country. Raises ``VocabularyError``."""
    patterns: dict[str, list[str]] = {office: [] for office in _OFFICES}
    for row in rows("leader_titles.csv", ("language", "office", "pattern")):
        office = row.one_of("office", _OFFICES)
        if row["language"] == language:
            patterns[office].append(row["pattern"])
    for row in rows("leaders.csv", ("id", "office", "alone", "full"), ("alone", "full")):
        titled = [*patterns[row.one_of("office", _OFFICES)], *patterns[_GOVERNMENT_OF]]
        for names, ways in (
            (row.many("alone"), [*titled, *patterns[_GOVERNMENT]]),
            (row.many("full"), titled),
        ):
            yield from ((way.format(name), row["id"]) for name in names for way in ways)
