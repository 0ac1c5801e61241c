"""What was done to a draft is taken back, whatever it was."""

from __future__ import annotations

import pytest

from pledgebook import pipeline
from pledgebook.model import Refusal
from pledgebook.web.registry.actions import decide_draft, decide_drafts, keep_draft, publish_draft
from pledgebook.web.registry.actions.decide_draft import Decision, DraftDeed
from pledgebook.web.registry.drafts import published, read_again
from pledgebook.web.registry.models import DraftCommitment, DraftDocument, Process
from pledgebook.web.registry.models.draft import CURRENT
from pledgebook.web.registry.overtaken import Overtaken
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db

TEXT = """# Pledges

- Chile will build 120 shelters in Arica and will train 300 teachers by 2026.
- Peru will open 20 schools.
- Ecuador will give $5 million to UNICEF.
"""


@pytest.fixture
def draft(process: Process) -> DraftDocument:
    kept = keep_draft(pipeline.read(TEXT), process, by=BY, at=AT).became
    assert isinstance(kept, DraftDocument)
    return kept


def do(draft: DraftDocument, number: int, deed: DraftDeed, token: str = "", words: str = "") -> None:
    row = draft.commitments.get(number=number)
    decide_draft(row, Decision(deed, row.revision, token, words=words), by="ana", at=AT)


def current(draft: DraftDocument) -> dict[int, str]:
    return dict(draft.commitments.filter(state__in=CURRENT).values_list("number", "state"))


@pytest.mark.parametrize("of", [4, 5])
def test_one_that_was_taken_apart_is_whole_again(draft: DraftDocument, of: int) -> None:
    do(draft, 1, "split", words="will train")
    do(draft, 5, "accept")
    assert current(draft) == {4: "draft", 5: "accepted", 2: "draft", 3: "draft"}
    do(draft, of, "unmake")
    assert current(draft) == {1: "draft", 2: "draft", 3: "draft"}


def test_two_that_were_put_together_are_two_again(draft: DraftDocument) -> None:
    do(draft, 1, "merge")
    assert current(draft) == {4: "draft", 3: "draft"}
    do(draft, 4, "reject")
    do(draft, 4, "unmake")
    assert current(draft) == {1: "draft", 2: "draft", 3: "draft"}


def test_what_was_done_on_top_is_taken_back_first(draft: DraftDocument) -> None:
    do(draft, 1, "split", words="will train")
    do(draft, 5, "merge")  # with Peru's
    with pytest.raises(Refusal, match="take that back first"):
        do(draft, 4, "unmake")
    do(draft, 6, "unmake")
    do(draft, 4, "unmake")
    assert current(draft) == {1: "draft", 2: "draft", 3: "draft"}


def test_what_was_made_and_unmade_before_is_in_nobodys_way(draft: DraftDocument) -> None:
    for half in (4, 7):
        do(draft, 1, "split", words="will train")
        do(draft, half, "unmake")
    for both in (8, 9):
        do(draft, 1, "merge")
        do(draft, both, "unmake")
    assert current(draft) == {1: "draft", 2: "draft", 3: "draft"}


def test_nothing_is_unmade_that_nobody_made(draft: DraftDocument) -> None:
    with pytest.raises(Refusal, match="nobody took it apart"):
        do(draft, 1, "unmake")


def test_the_same_form_twice_takes_it_back_once(draft: DraftDocument) -> None:
    do(draft, 1, "split", words="will train")
    row = draft.commitments.get(number=4)
    for _time in range(2):
        decide_draft(row, Decision("unmake", row.revision, "t"), by="ana", at=AT)
    with pytest.raises(Overtaken):
        decide_draft(row, Decision("unmake", row.revision, "another"), by="eva", at=AT)
    assert current(draft) == {1: "draft", 2: "draft", 3: "draft"}


def test_all_taken_back_is_what_was_read(draft: DraftDocument) -> None:
    do(draft, 1, "split", words="will train")
    do(draft, 4, "unmake")
    do(draft, 2, "merge")
    do(draft, 6, "unmake")
    rows = list(draft.commitments.filter(state__in=CURRENT))
    reading = read_again(draft)
    assert published(reading, rows) == reading


def test_many_are_taken_back_as_they_were_seen(draft: DraftDocument) -> None:
    seen = dict(draft.commitments.values_list("number", "revision"))
    decide_drafts(draft, "accept", seen, by="ana", at=AT)
    seen = dict(draft.commitments.values_list("number", "revision"))
    do(draft, 2, "reopen")
    do(draft, 2, "accept")
    back = decide_drafts(draft, "reopen", seen, by="eva", at=AT)
    assert sorted(row.number for row in back) == [1, 3]
    assert current(draft) == {1: "draft", 2: "accepted", 3: "draft"}


@pytest.mark.parametrize("deed", ["accept", "reopen"])
def test_nothing_is_decided_of_many_that_are_published(draft: DraftDocument, deed: str) -> None:
    decide_drafts(draft, "accept", dict.fromkeys((1, 2, 3), 1), by="ana", at=AT)
    publish_draft(draft, by="ana", at=AT)
    seen = dict(DraftCommitment.objects.values_list("number", "revision"))
    with pytest.raises(Refusal, match="is published"):
        decide_drafts(draft, "reopen" if deed == "reopen" else "accept", seen, by="ana", at=AT)
