"""Whose report a title says that it is: "Costa Rica: Informe nacional de avances", "National report of Kenya"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps


class _Shapes(NamedTuple):
    """What stands before a country and behind it where the report is its own, in front of the report or behind it.

    ``about`` makes it what a report is on: "Progress report on the dams of Kenya".
    """

    opens: re.Pattern[str]
    report: re.Pattern[str]
    reported: re.Pattern[str]
    ends: re.Pattern[str]
    about: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording = vocabulary.wording
    words = wording.words
    reports = any_of(wording.phrases["own report"])
    article = perhaps(words["article"] | {"the"})
    of = rf"{any_of(words['of'] | {'of'})}(?: |(?<='))"
    heads = any_of([*words["of_party"], *wording.actors["head"]])
    return _Shapes(
        re.compile(rf"(?:{article}{heads} {of})?{article}", re.IGNORECASE),
        re.compile(rf"(?: ?[:–—|.,]| -|\n)\s*{article}{reports}(?!\w)", re.IGNORECASE),
        re.compile(
            rf"(?<!\w){reports}(?P<between>(?: [^\s,.;:]+){{0,8}}?)(?: ?[:.–—|] ?| - | {of})"
            rf"(?:{article}{heads} {of})?{article}",
            re.IGNORECASE,
        ),
        re.compile(rf"\s*(?:\Z|[,.:–—|(-]|\n)| {any_of(words['preposition'] | {'to'})}(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w){any_of(words['preposition'] - words['issuing'] - words['of'])}(?!\w)"),
    )


def is_own_report(title: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a title says that it is the report of the country that it names from ``start`` to ``end``."""
    shapes = _shapes(vocabulary)
    if shapes.opens.fullmatch(title, 0, start):
        return shapes.report.match(title, end) is not None
    found = shapes.reported.search(title, 0, start)
    if found is None or found.end() > start:
        return False
    whole = shapes.reported.fullmatch(title, found.start(), start)
    own = whole is not None and not shapes.about.search(whole["between"].lower())
    return own and shapes.ends.match(title, end) is not None
