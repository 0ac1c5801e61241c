"""A year that crosses two of the calendar, written short: "in 2023/24" is the fiscal year of who speaks."""

from __future__ import annotations

import re

from pledgebook.mentions.time_resolving import Moment
from pledgebook.model import Span

LENGTH = len("2024/25")  # characters of one
_SHORT = re.compile(r"\d{4}[-–/]\d\d(?: [^\W\d_]{1,3} \d{4}[-–/]\d\d)?")  # one, or the first "to" the last
_BIENNIUM = re.compile(r"bi[eê]n+i|p[eé]r[ií]od", re.IGNORECASE)  # "biennium", "bienio", "biênio", "période"
_NEAR = 14  # characters on either side in which such a word stands


def crossing_year(text: str, at: Span, moment: Moment) -> Moment:
    """Two years in a row, the later by its last digits, as one fiscal year; both of them where they are a biennium.

    Where the fiscal year is that of the calendar, or nobody's, it spans both, too.
    """
    if moment.years < 1 or moment.fiscal or moment.part or not _SHORT.fullmatch(text, at.start, at.end):
        return moment
    if moment.years > 1 and " " not in text[at.start : at.end]:
        return moment  # "2024-27" are four years
    if _BIENNIUM.search(text, max(0, at.start - _NEAR), at.end + _NEAR):
        return moment
    return moment._replace(years=moment.years - 1, fiscal=True, crossing=True, short=True)
