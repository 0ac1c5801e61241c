"""Percentages of something that a verb is to reach by a deadline: "will place 20 percent of its reefs ... by 2027".

Without a deadline they are a share of what is given: "will keep 15 percent of the jobs for migrants".
"""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.grammars.figure_place import FigurePlace
from pledgebook.model import Role
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_VERB = re.compile(r"(?P<word>[A-Za-z]+) (?:an? |the )?(?:further |additional |another )?$")


def english_goal(place: FigurePlace) -> Role | None:
    """The target that a percentage of something is, right behind a verb of things to come; None for another figure."""
    if place.figure.kind != "percent" or place.stance != "pledge":
        return None
    found = _VERB.search(place.before)
    verbs = place.vocabulary.verbs
    word = found["word"].lower() if found else ""
    acts = word in verbs.gerund or word in verbs.base
    return "target" if acts and _by(place.vocabulary).match(place.after) else None


@cache
def _by(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A deadline behind what it is a share of, in the same clause; no amount stands between."""
    cues = any_of(cue for cue, kind in vocabulary.calendar.cues.items() if kind == "by")
    return re.compile(rf"[* ]*of [^\d;:.()]*? {cues} (?:the |[A-Z]|\d)")
