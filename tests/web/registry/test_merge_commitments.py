from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from pledgebook import pipeline
from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import import_reading, load_process, merge_commitments
from pledgebook.web.registry.models import Commitment, CommitmentVersion, Document, Process
from tests.web.acting import AT, BY, FOLDER

pytestmark = pytest.mark.django_db


def numbered(number: int) -> Commitment:
    return Commitment.objects.get(number=number)


def merge(number: int, into: int) -> Commitment:
    return merge_commitments(numbered(number), numbered(into), by="officer", at=AT)


def test_the_one_that_gives_way_answers_with_the_other(document: Document) -> None:
    assert merge(2, 1) == numbered(1)
    assert (numbered(2).public_id, numbered(2).merged_into) == ("LAD-2", numbered(1))
    assert [version.latest for version in numbered(2).versions.all()] == [False]
    assert document.versions.filter(corrected=False).count() == 35
    assert document.versions.filter(latest=True).count() == 34
    entry = Entry.objects.order_by("-sequence")[0]
    assert (entry.action, entry.subject_id, entry.actor) == ("merge commitments", "LAD-2", "officer")
    assert json.loads(entry.payload) == {"into": "LAD-1", "with": []}


def test_chains_are_one_step_long(document: Document) -> None:  # noqa: ARG001
    merge(3, 2)
    assert merge(2, 1) == numbered(1)
    assert json.loads(Entry.objects.order_by("-sequence")[0].payload) == {"into": "LAD-1", "with": ["LAD-3"]}
    assert merge(4, 3) == numbered(1)
    assert [numbered(number).merged_into for number in (2, 3, 4)] == [numbered(1)] * 3


def test_the_same_again_changes_nothing(document: Document) -> None:  # noqa: ARG001
    merge(2, 1)
    count = Entry.objects.count()
    assert merge(2, 1) == numbered(1)
    assert Entry.objects.count() == count


def test_what_cannot_be_merged_is_refused(document: Document) -> None:  # noqa: ARG001
    merge(2, 1)
    for number, into, reason in ((1, 1, "is the same"), (1, 2, "is the same"), (2, 3, "merged into LAD-1")):
        with pytest.raises(Refusal, match=reason):
            merge(number, into)
    other = Process.objects.create(slug="other", name="Other", prefix="OTH", source="a test")
    import_reading(pipeline.read("Peru will train 300 teachers by 2026."), other, by=BY, at=AT)
    with pytest.raises(Refusal, match="another process"):
        merge_commitments(numbered(3), Commitment.objects.get(process=other), by=BY, at=AT)
    assert Commitment.objects.exclude(merged_into=None).count() == 1


class InWhateverOrder(TestCase):
    """However many are merged, each of them answers with one that lives on."""

    @classmethod
    def setUpTestData(cls) -> None:
        items = "".join(f"- Peru will train {n + 2} teachers in Lima by 2026.\n" for n in range(5))
        process = load_process(FOLDER, by=BY, at=AT)
        import_reading(pipeline.read(f"# Pledges\n\n{items}"), process, by=BY, at=AT)

    @given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=8))
    def test_no_chain_and_no_cycle(self, pairs: list[tuple[int, int]]) -> None:
        for number, into in pairs:
            try:
                merge(number, into)
            except Refusal:
                continue
        assert not Commitment.objects.filter(merged_into__merged_into__isnull=False).exists()
        lasting = Commitment.objects.filter(merged_into=None).count()
        assert CommitmentVersion.objects.filter(latest=True).count() == lasting >= 1
        assert CommitmentVersion.objects.filter(latest=True, commitment__merged_into=None).count() == lasting
