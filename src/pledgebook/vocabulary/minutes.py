"""The words of records of meetings: what they are called, what opens an action, and who was there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, cast, get_args

from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.table import rows

MinutesKind = Literal["record", "action", "present", "absent", "member"]
_OPENING = 700  # characters in which a text says that it is such a record
_NUMBER = r"(?:n[.º°o]{0,2} ?)?\d{1,3}(?:[./]\d{1,3}){0,2}"


@cache
def _words() -> Mapping[MinutesKind, frozenset[tuple[str, str]]]:
    found: dict[MinutesKind, set[tuple[str, str]]] = {kind: set() for kind in get_args(MinutesKind)}
    for row in rows("minutes_words.csv", ("language", "phrase", "kind")):
        if row["phrase"] != row["phrase"].lower():
            raise row.error(f"phrase is {row['phrase']!r}, not in lower case")
        kind = cast("MinutesKind", row.one_of("kind", get_args(MinutesKind)))
        found[kind].add((row["language"], row["phrase"]))
    return {kind: frozenset(pairs) for kind, pairs in found.items()}


def minutes_words(kind: MinutesKind, language: str | None = None) -> frozenset[str]:
    """The phrases of a kind, of one language or of all."""
    return frozenset(phrase for of, phrase in _words()[kind] if language in (None, of))


def is_record(text: str) -> bool:
    """Whether a line of the opening of a text begins with what a record of a meeting is called, in any language.

    "Minutes of the twelfth meeting", "ATA DA 5ª REUNIÃO"; where such a line is a sentence ("The minutes show that"), or
    the word stands elsewhere ("30 minutes"), it is none.
    """
    return _record().search(text, 0, _OPENING) is not None


@cache
def _record() -> re.Pattern[str]:
    words = any_of(minutes_words("record"))
    begins = r"^[ \t#*_>]{0,6}(?:[^\n:–—-]{1,80}(?: [–—-]|:) )?(?:(?:joint|draft|agreed) )?"
    return re.compile(rf"(?im){begins}{words}(?![\w'’])[^\n]{{0,110}}$(?<![.;])")


@cache
def action_label() -> re.Pattern[str]:
    """What opens a line of an action: "ACTION 12.3", "Acuerdo 2:", "Décision n° 3 :", "Encaminhamento:"."""
    words = any_of(minutes_words("action"))
    mark = r"(?: ?[:.)]|[ \u00a0][–—-])[ \t]|[ \t]{2,}"
    return re.compile(rf"(?i:{words})(?:s?[ \u00a0]{_NUMBER}(?:{mark})|[ \u00a0]?:[ \t])[ \t]*")
