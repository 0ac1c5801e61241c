"""A length that the words behind it say the beginning of: "over five years from January 2025"."""

from __future__ import annotations

import re

from pledgebook.mentions.time_context import time_context
from pledgebook.mentions.time_grammar import moment_at
from pledgebook.mentions.time_resolving import Length, Moment
from pledgebook.vocabulary import Vocabulary

_CROSSING = re.compile(r"(\d\d)\d\d[-–/](?:\1)?\d\d")  # a fiscal year by both its years
_NAME = "counted from"  # of such a time


def counted_from(
    text: str, end: int, name: str, moment: Moment, entry: str, vocabulary: Vocabulary
) -> tuple[str, int, Moment] | None:
    """The name, the end and the moment of the time that begins with the length ending at ``end``; None for none.

    ``name`` is the pattern of the length, ``entry`` the cue before it.
    """
    if not moment.span or moment.span < 0 or moment.unit is None:
        return None
    context = time_context(vocabulary)
    if name == "duration" and entry.lower() not in context.lasting:
        return None  # "twice a year from 2024"
    begun = (context.termed if moment.open else context.begun).match(text, end)
    if not begun or begun.end() == len(text):
        return None
    found = moment_at(text, begun.end(), vocabulary)
    if (
        found and found[2].years == 1 and _CROSSING.fullmatch(text, begun.end(), found[1])
    ):  # "à compter de 2024-2025"
        found = (*found[:2], found[2]._replace(years=0, fiscal=True, crossing=True))
    if found is None or not _begins(found[2]):
        return None
    length = Length(moment.span, moment.unit, term=moment.open and found[2].day is not None)
    return _NAME, found[1], found[2]._replace(lasts=length)


def _begins(moment: Moment) -> bool:
    """Whether a moment is a day, month or year of the calendar that something can begin with."""
    named = moment.year is not None or moment.month is not None
    return named and not moment.years and not moment.last_day and not moment.ending
