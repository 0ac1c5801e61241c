"""Whose report a title says that it is: "Costa Rica: Informe nacional de avances", "National report of Kenya"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps


class _Shapes(NamedTuple):
    """What stands before a country and behind it where the report is its own, in front of the report or behind it.

    ``rest`` is what may follow a report that is national by its name, ``bare`` what may follow another one, which
    anybody may write: "UNICEF progress report", "Informe de avance de la CEPAL".
    """

    opens: re.Pattern[str]
    report: re.Pattern[str]
    reported: re.Pattern[str]
    rest: re.Pattern[str]
    bare: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording = vocabulary.wording
    words, phrases = wording.words, wording.phrases
    national, other = any_of(phrases["own report"]), any_of(phrases["progress report"])
    article = perhaps(words["article"] | {"the"})
    number = rf"(?:(?:{any_of(wording.ordinals)}|\d{{1,3}}[.\w]{{0,3}}) )?"
    of_words = words["of"] | {"of"}
    of = rf"{any_of(of_words)}(?: |(?<='))"
    heads = any_of([*words["of_party"], *wording.actors["head"]])
    country = rf"(?:{article}{heads} {of})?{article}"
    # "Informe nacional" + "de avances": words that such reports are called by, and nobody who might write one.
    named = any_of(
        {word for phrase in (*phrases["own report"], *phrases["progress report"]) for word in phrase.split()}
    )
    called = rf"(?: {named}| \(?\d{{4}}\)?){{0,5}}?"
    about = any_of((words["preposition"] | {"to"}) - words["issuing"] - of_words)
    agreed = rf" {of}{article}{any_of([*wording.processes, *wording.meetings])}(?:e?s)?(?!\w)"
    authors = rf"(?<!\w){any_of(words['issuing'] - of_words)}(?!\w)"
    # Behind a mark "2024" or "implementation of the pledges", and no "UNICEF".
    behind = rf"(?:\s*(?:\Z|\n)| {about}(?!\w)|{agreed})"
    return _Shapes(
        re.compile(country, re.IGNORECASE),
        re.compile(
            rf"(?: ?[:–—|.,]| -|\n)\s*{article}{number}(?:(?P<national>{national})|{other})(?!\w)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"{article}{number}(?:(?P<national>{national}){called}(?: ?[:.–—|] ?| - | {of})|{other}{called} {of})"
            rf"{country}",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?!.*{authors}){called}(?:{behind}|\s*\.|\s*[,:–—|(-]\s*(?-i:[\da-zß-ÿ]))", re.IGNORECASE
        ),
        re.compile(rf"(?!.*{authors})(?!.*\b(?-i:[A-Z]{{2,}})\b){called}{behind}", re.IGNORECASE),
    )


def is_own_report(title: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a title says that it is the report of the country that it names from ``start`` to ``end``.

    Nobody else may stand before the report, behind it or between its words.
    """
    shapes = _shapes(vocabulary)
    if shapes.opens.fullmatch(title, 0, start):
        found = shapes.report.match(title, end)
        behind = found.end() if found else end
    else:
        found = shapes.reported.fullmatch(title, 0, start)
        behind = end
    if found is None:
        return False
    rest = shapes.rest if found["national"] else shapes.bare
    return rest.match(title, behind) is not None
