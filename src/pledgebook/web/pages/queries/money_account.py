"""The money of a process: its account, what it can be narrowed down by, and where each amount stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q

from pledgebook.formats.money_words import Label, label
from pledgebook.messages import _
from pledgebook.model import Account, EntryKey, Posting
from pledgebook.money import GROUPINGS, Book, Choice, account, book, broken_down, splits
from pledgebook.web.pages.queries.editions import SHORT
from pledgebook.web.pages.queries.facets import Choice as Value
from pledgebook.web.pages.queries.facets import Shown, edition_label, split
from pledgebook.web.pages.queries.money_selection import FACETS, MoneySelection
from pledgebook.web.pages.queries.selection import UNKNOWN
from pledgebook.web.registry.models import (
    CommitmentVersion,
    Document,
    Figure,
    MoneyEntry,
    Party,
    Pillar,
    Process,
)
from pledgebook.web.registry.nouns import entry

_Documents = Mapping[int, tuple[Document, list[MoneyEntry]]]
_Versions = Mapping[tuple[int, int], CommitmentVersion | None]
_Names = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Group:
    """An account with its label in words, empty where it is that of the whole selection."""

    label: str
    account: Account


@dataclass(frozen=True, slots=True)
class Money:
    """The accounts of a selection.

    ``homes`` are the public ids of the commitments that the amounts stand in, ``known`` the codes of parties that have
    a page, ``parts`` how amounts break down. ``missing`` counts the amounts of documents that were read before the
    account was kept.
    """

    groups: Sequence[Group]
    facets: Sequence[Shown]
    homes: Mapping[EntryKey, str]
    known: frozenset[str]
    parts: Mapping[EntryKey, Sequence[Posting]]
    missing: int


def money(process: Process, selection: MoneySelection) -> Money:
    """The money of a process. Four queries, however much there is."""
    documents = _documents(process)
    versions = _versions(process)
    entries = book(_kept(documents, versions))
    choice = Choice(_by_digest(selection.wanted, documents))
    names = _names(documents, versions)
    return Money(
        list(_groups(entries, choice, selection.by, names)),
        [_facet(name, entries, choice, selection, names.get(name, {})) for name in FACETS],
        {key: version.commitment.public_id for key, version in _homes(documents, versions)},
        frozenset(Party.objects.filter(versions__version__process=process).values_list("code", flat=True)),
        splits(entries),
        len(versions.keys() - _places(documents)),
    )


def postings(process: Process, selection: MoneySelection) -> list[Posting]:
    """Every amount of a selection, counted or not. Three queries."""
    documents = _documents(process)
    entries = book(_kept(documents, _versions(process)))
    chosen = Choice(_by_digest(selection.wanted, documents)).of(entries)
    return [entries.postings[index] for index in chosen]


def groups(process: Process, selection: MoneySelection) -> list[tuple[Label, Account]]:
    """The accounts of a selection with their labels as data, for a file. Three queries."""
    documents = _documents(process)
    entries = book(_kept(documents, _versions(process)))
    chosen = Choice(_by_digest(selection.wanted, documents)).of(entries)
    return broken_down(entries, chosen, selection.by) if selection.by else [((), account(entries, chosen))]


def _documents(process: Process) -> _Documents:
    """The documents with their amounts."""
    held = MoneyEntry.objects.filter(document__process=process, document__held=True)
    rows: dict[int, tuple[Document, list[MoneyEntry]]] = {}
    for row in held.select_related("document").defer("document__text").order_by("document", "start"):
        rows.setdefault(row.document_id, (row.document, []))[1].append(row)
    return rows


def _versions(process: Process) -> _Versions:
    """The commitment of each amount as it stands now, by its document and place; None outside any."""
    current = Q(version=None) | Q(version__corrected=False)
    rows = Figure.objects.filter(current, document__process=process, document__held=True, kind="money")
    related = rows.select_related("version__commitment__merged_into", "version__pillar__scheme")
    found = related.defer("version__search", "version__quote").order_by("document", "start")
    return {(row.document_id, row.start): row.version for row in found}


def _kept(documents: _Documents, versions: _Versions) -> Iterator[Posting]:
    for document, rows in documents.values():
        for row in rows:
            version = versions.get((row.document_id, row.start))
            pillar = version.pillar if version else None
            yield Posting(
                document.sha256 or "", entry(row, pillar.number if pillar else None), document.source, document.date,
                document.language.partition("-")[0], _lasting(version) if version else "", _pillar(pillar),
            )  # fmt: skip


def _pillar(pillar: Pillar | None) -> str:
    """As the list of commitments writes it."""
    return f"{pillar.scheme.version}.{pillar.number}" if pillar else ""


def _lasting(version: CommitmentVersion) -> str:
    """The commitment that somebody merged this one into, else itself: by it editions are linked."""
    return (version.commitment.merged_into or version.commitment).public_id


def _homes(documents: _Documents, versions: _Versions) -> Iterator[tuple[EntryKey, CommitmentVersion]]:
    for document, rows in documents.values():
        for row in rows:
            version = versions.get((row.document_id, row.start))
            if version:
                yield (document.sha256 or "", row.start, row.end), version


def _places(documents: _Documents) -> set[tuple[int, int]]:
    """Where there are amounts; a range that was read as two figures has the place of the first, and holds both."""
    return {
        (row.document_id, place) for _document, rows in documents.values() for row in rows
        for place in range(row.start, row.end)
    }  # fmt: skip


def _by_digest(wanted: Mapping[str, Sequence[str]], documents: _Documents) -> Mapping[str, Sequence[str]]:
    """With the editions by their whole SHA-256; one that is not there stays, and nothing is of it."""
    whole = {(document.sha256 or "")[:SHORT]: document.sha256 or "" for document, _rows in documents.values()}
    if "edition" not in wanted:
        return wanted
    return {**wanted, "edition": tuple(whole.get(name, name) for name in wanted["edition"])}


def _names(documents: _Documents, versions: _Versions) -> _Names:
    """The editions by their SHA-256, and the pillars as the address writes them."""
    pillars = [version.pillar for version in versions.values() if version and version.pillar]
    return {
        "edition": {document.sha256 or "": edition_label(document) for document, _rows in documents.values()},
        "pillar": {_pillar(pillar): f"{pillar.number}. {pillar.title}" for pillar in pillars},
    }


def _groups(entries: Book, choice: Choice, by: str, names: _Names) -> Iterator[Group]:
    chosen = choice.of(entries)
    if not by:
        yield Group("", account(entries, chosen))
        return
    for values, made in broken_down(entries, chosen, by):
        known = names.get(by, {}).get(values[0]) if values else None
        yield Group(known or label(by, values), made)


def _facet(
    name: str, entries: Book, choice: Choice, selection: MoneySelection, names: Mapping[str, str]
) -> Shown:
    """A facet with how many amounts of the selection have each value, the most frequent first."""
    counts: dict[str, int] = {}
    for posting in entries.postings:
        for value in GROUPINGS[name](posting) or ("",):
            counts[value] = counts.get(value, 0) + choice.holds(posting, leaving_out=name)
    values = [
        Value(short, names.get(value) or label(name, (value,) if value else ()), count, chosen)
        for value, count in sorted(counts.items(), key=lambda row: (-row[1], row[0]))
        for short in ((value[:SHORT] if name == "edition" else value) or UNKNOWN,)
        for chosen in (selection.has_value(name, short),)
    ]
    known = {value.value for value in values}
    gone = [Value(value, value, 0, True) for value in selection.chosen.get(name, ()) if value not in known]
    alone = name == "edition" and len(values) < 2
    return split(name, gone if alone else values + gone, _titles()[name])


def _titles() -> dict[str, str]:
    return {
        "edition": _("Edition"), "party": _("Party"), "state": _("State"), "pillar": _("Pillar"),
        "recipient": _("Recipient"),
    }  # fmt: skip
