"""A round with something of every noun of reporting, for the matrix."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from pledgebook.web.registry.models import Commitment, Document, Figure, Party, Rating
from pledgebook.web.reporting.actions import open_round
from pledgebook.web.reporting.leads import shared
from pledgebook.web.reporting.models import Assessment, Contest, EvidenceFile, Round

DAY = dt.date(2022, 10, 1)


def opened(document: Document) -> Round:
    """A round that asks everybody who promises something."""
    now = timezone.now()
    promising = Party.objects.filter(versions__role="party", versions__version__process=document.process)
    return open_round(
        document.process,
        "A round",
        list(promising.distinct()),
        begins=DAY,
        ends=DAY,
        due=now.date(),
        by="x",
        at=now,
    )


def said_of(commitment: Commitment, state: str) -> dict[str, object]:
    """A file, an assessment and a contest of a commitment, each out or not yet: what stands for them in an address."""
    round, now = Round.objects.get(), timezone.now()
    (row,) = shared(round, commitment)
    out = state == "published"
    handled = {"state": "released", "handled_by": "x", "handled_at": now} if out else {}
    file, _made = EvidenceFile.objects.update_or_create(
        round=round, commitment=commitment, party=row.lead, sha256="0" * 64,
        defaults={"name": "a.pdf", "size": 1, "content": b"x", "added_by": "x", "added_at": now,
                  "released_by": "x" if out else "", "released_at": now if out else None},
    )  # fmt: skip
    assessment, _made = Assessment.objects.get_or_create(
        commitment=commitment, organisation="x", rating=Rating.objects.all()[0],
        defaults={"rationale": "x", "sources": "x", "language": "en", "assessed_by": "x", "assessed_at": now},
    )  # fmt: skip
    doubt = Contest.objects.create(
        process=commitment.process, figure=Figure.objects.all()[0], claim="x", made_at=now, **handled
    )
    return {"evidence": file.public_id, "contest": doubt.public_id, "assessment-answer key": assessment.pk}
