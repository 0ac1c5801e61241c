"""Files that a party hands in: kept, removed while they are private, released."""

from __future__ import annotations

import datetime as dt
import hashlib

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import NO_ROWS, record
from pledgebook.web.protection.actions import hold, release_hold
from pledgebook.web.protection.files import Looked, looked_at
from pledgebook.web.protection.holds import open_hold
from pledgebook.web.registry.actions.receive_upload import file_name
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Party
from pledgebook.web.reporting.actions.drafts import open_for
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import EvidenceFile, Round

LARGEST = 10_000_000  # bytes of a file
MOST = 10  # files of a party for a commitment in a round
# What a file may be, by the end of its name: nothing that a browser would run.
KINDS = ("pdf", "docx", "xlsx", "odt", "ods", "csv", "txt", "png", "jpg", "jpeg")


def attach_evidence(
    round: Round, row: Shared, party: Party, name: str, content: bytes, *, by: str, at: dt.datetime
) -> EvidenceFile:
    """Keep a file with what the party reports, without its metadata. The same file again is the one that there is.

    One that seems to name single persons is held (``pledgebook.web.protection``). It is looked at before anything is
    locked: that may take a while.

    Raises ``Refusal`` for an empty file, one that is too large or of another kind, and for one too many.
    """
    called = file_name(name)
    if not content:
        raise Refusal(called, _("the file is empty"))
    if len(content) > LARGEST:
        raise Refusal(called, _("the file is over {size} MB").format(size=LARGEST // 1_000_000))
    if called.rpartition(".")[2].lower() not in KINDS:
        raise Refusal(called, _("a file is one of {kinds}").format(kinds=", ".join(KINDS)))
    with transaction.atomic():
        open_for(round, row, party)
    looked = looked_at(called, content)
    with transaction.atomic():
        return _attached(open_for(round, row, party), row, party, called, looked, by=by, at=at)


def _attached(
    round: Round, row: Shared, party: Party, called: str, looked: Looked, *, by: str, at: dt.datetime
) -> EvidenceFile:
    sha256 = hashlib.sha256(looked.content).hexdigest()
    there = EvidenceFile.objects.filter(
        round=round, commitment=row.commitment, party=party, removed_at__isnull=True
    )
    same = there.filter(sha256=sha256).first()
    if same:
        return same
    if there.count() >= MOST:
        raise Refusal(called, _("there are {count} files already").format(count=MOST))
    found = EvidenceFile.objects.create(
        round=round, commitment=row.commitment, party=party, name=called, sha256=sha256,
        size=len(looked.content), content=looked.content, unsearched=not looked.searched, added_by=by, added_at=at,
    )  # fmt: skip
    _record(found, "attach evidence", by, at)
    if looked.traces:
        hold(("evidence", str(found.public_id)), looked.traces, by=by, at=at)
    return found


@transaction.atomic
def remove_evidence(evidence: EvidenceFile, *, by: str, at: dt.datetime) -> None:
    """Take a file back that was not released: its bytes are gone. Raises ``Refusal`` for one that everybody may see."""
    found = EvidenceFile.objects.select_for_update().get(pk=evidence.pk)
    if found.released_at:
        raise Refusal(found.name, _("the file was released"))
    if found.removed_at:
        return
    found.content, found.removed_at = b"", at
    found.save()
    _record(found, "remove evidence", by, at)


@transaction.atomic
def release_evidence(evidence: EvidenceFile, *, by: str, at: dt.datetime, reason: str = "") -> EvidenceFile:
    """Let everybody take the file. Raises ``Refusal`` for one that was removed, or is held and no reason is given."""
    found = EvidenceFile.objects.select_for_update().get(pk=evidence.pk)
    if found.removed_at:
        raise Refusal(found.name, _("the file was removed"))
    if found.released_at:
        return found
    waiting = open_hold("evidence", found.public_id)
    if waiting:
        release_hold(waiting, reason, by=by, at=at)
    found.released_by, found.released_at = by, at
    found.save(update_fields=("released_by", "released_at"))
    _record(found, "release evidence", by, at)
    return found


def _record(evidence: EvidenceFile, action: str, by: str, at: dt.datetime) -> None:
    """The entry. Before its release neither the name of a file is told nor its hash, by which a guess is confirmed."""
    told: dict[str, object] = {
        "round": evidence.round.public_id, "party": evidence.party.code, "file": str(evidence.public_id)
    }  # fmt: skip
    if evidence.released_at:
        told |= {"name": evidence.name, "sha256": evidence.sha256}
    record(
        at=at, by=by, action=action, subject=("commitment", evidence.commitment.public_id), payload=told,
        rows=held(evidence) if evidence.released_at else NO_ROWS,
    )  # fmt: skip
