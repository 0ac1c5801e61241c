"""A round that asks some of the parties of the sample."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook.web.registry.models import Commitment, Document, Party, Process
from pledgebook.web.reporting.actions import open_round
from pledgebook.web.reporting.leads import Shared, shared
from pledgebook.web.reporting.models import Round
from tests.web.acting import AT, BY

NOW = AT + dt.timedelta(days=400)
ASKED = ("ECU", "COL", "USA", "MEX", "CAN", "BRB", "IOM", "HND")
BEGINS, ENDS, DUE = dt.date(2022, 10, 1), dt.date(2023, 9, 30), dt.date(2023, 12, 15)


@pytest.fixture
def asked(document: Document) -> list[Party]:  # noqa: ARG001
    """Who is asked."""
    return list(Party.objects.filter(code__in=ASKED).order_by("name"))


@pytest.fixture
def round(process: Process, asked: list[Party]) -> Round:
    """The round, open."""
    return open_round(process, "First round", asked, begins=BEGINS, ends=ENDS, due=DUE, by=BY, at=NOW)


def of(round: Round, commitment: Commitment) -> Shared:
    """A commitment in the round."""
    (row,) = shared(round, commitment)
    return row


@pytest.fixture
def registration(round: Round) -> Shared:
    """Ecuador's registration, which runs on a programme in three phases."""
    found = Commitment.objects.get(programme__kind="registration", programme__measures__phase__number=1,
                                   programme__measures__name="registered")  # fmt: skip
    return of(round, found)


@pytest.fixture
def joint(round: Round) -> Shared:
    """What Barbados and IOM promise together."""
    return next(row for row in shared(round) if row.others)
