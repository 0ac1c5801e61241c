"""A person decides on a draft: accepts it, says it otherwise, rejects it, takes it apart or puts it to the next one.

Each of these can be taken back: a decision by ``reopen``, a taking apart or putting together by ``unmake``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from django.db import models, transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.drafts import FIELDS, composed, halves, read_again, shortened
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import DraftCommitment, DraftDocument
from pledgebook.web.registry.models.draft import CURRENT, STANDING, DraftState
from pledgebook.web.registry.overtaken import Overtaken, Settled
from pledgebook.web.registry.said_fields import check_field
from pledgebook.web.registry.said_parties import check_parties

DraftDeed = Literal["accept", "edit", "reject", "reopen", "split", "merge", "unmake"]
ManyDeed = Literal["accept", "reopen"]
LEADS_TO: Mapping[DraftDeed, DraftState] = {
    "accept": "accepted", "edit": "accepted", "reject": "rejected", "reopen": "draft", "split": "split",
    "merge": "merged",
}  # fmt: skip
FROM: Mapping[ManyDeed, DraftState] = {"accept": "draft", "reopen": "accepted"}


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be done to a draft that stood at ``revision``; ``token`` names the submission.

    ``edits`` are fields that are said otherwise; ``words`` those before which it is taken apart.
    """

    deed: DraftDeed
    revision: int
    token: str
    edits: Mapping[str, Any] = field(default_factory=dict)
    words: str = ""


@transaction.atomic
def decide_draft(row: DraftCommitment, decision: Decision, *, by: str, at: dt.datetime) -> DraftCommitment:
    """Do it, once however often it is submitted; the draft as it stands then.

    Whoever decides first of a document that nobody took has taken it. Raises ``Overtaken`` where it was changed since,
    ``Settled`` for a document that is published or discarded, and ``Refusal`` for a field that says what none can,
    words that do not stand in it, and a last one that is put to the next.
    """
    draft = DraftDocument.objects.select_for_update().get(pk=row.draft_id)
    row = DraftCommitment.objects.get(pk=row.pk)
    if decision.token and row.token == decision.token:
        return row
    _open(draft, row, decision)
    made: list[DraftCommitment] = []
    if decision.deed == "split":
        made = _split(draft, row, decision.words)
    elif decision.deed == "merge":
        made = _merge(draft, row, by, at)
    elif decision.deed == "unmake":
        made = _unmake(draft, row, decision.token, by, at)
    if decision.deed == "edit":
        row.edits = _checked(draft, row, decision.edits)
    if decision.deed != "unmake":
        _decided(row, LEADS_TO[decision.deed], decision.token, by, at)
    _taken(draft, by)
    record(
        at=at, by=by, action="decide draft", subject=("draft", draft.sha256),
        payload={"decision": decision.deed, "of": [row.number], "made": [each.number for each in made]},
        rows=held(draft),
    )  # fmt: skip
    return row


@transaction.atomic
def decide_drafts(
    draft: DraftDocument, deed: ManyDeed, seen: Mapping[int, int], *, by: str, at: dt.datetime
) -> list[DraftCommitment]:
    """Accept, or take back, all that a person saw: by number, the revision each stood at.

    What was changed since stays as it is. Raises ``Settled`` for a document that is published or discarded.
    """
    draft = DraftDocument.objects.select_for_update().get(pk=draft.pk)
    check_open(draft)
    standing = draft.commitments.filter(state=FROM[deed], number__in=list(seen))
    rows = [row for row in standing if row.revision == seen[row.number]]
    for row in rows:
        _decided(row, LEADS_TO[deed], "", by, at)
    if rows:
        _taken(draft, by)
        record(
            at=at, by=by, action="decide draft", subject=("draft", draft.sha256),
            payload={"decision": deed, "of": [row.number for row in rows]}, rows=held(draft),
        )  # fmt: skip
    return rows


def check_open(draft: DraftDocument) -> None:
    """It can be decided on. Raises ``Settled`` where it is published or discarded."""
    if draft.document_id:
        raise Settled(str(draft), _("the document is published; correct the commitment on its page"))
    if draft.discarded_at:
        raise Settled(str(draft), _("the document is discarded; take it up again first"))


def _taken(draft: DraftDocument, by: str) -> None:
    if not draft.reviewer:
        draft.reviewer = by
        draft.save(update_fields=["reviewer"])


def _decided(row: DraftCommitment, state: DraftState, token: str, by: str, at: dt.datetime) -> None:
    row.state, row.token, row.decided_by, row.decided_at = state, token, by, at
    row.revision += 1
    row.kept_from = None
    row.save(update_fields=["state", "edits", "token", "decided_by", "decided_at", "revision", "kept_from"])


def _checked(draft: DraftDocument, row: DraftCommitment, edits: Mapping[str, Any]) -> dict[str, Any]:
    """What the edits say otherwise than the reader. Raises ``Refusal`` for what cannot be said."""
    reading = read_again(draft)
    read = composed(reading, _plain(row))
    found: dict[str, Any] = {}
    for name in FIELDS:
        said = edits.get(name, row.edits.get(name))
        was = list(read.parties) if name == "parties" else getattr(read, name) or ""
        if said is None or said == was:
            continue
        if name == "parties":
            check_parties(str(draft), said, read.parties)
        elif name == "pillar":
            _check_pillar(draft, said, len(reading.edition.pillars))
        else:
            check_field(str(draft), name, said)
        found[name] = said
    return found


def _check_pillar(draft: DraftDocument, said: object, pillars: int) -> None:
    if said and not (isinstance(said, int) and 0 < said <= pillars):
        raise Refusal(str(draft), _("there is no such pillar"))


def _plain(row: DraftCommitment) -> DraftCommitment:
    """The draft without what a person says."""
    return DraftCommitment(draft=row.draft, of=row.of, start=row.start, end=row.end)


def _open(draft: DraftDocument, row: DraftCommitment, decision: Decision) -> None:
    """It may be decided on. Raises as ``decide_draft`` says."""
    check_open(draft)
    if row.revision != decision.revision:
        raise Overtaken(row)
    if row.state not in CURRENT:
        raise Refusal(str(draft), _("it was made into others; decide on those"))
    if row.state not in STANDING and decision.deed not in {"reopen", "unmake"}:
        raise Refusal(str(draft), _("it is decided already; take that back first"))


def _split(draft: DraftDocument, row: DraftCommitment, words: str) -> list[DraftCommitment]:
    document = read_again(draft).document
    made = []
    for at in halves(document, row, words):
        edits = {**row.edits, "title": shortened(document.text[at.start : at.end])}
        made.append(_new(draft, [row], at.start, at.end, edits))
    return made


def _merge(draft: DraftDocument, row: DraftCommitment, by: str, at: dt.datetime) -> list[DraftCommitment]:
    """Put to the next one that stands, which gives way too."""
    standing = draft.commitments.filter(state__in=STANDING, start__gt=row.start).order_by("start", "number")
    other = standing.first()
    if other is None:
        raise Refusal(str(draft), _("there is none after it to put it to"))
    edits = dict(row.edits)
    if "parties" in {*row.edits, *other.edits}:
        reading = read_again(draft)
        both = (code for each in (row, other) for code in composed(reading, each).parties)
        edits["parties"] = list(dict.fromkeys(both))
    _decided(other, "merged", "", by, at)
    return [_new(draft, [row, other], row.start, max(row.end, other.end), edits)]


def _new(
    draft: DraftDocument, parts: Sequence[DraftCommitment], start: int, end: int, edits: Mapping[str, Any]
) -> DraftCommitment:
    last = draft.commitments.aggregate(last=models.Max("number"))["last"] or 0
    return DraftCommitment.objects.create(
        draft=draft, number=last + 1, of=list(dict.fromkeys(place for part in parts for place in part.of)),
        made_from=[part.number for part in parts], start=start, end=end, edits=dict(edits),
    )  # fmt: skip


def _unmake(
    draft: DraftDocument, row: DraftCommitment, token: str, by: str, at: dt.datetime
) -> list[DraftCommitment]:
    """What a person made is what it was made of again; all that was made with it gives way.

    Of the same drafts others may have been made before, and unmade: taking apart makes two, putting together one.
    """
    if not row.made_from:
        raise Refusal(str(draft), _("nobody took it apart or put it together"))
    alike = [each for each in draft.commitments.order_by("number") if each.made_from == row.made_from]
    made = alike[-2:] if len(row.made_from) == 1 else alike[-1:]
    if any(each.state not in CURRENT for each in made):
        raise Refusal(str(draft), _("a part of it was made into others since; take that back first"))
    back = list(draft.commitments.filter(number__in=row.made_from))
    for each in made:
        _decided(each, "merged" if len(back) == 1 else "split", token if each == row else "", by, at)
    for each in back:
        _decided(each, "draft", "", by, at)
    return back
