"""Where a commitment takes effect: the countries and regions that it names as places."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.commitments.units import Unit

_IN = re.compile(r"\b(?:in|across|throughout|within|to|from|for|at|into|inside|around) (?:the )?(?:[a-z]+ (?:and [a-z]+ )?)?$")
_LIST = re.compile(r"(?:,? and (?:the |in )?|, (?:the |in )?|,? as well as (?:the |in )?| and (?:the )?)")


def find_places(text: str, unit: Unit, parties: Sequence[str], partners: Sequence[str]) -> tuple[str, ...]:
    """Countries (alpha-3) and regions (English name) behind a preposition of place, lists included, each once."""
    found: dict[str, None] = {}
    previous = None
    for name in unit.names:
        if name.kind == "organisation" or name.form != "name" or name.id in partners:
            previous = None
            continue
        before = text[max(unit.at.start, name.at.start - 40) : name.at.start]
        listed = previous is not None and _LIST.fullmatch(text[previous.at.end : name.at.start])
        if listed or (_IN.search(before) and name.id not in parties) or name.kind == "region":
            found[name.id] = None
            previous = name
        else:
            previous = None
    return tuple(found)
