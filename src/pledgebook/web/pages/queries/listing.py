"""A page of a selection of commitments, with what each line shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import OuterRef, Prefetch, QuerySet, Subquery

from pledgebook.web.pages.queries.facets import Versions, selected
from pledgebook.web.pages.queries.selection import Selection
from pledgebook.web.registry.models import CommitmentVersion, Figure, Party, Process, Time, VersionParty

SIZE = 50  # lines of a page


@dataclass(frozen=True, slots=True)
class Listing:
    """The lines of a page, how many commitments the selection has, and how many pages."""

    lines: Sequence[CommitmentVersion]
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
    keys = list(_ordered(versions, selection.sort).values_list("pk", flat=True)[(page - 1) * SIZE : page * SIZE])
    rows = with_lines(CommitmentVersion.objects.filter(pk__in=keys))
    found = {row.pk: row for row in rows}
    return Listing([found[key] for key in keys], count, page, pages)


def with_lines(versions: QuerySet[CommitmentVersion]) -> QuerySet[CommitmentVersion]:
    """With what a line shows of each: parties, figures, times, programme."""
    return versions.select_related("commitment__programme", "pillar", "document").prefetch_related(
        Prefetch("parties", VersionParty.objects.select_related("party")),
        Prefetch("figures", Figure.objects.order_by("start")),
        Prefetch("times", Time.objects.order_by("start")),
    )


def in_turn(process: Process, selection: Selection) -> Iterator[CommitmentVersion]:
    """Every commitment of the selection, a few hundred at a time."""
    yield from with_lines(_ordered(selected(process, selection), selection.sort)).iterator(500)


def _ordered(versions: Versions, sort: str) -> Versions:
    """In the order asked for; commitments that are equal by it, in that of their numbers."""
    if sort == "party":
        first = VersionParty.objects.filter(version=OuterRef("pk"), role="party").order_by("position")
        versions = versions.annotate(first_party=Subquery(first.values("party__name")[:1]))
    return versions.order_by(*_ORDERS[sort])


_ORDERS: Mapping[str, tuple[str, ...]] = {
    "number": ("commitment__number",),
    "newest": ("-commitment__number",),
    "title": ("title", "commitment__number"),
    "party": ("first_party", "commitment__number"),
}


def party_names(version: CommitmentVersion, role: str = "party") -> list[Party]:
    """The parties or partners of a prefetched version, in the order of the document."""
    rows = [row for row in version.parties.all() if row.role == role]
    return [row.party for row in sorted(rows, key=lambda row: row.position)]
