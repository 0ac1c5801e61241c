"""No answer of the interface names a focal point to who may not look behind the pages."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.db import models
from django.test import Client

from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.actions import give_role
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.actions import confirm_programme, correct_commitment, file_commitment
from pledgebook.web.registry.models import ActionPackage, Commitment, Document, Programme
from tests.web.acting import AT, BY
from tests.web.api.asking import bearing, key_of
from tests.web.api.walking import READING, SLUG, everything, texts

NAME = "zenobia.quispe.quiroga"
# Where a name stands for who may look behind: an operation with another name in it belongs here.
NAMING = {
    "get_commitment", "get_document", "get_entry", "get_finding", "get_programme", "list_commitments",
    "list_commitments_then", "list_documents", "list_entries", "list_findings", "list_observations",
    "list_programmes", "list_steps", "list_versions", "list_wordings",
}  # fmt: skip


@pytest.fixture
def samples(document: Document) -> dict[str, object]:
    """Everything was said by her, before or after she came to speak for a party; ``said_by`` is for all to read."""
    found = everything(document)
    commitment = Commitment.objects.get(public_id=str(found["public_id"]))
    correct_commitment(commitment, by=NAME, at=AT, title="Another")
    file_commitment(commitment, ActionPackage.objects.get(number=2), by=NAME, at=AT)
    confirm_programme(Programme.objects.get(public_id=str(found["programme"])), by=NAME, at=AT, title="Ours")
    for app in ("registry", "reporting"):
        for model in apps.get_app_config(app).get_models():
            for column in model._meta.concrete_fields:
                if (
                    column.name != "said_by"
                    and column.name.endswith("_by")
                    and isinstance(column, models.CharField | models.TextField)
                ):
                    model._default_manager.exclude(**{column.name: ""}).update(**{column.name: NAME})
    give_role(User.objects.create_user(NAME), Grant("focal", SLUG, "PER"), by=BY, at=AT)
    return {**found, "sequence": Entry.objects.get(action="correct commitment").sequence}


def naming(client: Client, samples: dict[str, object], headers: dict[str, str]) -> set[str]:
    """The operations that tell her name."""
    return {name for name in READING if any(NAME in text for text in texts(client, name, samples, headers))}


def test_her_name_is_told_to_who_looks_behind_and_to_nobody_else(
    client: Client, samples: dict[str, object]
) -> None:
    assert naming(client, samples, {}) == set()
    other = bearing(key_of(Grant("focal", SLUG, "ECU"), name="colleague"))
    assert naming(client, samples, other) == set()
    assert naming(client, samples, bearing(key_of("editor", name="ed"))) == NAMING


def test_an_edit_is_of_the_state_that_readers_see_too(client: Client, samples: dict[str, object]) -> None:
    """Whoever fetched it without a key edits it with one: the name that is not shown makes no other state."""
    where = f"/api/v1/commitments/{samples['public_id']}"
    editor = bearing(key_of("editor", name="ed"))
    tags = [client.get(where)["ETag"], client.get(where, headers=editor)["ETag"]]
    assert tags[0] != tags[1]
    for number, tag in enumerate(tags):
        answer = client.post(
            f"{where}/corrections", {"title": f"Title {number}"}, content_type="application/json",
            headers={**editor, "If-Match": tag},
        )  # fmt: skip
        assert answer.status_code == (200 if number == 0 else 412)
