"""What anybody may do, nobody does without end."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from pledgebook.web.keys.actions import make_key
from pledgebook.web.people.sparing import OF_AN_ACCOUNT
from pledgebook.web.registry.models import Document, Figure
from pledgebook.web.reporting.models import Contest
from tests.web.acting import signed_in_as
from tests.web.events import short

pytestmark = pytest.mark.django_db


def test_no_account_fills_the_queue_of_contests_alone(
    document: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the pages and by a key together: one that anybody took over is no way around the limit."""
    figure = Figure.objects.filter(document=document).order_by("start")[0]
    address = f"/documents/{document.sha256}/figures/{figure.start}/contest/"
    reader, other = (signed_in_as(Client(), name=name) for name in ("reader", "other"))

    def said(client: Client, number: int) -> int:
        typed = {"claim": f"It was {number}."}
        return client.post(address, typed, REMOTE_ADDR=f"192.0.2.{number}").status_code

    found = [said(reader, number) for number in range(OF_AN_ACCOUNT + 1)]
    assert found == [303] * OF_AN_ACCOUNT + [422]
    answer = reader.post(address, {"claim": "It was more."})
    assert "too many came from you today" in answer.content.decode()
    key = make_key(User.objects.get(username="reader"), "k", days=7, by="reader", at=timezone.now())[1]
    answer = Client().post(
        f"/api/v1{address[:-1]}s", {"claim": "It was less."}, content_type="application/json",
        headers={"authorization": f"Bearer {key}"},
    )  # fmt: skip
    assert (answer.status_code, "too many came from you" in answer.json()["detail"]) == (409, True)
    assert short(capsys, "account", "deed")[-2:] == [("asked too often", "reader", "contest")] * 2
    assert said(other, 100) == 303
    assert Contest.objects.count() == OF_AN_ACCOUNT + 1
    editor = signed_in_as(Client(), "editor", name="ed")
    found = [said(editor, 100 + number) for number in range(OF_AN_ACCOUNT + 1)]
    assert found == [303] * (OF_AN_ACCOUNT + 1), "who looks through the queue makes work for themselves"
