"""Which party a person means who types a code or a name, and which ones are near what is none."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache

from pledgebook.vocabulary.language import LANGUAGES
from pledgebook.vocabulary.names import load_names

_NEAR = 3  # names that are proposed for one that is none
_ALIKE = 0.7  # how alike they are at least, of 1


def party_called(name: str, others: Iterable[str] = ()) -> str | None:
    """The id of a party by its code or by a name in any language, whatever its capitals.

    ``others`` are parties that no table knows, by their names. None where nobody is called so.
    """
    known = _known() | {other.casefold(): other for other in others}
    return known.get(_plain(name))


def near_names(name: str, others: Iterable[str] = ()) -> list[str]:
    """The codes and names that are written nearly so, the nearest first, each as it is written."""
    written = _written() | {other.casefold(): other for other in others}
    found = get_close_matches(_plain(name), written, _NEAR, _ALIKE)
    return [written[each] for each in found]


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


@cache
def _known() -> dict[str, str]:
    """The parties by their codes and names; a code goes before a name that is written like it."""
    names = {surface.casefold(): party for surface, party in _named()}
    return names | {party.casefold(): party for _surface, party in _named()}


@cache
def _written() -> dict[str, str]:
    """The codes and names as they are written, of two spellings the one that is not in capitals."""
    names = {surface.casefold(): surface for surface, _party in sorted(_named(), key=_capitals, reverse=True)}
    return names | {party.casefold(): party for _surface, party in _named()}


def _capitals(named: tuple[str, str]) -> bool:
    return named[0].isupper()


@cache
def _named() -> tuple[tuple[str, str], ...]:
    return tuple(
        (entry.surface, entry.id)
        for language in LANGUAGES
        for entry in load_names(language).entries
        if entry.id is not None and entry.form == "name" and entry.kind != "region"
    )
