"""Every action of reporting once, in a round that is open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from pledgebook.web.registry.models import Commitment, Figure, Observation, Party, Process, Rating
from pledgebook.web.reporting import actions
from pledgebook.web.reporting.leads import Shared, shared
from pledgebook.web.reporting.models import Assessment, Contest, EvidenceFile, Round
from pledgebook.web.reporting.questions import questions
from pledgebook.web.reporting.workbook.reading import Filled
from tests.web.acting import BY
from tests.web.reporting.conftest import ASKED, BEGINS, DUE, ENDS, NOW
from tests.web.reporting.sending import sent, understood


def there() -> Round:
    return Round.objects.all()[0]


def row() -> Shared:
    """What one party alone promises, with figures."""
    return next(each for each in shared(there()) if not each.others and each.version.figures.exists())


def joint() -> Shared:
    return next(each for each in shared(there()) if each.others)


def begin() -> None:
    """The round itself, where no fixture opened one."""
    actions.open_round(
        Process.objects.get(prefix="LAD"), "First round", list(Party.objects.filter(code__in=ASKED)),
        begins=BEGINS, ends=ENDS, due=DUE, by=BY, at=NOW,
    )  # fmt: skip


def open_another() -> None:
    first = there()
    parties = [each.party for each in first.asked.all()[:2]]
    actions.open_round(first.process, "Another", parties, begins=BEGINS, ends=ENDS, due=DUE, by=BY, at=NOW)


def extend() -> None:
    """Twice: the same day again changes nothing."""
    for _turn in range(2):
        actions.extend_round(there(), DUE + dt.timedelta(days=14), by=BY, at=NOW)


def close_and_publish() -> None:
    actions.close_round(there(), by=BY, at=NOW)
    actions.publish_round(there(), by=BY, at=NOW)


def draft() -> None:
    actions.keep_draft(
        there(), row(), row().lead, {"narrative": "x"}, edition=0, language="en", by="ana", at=NOW
    )


def send() -> None:
    """Twice: the one before is no longer the latest."""
    sent(there(), row(), status="planning", narrative="We plan.", links="https://lakes.example/a")
    sent(there(), row(), 5, status="in_progress", narrative="We began.")


def send_number() -> None:
    found = Commitment.objects.filter(programme__measures__phase__number=1).distinct()
    registration = found.get(programme__kind="registration")
    sent(there(), shared(there(), registration)[0], stage="open", value__registered___1="150,000")


def confirm() -> None:
    report = sent(there(), joint(), status="planning")
    for agrees in (False, True):
        actions.confirm_report(report, joint().others[0], agrees=agrees, note="Put off.", by="io", at=NOW)


def take() -> None:
    said = understood(there(), row(), status="planning")
    filled = Filled(row(), questions(row().version), {"status": "planning"}, said, 0)
    actions.take_rows(there(), [filled], send=True, language="en", by="ana", at=NOW)


def rated(code: str) -> Assessment:
    rating = Rating.objects.get(scale__code="completion", code=code)
    return actions.assess(
        row().commitment, rating, "Watch", rationale="Late.", sources="A visit", language="en", by="eve", at=NOW,
        round=there(),
    )  # fmt: skip


def assess() -> None:
    """Twice: the one before is no longer the latest."""
    rated("limited")
    found = rated("substantial")
    actions.answer_assessment(found, row().lead, "It opened.", language="en", by="ana", at=NOW)


def doubted(figure: Figure | Observation, claim: str = "It was 95,000.") -> Contest:
    return actions.contest(figure, claim=claim, source="The bulletin", said_by="Me", by="", at=NOW)


def contest() -> None:
    made = doubted(Figure.objects.filter(version=row().version)[0])
    actions.handle_contest(made, release=True, by=BY, at=NOW)
    actions.answer_contest(made, "not upheld", "The register says so.", by=BY, at=NOW)
    refused = doubted(Observation.objects.all()[0])
    actions.handle_contest(refused, release=False, by=BY, at=NOW)


def attached(content: bytes) -> EvidenceFile:
    return actions.attach_evidence(there(), row(), row().lead, "list.csv", content, by="ana", at=NOW)


def evidence() -> None:
    actions.release_evidence(attached(b"a;b"), by=BY, at=NOW)
    actions.remove_evidence(attached(b"other"), by="ana", at=NOW)


def said() -> None:
    """A row in every table, in a round that is open."""
    for scene in (send, send_number, confirm, assess, contest, evidence):
        scene()


def everything() -> None:
    """A row in every table, and the round published."""
    said()
    close_and_publish()


# Each scene with the actions that it plays.
SCENES: dict[Callable[[], object], tuple[str, ...]] = {
    open_another: ("open_round",),
    extend: ("extend_round",),
    close_and_publish: ("close_round", "publish_round"),
    draft: ("keep_draft",),
    send: ("send_report",),
    send_number: (),
    confirm: ("confirm_report",),
    take: ("take_rows",),
    assess: ("assess", "answer_assessment"),
    contest: ("contest", "handle_contest", "answer_contest"),
    evidence: ("attach_evidence", "release_evidence", "remove_evidence"),
    everything: (),
}
