"""Agencies that several states call alike: whose "National Migration Institute" it is, the country beside it tells."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator
from functools import cache

from pledgebook.vocabulary.language import DEFAULT
from pledgebook.vocabulary.names import load_names, organisation_rows
from pledgebook.vocabulary.table import Row

_OF = re.compile(r" (?:of the|of|de la|del|de los|de las|de|do|da|dos|das|du|des|de l'|d')(?: |(?<='))")
_MINISTRY = re.compile(
    r"(?:Ministry|Minist[èeé]re|Minist[ée]rio|Department|D[ée]partement|Departamento) ", re.IGNORECASE
)


def national_name(language: str, name: str, country: str) -> str | None:
    """The agency of ``country`` (ISO 3166-1 alpha-3) that is called so with its country behind or before it.

    "Dirección General de Migración y Extranjería" is for CRI what the table knows as DGME. None where the table knows
    none, and for ministries, which go by their topics.
    """
    known = _national(language).get((name, country))
    return known and plain_name(known, country)


def spelled_out(language: str, name: str, acronym: str) -> str | None:
    """The id of the agency whose acronym stands behind its name without its country; None where no table knows it."""
    return next(
        (
            row["id"]
            for row in _with_acronym(language).get(acronym, ())
            if national_name(language, name, row["acts_for"])
        ),
        None,
    )


@cache
def _with_acronym(language: str) -> dict[str, list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in organisation_rows(language):
        for surface in row.many("names"):
            if row["acts_for"] and surface.isupper():
                found[surface].append(row)
    return found


@cache
def plain_name(id: str, country: str) -> str:
    """The id of an agency without the country that it is of, beside which it is named: "Honduran", "of Panama"."""
    return next(_without(id, *_called(DEFAULT, country)), id)


def countries_of(language: str, name: str) -> frozenset[str]:
    """The countries that have an agency of this name by the table."""
    return _countries(language).get(name, frozenset())


@cache
def _countries(language: str) -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, country in _national(language):
        found[name].add(country)
    return {name: frozenset(countries) for name, countries in found.items()}


@cache
def _national(language: str) -> dict[tuple[str, str], str]:
    """The ids of agencies by their names without their country, and by that country."""
    found: dict[tuple[str, str], str] = {}
    for row in organisation_rows(language):
        country = row["acts_for"]
        for surface in row.many("names") if row["kind"] == "agency" and country else ():
            for name in _without(surface, *_called(language, country)):
                if " " in name and not _MINISTRY.match(name):
                    found.setdefault((name, country), row["id"])
    return found


@cache
def _called(language: str, country: str) -> tuple[frozenset[str], frozenset[str]]:
    """The names of a country, and its adjectives."""
    entries = [entry for entry in load_names(language).entries if entry.id == country]
    names, adjectives = (
        frozenset(entry.surface for entry in entries if entry.form == form) for form in ("name", "adjective")
    )
    return names, adjectives


def _without(surface: str, names: Container[str], adjectives: Container[str]) -> Iterator[str]:
    """A name without its country: behind "of", or as the adjective that opens it in English or ends it elsewhere."""
    for of in _OF.finditer(surface):
        if surface[of.end() :] in names:
            yield surface[: of.start()]
    words = surface.split(" ")
    for count in (1, 2):  # "Costa Rican"
        if " ".join(words[:count]) in adjectives:
            yield " ".join(words[count:])
    if words[-1] in adjectives:
        yield " ".join(words[:-1])
