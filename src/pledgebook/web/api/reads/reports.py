"""What the person of a key has to report, and the form for one commitment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest
from ninja import Router

from pledgebook.web.api.bearer import KEY
from pledgebook.web.api.schemas.named import NamedParty
from pledgebook.web.api.schemas.report_form import ReportForm, Task
from pledgebook.web.pages.queries import rounds
from pledgebook.web.people.asking import principal_of, require
from pledgebook.web.people.rights import Principal, Thing
from pledgebook.web.reporting.current import Current, current
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.questions import Questions, questions
from pledgebook.web.reporting.standing import Standing

router = Router(tags=["With a key"])


@dataclass(frozen=True, slots=True)
class Asked:
    """One commitment in a round, as it is now."""

    round: Round
    row: Shared
    questions: Questions
    now: Current

    @property
    def told(self) -> ReportForm:
        """As it is answered."""
        sent = rounds.report_rows(self.round).filter(commitment=self.row.commitment).first()
        return ReportForm.of(self.round, self.row, self.questions, self.now, sent)


@router.get("/tasks", response=list[Task], auth=KEY)
def list_tasks(request: HttpRequest) -> list[Task]:
    """What the parties of the person have left to report and confirm, and the assessments that they may answer."""
    principal = principal_of(request)
    return [*_left(principal), *_answers(principal)]


@router.get("/rounds/{round:round_id}/commitments/{id:public_id}", response=ReportForm, auth=KEY)
def get_report_form(request: HttpRequest, round_id: str, public_id: str) -> ReportForm:
    """What a party is asked of a commitment that it reports for, with what it kept and sent so far."""
    return asked_of(request, round_id, public_id).told


def asked_of(request: HttpRequest, round_id: str, public_id: str) -> Asked:
    """What is asked. Raises ``Http404`` for who does not speak for the party that reports."""
    round = rounds.round_named(round_id)
    row = rounds.row_of(round, public_id)
    require(request, "answer", Thing(frozenset({(round.process_id, row.lead.pk)}), "private"))
    return Asked(round, row, questions(row.version), current(round, row))


def _left(principal: Principal) -> Iterator[Task]:
    for each in rounds.tasks(principal):
        for line in each.standing.leads:
            id, draft = line.shared.commitment.public_id, line.shared.commitment.pk in each.drafts
            if line.report is None or draft:
                yield _task("report", each.standing, id, each.round, draft)
        for line in each.standing.confirms:
            if line.report and not line.confirmed:
                id, number = line.shared.commitment.public_id, line.report.number
                yield _task("confirm", each.standing, id, each.round, False, number)


def _task(
    deed: str, standing: Standing, id: str, round: Round, begun: bool, report: int | None = None
) -> Task:
    told = {"deed": deed, "party": NamedParty.of(standing.party), "commitment": id, "round": round.public_id,
            "due": round.due, "begun": begun, "report": report, "assessment": None}  # fmt: skip
    return Task.model_validate(told)


def _answers(principal: Principal) -> Iterator[Task]:
    for each in rounds.unanswered(principal):
        yield Task(
            deed="answer", party=NamedParty.of(each.party), commitment=each.assessment.commitment.public_id,
            round=None, due=None, begun=False, report=None, assessment=each.assessment.pk,
        )  # fmt: skip
