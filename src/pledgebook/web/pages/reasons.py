"""Why something is empty or stands where it does, for a reader: kept as it was found, said in the reader's language.

The reasons are data of a reading, and so are their translations. ``{words}`` and ``{kind}`` stand for what differs.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pledgebook.formats.words import language
from pledgebook.web.reporting.names import named

TABLE = Path(__file__).with_name("reasons.csv")
HOLE = re.compile(r"\{(kind|words)\}")


def because(reason: str) -> str:
    """The reason in the language that is spoken; one that is not in the table, as it is."""
    for shape, said in _said(language().partition("_")[0]):
        if found := shape.fullmatch(reason):
            return _filled(said, found.groups())
    return reason


def _filled(said: str, words: Sequence[str]) -> str:
    """What is said, with the words in its holes; a kind has a name in the language too."""
    filled = iter(words)
    return HOLE.sub(lambda hole: named(next(filled)) if hole[1] == "kind" else next(filled), said)


@cache
def _said(language: str) -> Sequence[tuple[re.Pattern[str], str]]:
    """What each reason looks like, and how the language says it."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        if language not in (rows.fieldnames or ()):
            return ()
        return [(_shape(row["value"]), row[language]) for row in rows]


def _shape(value: str) -> re.Pattern[str]:
    """The value with something in its holes: ``split`` gives the text around them, and their names."""
    parts = HOLE.split(value)
    return re.compile("".join(re.escape(part) if n % 2 == 0 else "(.+?)" for n, part in enumerate(parts)))
