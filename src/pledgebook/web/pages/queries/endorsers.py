"""Who endorses a process on a day, and who of them has a commitment in an edition and who has none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Min, Q

from pledgebook.web.pages.queries.editions import PartyShare
from pledgebook.web.registry.models import Document, Membership, Party, Process
from pledgebook.web.registry.models.party import EVERYONE


@dataclass(frozen=True, slots=True)
class Voices:
    """The endorsers with commitments, those without, the other parties, and the hosts.

    ``everyone`` is what the edition promises in the name of all signatories: where it does, none of them is without.
    ``hosts`` are those endorsers without a commitment that hosted the meeting of the edition.
    """

    endorsers: int
    speaking: Sequence[PartyShare]
    silent: Sequence[Party]
    others: Sequence[PartyShare]
    hosts: Sequence[Party]
    everyone: PartyShare | None


def on(date: dt.date | None, begins: str = "begins", ends: str = "ends") -> Q:
    """What holds on a day: a beginning that is not known, or not later; an end not known, or not earlier.

    Without a day everything does.
    """
    if date is None:
        return Q()
    begun = Q(**{f"{begins}__isnull": True}) | Q(**{f"{begins}__lte": date})
    return begun & (Q(**{f"{ends}__isnull": True}) | Q(**{f"{ends}__gte": date}))


def voices(process: Process, document: Document, shares: Sequence[PartyShare]) -> Voices:
    """Who is heard in an edition; ``shares`` are its parties. Three queries.

    A member of whom it is not known since when joined after those who began the process: the sources date these.
    """
    members = Membership.objects.filter(on(document.date), process=process)
    first = Membership.objects.filter(process=process).aggregate(first=Min("begins"))["first"]
    if document.date and first and document.date <= first:
        members = members.exclude(begins=None)
    endorsers = list(Party.objects.filter(pk__in=members.values("party")).order_by("name"))
    known = {party.pk for party in endorsers}
    heard = {share.party.pk for share in shares}
    everyone = next((share for share in shares if share.party.code == EVERYONE), None)
    silent = [] if everyone else [party for party in endorsers if party.pk not in heard]
    hosting = {party.pk for party in document.meeting.hosts.all()} if document.meeting else set()
    return Voices(
        len(endorsers),
        [share for share in shares if share.party.pk in known],
        silent,
        [share for share in shares if share.party.pk not in known and share is not everyone],
        [party for party in silent if party.pk in hosting],
        everyone,
    )
