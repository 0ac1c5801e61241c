"""Auxiliaries right before a colon, whose verbs are those of the list: "Norway has:", then "trained 300 nurses"."""

from __future__ import annotations

import re

from pledgebook.model import Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.verbs import Verb

_BELOW = re.compile(r":\s+(?P<verb>[A-Za-z]+)(?![\w'’-])")
_ANY = Verb("", "act")


def over_list(text: str, at: Span, vocabulary: Vocabulary) -> tuple[Verb, Stance] | None:
    """The first verb of the list over which an auxiliary stands at ``at``, and what that says of it.

    "Will:" promises whatever stands below; behind "has:" and "is:" a noun says no act ("Kenya has: 47 counties").
    """
    kinds, verbs = vocabulary.wording.words, vocabulary.verbs
    word = text[at.start : at.end].lower()
    if word in kinds["promise"]:
        return (_ANY, "pledge") if text.startswith(":", at.end) else None
    below = _BELOW.match(text, at.end)
    if below is None or not (word in kinds["have"] or word in kinds["be"]):
        return None
    table = verbs.participle if word in kinds["have"] else verbs.gerund
    verb = table.get(below["verb"].lower())
    stance: Stance = "delivered" if word in kinds["have"] else "ongoing"
    return (
        (verb, stance) if verb and verb.group not in ("attitude", "context", "reaffirm", "receive") else None
    )
