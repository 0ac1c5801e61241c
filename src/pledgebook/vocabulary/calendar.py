"""The words of dates, and whose fiscal year begins when."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.vocabulary.table import rows

KINDS = ("part", "unit", "term")
NUMBERED = ("month", "season", "shift", "ahead", "back")
CUES = ("since", "by", "before", "after", "until", "from", "start", "as of", "at", "over")
TENSES = ("ahead", "aiming", "start", "first")


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """The month a fiscal year begins in, and whether it bears the number of the year in which it ends."""

    begins: int
    named_by_end: bool


@dataclass(frozen=True, slots=True)
class Calendar:
    """Months and seasons to numbers of months, parts to their names, and the units of relative periods.

    ``shifts`` maps words to whole periods from the document's own, ``lengths`` to the direction of a number of periods;
    ``terms`` are lengths without an anchor. ``cues`` maps the words before a time to what they say of it; ``tenses``
    lists words by kind. ``fiscal`` gives the fiscal year by party; absent parties use the calendar year.
    """

    months: dict[str, int]
    seasons: dict[str, int]
    parts: dict[str, str]
    units: dict[str, str]
    shifts: dict[str, int]
    lengths: dict[str, int]
    terms: tuple[str, ...]
    cues: dict[str, str]
    tenses: dict[str, tuple[str, ...]]
    fiscal: dict[str, FiscalYear]


def load_calendar(language: str) -> Calendar:
    """The calendar words of a language. Raises ``VocabularyError`` for a bad row."""
    words: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    numbers: dict[str, dict[str, int]] = {kind: {} for kind in NUMBERED}
    for row in rows(f"{language}/calendar.csv", ("word", "kind", "value")):
        kind = row.one_of("kind", (*KINDS, *NUMBERED))
        if kind in NUMBERED:
            numbers[kind][row["word"]] = row.integer("value")
        else:
            words[kind][row["word"]] = row["value"]
    tenses: dict[str, list[str]] = {kind: [] for kind in TENSES}
    for row in rows(f"{language}/tenses.csv", ("word", "kind")):
        tenses[row.one_of("kind", TENSES)].append(row["word"])
    return Calendar(
        months=numbers["month"],
        seasons=numbers["season"],
        parts=words["part"],
        units=words["unit"],
        shifts=numbers["shift"],
        lengths={**numbers["ahead"], **numbers["back"]},
        terms=tuple(words["term"]),
        cues={
            row["phrase"]: row.one_of("kind", CUES)
            for row in rows(f"{language}/time_cues.csv", ("phrase", "kind"))
        },
        tenses={kind: tuple(found) for kind, found in tenses.items()},
        fiscal=_fiscal_years(),
    )


def _fiscal_years() -> dict[str, FiscalYear]:
    table = rows("fiscal_years.csv", ("party", "begins", "named_by", "source"))
    return {
        row["party"]: FiscalYear(row.integer("begins"), row.one_of("named_by", ("end", "start")) == "end")
        for row in table
    }
