from __future__ import annotations

import json

import pytest

from pledgebook import pipeline
from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import dismiss_finding, import_reading, restore_finding
from pledgebook.web.registry.models import Dismissal, Document, Finding, Process
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db

WRONG = "- Chile will build 120 shelters with 45 beds each, a total of 8,400 beds in Arica.\n"
REASON = "Some shelters are larger, says the annex."


def imported(process: Process, title: str, text: str = WRONG) -> Document:
    return import_reading(pipeline.read(f"# {title}\n\n{text}"), process, by=BY, at=AT).document


def accusing(document: Document) -> Finding:
    return document.findings.get(verdict="inconsistent")


def dismiss(finding: Finding, reason: str = REASON) -> Dismissal:
    return dismiss_finding(finding, reason=reason, by="officer", at=AT)


def doubted(document: Document) -> list[bool]:
    return list(document.versions.order_by("start").values_list("has_finding", flat=True))


def test_it_is_set_aside_and_its_commitment_is_not_in_doubt(process: Process) -> None:
    document = imported(process, "Pledges")
    assert doubted(document) == [True]
    dismissal = dismiss(accusing(document))
    assert accusing(document).dismissal == dismissal
    assert (dismissal.reason, dismissal.dismissed_by, dismissal.restored_at) == (REASON, "officer", None)
    assert doubted(document) == [False]
    entry = Entry.objects.order_by("-sequence")[0]
    assert (entry.action, entry.subject_id) == ("dismiss finding", document.sha256)
    told = json.loads(entry.payload)
    assert told["reason"] == REASON
    assert told["figures"] == list(accusing(document).places.values_list("quote", flat=True))


def test_the_same_words_in_another_edition_are_dismissed_before_and_after(process: Process) -> None:
    first, second = imported(process, "June"), imported(process, "July")
    dismiss(accusing(second))
    third = imported(process, "August", f"{WRONG}- Peru will build 20 schools.\n")
    assert {accusing(each).dismissal_id for each in (first, second, third)} == {Dismissal.objects.get().pk}
    assert [doubted(each) for each in (first, second, third)] == [[False], [False], [False, False]]


@pytest.mark.parametrize("change", [("Arica", "Iquique"), ("8,400", "8,300"), ("Chile", "Ecuador")])
def test_it_comes_back_where_a_word_changes(process: Process, change: tuple[str, str]) -> None:
    dismiss(accusing(imported(process, "June")))
    changed = imported(process, "June, corrected", WRONG.replace(*change))
    assert accusing(changed).dismissal is None
    assert doubted(changed) == [True]


def test_another_process_is_not_spoken_of(process: Process) -> None:
    other = Process.objects.create(slug="other", name="Other", prefix="OTH", source="a test")
    elsewhere = imported(other, "June")
    dismiss(accusing(imported(process, "July")))
    assert accusing(elsewhere).dismissal is None
    assert accusing(imported(other, "August")).dismissal is None


def test_another_finding_of_the_same_commitment_keeps_it_in_doubt(process: Process) -> None:
    text = WRONG.replace("\n", " It opened six offices: Arica, Iquique, Calama and Talca.\n")
    document = imported(process, "Pledges", text)
    first, second = document.findings.filter(verdict="inconsistent")
    dismiss(first)
    assert doubted(document) == [True]
    dismiss(second)
    assert doubted(document) == [False]


def test_it_can_be_taken_back_and_said_again(process: Process) -> None:
    document, other = imported(process, "June"), imported(process, "July")
    dismiss(accusing(document))
    restore_finding(accusing(other), by="editor", at=AT)
    assert [accusing(each).dismissal for each in (document, other)] == [None, None]
    assert [doubted(each) for each in (document, other)] == [[True], [True]]
    row = Dismissal.objects.get()
    assert (row.restored_by, row.restored_at) == ("editor", AT)
    assert json.loads(Entry.objects.order_by("-sequence")[0].payload)["reason"] == REASON
    assert accusing(imported(process, "August")).dismissal is None
    again = dismiss(accusing(document), "Another reason.")
    assert again != row
    assert Dismissal.objects.count() == 2


@pytest.mark.parametrize("reason", ["", "  \n", "a\0b", "x" * 2001])
def test_a_reason_is_needed_and_is_one_that_can_be_kept(process: Process, reason: str) -> None:
    finding = accusing(imported(process, "June"))
    count = Entry.objects.count()
    with pytest.raises(Refusal, match="reason"):
        dismiss(finding, reason)
    assert Entry.objects.count() == count


def test_neither_is_done_twice(process: Process) -> None:
    finding = accusing(imported(process, "June"))
    with pytest.raises(Refusal, match="stands already"):
        restore_finding(finding, by="editor", at=AT)
    dismiss(finding)
    with pytest.raises(Refusal, match="dismissed before"):
        dismiss(finding)
