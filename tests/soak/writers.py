"""The eight who write: what each does again and again, and which entries of the history it leaves."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tests.soak.visitor import Visitor

PARTY = "ECU"
DOCUMENT = "# Pledges\n\n- Chile will build {number} shelters in Arica.\n"


@dataclass(frozen=True, slots=True)
class Writer:
    """The role that it has, and one turn of it, the so-manieth."""

    role: Literal["editor", "focal", "assessor"]
    turn: Callable[[Visitor, int], None]


def _contests(visitor: Visitor, number: int) -> None:
    """Doubts a figure, and as an editor refuses that."""
    visitor.submit(visitor.about["figure"], claim=f"It was {number}.")
    visitor.recorded["contest figure"] += 1
    page = visitor.look(f"/processes/{visitor.about['process']}/contests/")
    for contest in re.findall(r"/contests/([0-9a-f-]{36})/handling/", page):
        visitor.submit(f"/contests/{contest}/handling/", deed="refuse")
        visitor.recorded["refuse contest"] += 1


def _corrects(visitor: Visitor, number: int) -> None:
    """By the page."""
    address = f"/commitments/{visitor.about['commitments'][0]}/"
    fields = dict(re.findall(r'<input type="hidden" name="(seen)" value="([^"]*)"', visitor.look(address)))
    visitor.submit(f"{address}correction/", title=f"Title {number}", **fields)
    visitor.recorded["correct commitment"] += 1


def _corrects_by_program(visitor: Visitor, number: int) -> None:
    """As it was seen."""
    address = f"/commitments/{visitor.about['commitments'][1]}"
    seen = visitor.fetch(address)
    visitor.send(f"{address}/corrections", {"title": f"Title {number}"}, If_Match=seen.headers["etag"])
    visitor.recorded["correct commitment"] += 1


def _reports(visitor: Visitor, number: int) -> None:
    """Types a report, which is kept, and sends it."""
    address = f"/rounds/{visitor.about['round']}/commitments/{visitor.about['reported']}/"
    hidden = r'<input type="hidden" name="(edition|after)" value="([^"]*)"'
    fields = dict(re.findall(hidden, visitor.look(address)))
    said = {"status": visitor.about["status"], "narrative": f"We plan {number}."}
    kept = visitor.submit(f"{address}draft/", **said, **fields)
    visitor.submit(address, send="1", **said, **(fields | dict(re.findall(hidden, kept))))
    visitor.recorded["send report"] += 1


def _assesses(visitor: Visitor, number: int) -> None:
    address = f"/commitments/{visitor.about['commitments'][2]}/assessment/"
    fields = dict(re.findall(r'<input type="hidden" name="(seen)" value="([^"]*)"', visitor.look(address)))
    visitor.submit(
        address,
        rating=str(visitor.about["rating"]),
        rationale=f"Reason {number}",
        sources="A visit",
        **fields,
    )
    visitor.recorded["assess commitment"] += 1


def _observes(visitor: Visitor, number: int) -> None:
    about = visitor.about
    said = {
        "measure": about["measure"],
        "phase": about["phase"],
        "unit": about["unit"],
        "value": str(1000 + number),
    }
    visitor.send(
        f"/programmes/{about['programme']}/observations", said | {"ends": about["today"], "source": "A list"}
    )
    visitor.recorded["report observation"] += 1


READ = ("done", "review")  # a process that is new has its drafts reviewed


def _uploads(visitor: Visitor, number: int) -> None:
    """Hands a document in, and waits until it is read."""
    content = DOCUMENT.format(number=100 + number)
    handed = visitor.hand_in(f"/processes/{visitor.about['process']}/uploads", f"{number}.md", content)
    visitor.recorded["receive upload"] += 1
    until = time.monotonic() + 60
    while visitor.fetch(f"/uploads/{handed.data['id']}").data["state"] not in READ:
        time.sleep(0.2)
        if time.monotonic() > until:
            visitor.odd.append(f"upload {number} is not read")
            return


def _asks(visitor: Visitor, number: int) -> None:
    """Opens a round, has everybody reminded, which is a task for the worker, and closes the one before."""
    day = visitor.about["today"]
    page = f"/processes/{visitor.about['process']}/rounds/"
    visitor.submit(page, title=f"Round {number}", party=PARTY, begins=day, ends=day, due=day)
    visitor.recorded["open round"] += 1
    visitor.submit(f"/rounds/LAD-R{number + 2}/remind/")
    time.sleep(0.5)
    if number:
        visitor.submit(f"/rounds/LAD-R{number + 1}/close/")
        visitor.recorded["close round"] += 1


# By the name that the history knows each by.
WRITERS: dict[str, Writer] = {
    "contests": Writer("editor", _contests),
    "corrects": Writer("editor", _corrects),
    "programs": Writer("editor", _corrects_by_program),
    "sends": Writer("focal", _reports),
    "assesses": Writer("assessor", _assesses),
    "observes": Writer("editor", _observes),
    "uploads": Writer("editor", _uploads),
    "asks": Writer("editor", _asks),
}
