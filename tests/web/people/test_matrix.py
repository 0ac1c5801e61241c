"""Who gets what, everywhere: the routes are read from the configuration, what is expected from ``routes.csv``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

import pytest
from django.conf import LazySettings
from django.contrib import admin
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.utils import timezone

from pledgebook import pipeline
from pledgebook.web.keys.actions import make_key
from pledgebook.web.people.actions import invite
from pledgebook.web.people.models import Role
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry import models
from pledgebook.web.registry.actions import keep_draft
from pledgebook.web.registry.models import Commitment, Document, Upload
from tests.web.acting import AT, BY, signed_in_as
from tests.web.people.matrix import WHO, Case, Route, address, cases, expected, got, pages, standing
from tests.web.people.reporting import opened, said_of
from tests.web.people.signing_in import PASSWORD, QUICK

OWN, OTHER = "ECU", "COL"
NEVER = ("PUT", "PATCH", "DELETE")


@pytest.fixture
def clients(document: Document, settings: LazySettings) -> dict[str, Client]:
    """One of each principal; the focal point is of ``OWN``."""
    settings.PASSWORD_HASHERS = QUICK
    signed: dict[str, tuple[Grant, ...]] = {
        "account": (),
        "focal": (Grant("focal", document.process.slug, OWN),),
        "assessor": (Grant("assessor", organisation="An institute"),),
        "editor": (Grant("editor"),),
        "administrator": (Grant("administrator"),),
    }
    found = {
        name: signed_in_as(Client(), *grants, name=name, password=PASSWORD) for name, grants in signed.items()
    }
    one = Client()
    one.force_login(User.objects.create_user("one_factor", password=PASSWORD))
    Role.objects.create(user=User.objects.get(username="one_factor"), role="editor", given_by=BY, given_at=AT)
    return found | {"nobody": Client(), "one_factor": one}


@pytest.fixture
def samples(document: Document) -> dict[str, object]:
    """What stands for each parameter of a route: by the route's name before it, where that differs."""
    finding = document.findings.order_by("position")[0]
    figure = models.Figure.objects.filter(document=document).order_by("start")[0]
    _invitation, secret = invite([Grant("editor")], by=BY, at=timezone.now())
    found: dict[str, object] = {
        "round_id": opened(document).public_id, "key": models.Observation.objects.all()[0].pk,
        "slug": document.process.slug, "code": OWN, "number": 1, "date": "2022-10-06", "sha256": document.sha256,
        "position": finding.position, "start": figure.start, "pk": 1, "secret": secret, "provider_id": "provider",
        "app_label": "registry", "url": "nowhere", "content_type_id": ContentType.objects.get_for_model(Document).pk,
        "object_id": document.pk, "id": 1,
    }  # fmt: skip
    keeper = User.objects.create_user("somebody")
    role = Role.objects.create(user=keeper, role="editor", given_by=BY, given_at=AT)
    key, _secret = make_key(keeper, "a key", days=7, by=BY, at=timezone.now())
    found["key-revoke key"] = key.public_id
    for name in ("give-role", "close", "reopen", "forget"):
        found[f"people-{name} pk"] = keeper.pk
    found["people-take-role pk"] = role.pk
    found["people-withdraw pk"] = _invitation.pk
    found["admin:auth_user_password_change id"] = keeper.pk
    draft = keep_draft(
        pipeline.read("# Draft\n\n- Peru will open 20 schools.\n"), document.process, by=BY, at=AT
    )
    for name in ("document", "decide", "case", "accept", "assign", "publish"):
        found[f"review-{name} sha256"] = draft.became.sha256
    for noun in admin.site._registry:
        row = noun._default_manager.first()
        for what in ("change", "delete", "history"):
            label = f"admin:{noun._meta.app_label}_{noun._meta.model_name}_{what} object_id"
            found[label] = row.pk if row else 1
    return found


def about(case: Case, samples: Mapping[str, object], document: Document) -> dict[str, object]:
    """The samples of a case: a thing of one's own or of another's party, an upload in its state."""
    more: dict[str, object] = {}
    party = OTHER if case.whose == "other" else OWN
    promised = Commitment.objects.filter(
        versions__parties__party__code=party, versions__parties__role="party"
    )
    commitment = promised.exclude(programme=None).order_by("number")[0]
    named = commitment.programme.public_id if commitment.programme else ""
    more["public_id"] = named if case.route.startswith("programme") else commitment.public_id
    if case.route.startswith("upload-"):
        more["upload"] = _upload(case.state, document)
    if case.route.startswith(("report", "assessment", "evidence", "contest-")):
        more |= said_of(commitment, case.state)
    return {**samples, **more}


def _upload(state: str, document: Document) -> object:
    done = state == "published"
    row = Upload.objects.create(
        process=document.process, name=state, sha256="0" * 64, size=1, content=b"" if done else b"x", by=BY, at=AT,
        state="done" if done else "waiting", document=document if done else None,
        finished_at=AT + dt.timedelta(minutes=1) if done else None,
    )  # fmt: skip
    return row.public_id


def test_every_principal_at_every_route(
    clients: dict[str, Client], samples: dict[str, object], document: Document
) -> None:
    """What differs from the table is shown as rows of it: copy one only after a thought."""
    table, wrong, seen = expected(), [], set()
    for route in pages():
        for case in cases(route):
            seen.add(case)
            where = address(route, about(case, samples, document))
            with standing(case.state):
                found = {who: got(clients[who], case.method, where) for who in WHO}
            if table.get(case) != found:
                row = (case.route, case.method, case.whose, case.state, *(found[who] for who in WHO))
                wrong.append(",".join(row))
    assert wrong == [], "\n".join(["", *wrong])
    assert set(table) <= seen, sorted(set(table) - seen)


def test_no_other_method_does_more_than_a_form_that_is_open_to_all(
    clients: dict[str, Client], samples: dict[str, object], document: Document
) -> None:
    table = expected()
    for route in pages():
        case = next(cases(route))
        where = address(route, about(case, samples, document))
        sent = table[replace(case, method="POST")]
        for method in NEVER:
            for who in ("nobody", "account"):
                found = got(clients[who], method, where)
                assert found != "yes" or sent[who] == "yes", (route.name, method, who)


def test_a_new_route_has_no_row(clients: dict[str, Client]) -> None:
    """And is seen: nothing that the table leaves out passes."""
    assert clients
    assert Case("a-new-route", "GET") not in expected()
    assert list(cases(Route("a-new-route", "new/", ()))) == [
        Case("a-new-route", "GET"),
        Case("a-new-route", "POST"),
    ]
