"""English dates in figures with a day that tells which end comes first: "30/09/2025", "09/30/2025".

Some write the day first and some the month, so that "05/10/2026" alone says nothing: one with a figure over twelve
tells it for all of a text, unless another tells the opposite.
"""

from __future__ import annotations

import re

from pledgebook.mentions.time_patterns import FULL_YEAR
from pledgebook.vocabulary import Vocabulary

_DATE = re.compile(rf"(?<![\d/.-])(\d\d)([/.-])(\d\d)\2({FULL_YEAR})(?![\d/-]|\.\d)")
_MONTHS, _DAYS = 12, 31


def in_iso_order(text: str, vocabulary: Vocabulary) -> str:
    """``text`` with such dates as "2025-09-30", as long as before, where the language leaves their order open."""
    if vocabulary.language != "en":
        return text
    found = [match for match in _DATE.finditer(text) if _is_date(int(match[1]), int(match[3]))]
    day_first = any(int(match[1]) > _MONTHS for match in found)
    month_first = any(int(match[3]) > _MONTHS for match in found)
    if day_first == month_first:
        return text
    for match in found:
        day, month = (match[1], match[3]) if day_first else (match[3], match[1])
        text = f"{text[: match.start()]}{match[4]}-{month}-{day}{text[match.end() :]}"
    return text


def _is_date(one: int, other: int) -> bool:
    return 0 < min(one, other) <= _MONTHS and 0 < max(one, other) <= _DAYS
