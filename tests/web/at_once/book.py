"""A registry with something of every kind that can be edited, and two persons of every role who are signed in."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from pledgebook import pipeline
from pledgebook.model import Reading
from pledgebook.web.history import verify
from pledgebook.web.keys.actions import make_key
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.actions import import_reading, keep_draft, load_process
from pledgebook.web.registry.models import Figure, Finding, Party, Process, Programme, Rating
from pledgebook.web.reporting.actions import contest, handle_contest, open_round
from pledgebook.web.reporting.leads import Shared, shared
from pledgebook.web.reporting.models import Contest
from tests.web.acting import BY, FOLDER, signed_in_as
from tests.web.at_once.racing import at_once

PARTIES = ("ECU", "BRB", "IOM")
TEXT = "# Pledges\n\n- Chile will build 120 shelters in Arica.\n- Peru will open 20 schools.\n"
FORM = r'<form[^>]*action="{action}(?:#[^"]*)?"[^>]*>(.*?)</form>'
HIDDEN = re.compile(r'<input type="hidden" name="([a-z]+)" value="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Signed:
    """How a person is known: by a session, or by a key."""

    session: str
    key: str


@dataclass(frozen=True, slots=True)
class Book:
    """The registry at a place, its people by name, and what there is to edit by name."""

    folder: Path
    place: str
    people: Mapping[str, Signed]
    about: Mapping[str, Any]

    def at(self, place: str) -> Book:
        """A copy of it."""
        return replace(self, place=place)

    def browser(self, name: str) -> Client:
        """Of a person who is signed in; a fault of the program is an answer with 500, as on a server."""
        client = Client(raise_request_exception=False)
        client.cookies[settings.SESSION_COOKIE_NAME] = self.people[name].session
        return client

    def program(self, name: str) -> Client:
        """Of a person's key."""
        bearer = f"Bearer {self.people[name].key}"
        return Client(raise_request_exception=False, headers={"Authorization": bearer})

    def at_once(self, *acts: Any) -> list[Any]:
        """What became of each."""
        return at_once(self.place, *acts)


def hidden(client: Client, page: str, action: str) -> dict[str, str]:
    """What a form of a page sends beside what is typed."""
    shown = client.get(page).content.decode()
    found = re.search(FORM.format(action=re.escape(action)), shown, re.DOTALL)
    assert found, f"{page} has no form for {action}"
    return {
        name: unescape(value) for name, value in HIDDEN.findall(found[1]) if name != "csrfmiddlewaretoken"
    }


def entries(action: str) -> int:
    """How many the history has."""
    return Entry.objects.filter(action=action).count()


def whole() -> bool:
    """The history is, and the tables are as it tells."""
    return verify().fault is None


def filled_book(reading: Reading, folder: Path, place: str) -> Book:
    """Fill the database of the tests' connection."""
    now = timezone.now()
    process = load_process(FOLDER, by=BY, at=now)
    import_reading(reading, process, by=BY, at=now)
    day = now.date()
    parties = list(Party.objects.filter(code__in=PARTIES))
    round = open_round(
        process, "This year", parties, begins=day - dt.timedelta(days=300), ends=day, due=day, by=BY, at=now
    )
    rows = list(shared(round))
    people = {
        f"{role}{number}": _signed(f"{role}{number}", grant)
        for role, grant in _grants(process).items()
        for number in (1, 2)
    }
    return Book(folder, place, people, _about(process, round.public_id, rows, now))


def _grants(process: Process) -> dict[str, Grant]:
    return {
        "editor": Grant("editor"), "assessor": Grant("assessor", organisation="Watch"),
        "focal": Grant("focal", process.slug, "ECU"), "other": Grant("focal", process.slug, "IOM"),
        "joint": Grant("focal", process.slug, "BRB"), "looks": Grant("administrator"),
    }  # fmt: skip


def _signed(name: str, grant: Grant) -> Signed:
    client = signed_in_as(Client(), grant, name=name)
    _key, secret = make_key(User.objects.get(username=name), "tests", days=7, by=name, at=timezone.now())
    return Signed(client.cookies[settings.SESSION_COOKIE_NAME].value, secret)


def _about(process: Process, round: str, rows: list[Shared], now: dt.datetime) -> dict[str, Any]:
    own = next(
        row for row in rows if not row.others and row.lead.code == "ECU" and row.version.figures.exists()
    )
    figures = list(Figure.objects.filter(version=own.version).select_related("document"))
    doubts = {
        name: contest(figures[0], claim=name, source="", said_by="", by="", at=now)
        for name in ("held", "answered")
    }
    handle_contest(doubts["answered"], release=True, by=BY, at=now)
    draft = keep_draft(pipeline.read(TEXT), process, by=BY, at=now).became
    joint = next(row for row in rows if row.others)
    finding = Finding.objects.select_related("document").order_by("pk")[0]
    return {
        "process": f"/processes/{process.slug}/",
        "slug": process.slug,
        "round": f"/rounds/{round}/",
        "round_id": round,
        "commitment": f"/commitments/{own.commitment.public_id}/",
        "id": own.commitment.public_id,
        "another": joint.commitment.public_id,
        "report": f"/rounds/{round}/commitments/{own.commitment.public_id}/",
        "joint": f"/rounds/{round}/commitments/{joint.commitment.public_id}/",
        "lead": {"BRB": "joint1", "IOM": "other1"}[joint.lead.code],
        "confirms": {"BRB": "joint1", "IOM": "other1"}[joint.others[0].code],
        "figure": f"/documents/{figures[0].document.sha256}/figures/{figures[0].start}/contest/",
        "finding": f"/documents/{finding.document.sha256}/findings/{finding.position}/dismissal/",
        "rating": Rating.objects.filter(scale__process=process).order_by("pk")[0].pk,
        "held": str(Contest.objects.get(pk=doubts["held"].pk).public_id),
        "answered": str(doubts["answered"].public_id),
        "programme": Programme.objects.order_by("pk")[0].public_id,
        "review": f"/review/{draft.sha256}/",
        "today": now.date().isoformat(),
    }
