from __future__ import annotations

import json

import pytest

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import correct_commitment, merge_commitments, part_commitments
from pledgebook.web.registry.models import Commitment, Document
from tests.web.acting import AT, BY


def numbered(number: int) -> Commitment:
    return Commitment.objects.get(number=number)


def test_both_live_on_as_before(document: Document) -> None:
    correct_commitment(numbered(2), by=BY, at=AT, title="Another title")
    before = list(document.versions.order_by("pk").values_list("pk", "latest", "corrected"))
    merge_commitments(numbered(2), numbered(1), by=BY, at=AT)
    assert part_commitments(numbered(2), by="officer", at=AT) == numbered(1)
    assert numbered(2).merged_into is None
    assert list(document.versions.order_by("pk").values_list("pk", "latest", "corrected")) == before
    entry = Entry.objects.order_by("-sequence")[0]
    assert (entry.action, entry.subject_id, entry.actor) == ("part commitments", "LAD-2", "officer")
    assert json.loads(entry.payload) == {"from": "LAD-1"}


def test_what_had_given_way_to_it_before_stays(document: Document) -> None:  # noqa: ARG001
    merge_commitments(numbered(3), numbered(2), by=BY, at=AT)
    merge_commitments(numbered(2), numbered(1), by=BY, at=AT)
    part_commitments(numbered(2), by=BY, at=AT)
    assert (numbered(2).merged_into, numbered(3).merged_into) == (None, numbered(1))


def test_one_that_was_not_merged_is_refused(document: Document) -> None:  # noqa: ARG001
    count = Entry.objects.count()
    with pytest.raises(Refusal, match="merged into no other"):
        part_commitments(numbered(1), by=BY, at=AT)
    assert Entry.objects.count() == count
