"""Who gets what from every operation, by their key: the operations are read from the description, what is expected from
``operations.csv``. The pages have a table of their own in ``tests/web/people``.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from django.utils import timezone

from pledgebook.web.api.interface import interface
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.actions import receive_upload
from pledgebook.web.registry.models import Commitment, Document, Observation, Upload
from pledgebook.web.reporting.models import Round
from tests.web.acting import BY, signed_in_as
from tests.web.api.asking import bearing, key_of
from tests.web.people.matrix import STATES, routes, standing
from tests.web.people.reporting import opened, said_of

TABLE = Path(__file__).parent / "operations.csv"
OWN, OTHER = "ECU", "COL"
SESSION = "session"  # an editor who is signed in, and sends no key
WHO = ("nobody", SESSION, "account", "focal", "assessor", "editor", "administrator")
PATHS: dict[str, dict[str, Any]] = interface().get_openapi_schema(path_prefix="/api/v1/")["paths"]
BODIES = {  # what each operation can be asked to do; of nothing else does it get as far as to rights
    "correct": {"title": "x"}, "file": {"package": None}, "merge": {"into": "LAD-999"}, "part": None,
    "report": {"measure": "none", "value": "1", "ends": "2022-12-31", "source": "x"}, "confirm": {"title": "x"},
    "dismiss": {"reason": "x"}, "restore": None, "hand_in": b"# A file",
    "hand_in_address": {"address": "https://example.org"},
    "begin_round": {"title": "x", "parties": ["XXX"], "begins": "2022-10-01", "ends": "2022-10-02",
                    "due": "2022-10-03"},
    "extend": {"due": "2022-10-03"}, "close": None, "publish": None, "keep": {}, "send": {}, "attach": b"%PDF-",
    "confirm_joint": {"report": 9, "agrees": True}, "answer": {"text": "x"}, "contest_figure": {"claim": "x"},
    "rate": {"scale": "none", "rating": "none", "rationale": "x", "sources": "x"},
    "contest_observation": {"claim": "x"}, "handle": {"release": True},
    "conclude": {"outcome": "upheld", "reason": "x"}, "release": {}, "remove": None,
}  # fmt: skip


@dataclass(frozen=True, order=True, slots=True)
class Case:
    """An operation, about a thing of one's own party or another's, in a state."""

    operation: str
    whose: str = "-"
    state: str = "-"


def cases(operation: str, path: str) -> Iterator[Case]:
    if "{public_id}" in path:
        yield from (Case(operation, whose, state) for whose in ("own", "other") for state in STATES)
    elif "{sha256}" in path:
        yield from (Case(operation, "-", state) for state in STATES)
    elif "{upload}" in path:
        yield from (Case(operation, "-", state) for state in ("draft", "published"))
    elif "{key}" in path:
        yield from (Case(operation, whose) for whose in ("own", "other"))
    elif "{contest}" in path:
        yield from (Case(operation, "-", state) for state in ("hidden", "published"))
    elif "{evidence}" in path:
        yield from (
            Case(operation, whose, state) for whose in ("own", "other") for state in ("draft", "published")
        )
    else:
        yield Case(operation)


@pytest.fixture
def keys(document: Document) -> dict[str, dict[str, str]]:
    """By principal: the headers."""
    held: dict[str, tuple[Grant, ...]] = {
        "account": (),
        "focal": (Grant("focal", document.process.slug, OWN),),
        "assessor": (Grant("assessor", organisation="An institute"),),
        "editor": (Grant("editor"),),
        "administrator": (Grant("administrator"),),
    }
    sent = {name: bearing(key_of(*grants, name=name)) for name, grants in held.items()}
    return sent | {"nobody": {}, SESSION: {}}


@pytest.fixture
def uploads(document: Document) -> Mapping[str, Upload]:
    draft = receive_upload(document.process, "a.md", b"# A", by=BY, at=timezone.now())
    done = receive_upload(document.process, "b.md", b"# B", by=BY, at=timezone.now())
    Upload.objects.filter(pk=done.pk).update(
        state="done", document=document, content=b"", finished_at=timezone.now()
    )
    return {"draft": draft, "published": done}


def address(case: Case, path: str, document: Document, uploads: Mapping[str, Upload]) -> str:
    promised = Commitment.objects.filter(
        versions__parties__party__code=OTHER if case.whose == "other" else OWN,
        versions__parties__role="party",
    )
    commitment = promised.exclude(programme=None).order_by("number")[0]
    assert commitment.programme is not None
    figure = document.figures.order_by("start")[0]
    said = said_of(commitment, case.state)
    samples = {
        "slug": document.process.slug, "code": OWN, "date": "2022-10-06", "number": 1, "sha256": document.sha256,
        "start": figure.start, "position": 0, "sequence": 1,
        "upload": uploads[case.state if case.state in uploads else "draft"].public_id,
        "key": said["assessment-answer key"] if "/assessments/" in path else Observation.objects.all()[0].pk,
        "round_id": Round.objects.get().public_id, **said,
        "public_id": (commitment.programme if "/programmes/" in path else commitment).public_id,
    }  # fmt: skip
    return path.format(**samples)


def got(client: Client, method: str, address: str, body: object, headers: dict[str, str]) -> str:
    """``yes`` where it was done, or could not be for another reason than who asked; else the number."""
    with transaction.atomic():
        if isinstance(body, bytes):
            answer = client.post(address, {"file": SimpleUploadedFile("a.md", body)}, headers=headers)
        else:
            content = "" if body is None else json.dumps(body)
            sent = headers | {"If-Match": "*"}
            answer = client.generic(method, address, content, content_type="application/json", headers=sent)
        transaction.set_rollback(True)
    assert answer.status_code < 500, (method, address)
    return str(answer.status_code) if answer.status_code in {401, 403, 404, 405} else "yes"


def test_every_principal_at_every_operation(
    keys: dict[str, dict[str, str]], document: Document, uploads: Mapping[str, Upload]
) -> None:
    """What differs from the table is shown as rows of it: copy one only after a thought."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        table = {Case(row["operation"], row["whose"], row["state"]): {who: row[who] for who in WHO}
                 for row in csv.DictReader(file)}  # fmt: skip
    wrong, seen = [], set()
    opened(document)
    session = signed_in_as(Client(), "editor", name="signed")
    for path, methods in PATHS.items():
        for method, operation in methods.items():
            name = operation["operationId"]
            for case in cases(name, path):
                seen.add(case)
                where = address(case, path, document, uploads)
                with standing(case.state):
                    found = {
                        who: got(session if who == SESSION else Client(), method.upper(), where, BODIES.get(name),
                                 keys[who])
                        for who in WHO
                    }  # fmt: skip
                if table.get(case) != found:
                    wrong.append(",".join((case.operation, case.whose, case.state, *found.values())))
    assert wrong == [], "\n".join(["", *wrong])
    assert set(table) == seen


def test_every_route_of_the_interface_is_described() -> None:
    own = {
        f"/{route.pattern.replace('<', '{').replace('>', '}')}"
        for route in routes()
        if route.name.startswith("api-v1:")
    }
    assert own - set(PATHS) == {"/api/v1/openapi.json", "/api/v1/docs", "/api/v1/"}
    assert set(PATHS) <= own


def test_everything_that_is_sent_has_a_body_here() -> None:
    sending = {operation["operationId"] for methods in PATHS.values() for method, operation in methods.items()
               if method != "get"}  # fmt: skip
    assert sending == set(BODIES)
