"""A page of a selection of commitments, with what each line shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import OuterRef, Prefetch, QuerySet, Subquery, TextField, Value
from django.db.models.functions import Coalesce

from pledgebook.web.pages.queries.facets import Versions, selected
from pledgebook.web.pages.queries.selection import Selection
from pledgebook.web.registry.models import CommitmentVersion, Figure, Party, Process, Time, VersionParty
from pledgebook.web.registry.search import marked

Pieces = Sequence[tuple[str, bool]]
SIZE = 50  # lines of a page
FIGURES = 3  # shown in a line
AROUND = 120  # characters before the first match and behind the last
LONGEST = 420  # characters of a snippet


@dataclass(frozen=True, slots=True)
class Line:
    """A commitment in a list: who, what, the first figures, until when; and where the words of a search stand.

    ``title`` and ``snippet`` are pieces of text, each with whether it matches; without a search there is no snippet.
    """

    version: CommitmentVersion
    parties: Sequence[Party]
    title: Pieces
    snippet: Pieces
    figures: Sequence[Figure]
    deadlines: Sequence[Time]

    @classmethod
    def of(cls, version: CommitmentVersion, query: str = "") -> Line:
        """The line of a version that was fetched by ``with_lines``."""
        return cls(
            version,
            party_names(version),
            marked(version.title, query),
            _snippet(marked(version.quote, query)) if query else (),
            list(version.figures.all())[:FIGURES],
            [time for time in version.times.all() if time.role == "deadline"][:1],
        )


@dataclass(frozen=True, slots=True)
class Listing:
    """The lines of a page, how many commitments the selection has, and how many pages."""

    lines: Sequence[Line]
    count: int
    page: int
    pages: int

    @property
    def first(self) -> int:
        """The place of the first line in the selection, from 1."""
        return (self.page - 1) * SIZE + 1

    @property
    def last(self) -> int:
        """The place of the last line."""
        return self.first + len(self.lines) - 1


def listing(process: Process, selection: Selection) -> Listing:
    """The page that the selection asks for; the last one where there are fewer."""
    versions = selected(process, selection)
    count = versions.count()
    pages = max(-(-count // SIZE), 1)
    page = min(selection.page, pages)
    keys = list(
        in_order(versions, selection.sort).values_list("pk", flat=True)[(page - 1) * SIZE : page * SIZE]
    )
    rows = with_lines(CommitmentVersion.objects.filter(pk__in=keys))
    found = {row.pk: row for row in rows}
    lines = [Line.of(found[key], selection.query) for key in keys]
    return Listing(lines, count, page, pages)


def with_lines(versions: QuerySet[CommitmentVersion]) -> QuerySet[CommitmentVersion]:
    """With what a line shows of each: parties, figures, times, programme; the text of its document is left there."""
    related = versions.select_related("commitment__programme", "pillar", "package", "document")
    return related.defer("search", "document__text").prefetch_related(
        Prefetch("parties", VersionParty.objects.select_related("party")),
        Prefetch("figures", Figure.objects.order_by("start")),
        Prefetch("times", Time.objects.order_by("start")),
    )


def _snippet(pieces: Pieces) -> Pieces:
    """The words around the first match; nothing where none stands in the quote."""
    text = "".join(piece for piece, _ in pieces)
    hits, at = [], 0
    for piece, hit in pieces:
        hits += [(at, at + len(piece))] if hit else []
        at += len(piece)
    if not hits:
        return ()
    start, end = max(hits[0][0] - AROUND, 0), min(hits[0][1] + LONGEST - AROUND, len(text))
    return _cut(pieces, start, end, len(text))


def _cut(pieces: Pieces, start: int, end: int, length: int) -> Pieces:
    """The pieces from one character to another, with an ellipsis where something is left out."""
    cut, at = [("… ", False)] if start else [], 0
    for piece, hit in pieces:
        part = piece[max(start - at, 0) : max(end - at, 0)]
        cut += [(part, hit)] if part else []
        at += len(piece)
    return [*cut, *([(" …", False)] if end < length else [])]


def in_turn(process: Process, selection: Selection) -> Iterator[CommitmentVersion]:
    """Every commitment of the selection, a few hundred at a time."""
    yield from with_lines(in_order(selected(process, selection), selection.sort)).iterator(500)


def in_order(versions: Versions, sort: str) -> Versions:
    """In the order asked for; commitments that are equal by it, in that of their numbers."""
    if sort == "party":
        first = VersionParty.objects.filter(version=OuterRef("pk"), role="party").order_by("position")
        named = Subquery(first.values("party__name")[:1])
        versions = versions.annotate(first_party=Coalesce(named, Value(""), output_field=TextField()))
    return versions.order_by(*_ORDERS[sort])


# Within a process the keys of commitments are in the order of their numbers.
_ORDERS: Mapping[str, tuple[str, ...]] = {
    "number": ("commitment_id",),
    "newest": ("-commitment_id",),
    "title": ("title", "commitment_id"),
    "party": ("first_party", "commitment_id"),
}


def party_names(version: CommitmentVersion, role: str = "party") -> list[Party]:
    """The parties or partners of a prefetched version, in the order of the document."""
    rows = [row for row in version.parties.all() if row.role == role]
    return [row.party for row in sorted(rows, key=lambda row: row.position)]
