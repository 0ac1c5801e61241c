"""Names with the place where a body is, which is no part of them: "the University of Nairobi in Kenya"."""

from __future__ import annotations

from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals


def without_place(name: str, vocabulary: Vocabulary) -> str:
    """A name up to "in" and a country or a capital; what it is *for* may well be in one ("Fund for Peace in Mali")."""
    words = vocabulary.wording.words
    for within in words["within"]:
        own, found, place = name.rpartition(f" {within} ")
        if found and own and is_place(place, vocabulary):
            return own if _purposes(vocabulary).isdisjoint(own.split()) else name
    return name


def is_place(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a name is that of a country or a capital, and so no acronym of the body before it."""
    return name in country_names(vocabulary) or name.lower() in load_capitals()


@cache
def country_names(vocabulary: Vocabulary) -> frozenset[str]:
    """How countries are called, as a bracket behind a name may say where it is."""
    entries = vocabulary.names.entries
    return frozenset(each.surface for each in entries if each.kind == "country" and each.form == "name")


@cache
def _purposes(vocabulary: Vocabulary) -> frozenset[str]:
    """Small words of names before what a body is for."""
    words = vocabulary.wording.words
    of = {"of", "the", "la", "de", "del", "du"}  # foreign names keep theirs
    return words["particle"] - words["of"] - words["article"] - words["within"] - of
