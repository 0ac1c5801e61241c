"""Where a commitment takes effect: the countries and regions that it names as places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Name, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_COUNTRY_CODE = 3  # letters of an alpha-3 code
_SIGNS = frozenset("'\"“«([/–-")
_CAPITAL = re.compile(r" [A-Z][a-z]")
_REACH = 40  # characters before a name in which its preposition stands


@cache
def _home(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary.wording.phrases['home'])}\b")


@cache
def _before(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    article, last = any_of(words["article"]), any_of(words["list"])
    described = rf"(?:[a-zß-öø-ÿ]+ (?:{last} [a-zß-öø-ÿ]+ )?)?"
    return re.compile(rf"\b(?i:{any_of(words['place'])})(?: |(?<='))(?:{article}(?: |(?<=')))?{described}$")


@cache
def _list(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between two places of a list."""
    words = vocabulary.wording.words
    lead = any_of(words["article"] | words["place"])
    return re.compile(rf"(?:(?P<joined>,? {any_of(words['list'])} )|, )(?:{lead}(?: |(?<='))){{0,2}}")


def _may_hold(before: str, vocabulary: Vocabulary) -> bool:
    """Whether one of the words is a preposition of place, or may be one that sticks to a sign."""
    return not vocabulary.wording.words["place"].isdisjoint(before.lower().split()) or not _SIGNS.isdisjoint(
        before
    )


def _is_part_of_a_name(text: str, name: Name) -> bool:
    """Whether an abbreviation of a country only begins a longer name: "at the U.S. Embassy in Havana"."""
    return "." in name.entry and _CAPITAL.match(text, name.at.end) is not None


def find_places(
    context: Context, at: Span, names: Sequence[Name], parties: Sequence[str], partners: Sequence[str]
) -> list[tuple[str, Origin]]:
    """Countries (alpha-3) and regions (English name) behind a preposition of place, lists included, each once.

    ``names`` are those that stand in the unit at ``at``.
    The party itself is a place where the unit says so ("throughout Mexico", "in its territory"); a partner is none.
    """
    text, vocabulary = context.text, context.vocabulary
    found: dict[str, Origin] = {}
    previous: Name | None = None
    for name in names:
        if name.kind == "organisation" or name.form != "name" or name.id in partners:
            previous = None
            continue
        before = text[max(at.start, name.at.start - _REACH) : name.at.start]
        link = previous and _list(vocabulary).fullmatch(text[previous.at.end : name.at.start])
        listed = link and (link["joined"] or name.id not in parties)  # "In Peru, Canada will"
        cue = _before(vocabulary).search(before) if _may_hold(before, vocabulary) else None
        if _is_part_of_a_name(text, name):
            previous = None
        elif listed or name.kind == "region" or cue:
            rule = "place" if cue else "list" if listed else "region"
            found.setdefault(name.id, Origin(f"commitments.places.{rule}", name.entry))
            previous = name
        else:
            previous = None
    if home := next(context.spots.matches("home", _home(vocabulary), at), None):
        at_home = [party for party in parties if len(party) == _COUNTRY_CODE and party.isupper()]
        found = dict.fromkeys(at_home, Origin("commitments.places.home", home[0])) | found
    return list(found.items())
