"""Who endorses a process on a day, and who of them has a commitment in an edition and who has none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q

from pledgebook.web.pages.queries.editions import PartyShare
from pledgebook.web.registry.models import Document, Membership, Party, Process


@dataclass(frozen=True, slots=True)
class Voices:
    """The endorsers with commitments, those without, the parties that are no endorsers, and the hosts.

    ``hosts`` are those endorsers without a commitment that hosted the meeting of the edition.
    """

    speaking: Sequence[PartyShare]
    silent: Sequence[Party]
    others: Sequence[PartyShare]
    hosts: Sequence[Party]

    @property
    def endorsers(self) -> int:
        """How many endorse the process."""
        return len(self.speaking) + len(self.silent)


def on(date: dt.date | None, begins: str = "begins", ends: str = "ends") -> Q:
    """What holds on a day: a beginning that is not known, or not later; an end not known, or not earlier.

    Without a day everything does.
    """
    if date is None:
        return Q()
    begun = Q(**{f"{begins}__isnull": True}) | Q(**{f"{begins}__lte": date})
    return begun & (Q(**{f"{ends}__isnull": True}) | Q(**{f"{ends}__gte": date}))


def voices(process: Process, document: Document, shares: Sequence[PartyShare]) -> Voices:
    """Who is heard in an edition; ``shares`` are its parties. Two queries."""
    members = Membership.objects.filter(on(document.date), process=process)
    endorsers = list(Party.objects.filter(pk__in=members.values("party")).order_by("name"))
    known = {party.pk for party in endorsers}
    heard = {share.party.pk for share in shares}
    silent = [party for party in endorsers if party.pk not in heard]
    hosting = {party.pk for party in document.meeting.hosts.all()} if document.meeting else set()
    return Voices(
        [share for share in shares if share.party.pk in known],
        silent,
        [share for share in shares if share.party.pk not in known],
        [party for party in silent if party.pk in hosting],
    )
