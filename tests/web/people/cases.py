"""What a case of the matrix is about: a thing of one's own or another's party, an upload in its state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from pledgebook.web.registry.models import Commitment, Document, Upload
from tests.web.acting import AT, BY
from tests.web.people.matrix import OTHER, OWN, Case
from tests.web.people.reporting import said_of


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
