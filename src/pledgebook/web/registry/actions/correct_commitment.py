"""A person says that a commitment was not read right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from django.db import models, transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.actions.reclassify import reclassify
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import (
    Commitment,
    CommitmentVersion,
    Figure,
    Pillar,
    Process,
    Time,
    VersionParty,
)
from pledgebook.web.registry.overtaken import Overtaken
from pledgebook.web.registry.said_fields import EMPTIED, check_field
from pledgebook.web.registry.search import searched

RULE = "registry.correct_commitment"

Row = TypeVar("Row", VersionParty, Figure, Time)


@transaction.atomic
def correct_commitment(  # noqa: PLR0913 - a parameter a field
    commitment: Commitment,
    *,
    by: str,
    at: dt.datetime,
    title: str | None = None,
    kind: str | None = None,
    stance: str | None = None,
    declared: str | None = None,
    pillar: Pillar | None = None,
    seen: int | None = None,
) -> CommitmentVersion:
    """Write a new version of a commitment, at the same place, that says otherwise; the one before stays as it was.

    What is None stays; an empty text says that the document does not say. Parties, figures and times are carried over
    as rows of the new version; findings and reported values go on pointing at those of the first. Where the kind
    changes, the commitment is filed anew by the rule unless a person filed it, and a programme is proposed anew
    (``reclassify``). Where nothing changes the version that stands is returned. ``seen`` is the number of the version
    that the person looked at.

    Raises ``Overtaken`` where another one stands by now, ``Refusal`` for a title without words, an unknown kind,
    stance or tag, a pillar of another process, and a commitment that was merged into another.
    """
    Process.objects.select_for_update().get(pk=commitment.process_id)
    commitment = Commitment.objects.select_for_update().get(pk=commitment.pk)
    if commitment.merged_into:
        raise Refusal(
            commitment.public_id,
            _("was merged into {id}; correct that one").format(id=commitment.merged_into),
        )
    given = {
        "title": title if title is None else title.strip(),
        "kind": kind,
        "stance": stance,
        "declared": declared,
        "pillar": pillar,
    }
    before, programme = commitment.versions.get(latest=True), commitment.programme
    changes = [
        _Change(field, getattr(before, field), value)
        for field, value in given.items()
        if value is not None and value != getattr(before, field)
    ]
    _check(commitment, changes)
    if not changes:
        return before
    if seen not in (None, before.number):
        raise Overtaken(before)
    version = _next(before, changes, by, at)
    told: dict[str, object] = {
        "version": version.number,
        "before": {change.field: change.told(change.before) for change in changes},
        "after": {change.field: change.told(change.after) for change in changes},
    }
    if kind is not None and kind != before.kind:
        told |= reclassify(commitment, version, by=by, at=at)
    record(
        at=at, by=by, action="correct commitment", subject=("commitment", commitment.public_id), payload=told,
        rows=held(commitment, version.document, commitment.process, programme, commitment.programme),
    )  # fmt: skip
    return version


@dataclass(frozen=True, slots=True)
class _Change:
    """A field with what it said and what it is to say."""

    field: str
    before: str | Pillar | None
    after: str | Pillar

    def told(self, value: str | Pillar | None) -> str | None:
        return value if value is None or isinstance(value, str) else f"{value.scheme.version}: {value}"


def _check(commitment: Commitment, changes: Iterable[_Change]) -> None:
    for change in changes:
        value = change.after
        if isinstance(value, Pillar):
            if value.scheme.process_id != commitment.process_id:
                raise Refusal(
                    commitment.public_id, _("pillar {pillar} is one of another process").format(pillar=value)
                )
        else:
            check_field(commitment.public_id, change.field, value)


def _next(
    before: CommitmentVersion, changes: Iterable[_Change], by: str, at: dt.datetime
) -> CommitmentVersion:
    """The version after it, with what hangs on it; the one before gives way."""
    CommitmentVersion.objects.filter(pk=before.pk).update(latest=False, corrected=True)
    version = CommitmentVersion.objects.get(pk=before.pk)
    version.pk, version._state.adding = None, True
    last = CommitmentVersion.objects.filter(commitment=before.commitment).aggregate(last=models.Max("number"))
    version.number, version.recorded_by, version.recorded_at = last["last"] + 1, by, at
    version.latest, version.corrected = True, False
    for change in changes:
        setattr(version, change.field, change.after)
        version.origins.pop(change.field, None)
        version.reasons.pop(change.field, None)
        if change.after:
            version.origins[change.field] = {"rule": RULE, "entry": ""}
        else:
            version.reasons[change.field] = EMPTIED
    version.search = searched(version.title, version.quote, *version.programmes, version.commitment.public_id)
    version.save()
    VersionParty.objects.bulk_create(_copies(before.parties.all(), version))
    Figure.objects.bulk_create(_copies(before.figures.all(), version))
    Time.objects.bulk_create(_copies(before.times.all(), version))
    return version


def _copies(rows: Iterable[Row], version: CommitmentVersion) -> list[Row]:
    copies = list(rows)
    for row in copies:
        row.pk, row._state.adding = None, True
        row.version = version
    return copies
