from __future__ import annotations

import json
from typing import Any

import pytest
from django.db import models as rows

from pledgebook import pipeline
from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import (
    decide_draft,
    decide_drafts,
    keep_draft,
    load_process,
    publish_draft,
    take_reading,
)
from pledgebook.web.registry.actions.decide_draft import Decision, DraftDeed
from pledgebook.web.registry.models import (
    Commitment,
    CommitmentVersion,
    Document,
    DraftCommitment,
    DraftDocument,
    Figure,
    Finding,
    Process,
)
from pledgebook.web.registry.overtaken import Overtaken
from tests.web.acting import AT, BY, FOLDER

pytestmark = pytest.mark.django_db

TEXT = """# Pledges

- Chile will build 120 shelters in Arica and will train 300 teachers by 2026.
- Peru will open 20 schools.
- Ecuador will register 5,000 persons.
"""


@pytest.fixture
def draft(process: Process) -> DraftDocument:
    return waiting(process, TEXT)


def waiting(process: Process, text: str) -> DraftDocument:
    kept = keep_draft(pipeline.read(text), process, by=BY, at=AT).became
    assert isinstance(kept, DraftDocument)
    return kept


def one(draft: DraftDocument, words: str) -> DraftCommitment:
    return next(row for row in draft.commitments.all() if words in row.read.get("quote", ""))


def decide(row: DraftCommitment, deed: DraftDeed, token: str = "", **more: Any) -> DraftCommitment:
    return decide_draft(row, Decision(deed, row.revision, token, **more), by="officer", at=AT)


def publish(draft: DraftDocument) -> Document:
    decide_drafts(
        draft, "accept", dict(draft.commitments.values_list("number", "revision")), by="officer", at=AT
    )
    return publish_draft(draft, by="officer", at=AT)


def titles(document: Document) -> list[str]:
    return list(document.versions.filter(latest=True).order_by("start").values_list("title", flat=True))


@pytest.mark.usefixtures("db")
def test_a_new_process_is_reviewed_and_one_that_is_there_keeps_to_what_it_did() -> None:
    assert load_process(FOLDER, by=BY, at=AT).reviewed
    Process.objects.update(reviewed=False)
    assert not load_process(FOLDER, by=BY, at=AT).reviewed
    assert not load_process(FOLDER, reviewed=True, by=BY, at=AT).reviewed


def test_who_answers_for_a_document_publishes_at_once_what_does_not_wait_already(process: Process) -> None:
    Process.objects.update(reviewed=True)
    reading = pipeline.read(TEXT)
    assert isinstance(take_reading(reading, process, publish=True, by=BY, at=AT).became, Document)
    other = pipeline.read(TEXT.replace("Peru", "Panama"))
    waits = take_reading(other, process, by=BY, at=AT).became
    assert take_reading(other, process, publish=True, by=BY, at=AT).became == waits
    Process.objects.update(reviewed=False)
    assert take_reading(other, process, by=BY, at=AT).became == waits


@pytest.mark.parametrize("deed", ["accept", "edit"])
@pytest.mark.parametrize(
    ("words", "tag"),
    [
        ("Peru will open 20 schools for the first time.", ""),
        ("Peru will open a new school.", ""),
        ("Peru is advancing its plan to open 20 schools.", ""),
        ("Peru will continue to open schools.", ""),
        ("Peru will open 20 schools. (new)", "new"),
        ("Peru will open 20 schools. (advancing)", "advancing"),
    ],
)
def test_a_tag_is_that_of_the_document_or_the_officer_and_never_ours(
    process: Process, words: str, tag: str, deed: DraftDeed
) -> None:
    draft = waiting(process, f"# Pledges\n\n- {words}\n")
    row = draft.commitments.get()
    decide(row, deed, edits={"title": "Schools", "kind": ""})
    version = publish(draft).versions.get()
    assert (row.read["declared"] or "", version.declared) == (tag, tag)
    assert version.origins.get("declared", {}).get("rule", "") != "registry.review"
    other = waiting(process, f"# Others\n\n- {words} Really.\n")
    said = "advancing" if tag == "new" else "new"
    decide(other.commitments.get(), "edit", edits={"declared": said})
    corrected = publish(other).versions.get()
    assert (corrected.declared, corrected.origins["declared"]["rule"]) == (said, "registry.review")


def test_a_process_that_is_reviewed_keeps_drafts_and_others_publish_at_once(process: Process) -> None:
    assert isinstance(take_reading(pipeline.read(TEXT), process, by=BY, at=AT).became, Document)
    Process.objects.update(reviewed=True)
    later = pipeline.read(TEXT.replace("Peru", "Panama"))
    taken = take_reading(later, process, by=BY, at=AT)
    assert isinstance(taken.became, DraftDocument)
    assert not take_reading(later, process, by=BY, at=AT).created
    assert DraftDocument.objects.count() == 1


@pytest.mark.parametrize("noun", [Document, Commitment, CommitmentVersion, Figure, Finding])
def test_nothing_of_a_draft_stands_in_the_tables_that_pages_show(
    process: Process, noun: type[rows.Model]
) -> None:
    before = noun._default_manager.count()
    draft = waiting(process, TEXT)
    assert draft.commitments.count() == 3
    assert noun._default_manager.count() == before
    publish(draft)
    assert noun._default_manager.count() > before or noun is Finding


def test_the_history_tells_no_word_of_a_draft(draft: DraftDocument) -> None:
    decide(one(draft, "Peru"), "edit", edits={"title": "A secret title"})
    told = "".join(entry.payload or "" for entry in Entry.objects.filter(subject_type="draft"))
    assert told
    for word in ("Peru", "secret", "Pledges"):
        assert word not in told


def test_what_is_accepted_is_published_and_what_is_rejected_is_not(draft: DraftDocument) -> None:
    decide(one(draft, "Peru"), "reject")
    document = publish(draft)
    assert [title.partition(" ")[0] for title in titles(document)] == ["Chile", "Ecuador"]
    outside = document.figures.filter(version=None).values_list("quote", flat=True)
    assert list(outside) == ["20 schools"]
    assert one(draft, "Peru").commitment is None
    kept = one(draft, "Chile").commitment
    assert kept
    assert kept.versions.get().document == document


def test_it_is_published_once_and_not_before_all_is_decided(draft: DraftDocument) -> None:
    with pytest.raises(Refusal, match="3 of its commitments are not decided"):
        publish_draft(draft, by="officer", at=AT)
    document = publish(draft)
    count = Entry.objects.count()
    assert publish_draft(draft, by="officer", at=AT) == document
    assert Entry.objects.count() == count
    with pytest.raises(Refusal, match="is published"):
        decide(one(draft, "Peru"), "reject")


def test_an_edit_is_published_as_the_word_of_a_person_and_the_reading_stays_beside_it(
    draft: DraftDocument,
) -> None:
    read = one(draft, "Peru").read
    said = {"title": "Twenty schools", "declared": "new", "stance": "", "parties": ["ECU", "PER"]}
    decide(one(draft, "Peru"), "edit", edits=said)
    version = publish(draft).versions.get(title="Twenty schools")
    assert (version.declared, version.stance) == ("new", "")
    assert list(version.parties.values_list("party__code", flat=True)) == ["ECU", "PER"]
    assert version.origins["declared"]["rule"] == "registry.review"
    assert "stance" in version.reasons
    assert one(draft, "Peru").read == read
    assert read["parties"] == ["PER"]
    assert read["declared"] is None


@pytest.mark.parametrize(
    "said",
    [{"title": ""}, {"title": "a\nb"}, {"kind": "magic"}, {"declared": "old"}, {"stance": "maybe"},
     {"pillar": 9}, {"parties": []}, {"parties": ["XXX"]}],
)  # fmt: skip
def test_an_edit_that_no_commitment_can_say_is_refused(draft: DraftDocument, said: dict[str, Any]) -> None:
    count = Entry.objects.count()
    with pytest.raises(Refusal):
        decide(one(draft, "Peru"), "edit", edits=said)
    assert one(draft, "Peru").state == "draft"
    assert Entry.objects.count() == count


def test_one_is_taken_apart_at_a_word(draft: DraftDocument) -> None:
    decide(one(draft, "Chile"), "split", words="will train")
    document = publish(draft)
    first, second = document.versions.filter(latest=True).order_by("start")[:2]
    assert first.quote.endswith("in Arica and")
    assert second.quote.startswith("will train 300")
    assert [list(each.figures.values_list("quote", flat=True)) for each in (first, second)] == [
        ["120 shelters"],
        ["300 teachers"],
    ]
    assert [each.parties.get().party.code for each in (first, second)] == ["CHL", "CHL"]
    assert one(draft, "Chile").state == "split"
    assert document.versions.count() == 4


@pytest.mark.parametrize("words", ["", "nowhere in it", "Chile will"])
def test_it_is_taken_apart_only_at_words_that_stand_in_it(draft: DraftDocument, words: str) -> None:
    with pytest.raises(Refusal, match="write words of it"):
        decide(one(draft, "Chile"), "split", words=words)


def test_one_is_put_to_the_next(draft: DraftDocument) -> None:
    decide(one(draft, "Chile"), "merge")
    document = publish(draft)
    assert document.versions.count() == 2
    version = document.versions.order_by("start")[0]
    assert sorted(version.parties.values_list("party__code", flat=True)) == ["CHL", "PER"]
    assert version.figures.count() == 3
    assert "20 schools" in version.quote
    with pytest.raises(Refusal, match="none after it"):
        decide(one(waiting(draft.process, TEXT + "\n"), "Ecuador"), "merge")


def test_what_a_person_said_of_the_parties_of_either_holds_for_both_together(draft: DraftDocument) -> None:
    decide(one(draft, "Peru"), "edit", edits={"parties": ["COL"]})
    decide(one(draft, "Chile"), "merge")
    version = publish(draft).versions.order_by("start")[0]
    assert sorted(version.parties.values_list("party__code", flat=True)) == ["CHL", "COL"]


def test_of_two_who_decide_at_once_one_wins_and_the_other_sees_how_it_stands(draft: DraftDocument) -> None:
    seen = one(draft, "Peru")
    decide(seen, "edit", edits={"title": "Mine"})
    with pytest.raises(Overtaken) as overtaken:
        decide(seen, "edit", edits={"title": "Yours"})
    assert isinstance(overtaken.value.row, DraftCommitment)
    assert overtaken.value.row.edits == {"title": "Mine"}
    assert decide_drafts(draft, "accept", {seen.number: seen.revision}, by=BY, at=AT) == []


@pytest.mark.parametrize("deed", ["accept", "reject", "split", "merge"])
def test_the_same_submission_takes_effect_once(draft: DraftDocument, deed: DraftDeed) -> None:
    seen = one(draft, "Chile")
    decide(seen, deed, "token", words="will train")
    count, made = Entry.objects.count(), draft.commitments.count()
    decide(seen, deed, "token", words="will train")
    assert (Entry.objects.count(), draft.commitments.count()) == (count, made)


def test_a_decision_is_taken_back(draft: DraftDocument) -> None:
    rejected = decide(one(draft, "Peru"), "reject")
    with pytest.raises(Refusal, match="decided already"):
        decide(rejected, "accept")
    assert decide(rejected, "reopen").state == "draft"
    decide(one(draft, "Chile"), "split", words="will train")
    with pytest.raises(Refusal, match="made into others"):
        decide(one(draft, "Chile"), "reopen")


def test_a_later_version_keeps_the_decisions_on_what_did_not_change(draft: DraftDocument) -> None:
    decide(one(draft, "Peru"), "edit", edits={"title": "Twenty schools"})
    decide(one(draft, "Ecuador"), "reject")
    decide(one(draft, "Chile"), "accept")
    changed = TEXT.replace("# Pledges", "# Pledges, corrected\n\nA new line.").replace("300", "400")
    later = waiting(draft.process, changed)
    states = [one(later, name).state for name in ("Chile", "Peru", "Ecuador")]
    assert states == ["draft", "accepted", "rejected"]
    assert one(later, "Peru").edits == {"title": "Twenty schools"}
    assert one(later, "Peru").kept_from == one(draft, "Peru")
    assert titles(publish(later))[1:] == ["Twenty schools"]


def test_the_same_words_under_another_party_are_asked_again(process: Process) -> None:
    words = "# Pledges\n\n## {}\n\n- We will open 20 schools.\n"
    draft = waiting(process, words.format("Peru"))
    decide(one(draft, "schools"), "accept")
    assert one(waiting(process, words.format("Ecuador")), "schools").state == "draft"


def test_the_last_word_counts(draft: DraftDocument) -> None:
    decide(decide(decide(one(draft, "Peru"), "accept"), "reopen"), "reject")
    assert one(waiting(draft.process, f"{TEXT}\n"), "Peru").state == "rejected"


def test_what_another_version_of_the_program_read_is_read_anew_when_it_is_uploaded_again(
    draft: DraftDocument,
) -> None:
    decide(one(draft, "Peru"), "edit", edits={"title": "Twenty schools"})
    DraftDocument.objects.update(reading=json.dumps([1]))
    again = keep_draft(pipeline.read(TEXT), draft.process, by=BY, at=AT)
    assert (again.became, again.created) == (draft, False)
    rows = {row.number: row for row in draft.commitments.all()}
    assert [rows[number].state for number in range(1, 7)] == [*["replaced"] * 3, "draft", "accepted", "draft"]
    assert rows[5].kept_from == rows[2]
    draft.refresh_from_db()
    assert "Twenty schools" in titles(publish(draft))


def test_the_parties_that_a_person_says_hold_for_the_money_and_for_what_is_found(process: Process) -> None:
    text = (
        "# Pledges\n\n- The United States will give $40 million. "
        "It has more than doubled its visas, from 1,000 to 1,500.\n"
    )
    draft = waiting(process, text)
    decide(one(draft, "40"), "edit", edits={"parties": ["CAN"]})
    document = publish(draft)
    entries = document.entries.order_by("start")
    assert {tuple(entry.payers) for entry in entries} == {("CAN",)}
    assert {entry.currency for entry in entries} == {""}, "a dollar of Canada is none of the United States"
    assert set(document.figures.filter(kind="money").values_list("unit", flat=True)) == {"$"}
    told = " ".join(document.findings.values_list("explanation", flat=True))
    assert "Canada" in told
    assert "United States" not in told


def test_an_amount_of_what_was_rejected_is_nobodys_pledge(draft: DraftDocument) -> None:
    other = waiting(draft.process, "# Pledges\n\n- Peru will give $5 million to UNICEF.\n")
    decide(one(other, "5"), "reject")
    document = publish(other)
    (entry,) = document.entries.all()
    assert (entry.in_commitment, entry.parties, entry.payers) == (False, [], [])


def test_who_was_read_and_stands_in_no_table_is_accepted_untouched(process: Process) -> None:
    draft = waiting(process, "# Pledges\n\n- Kenya and Nepal will open 20 schools.\n")
    row = one(draft, "schools")
    parties = row.read["parties"]
    assert parties
    decide(row, "edit", edits={"title": "Schools", "parties": parties})
    assert titles(publish(draft)) == ["Schools"]


def test_what_another_version_of_the_program_read_is_told_in_a_line(draft: DraftDocument) -> None:
    DraftDocument.objects.update(reading=json.dumps([1]))
    with pytest.raises(Refusal, match="upload it again"):
        decide(one(draft, "Peru"), "edit", edits={"title": "Other"})
