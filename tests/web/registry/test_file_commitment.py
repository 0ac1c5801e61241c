from __future__ import annotations

import json

import pytest

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import file_commitment
from pledgebook.web.registry.models import ActionPackage, Commitment, Document, Process
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db


@pytest.fixture
def filed(document: Document) -> Commitment:  # noqa: ARG001
    """A commitment that the rule filed under package 2."""
    return Commitment.objects.filter(package__number=2)[0]


def last() -> Entry:
    entry = Entry.objects.order_by("sequence").last()
    assert entry
    return entry


def test_a_person_files_it_elsewhere(filed: Commitment, process: Process) -> None:
    package = process.packages.get(number=10)
    file_commitment(filed, package, by="officer", at=AT)
    filed.refresh_from_db()
    assert (filed.package, filed.package_rule, filed.package_by) == (package, "", "officer")
    assert [version.package for version in filed.versions.all()] == [package]
    assert (last().action, last().subject_id, last().actor) == ("file commitment", filed.public_id, "officer")
    assert json.loads(last().payload) == {
        "before": {"package": 2, "rule": "kinds of the package"},
        "after": {"package": 10, "rule": ""},
    }


def test_a_person_may_say_that_it_belongs_to_none_or_that_the_rule_was_right(filed: Commitment) -> None:
    package = filed.package
    file_commitment(filed, None, by="officer", at=AT)
    filed.refresh_from_db()
    assert (filed.package, filed.package_by) == (None, "officer")
    assert filed.versions.get().package is None
    file_commitment(filed, package, by="other", at=AT)
    filed.refresh_from_db()
    assert (filed.package, filed.package_rule, filed.package_by) == (package, "", "other")


def test_the_same_again_leaves_no_entry(filed: Commitment) -> None:
    file_commitment(filed, filed.package, by="officer", at=AT)
    count = Entry.objects.count()
    file_commitment(filed, filed.package, by="other", at=AT)
    assert Entry.objects.count() == count


def test_what_cannot_be_filed_is_refused(filed: Commitment) -> None:
    other = Process.objects.create(slug="other", name="Other", prefix="OTH", source="a test")
    foreign = ActionPackage.objects.create(process=other, number=1, order_inferred=False, source="a test")
    kept = Commitment.objects.exclude(pk=filed.pk)[0]
    with pytest.raises(Refusal, match="another process"):
        file_commitment(filed, foreign, by=BY, at=AT)
    with pytest.raises(Refusal, match="has a name"):
        file_commitment(filed, None, by=" ", at=AT)
    Commitment.objects.filter(pk=filed.pk).update(merged_into=kept)
    with pytest.raises(Refusal, match=f"merged into {kept.public_id}"):
        file_commitment(filed, None, by=BY, at=AT)
    filed.refresh_from_db()
    assert filed.package_rule
