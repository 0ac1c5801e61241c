"""Anybody contests a figure; an editor releases or refuses that, and answers it with a reason."""

from __future__ import annotations

import datetime as dt
from typing import get_args

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Figure, Observation, Process
from pledgebook.web.reporting.actions.wording import worded
from pledgebook.web.reporting.models import Contest
from pledgebook.web.reporting.models.contest import Outcome

LONGEST = 5000
# That wait in a process: a flood of them is stopped there, and whoever has an account gets through it.
HELD_AT_MOST = 200
WHO = "anybody"  # who acts, where nobody signed in


@transaction.atomic
def contest(
    figure: Figure | Observation, *, claim: str, source: str, said_by: str, by: str, at: dt.datetime
) -> Contest:
    """Say that a figure is wrong. It is held, and its words are nobody's to read, until an editor releases it.

    The same said again of the same figure is the contest that there is. Raises ``Refusal`` without a reason, and where
    too many wait.
    """
    process = Process.objects.select_for_update().get(pk=_process(figure))
    words = worded(claim, process.slug, _("say what is wrong with the figure"), LONGEST)
    where = worded(source, process.slug, "", LONGEST) if source.strip() else ""
    name = worded(said_by, process.slug, "", 200) if said_by.strip() else ""
    column = "figure" if isinstance(figure, Figure) else "observation"
    same = Contest.objects.filter(process=process, claim=words, source=where, **{column: figure})
    if found := same.first():
        return found
    if not by and Contest.objects.filter(process=process, state="held").count() >= HELD_AT_MOST:
        raise Refusal(process.slug, _("too many wait to be read; try again in some days"))
    made = Contest.objects.create(
        process=process, claim=words, source=where, said_by=name, made_at=at, **{column: figure}
    )
    _record(made, "contest figure", {}, by or WHO, at)
    return made


@transaction.atomic
def handle_contest(contest: Contest, *, release: bool, by: str, at: dt.datetime) -> Contest:
    """Let everybody read it, or refuse it. Raises ``Refusal`` for one that was handled the other way."""
    found = Contest.objects.select_for_update().get(pk=contest.pk)
    wanted = "released" if release else "refused"
    if found.state == wanted:
        return found
    if found.state != "held":
        said = (
            _("somebody released it before") if found.state == "released" else _("somebody refused it before")
        )
        raise Refusal(str(found.public_id), said)
    found.state, found.handled_by, found.handled_at = wanted, by, at
    found.save()
    told: dict[str, object] = {}
    if release:
        told |= {"claim": found.claim, "source": found.source, "said_by": found.said_by}
    _record(found, "release contest" if release else "refuse contest", told, by, at)
    return found


@transaction.atomic
def answer_contest(contest: Contest, outcome: str, reason: str, *, by: str, at: dt.datetime) -> Contest:
    """Say what comes of it, and why. Raises ``Refusal`` for one that is not released, or was answered otherwise."""
    found = Contest.objects.select_for_update().get(pk=contest.pk)
    place = str(found.public_id)
    if found.state != "released":
        raise Refusal(place, _("release it first"))
    if outcome not in get_args(Outcome):
        raise Refusal(place, _("choose what comes of it"))
    why = worded(reason, place, _("an answer has a reason"), LONGEST)
    if (found.outcome, found.reason) == (outcome, why):
        return found
    if found.outcome:
        raise Refusal(place, _("it was answered before"))
    found.outcome, found.reason, found.answered_by, found.answered_at = outcome, why, by, at
    found.save()
    _record(found, "answer contest", {"outcome": outcome, "reason": why}, by, at)
    return found


def _process(figure: Figure | Observation) -> int:
    if isinstance(figure, Figure):
        return figure.document.process_id
    return figure.measure.programme.process_id


def _record(contest: Contest, action: str, told: dict[str, object], by: str, at: dt.datetime) -> None:
    """The entry, of the document or programme that the figure is in."""
    what: dict[str, object] = {"contest": str(contest.public_id)}
    subject = ("process", contest.process.slug)
    if contest.figure:
        subject = ("document", contest.figure.document.sha256 or "")
        what |= {"figure": contest.figure.quote, "start": contest.figure.start}
    elif contest.observation:
        measure = contest.observation.measure
        subject = ("programme", measure.programme.public_id)
        what |= {"observation": contest.observation.pk, "measure": measure.name}
    record(at=at, by=by, action=action, subject=subject, payload=what | told, rows=held(contest))
