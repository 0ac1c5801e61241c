"""One of each principal, and something for each parameter of a route."""

from __future__ import annotations

import pytest
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
from pledgebook.web.registry.models import Document
from tests.web.acting import AT, BY, signed_in_as
from tests.web.people.matrix import OWN
from tests.web.people.reporting import opened
from tests.web.people.signing_in import PASSWORD


@pytest.fixture
def clients(document: Document) -> dict[str, Client]:
    """One of each principal; the focal point is of ``OWN``."""
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
        "object_id": document.pk, "id": 1, "mark": "0" * 32,
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
