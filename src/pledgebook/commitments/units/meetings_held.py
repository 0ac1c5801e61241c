"""What stands behind a verb that tells of a meeting: that it was held, opened or led, or its proceedings were."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of


@cache
def meeting_held(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A meeting, or a mission to one, as the object of a verb: "encabezó hoy, en Quito, los trabajos de la Cumbre"."""
    wording = vocabulary.wording
    known, some = any_of(wording.words["definite"]), any_of(wording.words["indefinite"])
    now = any_of(word for word in wording.words["adverb"] if word[0] != "-")
    of = any_of(wording.words["of"] | wording.words["particle"])
    proceedings = rf"{any_of(wording.words['proceedings'])} {of}"
    met = any_of((*wording.events, *wording.meetings))
    asides = (
        rf"(?:[^,.;:]{{0,40}},){{0,3}}(?: {now}){{0,2}}(?: {any_of(wording.words['place'])} [\w-]+){{0,2}}"
    )
    return re.compile(
        rf" {known} (?:[\w-]+ ){{0,4}}?(?i:{any_of(wording.meetings)})\b(?!')"
        rf"|{asides} (?:(?:{known}|{some}) )?(?:[\w-]+ ){{0,3}}?(?i:{any_of(wording.events)})\b(?!')"
        rf"|{asides} {known} (?:[\w-]+ ){{0,3}}?(?i:{any_of(wording.commissions)})\b(?!')"
        rf"|{asides} (?:[\w-]+ )?{proceedings}(?: |(?<='))(?:[\w'-]+ ){{0,4}}?(?i:{met})\b(?!')"
    )
