"""The words of dates, and whose fiscal year begins when."""

from __future__ import annotations

from typing import NamedTuple

from pledgebook.vocabulary.table import rows

KINDS = ("part", "unit", "term", "fiscal", "to date")
NUMBERED = (
    "month", "season", "day", "shift", "shift after", "ahead", "back", "ahead after", "back after", "day word",
    "feast", "weekday", "nth",
)  # fmt: skip
CUES = (
    "since", "by", "from now", "before", "after", "until", "from", "start", "as of", "at", "over", "against", "of",
    "on", "for", "the", "reference", "named", "not before",
)  # fmt: skip
TENSES = ("ahead", "aiming", "opening", "noun", "start", "first", "done", "planned", "coming", "vowed")
# What ``time_words.csv`` knows; the table says what each is for.
WORDS = (
    "to", "listed", "until", "article", "joint", "opener", "noun", "within", "following", "onwards", "onwards last",
    "behind", "law", "deadline column", "signed", "published", "updated", "due", "ending", "own date", "closed",
    "reached", "same", "lasting", "spread", "extreme", "initial", "earlier", "year before", "reference behind",
    "aimed", "of name", "school", "yearly", "hours", "week", "decades",
    "later", "that year", "that unit", "same unit", "next unit", "next unit behind", "next day", "ago", "habitual",
    "clock", "counted on", "baseline", "change from",
)  # fmt: skip


class FiscalYear(NamedTuple):
    """The month a fiscal year begins in, and whether it bears the number of the year in which it ends."""

    begins: int
    named_by_end: bool


class Calendar(NamedTuple):
    """Months and seasons to numbers of months, parts to their names, and the units of relative periods.

    ``shifts`` maps words to whole periods from the document's own, ``lengths`` to the direction of a number of periods;
    those in ``shifts_after`` and ``lengths_after`` stand behind their noun ("el año pasado"). ``days`` are days of a
    month in words, ``fiscal_words`` what a fiscal year is called, ``terms`` lengths without an anchor, ``to_date`` what
    the document's own day is called, ``day_words`` days that far from it ("ayer": -1), ``feasts`` days of the year that
    have a name: month and day as one number, or how far from Easter. ``cues`` maps
    the words before a time to what they say of it; ``tenses`` and ``words`` list words by kind. ``fiscal`` gives the
    fiscal year by party; absent parties use the calendar year. ``weekdays`` are numbered from Monday, 0 (Saturday
    also stands for the weekend), ``nths`` say the how many-th of them in a month (-1 the last); ``southern`` are the
    parties whose seasons are those of the southern hemisphere where they write in this language.
    """

    months: dict[str, int]
    seasons: dict[str, int]
    days: dict[str, int]
    parts: dict[str, str]
    units: dict[str, str]
    shifts: dict[str, int]
    shifts_after: dict[str, int]
    lengths: dict[str, int]
    lengths_after: dict[str, int]
    fiscal_words: dict[str, str]
    terms: tuple[str, ...]
    to_date: tuple[str, ...]
    day_words: dict[str, int]
    feasts: dict[str, int]
    cues: dict[str, str]
    tenses: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]]
    fiscal: dict[str, FiscalYear]
    weekdays: dict[str, int]
    nths: dict[str, int]
    southern: frozenset[str]


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
    return Calendar(
        months=numbers["month"],
        seasons=numbers["season"],
        days=numbers["day"],
        parts=words["part"],
        units=words["unit"],
        shifts=numbers["shift"],
        shifts_after=numbers["shift after"],
        lengths={**numbers["ahead"], **numbers["back"]},
        lengths_after={**numbers["ahead after"], **numbers["back after"]},
        fiscal_words=words["fiscal"],
        terms=tuple(words["term"]),
        to_date=tuple(words["to date"]),
        day_words=numbers["day word"],
        feasts=numbers["feast"],
        cues={
            row["phrase"]: row.one_of("kind", CUES)
            for row in rows(f"{language}/time_cues.csv", ("phrase", "kind"))
        },
        tenses=_by_kind(f"{language}/tenses.csv", TENSES),
        words=_by_kind(f"{language}/time_words.csv", WORDS),
        fiscal=_fiscal_years(),
        weekdays=numbers["weekday"],
        nths=numbers["nth"],
        southern=frozenset(
            row["party"] for row in rows("southern.csv", ("party", "language")) if row["language"] == language
        ),
    )


def _by_kind(table: str, kinds: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {kind: [] for kind in kinds}
    for row in rows(table, ("word", "kind")):
        found[row.one_of("kind", kinds)].append(row["word"])
    return {kind: tuple(words) for kind, words in found.items()}


def _fiscal_years() -> dict[str, FiscalYear]:
    table = rows("fiscal_years.csv", ("party", "begins", "named_by", "source"))
    return {
        row["party"]: FiscalYear(row.integer("begins"), row.one_of("named_by", ("end", "start")) == "end")
        for row in table
    }
