"""Which findings of a process are asked for: of a verdict, a kind, a party, an edition; those that stand or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import get_args
from urllib.parse import urlencode

from django.db.models import Count, QuerySet
from django.http import QueryDict

from pledgebook.formats.words import ORDER
from pledgebook.model import FindingKind
from pledgebook.web.pages.queries.editions import SHORT
from pledgebook.web.registry.models import Document, Finding, FindingPlace, Party, Process
from pledgebook.web.reporting.names import named

DISMISSED = "dismissed"
_PARTY = "figure__version__parties__party"
_AS_PARTY = {"figure__version__parties__role": "party"}


@dataclass(frozen=True, slots=True)
class Option:
    """A value that a list offers, how it reads, and how many findings have it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Choice:
    """What the address asks for; empty is everything. ``dismissed`` are the ones set aside, in place of the others."""

    verdict: str = ""
    kind: str = ""
    party: str = ""
    edition: Document | None = None
    dismissed: bool = False

    @classmethod
    def of(cls, given: QueryDict, edition: Document | None) -> Choice:
        """What no finding can have is passed over, never an error."""
        verdict, kind = given.get("verdict", ""), given.get("kind", "")
        return cls(
            verdict if verdict in ORDER else "",
            kind if kind in get_args(FindingKind) else "",
            given.get("party", "").replace("\0", ""),
            edition,
            DISMISSED in given,
        )

    @property
    def narrows(self) -> bool:
        """Whether anything but the edition is chosen."""
        return bool(self.verdict or self.kind or self.party)

    @property
    def wide(self) -> Choice:
        """The same edition, and everything in it."""
        return Choice(edition=self.edition, dismissed=self.dismissed)

    @property
    def address(self) -> str:
        """The part of the address behind the question mark."""
        return urlencode(list(self._pairs()))

    def standing(self, *, dismissed: bool) -> Choice:
        """The same among those that were dismissed, or among the others."""
        return replace(self, dismissed=dismissed)

    def narrow(self, process: Process) -> QuerySet[Finding]:
        """The findings, unordered."""
        rows = self._of_edition(process)
        rows = rows.filter(verdict=self.verdict) if self.verdict else rows
        rows = rows.filter(kind=self.kind) if self.kind else rows
        return rows.filter(pk__in=_of_party(self.party)) if self.party else rows

    def _of_edition(self, process: Process) -> QuerySet[Finding]:
        rows = Finding.objects.filter(document__process=process, dismissal__isnull=not self.dismissed)
        return rows.filter(document=self.edition) if self.edition else rows

    def verdicts(self, process: Process) -> list[Option]:
        """Every verdict there is within the other choices."""
        counted = _counted(replace(self, verdict="").narrow(process), "verdict")
        return [Option(verdict, named(verdict), counted[verdict]) for verdict in ORDER if verdict in counted]

    def kinds(self, process: Process) -> list[Option]:
        """Every kind there is within the other choices."""
        counted = _counted(replace(self, kind="").narrow(process), "kind")
        return sorted(
            (Option(kind, named(kind), count) for kind, count in counted.items()),
            key=lambda each: each.label,
        )

    def parties(self, process: Process) -> list[Option]:
        """Every party in whose commitments findings stand, within the other choices."""
        rows = FindingPlace.objects.filter(finding__in=replace(self, party="").narrow(process), **_AS_PARTY)
        counted = rows.values_list(f"{_PARTY}__code", f"{_PARTY}__name")
        found = counted.annotate(count=Count("finding", distinct=True)).order_by(f"{_PARTY}__name")
        return [Option(*row) for row in found] + self._gone({row[0] for row in found})

    def _gone(self, known: set[str]) -> list[Option]:
        """The chosen party, where nothing of it is left: it can still be taken back."""
        if not self.party or self.party in known:
            return []
        name = Party.objects.filter(code=self.party).values_list("name", flat=True).first()
        return [Option(self.party, name or self.party, 0)]

    def _pairs(self) -> Iterator[tuple[str, str]]:
        if self.edition:
            yield "edition", (self.edition.sha256 or "")[:SHORT]
        yield from ((name, value) for name in ("verdict", "kind", "party") if (value := getattr(self, name)))
        if self.dismissed:
            yield DISMISSED, "yes"


def _counted(rows: QuerySet[Finding], column: str) -> dict[str, int]:
    return dict(rows.order_by().values_list(column).annotate(count=Count("pk")))


def _of_party(code: str) -> QuerySet[FindingPlace, int]:
    places = FindingPlace.objects.filter(**{f"{_PARTY}__code": code}, **_AS_PARTY)
    return places.values_list("finding", flat=True)
