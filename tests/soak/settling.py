"""A program of its own: who writes in a crowd, signed in, at the database that the environment names; told as JSON."""

from __future__ import annotations

import datetime as dt
import json
import os
from typing import Any

import django


def main() -> None:
    """One person for each of ``WRITERS``, with a session or a key, and what they write about."""
    from django.conf import settings
    from django.contrib.auth.models import User
    from django.test import Client
    from django.utils import timezone

    from pledgebook.web.keys.actions import make_key
    from pledgebook.web.people.roles import Grant
    from pledgebook.web.registry.models import Party, Process
    from pledgebook.web.reporting.actions import open_round
    from tests.soak.writers import PARTY, WRITERS
    from tests.web.acting import signed_in_as

    process, now = Process.objects.get(), timezone.now()
    grants = {
        "focal": Grant("focal", process.slug, PARTY), "assessor": Grant("assessor", organisation="Watch"),
        "editor": Grant("editor"),
    }  # fmt: skip
    found: dict[str, Any] = {}
    for name, writer in WRITERS.items():
        client = signed_in_as(Client(), grants[writer.role], name=name)
        user = User.objects.get(username=name)
        _key, secret = make_key(user, "crowd", days=7, by=name, at=now)
        found[name] = {"session": client.cookies[settings.SESSION_COOKIE_NAME].value, "key": secret}
    User.objects.filter(username="sends").update(email="sends@example.org")
    day = now.date()
    round = open_round(
        process, "All that is sent", list(Party.objects.filter(code=PARTY)),
        begins=day - dt.timedelta(days=90), ends=day, due=day + dt.timedelta(days=90), by="crowd", at=now,
    )  # fmt: skip
    print(json.dumps({"people": found, "about": _about(round)}))


def _about(round: Any) -> dict[str, Any]:
    """The addresses and keys of what is written about: something of its own for each writer."""
    from pledgebook.web.registry.models import Commitment, Figure, Measure, Rating
    from pledgebook.web.reporting.leads import shared

    figure = Figure.objects.select_related("document").exclude(version=None)[0]
    own = next(row for row in shared(round) if not row.others)
    others = Commitment.objects.exclude(pk=own.commitment.pk).filter(merged_into=None).order_by("number")
    numbers = Measure.objects.select_related("programme", "phase").order_by("pk")
    measure = numbers[0]
    return {
        "process": round.process.slug,
        "round": round.public_id,
        "today": round.ends.isoformat(),
        "figure": f"/documents/{figure.document.sha256}/figures/{figure.start}/contest/",
        "reported": own.commitment.public_id,
        "commitments": list(others.values_list("public_id", flat=True)[:3]),
        "rating": Rating.objects.order_by("pk")[0].pk,
        "status": "planning",
        "programme": measure.programme.public_id,
        "measure": measure.name,
        "phase": measure.phase.number if measure.phase else None,
        "unit": measure.unit,
    }


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "pledgebook.web.settings"
    django.setup()
    main()
