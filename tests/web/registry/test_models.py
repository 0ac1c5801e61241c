from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction
from django.db.models import ProtectedError

from pledgebook.web.registry.models import (
    Commitment,
    CommitmentVersion,
    Document,
    Figure,
    Finding,
    Measure,
    Membership,
    Observation,
    Party,
    Process,
    Programme,
    Time,
    VersionParty,
)

pytestmark = pytest.mark.django_db


IMPOSSIBLE: list[tuple[type[models.Model], dict[str, Any]]] = [
    (Process, {"prefix": ""}),
    (Party, {"kind": "planet"}),
    (Party, {"kind": "country", "code": "AR"}),
    (Party, {"name": ""}),
    (Membership, {"ends": "2000-01-01", "begins": "2022-01-01"}),
    (Membership, {"source": ""}),
    (Document, {"sha256": None}),
    (Document, {"held": False}),
    (Document, {"kind": "song"}),
    (Document, {"sha256": "short"}),
    (Commitment, {"programme": None, "no_programme": ""}),
    (Commitment, {"no_programme": "both a programme and a reason for none"}),
    (Commitment, {"public_id": ""}),
    (Commitment, {"package": None, "package_rule": "a rule that files it nowhere"}),
    (CommitmentVersion, {"latest": True, "corrected": True}),
    (CommitmentVersion, {"stance": "perhaps"}),
    (CommitmentVersion, {"declared": "old"}),
    (CommitmentVersion, {"end": 0}),
    (CommitmentVersion, {"quote": ""}),
    (VersionParty, {"role": "witness"}),
    (Figure, {"kind": "colour"}),
    (Figure, {"hedge": "maybe"}),
    (Figure, {"role": "hero"}),
    (Figure, {"low": 2, "high": 1}),
    (Time, {"role": "never"}),
    (Time, {"begins": "2022-01-02", "ends": "2022-01-01"}),
    (Finding, {"verdict": "guilty"}),
    (Finding, {"kind": "smell"}),
    (Programme, {"status": "confirmed"}),
    (Programme, {"confirmed_by": "somebody"}),
    (Programme, {"kind": ""}),
    (Measure, {"type": "colour"}),
    (Observation, {"low": None, "high": None}),
    (Observation, {"source": ""}),
    (Observation, {"reported_by": ""}),
]


def test_the_database_refuses_what_cannot_be(document: Document) -> None:  # noqa: ARG001
    taken = []
    for noun, change in IMPOSSIBLE:
        row = noun._default_manager.order_by("pk").last()
        assert row
        try:
            with transaction.atomic():
                noun._default_manager.filter(pk=row.pk).update(**change)
        except IntegrityError:
            continue
        taken.append((noun, change))
    assert taken == []


def test_a_commitment_is_not_merged_into_itself(document: Document) -> None:
    commitment = Commitment.objects.filter(versions__document=document).order_by("pk")[0]
    with pytest.raises(IntegrityError), transaction.atomic():
        Commitment.objects.filter(pk=commitment.pk).update(merged_into=commitment)


@pytest.mark.parametrize(
    ("noun", "fields"),
    [
        (Membership, ("process", "party", "begins", "source")),
        (Measure, ("programme", "phase", "name", "type", "unit")),
        (Commitment, ("process", "number", "programme")),
        (VersionParty, ("version", "party", "role", "position")),
    ],
)
def test_what_stands_there_once_cannot_be_added_again(
    document: Document, noun: type[models.Model], fields: tuple[str, ...]  # noqa: ARG001
) -> None:  # fmt: skip
    for row in noun._default_manager.order_by("pk"):
        with pytest.raises(IntegrityError), transaction.atomic():
            noun._default_manager.create(**{field: getattr(row, field) for field in fields})


def test_nothing_that_others_point_at_is_deleted(document: Document) -> None:
    for row in (document, *document.versions.all()[:1], *Programme.objects.all()[:1]):
        with pytest.raises(ProtectedError):
            row.delete()


def test_every_row_can_be_named(document: Document) -> None:  # noqa: ARG001
    for model in apps.get_models():
        row = model._default_manager.first()
        assert row is None or str(row)
