"""A person decides on a draft: accepts it, says it otherwise, rejects it, takes it apart or puts it to the next one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from django.db import models, transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.drafts import FIELDS, composed, halves, read_again, shortened
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import DraftCommitment, DraftDocument, Party
from pledgebook.web.registry.models.draft import STANDING, DraftState
from pledgebook.web.registry.overtaken import Overtaken
from pledgebook.web.registry.said_fields import check_field

DraftDeed = Literal["accept", "edit", "reject", "reopen", "split", "merge"]
LEADS_TO: Mapping[DraftDeed, DraftState] = {
    "accept": "accepted", "edit": "accepted", "reject": "rejected", "reopen": "draft", "split": "split",
    "merge": "merged",
}  # fmt: skip


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

    Raises ``Overtaken`` where it was changed since, and ``Refusal`` for a document that is published, a field that says
    what none can, words that do not stand in it, and a last one that is put to the next.
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
    if decision.deed == "edit":
        row.edits = _checked(draft, row, decision.edits)
    _decided(row, LEADS_TO[decision.deed], decision.token, by, at)
    record(
        at=at, by=by, action="decide draft", subject=("draft", draft.sha256),
        payload={"decision": decision.deed, "of": [row.number], "made": [each.number for each in made]},
        rows=held(draft),
    )  # fmt: skip
    return row


@transaction.atomic
def accept_drafts(
    draft: DraftDocument, seen: Mapping[int, int], *, by: str, at: dt.datetime
) -> list[DraftCommitment]:
    """Accept all that a person saw: by number, the revision each stood at. What was decided since stays as it is."""
    draft = DraftDocument.objects.select_for_update().get(pk=draft.pk)
    rows = [
        row for row in draft.commitments.filter(state="draft", number__in=list(seen))
        if draft.document_id is None and row.revision == seen[row.number]
    ]  # fmt: skip
    for row in rows:
        _decided(row, "accepted", "", by, at)
    if rows:
        record(
            at=at, by=by, action="decide draft", subject=("draft", draft.sha256),
            payload={"decision": "accept", "of": [row.number for row in rows]}, rows=held(draft),
        )  # fmt: skip
    return rows


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
        if said is None:
            continue
        _check(draft, name, said, len(reading.edition.pillars))
        was = list(read.parties) if name == "parties" else getattr(read, name) or ""
        if said != was:
            found[name] = said
    return found


def _check(draft: DraftDocument, name: str, said: object, pillars: int) -> None:
    if name == "parties":
        codes = said if isinstance(said, list) else []
        known = set(Party.objects.filter(code__in=codes).values_list("code", flat=True))
        unknown = next((code for code in codes if code not in known), None)
        if not codes or unknown is not None:
            raise Refusal(str(draft), _("there is no party {code}").format(code=repr(unknown or "")))
    elif name == "pillar":
        if said and not (isinstance(said, int) and 0 < said <= pillars):
            raise Refusal(str(draft), _("there is no such pillar"))
    else:
        check_field(str(draft), name, said)


def _plain(row: DraftCommitment) -> DraftCommitment:
    """The draft without what a person says."""
    return DraftCommitment(draft=row.draft, of=row.of, start=row.start, end=row.end)


def _open(draft: DraftDocument, row: DraftCommitment, decision: Decision) -> None:
    """It may be decided on. Raises as ``decide_draft`` says."""
    if draft.document_id:
        raise Refusal(str(draft), _("the document is published; correct the commitment on its page"))
    if row.revision != decision.revision:
        raise Overtaken(row)
    if row.state in {"split", "merged"}:
        raise Refusal(str(draft), _("it was made into others; decide on those"))
    if row.state not in STANDING and decision.deed != "reopen":
        raise Refusal(str(draft), _("it is decided already; take that back first"))


def _split(draft: DraftDocument, row: DraftCommitment, words: str) -> list[DraftCommitment]:
    document = read_again(draft).document
    made = []
    for at in halves(document, row, words):
        edits = {**row.edits, "title": shortened(document.text[at.start : at.end])}
        made.append(_new(draft, row.of, at.start, at.end, edits))
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
    of = list(dict.fromkeys([*row.of, *other.of]))
    return [_new(draft, of, row.start, max(row.end, other.end), edits)]


def _new(
    draft: DraftDocument, of: Iterable[int], start: int, end: int, edits: Mapping[str, Any]
) -> DraftCommitment:
    last = draft.commitments.aggregate(last=models.Max("number"))["last"] or 0
    return DraftCommitment.objects.create(
        draft=draft, number=last + 1, of=list(of), start=start, end=end, edits=dict(edits)
    )
