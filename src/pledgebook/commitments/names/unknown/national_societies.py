"""The Red Cross and Red Crescent of a country, a body of its own, by its name or adjective: "Croix-Rouge malienne"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.names import english_adjective, english_country, with_branches
from pledgebook.vocabulary.spelling import any_of, perhaps

_CALLED = " Society"
_SOCIETIES = ("Red Cross", "Red Crescent")  # ids of the movement's names


def with_national_societies(context: Context) -> Context:
    """The context with such a society in the place of its name and its country's beside it."""
    if not any(name.id in _SOCIETIES for name in context.names):
        return context
    found: list[Name] = []
    for name in context.names:
        society = _joined(context, found, name)
        found[len(found) - bool(society) :] = [society or name]
    return replace(context, names=tuple(found), starts=[name.at.start for name in found])


def _joined(context: Context, before: Sequence[Name], name: Name) -> Name | None:
    """The society that the last name and this one are together."""
    if not before:
        return None
    last, between = before[-1], context.text[before[-1].at.end : name.at.start]
    if last.kind == "country" and name.id in _SOCIETIES and between == " ":  # "the Kenyan Red Cross"
        return _society(last, name, Span(last.at.start, name.at.end), context)
    if name.kind != "country" or last.id not in _SOCIETIES:
        return None
    named = name.form == "name" and _of(context.vocabulary).fullmatch(between)
    if named or (name.form != "name" and between == " "):
        return _society(name, last, Span(last.at.start, name.at.end), context)
    return None


def _society(country: Name, movement: Name, at: Span, context: Context) -> Name | None:
    if context.text.startswith(_CALLED, at.end):  # "the Malawi Red Cross Society" is its English name
        whole = Span(at.start, at.end + len(_CALLED))
        name = context.text[whole.start : whole.end]
        return Name(whole, name, "organisation", "name", name)
    words = [english_adjective(country.id), english_country(country.id)]
    ids = [f"{word} {movement.id}" for word in words if word]
    known = with_branches("en")
    id = next((each for each in ids if each in known), ids[0] if ids else None)
    entry = context.text[at.start : at.end]
    return Name(at, id, "organisation", "name", entry) if id else None


@cache
def _of(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between a society and its country: "Cruz Roja de Guatemala"."""
    words = vocabulary.wording.words
    of = any_of(words["of"] | {"of"})
    return re.compile(rf" {of}(?: |(?<=')){perhaps(words['article'])}")
