"""Auxiliaries right before a colon, whose verbs are those of the list: "Norway has:", then "trained 300 nurses"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.verbs import Verb

_BELOW = re.compile(r":\s+(?P<verb>[A-Za-z]+)(?![\w'’-])")
_OWNED = re.compile(r"['’]s? (?P<whose>[a-z][\w-]*) $")
_OWNER = 40  # characters before an auxiliary in which a noun stands with whose it is
_ANY = Verb("", "act")


def over_list(text: str, at: Span, vocabulary: Vocabulary) -> tuple[Verb, Stance] | None:
    """The first verb of the list over which an auxiliary stands at ``at``, and what that says of it.

    "Will:" promises whatever stands below; behind "has:" and "is:" a noun says no act ("Kenya has: 47 counties"), and
    no verb but what is surely done for others does ("Kenya has: lost 30 nurses").
    """
    kinds, verbs = vocabulary.wording.words, vocabulary.verbs
    word = text[at.start : at.end].lower()
    if word in kinds["promise"]:
        return (_ANY, "pledge") if text.startswith(":", at.end) else None
    below = _BELOW.match(text, at.end)
    if below is None or not (word in kinds["have"] or word in kinds["be"]):
        return None
    owned = _OWNED.search(text, max(0, at.start - _OWNER), at.start)
    if owned and owned["whose"] not in kinds["of_party"]:
        return None  # "Russia's rebels have:"
    table = verbs.participle if word in kinds["have"] else verbs.gerund
    verb = table.get(below["verb"].lower())
    stance: Stance = "delivered" if word in kinds["have"] else "ongoing"
    if verb is None:
        return None
    made = verb.lemma in kinds["making"] and _made(vocabulary).match(text, below.end("verb")) is not None
    return (verb, stance) if made or verb.lemma in kinds["doing"] | kinds["launching"] else None


@cache
def _made(vocabulary: Vocabulary) -> re.Pattern[str]:
    """How many of what is made for others: "made over 300 domestic and international arrests"."""
    hedges, nouns = vocabulary.quantities.hedges_before, vocabulary.wording.words["made"]
    return re.compile(rf"(?: {any_of(hedges)})? \d[\d,.]*(?: [a-z]+){{0,4}}? {any_of(nouns)}(?!\w)")
