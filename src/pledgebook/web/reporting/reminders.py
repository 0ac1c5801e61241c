"""Who is to be reminded of what: persons of a party that has something left to answer, at most weekly each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from django.contrib.auth.models import User

from pledgebook.web.registry.models import Party
from pledgebook.web.reporting.models import Reminder, Round
from pledgebook.web.reporting.standing import Standing, standings

BEFORE = dt.timedelta(days=14)  # from so long before the last day on
WEEK = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Due:
    """A person who speaks for a party that has something left to answer in a round."""

    round: Round
    standing: Standing
    person: User

    @property
    def party(self) -> Party:
        """The party."""
        return self.standing.party


def due(at: dt.datetime, round: Round | None = None) -> Iterator[Due]:
    """Whom to write to now: in every open round that is due within two weeks or was due; in ``round`` whenever it is.

    Nobody who was written to within a week, nobody without an address, nobody whose account is closed.
    """
    rows = Round.objects.filter(state="open").select_related("process").order_by("due", "pk")
    rows = rows.filter(pk=round.pk) if round else rows.filter(due__lte=(at + BEFORE).date())
    for each in rows:
        for standing in standings(each):
            if standing.waits:
                yield from (Due(each, standing, person) for person in _persons(each, standing.party, at))


def _persons(round: Round, party: Party, at: dt.datetime) -> Iterator[User]:
    roles = {"roles_held__role": "focal", "roles_held__process": round.process_id, "roles_held__party": party}
    for person in User.objects.filter(is_active=True, **roles).exclude(email="").order_by("pk").distinct():
        if not lately(round, party, person, at):
            yield person


def lately(round: Round, party: Party, person: User, at: dt.datetime) -> bool:
    """The person was written to within a week, or is being written to."""
    rows = Reminder.objects.filter(round=round, party=party, person=person, at__gt=at - WEEK)
    return rows.exclude(state="failed").exists()
