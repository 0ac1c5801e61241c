"""No route tells a small count, or a number that was hidden with one, to who may not know it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

import pytest
from django.test import Client

from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.actions import report_observation
from pledgebook.web.registry.models import Document, Measure, Observation, Programme
from pledgebook.web.reporting.actions import contest, handle_contest
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Round
from tests.web.acting import AT, BY, signed_in_as
from tests.web.pages.test_drafts_unseen import NOBODY_ASKS, addresses, shown
from tests.web.people.matrix import routes
from tests.web.reporting.sending import sent

pytestmark = pytest.mark.django_db

SMALL = Decimal("7.0919")  # as no count is, so that it is met nowhere else
RING = "50077"  # hidden with a small cell of its row
TRACES = re.compile(r"7[.,]0919|50[.,]?077")
QUERIES = ("", "?on=2036-01-01", "?limit=200", "?lang=es")


@pytest.fixture
def things(document: Document, round: Round, registration: Shared) -> Mapping[str, tuple[object, ...]]:
    """A small count of children that somebody contests, and a breakdown with a small cell."""
    children = Programme.objects.filter(kind="child_protection")[0]
    measure = Measure(programme=children, name="screened", type="flow", unit="children")
    small = report_observation(measure, SMALL, source="a list", by="ana", at=AT)
    doubt = contest(small, claim="More.", source="", said_by="", by="", at=AT)
    handle_contest(doubt, release=True, by=BY, at=AT)
    table = f"; a; b\nwomen; 3; {RING}\nmen; {RING}; 60211"
    total = 3 + 2 * int(RING) + 60211
    report = sent(
        round, registration, stage="open", value__registered___1=str(total), breakdown__registered___1=table
    )
    number = report.observations.get()
    assert isinstance(number, Observation)
    of_children = children.commitments.get().public_id
    return {
        "slug": (document.process.slug,), "sha256": (document.sha256,), "code": ("ECU", "PER"),
        "public_id": (of_children, registration.commitment.public_id, children.public_id,
                      number.measure.programme.public_id),
        "number": (1,), "position": (1,), "date": ("2022-10-06", "2036-01-01"), "key": (small.pk, number.pk),
        "sequence": tuple(range(1, 9)), "round_id": (round.public_id,), "contest": (doubt.public_id,),
    }  # fmt: skip


@pytest.mark.parametrize("who", ["nobody", "another", "assessor"])
def test_no_route_tells_it(things: Mapping[str, tuple[object, ...]], client: Client, who: str) -> None:
    if who == "another":
        signed_in_as(client, Grant("focal", str(things["slug"][0]), "COL"), name="colin")
    elif who == "assessor":
        signed_in_as(client, Grant("assessor", organisation="An institute"), name="assessor")
    asked = 0
    for route in routes():
        if NOBODY_ASKS.match(route.name) or route.name == "sign-out":
            continue
        for address in addresses(route, things, QUERIES):
            asked += 1
            found = TRACES.search(shown(client, address))
            assert not found, (address, found)
    assert asked > 200


def test_it_is_met_where_it_is_shown(things: Mapping[str, tuple[object, ...]], client: Client) -> None:
    """What is looked for above would be found: the party of the breakdown sees all of it."""
    signed_in_as(client, Grant("focal", str(things["slug"][0]), "ECU"), name="ana")
    assert TRACES.search(shown(client, f"/commitments/{things['public_id'][1]}/"))
