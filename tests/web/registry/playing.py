"""Every action of the registry once, and what each changes."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from pledgebook import pipeline
from pledgebook.outside.fetching.fetch import Fetched
from pledgebook.web.ledger.erase import Erasure
from pledgebook.web.registry import actions
from pledgebook.web.registry.actions.decide_draft import Decision
from pledgebook.web.registry.models import (
    ActionPackage,
    Commitment,
    Document,
    DraftDocument,
    Finding,
    LineOfEffort,
    Measure,
    Meeting,
    Membership,
    Office,
    Participation,
    Party,
    Process,
    Programme,
    Upload,
)
from tests.web.acting import AT, BY, FOLDER

WHO: Mapping[str, Any] = {"by": BY, "at": AT + dt.timedelta(days=1)}
TEXT = "# Pledges\n\n- Chile will build 120 shelters with 45 beds each, a total of 8,400 beds in Arica.\n"


def process() -> Process:
    return Process.objects.get(prefix="LAD")


def commitment(number: int) -> Commitment:
    return Commitment.objects.get(process=process(), number=number)


def upload() -> Upload:
    return actions.receive_upload(process(), "sheet.md", TEXT.encode(), **WHO)


def fetched(content: bytes = b"page") -> Fetched:
    address = "https://lakes.example/sheet.md"
    return Fetched(address, address, content, hashlib.sha256(content).hexdigest(), "text/plain")


def finding() -> Finding:
    shown = Finding.objects.filter(verdict="inconsistent", dismissal=None).first()
    assert shown
    return shown


def correct() -> None:
    """With a change of kind, which proposes another programme."""
    version = commitment(3).versions.get(latest=True)
    kind = "funding" if version.kind != "funding" else "cooperation"
    actions.correct_commitment(commitment(3), title="Another title", kind=kind, **WHO)
    actions.correct_commitment(commitment(4), title="Another title", kind="", **WHO)


def merge() -> None:
    """Twice, so that what gave way to the first moves on with it."""
    actions.merge_commitments(commitment(1), commitment(2), **WHO)
    actions.merge_commitments(commitment(2), commitment(5), **WHO)


def facts() -> None:
    """A row of every kind that a person may write, new or changed."""
    there, party = process(), Party.objects.all()[0]
    package = ActionPackage.objects.filter(process=there)[0]
    source: Mapping[str, Any] = {"source": "Press"}
    document = Document.objects.exclude(sha256=None)[0]
    document.title = "Another title"
    cited = Document.objects.filter(held=False)[0]
    cited.source_url = "https://lakes.example/"
    there.name = party.name = package.name = "Another name"
    meeting = Meeting.objects.filter(process=there)[0]
    meeting.place = "Elsewhere"
    rows: tuple[Any, ...] = (
        there, party, package, document, cited,
        Membership(process=there, party=party, begins=dt.date(2001, 1, 1), **source),
        Participation(package=package, party=party, part="participant", begins=dt.date(2001, 1, 1), **source),
        LineOfEffort(package=package, title="A line", **source),
        Office(process=there, party=party, title="Chair", contact="private", **source),
    )  # fmt: skip
    for row in rows:
        actions.keep_fact(row, **WHO)
    actions.keep_fact(meeting, hosts=Party.objects.all()[1:3], **WHO)


def moved_fact() -> None:
    """A row of one process becomes one of another: both tell of it."""
    other = Process(slug="other", name="Other", prefix="OTH", source="Press")
    actions.keep_fact(other, **WHO)
    membership = Membership.objects.filter(process=process())[0]
    membership.process = other
    actions.keep_fact(membership, **WHO)


def claimed() -> None:
    """A worker takes an upload, holds it and lets it go, which leaves no entry."""
    upload()
    mine = actions.claim_upload("me", WHO["at"])
    assert mine
    assert actions.hold_upload(mine, "me", WHO["at"])
    assert actions.release_upload(mine, "me")
    mine = actions.claim_upload("me", WHO["at"])
    assert mine
    assert actions.keep_upload(mine)
    assert actions.retry_upload(mine, "me")


def fetch() -> None:
    address = actions.receive_address(process(), "https://lakes.example/sheet.md", **WHO)
    actions.keep_fetch(fetched(), address, **WHO)
    actions.keep_fetch(fetched(), Document.objects.exclude(sha256=None)[0], **WHO)
    actions.refuse_upload(Upload.objects.get(pk=address.pk), "no document", **WHO)


def observe() -> None:
    measure = Measure.objects.get(name="registered", phase__number=1)
    actions.report_observation(measure, Decimal(150_000), source="Ministry", ends=dt.date(2023, 1, 31), **WHO)


def erase() -> None:
    actions.erase_entries(Erasure((2,), ("payload",), "their wish"), **WHO)


def dismiss_and_restore() -> None:
    actions.import_reading(pipeline.read(TEXT), process(), **WHO)
    dismissed = finding()
    actions.dismiss_finding(dismissed, reason="larger", **WHO)
    actions.restore_finding(dismissed, **WHO)


def dismiss_before_import() -> None:
    """The same words in a later document come in dismissed."""
    actions.import_reading(pipeline.read(TEXT), process(), **WHO)
    actions.dismiss_finding(finding(), reason="larger", **WHO)
    actions.import_reading(pipeline.read(TEXT.replace("# Pledges", "# Later")), process(), **WHO)


def part() -> None:
    merge()
    actions.part_commitments(commitment(1), **WHO)


def review() -> None:
    """A document waits, is decided on in every way and is published, with the upload that brought it."""
    text = TEXT + "- Peru will open 20 schools.\n- Ecuador will open 30 schools and will train 40 nurses.\n"
    draft = actions.keep_draft(pipeline.read(text), process(), **WHO).became
    assert isinstance(draft, DraftDocument)
    actions.draft_upload(upload(), draft, **WHO)
    actions.take_draft(draft, seen="", **WHO)
    actions.give_back_draft(draft, seen=BY, **WHO)
    actions.discard_draft(draft, "none of ours", **WHO)
    actions.restore_draft(draft, seen=WHO["at"].isoformat(), **WHO)
    first, _second, third = draft.commitments.all()
    actions.decide_draft(third, Decision("split", 1, "a", words="will train"), **WHO)
    half = draft.commitments.get(number=4)
    actions.decide_draft(half, Decision("unmake", 1, "c"), **WHO)
    third.refresh_from_db()
    actions.decide_draft(third, Decision("split", third.revision, "d", words="will train"), **WHO)
    actions.decide_draft(first, Decision("merge", 1, "b"), **WHO)
    actions.decide_drafts(draft, "accept", dict(draft.commitments.values_list("number", "revision")), **WHO)
    actions.publish_draft(draft, **WHO)


def taken() -> None:
    actions.take_reading(pipeline.read(TEXT), process(), **WHO)


# Each scene with the actions that it plays.
SCENES: dict[Callable[[], object], tuple[str, ...]] = {
    lambda: actions.load_process(FOLDER, **WHO): ("load_process",),
    facts: ("keep_fact",),
    moved_fact: (),
    correct: ("correct_commitment",),
    lambda: actions.file_commitment(commitment(1), None, **WHO): ("file_commitment",),
    merge: ("merge_commitments",),
    part: ("part_commitments",),
    lambda: actions.confirm_programme(Programme.objects.all()[0], **WHO): ("confirm_programme",),
    observe: ("report_observation",),
    dismiss_and_restore: ("import_reading", "dismiss_finding", "restore_finding"),
    dismiss_before_import: (),
    claimed: (
        "receive_upload", "claim_upload", "hold_upload", "keep_upload", "release_upload", "retry_upload",
    ),
    lambda: actions.finish_upload(upload(), Document.objects.exclude(sha256=None)[0], **WHO): ("finish_upload",),
    fetch: ("receive_address", "keep_fetch", "refuse_upload"),
    erase: ("erase_entries",),
    review: (
        "keep_draft", "draft_upload", "take_draft", "give_back_draft", "discard_draft", "restore_draft",
        "decide_draft", "decide_drafts", "publish_draft",
    ),
    taken: ("take_reading",),
}  # fmt: skip
