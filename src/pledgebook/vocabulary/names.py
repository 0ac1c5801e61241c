"""The names of parties, regions and organisations: Unicode's CLDR and the reviewed tables together."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import combining, normalize

from babel import Locale
from babel.core import get_global

from pledgebook.model import NameForm, NameKind
from pledgebook.vocabulary.leaders import leader_names
from pledgebook.vocabulary.table import Row, VocabularyError, rows

ORGANISATION_KINDS = (
    "agency", "legislature", "international", "regional", "bank", "fund", "ngo", "union", "company", "academic",
)  # fmt: skip


WORDS = ("owned_by", "owner_of", "people", "article", "former")
CAPITALISED = "Xx"
_BRANCHING = ("company", "ngo", "bank")
_ORGANISATIONS = ("{}/organisations.csv", "organisations.csv")
_SHORT = 3  # letters: shorter names are abbreviations, in capitals already


class NameEntry(NamedTuple):
    """One spelling of one name. ``id`` is None for a phrase that only looks like a name ("New Mexico").

    ``noun``: whether an adjective is also a word for people ("mexicanos").
    """

    surface: str
    id: str | None
    kind: NameKind
    form: NameForm = "name"
    acts_for: str | None = None
    noun: bool = False


class Homograph(NamedTuple):
    """When a spelling is not the party: words directly before or after it, or anywhere in its sentence.

    ``CAPITALISED`` among the words after it stands for any word with a capital: a surname, as in "Israel Katz".
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    near: tuple[str, ...]
    keep_before: tuple[str, ...]


class Names(NamedTuple):
    """All spellings, each once, the homographs among them, and small words around names by kind."""

    entries: tuple[NameEntry, ...]
    homographs: dict[str, Homograph]
    words: dict[str, frozenset[str]]


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
    for entry in list(entries.values()):
        for surface in _in_capitals(entry):
            if surface not in entries:
                entries[surface] = entry._replace(surface=surface)
    words, leaders = _words(language), dict(leader_names(language))
    past = Homograph(
        tuple(sorted(words["former"])), (), (), ()
    )  # "former President Duque" acts for his country no more
    homographs = dict.fromkeys(leaders, past) | _homographs(language, entries)
    entries |= {surface: NameEntry(surface, id, "country") for surface, id in leaders.items()}
    return Names(tuple(entries.values()), homographs, words)


def _in_capitals(entry: NameEntry) -> Iterator[str]:
    """How headings write a name: in capitals, with accents and without; a demonym with a first capital.

    One word in capitals that is no country's may be another's initials. A phrase that only looks like a name hides
    it in capitals too ("MEXICO CITY").
    """
    surface = entry.surface
    if entry.form != "name":
        yield surface[:1].upper() + surface[1:]
    elif " " in surface or (entry.id and entry.kind == "country" and len(surface) > _SHORT):
        yield (capitals := surface.upper())
        yield unaccented(capitals)


def unaccented(text: str) -> str:
    """A text as those write it who leave out accents."""
    if text.isascii():
        return text
    return "".join(letter for letter in normalize("NFD", text) if not combining(letter))


def _reviewed(language: str) -> Iterator[NameEntry]:
    for row in rows(f"{language}/not_parties.csv", ("phrase", "reason")):
        yield NameEntry(row["phrase"], None, "country")
    columns = ("id", "official", "short", "adjectives", "people")
    for row in rows(f"{language}/parties.csv", columns, columns[1:]):
        for surface in (*row.many("official"), *row.many("short")):
            yield NameEntry(surface, row["id"], "country")
        adjectives, people = row.many("adjectives"), row.many("people")
        for surface in adjectives:
            yield NameEntry(surface, row["id"], "country", "adjective", noun=surface in people)
        for surface in people:
            yield NameEntry(surface, row["id"], "country", "people")
    for row in rows(f"{language}/regions.csv", ("id", "names")):
        for surface in row.many("names"):
            yield NameEntry(surface, row["id"], "region")
    for row in _organisations(language):
        for surface in row.many("names"):
            yield NameEntry(surface, row["id"], "organisation", "name", row["acts_for"] or None)


@cache
def organisation_rows(language: str) -> tuple[Row, ...]:
    """The organisations of a language, then those that go by one name in all of them. Raises ``VocabularyError``."""
    return _organisations(language)


def _organisations(language: str) -> tuple[Row, ...]:
    columns = ("id", "names", "kind", "acts_for")
    found = [row for table in _ORGANISATIONS for row in rows(table.format(language), columns, ("acts_for",))]
    for row in found:
        row.one_of("kind", ORGANISATION_KINDS)
    return tuple(found)


@cache
def with_branches(language: str) -> frozenset[str]:
    """The organisations whose branch in a country is a body of its own: "Ecobank Togo", and not "UNICEF Togo"."""
    return frozenset(row["id"] for row in organisation_rows(language) if row["kind"] in _BRANCHING)


@cache
def organisation_kinds(language: str) -> dict[str, str]:
    """What kind of body each organisation of a language is, by its id."""
    return {row["id"]: row["kind"] for row in organisation_rows(language)}


def english_country(id: str) -> str | None:
    """How Unicode calls a country in English; None for one whose name there is no name to write."""
    two = next((twos[0] for three, twos in get_global("territory_aliases").items() if three == id), None)
    name = Locale("en").territories.get(two) if two else None
    return None if name is None or set(name) & set("()&-") else name.replace("’", "'")


def english_adjective(id: str) -> str | None:
    """The English adjective of a country, where it has one."""
    return _adjectives().get(id)


@cache
def _adjectives() -> dict[str, str]:
    columns = ("id", "official", "short", "adjectives", "people")
    table = rows("en/parties.csv", columns, columns[1:])
    return {row["id"]: row.many("adjectives")[0] for row in table if row["adjectives"]}


def _territories(language: str, ids: Container[str | None]) -> Iterator[NameEntry]:
    """CLDR's names of territories and regions.

    Countries are those whose ISO 3166-1 alpha-3 code is in ``ids``, since CLDR also knows codes that are no more;
    regions are those of UN M49 (three digits), which are their own names.
    """
    alpha3 = {twos[0]: three for three, twos in get_global("territory_aliases").items() if three in ids}
    for code, name in Locale(language).territories.items():
        if set(name) & set("()&") or " SAR " in name or not name[0].isupper():
            continue
        surface = name.replace("’", "'")  # as the reviewed tables spell it
        if code in alpha3:
            yield NameEntry(surface, alpha3[code], "country")
        elif code.isdigit():
            yield NameEntry(surface, surface, "region")


def _homographs(language: str, entries: dict[str, NameEntry]) -> dict[str, Homograph]:
    columns = ("name", "reject_before", "reject_after", "reject_near", "keep_before")
    found = {}
    for row in rows(f"{language}/homographs.csv", columns, columns[1:]):
        if row["name"] not in entries:
            raise row.error(f"{row['name']!r} is no name of a party, region or organisation")
        found[row["name"]] = Homograph(*(row.many(column) for column in columns[1:]))
        if entries[row["name"]].form != "name":  # "un café Turco" is no more of Turkey than "un café turco"
            found.setdefault(row["name"][:1].upper() + row["name"][1:], found[row["name"]])
    return found


def _words(language: str) -> dict[str, frozenset[str]]:
    words: dict[str, set[str]] = {kind: set() for kind in WORDS}
    for row in rows(f"{language}/name_words.csv", ("words", "kind")):
        words[row.one_of("kind", WORDS)].add(row["words"])
    return {kind: frozenset(found) for kind, found in words.items()}
