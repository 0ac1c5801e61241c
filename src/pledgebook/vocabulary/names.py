"""The names of parties, regions and organisations: Unicode's CLDR and the reviewed tables together."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

from babel import Locale
from babel.core import get_global

from pledgebook.model import NameForm, NameKind
from pledgebook.vocabulary.table import VocabularyError, rows

ORGANISATION_KINDS = (
    "agency", "legislature", "international", "regional", "bank", "fund", "ngo", "union", "company", "academic",
)  # fmt: skip


_SHORT = 3  # letters: shorter names are abbreviations, in capitals already


@dataclass(frozen=True, slots=True)
class NameEntry:
    """One spelling of one name. ``id`` is None for a phrase that only looks like a name ("New Mexico")."""

    surface: str
    id: str | None
    kind: NameKind
    form: NameForm = "name"
    acts_for: str | None = None


@dataclass(frozen=True, slots=True)
class Homograph:
    """When a spelling is not the party: words directly before or after it, or anywhere in its sentence."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    near: tuple[str, ...]
    keep_before: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """All spellings, each once, and the homographs among them."""

    entries: tuple[NameEntry, ...]
    homographs: dict[str, Homograph]


def load_names(language: str) -> Names:
    """The names of a language.

    Raises ``VocabularyError`` for a bad row, for a spelling that two ids claim, and for a homograph that is no name.
    """
    entries: dict[str, NameEntry] = {}
    for entry in _reviewed(language):
        other = entries.setdefault(entry.surface, entry)
        if other.id is not None and entry.id is not None and other.id != entry.id:
            raise VocabularyError(f"{language}: {entry.surface!r} is both {other.id} and {entry.id}")
    for entry in _territories(language, {entry.id for entry in entries.values()}):
        entries.setdefault(entry.surface, entry)  # where CLDR has the same spelling the reviewed row stays
    for entry in [entry for entry in entries.values() if entry.kind == "country" and entry.form == "name"]:
        if entry.id and len(entry.surface) > _SHORT:  # headings in capitals
            entries.setdefault(entry.surface.upper(), replace(entry, surface=entry.surface.upper()))
    return Names(tuple(entries.values()), _homographs(language, entries))


def _reviewed(language: str) -> Iterator[NameEntry]:
    for row in rows(f"{language}/not_parties.csv", ("phrase", "reason")):
        yield NameEntry(row["phrase"], None, "country")
    columns = ("id", "official", "short", "adjectives", "people")
    for row in rows(f"{language}/parties.csv", columns, columns[1:]):
        for surface in (*row.many("official"), *row.many("short")):
            yield NameEntry(surface, row["id"], "country")
        for surface in row.many("adjectives"):
            yield NameEntry(surface, row["id"], "country", "adjective")
        for surface in row.many("people"):
            yield NameEntry(surface, row["id"], "country", "people")
    for row in rows(f"{language}/regions.csv", ("id", "names")):
        for surface in row.many("names"):
            yield NameEntry(surface, row["id"], "region")
    for row in rows(f"{language}/organisations.csv", ("id", "names", "kind", "acts_for"), ("acts_for",)):
        row.one_of("kind", ORGANISATION_KINDS)
        for surface in row.many("names"):
            yield NameEntry(surface, row["id"], "organisation", "name", row["acts_for"] or None)


def _territories(language: str, ids: Container[str | None]) -> Iterator[NameEntry]:
    """CLDR's names of territories and regions.

    Countries are those whose ISO 3166-1 alpha-3 code is in ``ids``, since CLDR also knows codes that are no more;
    regions are those of UN M49 (three digits), which are their own names.
    """
    alpha3 = {twos[0]: three for three, twos in get_global("territory_aliases").items() if three in ids}
    for code, name in Locale(language).territories.items():
        if set(name) & set("()&") or " SAR " in name or not name[0].isupper():
            continue
        if code in alpha3:
            yield NameEntry(name, alpha3[code], "country")
        elif code.isdigit():
            yield NameEntry(name, name, "region")


def _homographs(language: str, entries: dict[str, NameEntry]) -> dict[str, Homograph]:
    columns = ("name", "reject_before", "reject_after", "reject_near", "keep_before")
    found = {}
    for row in rows(f"{language}/homographs.csv", columns, columns[1:]):
        if row["name"] not in entries:
            raise row.error(f"{row['name']!r} is no name of a party, region or organisation")
        found[row["name"]] = Homograph(*(row.many(column) for column in columns[1:]))
    return found
