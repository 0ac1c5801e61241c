from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

import pytest

from pledgebook import pipeline
from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import (
    decide_draft,
    discard_draft,
    give_back_draft,
    keep_draft,
    publish_draft,
    restore_draft,
    take_draft,
    take_reading,
)
from pledgebook.web.registry.actions.decide_draft import Decision
from pledgebook.web.registry.drafts import revision
from pledgebook.web.registry.models import Document, DraftDocument, Process
from pledgebook.web.registry.overtaken import Overtaken
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db

TEXT = "# Pledges\n\n- Chile will build 120 shelters.\n- Peru will open 20 schools.\n"


@pytest.fixture
def draft(process: Process) -> DraftDocument:
    kept = keep_draft(pipeline.read(TEXT), process, by=BY, at=AT).became
    assert isinstance(kept, DraftDocument)
    return kept


def accept(draft: DraftDocument, place: int, by: str = "ana") -> None:
    row = draft.commitments.order_by("number")[place]
    decide_draft(row, Decision("accept", row.revision, ""), by=by, at=AT)


def now(draft: DraftDocument) -> DraftDocument:
    return DraftDocument.objects.get(pk=draft.pk)


def test_what_is_discarded_stays_as_it_was_read_and_nobody_decides_on_it(draft: DraftDocument) -> None:
    reading = draft.reading
    discarded = discard_draft(draft, "  a press\nclipping ", by="ana", at=AT)
    assert (discarded.discarded_by, discarded.discarded_because) == ("ana", "a press clipping")
    assert now(draft).reading == reading
    for act in (
        lambda: accept(draft, 0), lambda: publish_draft(draft, by="ana", at=AT),
        lambda: take_draft(draft, seen="", by="ana", at=AT),
        lambda: give_back_draft(draft, seen="", by="ana", at=AT),
    ):  # fmt: skip
        with pytest.raises(Refusal, match="discarded"):
            act()


@pytest.mark.parametrize("because", ["", "  ", "x" * 501])
def test_nothing_is_discarded_without_a_reason(draft: DraftDocument, because: str) -> None:
    with pytest.raises(Refusal, match="say why"):
        discard_draft(draft, because, by="ana", at=AT)


def test_it_is_taken_up_again_as_it_stood_by_who_does_so(draft: DraftDocument) -> None:
    accept(draft, 0)
    discard_draft(draft, "a clipping", by="ana", at=AT)
    restored = restore_draft(draft, seen=AT.isoformat(), by="eva", at=AT)
    assert (restored.discarded_at, restored.discarded_by, restored.reviewer) == (None, "", "eva")
    assert list(draft.commitments.values_list("state", flat=True)) == ["accepted", "draft"]


def test_twice_is_once(draft: DraftDocument) -> None:
    discard_draft(draft, "a clipping", by="ana", at=AT)
    count = Entry.objects.count()
    discard_draft(draft, "another reason", by="eva", at=AT)
    assert Entry.objects.count() == count
    restore_draft(draft, seen=AT.isoformat(), by="ana", at=AT)
    restore_draft(draft, seen=AT.isoformat(), by="ana", at=AT)
    assert Entry.objects.count() == count + 1
    assert now(draft).reviewer == "ana"


def test_the_second_of_two_who_take_it_up_again_is_told(draft: DraftDocument) -> None:
    discard_draft(draft, "a clipping", by="ana", at=AT)
    seen = AT.isoformat()
    restore_draft(draft, seen=seen, by="ana", at=AT)
    with pytest.raises(Overtaken):
        restore_draft(draft, seen=seen, by="eva", at=AT)
    assert now(draft).reviewer == "ana"
    later = AT + dt.timedelta(seconds=1)
    discard_draft(draft, "of another process", by="ana", at=later)
    for stale in (seen, ""):
        with pytest.raises(Overtaken):
            restore_draft(draft, seen=stale, by="eva", at=later)
    assert restore_draft(draft, seen=later.isoformat(), by="eva", at=later).reviewer == "eva"


def test_the_second_of_two_who_take_it_is_told(draft: DraftDocument) -> None:
    take_draft(draft, seen="", by="ana", at=AT)
    for act in (take_draft, give_back_draft):
        with pytest.raises(Overtaken):
            act(draft, seen="", by="eva", at=AT)
    assert now(draft).reviewer == "ana"


def test_one_who_hands_it_in_again_wants_it_after_all(draft: DraftDocument) -> None:
    discard_draft(draft, "a clipping", by="ana", at=AT)
    taken = take_reading(pipeline.read(TEXT), draft.process, by="leo", at=AT)
    assert (taken.became, taken.created) == (draft, False)
    assert now(draft).discarded_at is None


@pytest.mark.parametrize(
    "act",
    [partial(publish_draft, by="ana", at=AT), partial(discard_draft, because="why", by="ana", at=AT)],
    ids=["publish", "discard"],
)
def test_a_document_that_was_changed_since_it_was_looked_at_stays(
    draft: DraftDocument, act: Callable[..., object]
) -> None:
    accept(draft, 0)
    accept(draft, 1)
    seen = revision(draft)
    row = draft.commitments.all()[0]
    decide_draft(row, Decision("reopen", row.revision, ""), by="eva", at=AT)
    decide_draft(row, Decision("edit", row.revision + 1, "", {"title": "Other"}), by="eva", at=AT)
    with pytest.raises(Refusal, match="somebody changed it since"):
        act(draft, seen=seen)
    assert not Document.objects.filter(sha256=draft.sha256).exists()
    assert act(draft, seen=revision(draft))


def test_what_is_published_is_not_discarded(draft: DraftDocument) -> None:
    accept(draft, 0)
    accept(draft, 1)
    publish_draft(draft, by="ana", at=AT)
    with pytest.raises(Refusal, match="is published"):
        discard_draft(draft, "why", by="ana", at=AT)


def test_who_decides_first_has_taken_it_and_another_may_take_it_over(draft: DraftDocument) -> None:
    accept(draft, 0, by="ana")
    accept(draft, 1, by="eva")
    assert now(draft).reviewer == "ana"
    assert take_draft(draft, seen="ana", by="eva", at=AT).reviewer == "eva"
    count = Entry.objects.count()
    take_draft(draft, seen="ana", by="eva", at=AT)
    assert Entry.objects.count() == count
    assert give_back_draft(draft, seen="eva", by="eva", at=AT).reviewer == ""


def test_the_history_tells_no_reason_since_everybody_reads_it(draft: DraftDocument) -> None:
    discard_draft(draft, "a clipping", by="ana", at=AT)
    assert "clipping" not in "".join(entry.payload or "" for entry in Entry.objects.all())
