"""Names that leaders give their countries: "President Biden", "el Gobierno de Gabriel Boric", "Trudeau Government"."""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.vocabulary.table import rows

_GOVERNMENT, _GOVERNMENT_OF, _VICE = "government", "government of", "vice president"
_OFFICES = (
    "president", _VICE, "prime minister", "chancellor", "head of government", "ticket",
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
        office = row.one_of("office", _OFFICES)
        leads = office != _VICE  # who is second gives no government a name
        titled = [*patterns[office], *(patterns[_GOVERNMENT_OF] if leads else ())]
        alone = [*titled, *(patterns[_GOVERNMENT] if leads else ())]
        for names, ways in ((row.many("alone"), alone), (row.many("full"), titled)):
            yield from ((way.format(name), row["id"]) for name in names for way in ways)
