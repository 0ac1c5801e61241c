"""What follows where a commitment is of another kind than was read: its package, and its programme."""

from __future__ import annotations

import datetime as dt

from pledgebook.formats.marks import Backwards
from pledgebook.model import Proposal
from pledgebook.tracking import propose
from pledgebook.web.registry import mapping
from pledgebook.web.registry.actions.proposed import keep_values
from pledgebook.web.registry.mapping import Recorded
from pledgebook.web.registry.models import Commitment, CommitmentVersion, Observation, Process, Programme
from pledgebook.web.registry.nouns import Nouns, read
from pledgebook.web.registry.packages import RULE as FILED
from pledgebook.web.registry.packages import packages_by_kind

RULE = "registry.reclassify"
NO_KIND = "a person says that the text does not say what kind of programme this runs on"
KEPT = "values were reported for the programme that it ran on before, so it stays with that one"


def reclassify(
    commitment: Commitment, version: CommitmentVersion, *, by: str, at: dt.datetime
) -> dict[str, object]:
    """File the commitment and propose its programme by the kind of the version; what changed, for the ledger.

    A person's filing stays. A programme for which persons reported values stays too, and a note in it says so; else a
    new one without values is proposed, or none where the kind is empty, and the old one says what came in its place.
    It is part of the action that corrects a commitment, in whose transaction it runs.
    """
    told: dict[str, object] = {}
    if not commitment.package_by:
        package = packages_by_kind(commitment.process).get(version.kind)
        commitment.package, commitment.package_rule = package, FILED if package else ""
        commitment.versions.update(package=package)
        version.package = package
        told["package"] = package.number if package else None
    old = commitment.programme
    if old and Observation.objects.filter(measure__programme=old, figure=None).exists():
        note = f"{commitment}: now of the kind {version.kind or 'none'}; {KEPT}"
    else:
        new = _programme(commitment, version, Recorded(by, at)) if version.kind else None
        commitment.programme, commitment.no_programme = new, "" if new else NO_KIND
        note = f"{commitment}: corrected by {by}; now runs on {new.public_id if new else 'none'}"
    if old:
        old.notes = [*old.notes, note]
        old.save(update_fields=["notes"])
    commitment.save(update_fields=["package", "package_rule", "programme", "no_programme"])
    now = commitment.programme
    return told | {"programme": now.public_id if now else None, "note": note}


def _programme(commitment: Commitment, version: CommitmentVersion, recorded: Recorded) -> Programme:
    """A new one of the version's kind, whose measures are those of its figures that this kind counts."""
    process = Process.objects.get(pk=commitment.process_id)  # locked by the action
    process.programmes_counted += 1
    process.save(update_fields=["programmes_counted"])
    proposal = _proposal(version)
    programme = mapping.programme(proposal, process, process.programmes_counted, recorded)
    programme.rule = RULE
    programme.save(force_insert=True)
    figures = {(figure.start, figure.end): figure for figure in version.figures.select_related("document")}
    keep_values([proposal], {0: programme}, figures, recorded)
    return programme


def _proposal(version: CommitmentVersion) -> Proposal:
    """What is proposed for the version as it says now, from the text of its document read again."""
    text = read(version.document)
    return propose(text, Nouns(Backwards(text.flow)).commitment(version), version.document.language or "en")
