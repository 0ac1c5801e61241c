"""Finding the row of a party by the reader's identifier, or making it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from pledgebook.vocabulary import load
from pledgebook.web.registry.models import Party
from pledgebook.web.registry.models.party import EVERYONE


def parties(codes: Iterable[str], language: str) -> dict[str, Party]:
    """The rows of the codes, by code. Those that are missing are added under the name of the vocabulary."""
    wanted = dict.fromkeys(codes)
    known = _known(wanted)
    missing = [Party(code=code, name=name, kind=kind) for code in wanted if code not in known
               for name, kind in (described(code, language),)]  # fmt: skip
    if missing:
        Party.objects.bulk_create(missing, ignore_conflicts=True)
        known = _known(wanted)
    return known


def _known(codes: Iterable[str]) -> dict[str, Party]:
    return {party.code: party for party in Party.objects.filter(code__in=list(codes))}


def described(code: str, language: str) -> tuple[str, str]:
    """The name and the kind of a party; a code that the vocabulary does not know is an organisation's name."""
    if code == EVERYONE:
        return "All signatories", "signatories"
    return _names(language).get(code, (code, "organisation"))


@cache
def _names(language: str) -> dict[str, tuple[str, str]]:
    """By identifier: a country's plain name (the shortest of several long ones), else the identifier itself."""
    found: dict[str, tuple[str, str]] = {}
    for entry in load(language).names.entries:
        if entry.id is None or entry.form != "name":
            continue
        if entry.kind != "country":
            found.setdefault(entry.id, (entry.id, entry.kind))
        elif not entry.surface.isupper():
            found[entry.id] = (entry.surface, "country")  # CLDR's own name comes last
    return found
