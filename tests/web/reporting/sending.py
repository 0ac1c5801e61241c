"""A report in the tests."""

from __future__ import annotations

import datetime as dt

from pledgebook.web.reporting import typed as typing
from pledgebook.web.reporting.actions import send_report
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Report, Round
from pledgebook.web.reporting.questions import questions
from tests.web.reporting.conftest import NOW


def understood(round: Round, row: Shared, language: str = "en", **typed: str) -> typing.Said:
    """What is meant by fields without faults; a colon in a name is written as two underscores, a dot as one more."""
    said, faults = read(round, row, language, **typed)
    assert not faults
    return said


def read(
    round: Round, row: Shared, language: str = "en", **typed: str
) -> tuple[typing.Said, list[typing.Fault]]:
    """What is meant, and what is wrong."""
    named = {name.replace("___", ".").replace("__", ":"): text for name, text in typed.items()}
    said, faults = typing.read(questions(row.version), named, round, language=language, today=NOW.date())
    return said, list(faults)


def sent(round: Round, row: Shared, minutes: int = 0, by: str = "ana", **typed: str) -> Report:
    """Sent by the lead."""
    said = understood(round, row, **typed)
    at = NOW + dt.timedelta(minutes=minutes)
    return send_report(round, row, row.lead, said, language="en", by=by, at=at)
