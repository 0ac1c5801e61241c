"""Two persons edit the same thing at the very same time: one wins, the other is told and sees the difference."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from typing import Any

import pytest
from django.utils import timezone

from pledgebook.formats.words import day
from pledgebook.web.registry.actions import discard_draft
from pledgebook.web.registry.models import ActionPackage, Commitment, DraftDocument
from pledgebook.web.reporting.models import Draft, Report, Round
from tests.web.at_once.book import Book, entries, hidden, whole

pytestmark = pytest.mark.django_db
MINE = ("What the first says", "What the second says")


def both(_book: Book, _lost: int) -> tuple[str, ...]:
    """Beside each other."""
    return MINE


@dataclass(frozen=True, slots=True)
class Edit:
    """By which role, on which page, to which address; ``typed`` says what the so-manieth person says."""

    role: str
    page: str
    action: str
    typed: Callable[[Book, int], dict[str, Any]]
    recorded: str
    won: int = 303
    lost: int = 409
    told: str = "somebody changed it since you looked"
    shows: Callable[[Book, int], tuple[str, ...]] = both  # to the so-manieth, who lost: what both said
    again: bool = True  # it may be said otherwise later; what is decided may not


def said(name: str, **more: str) -> Callable[[Book, int], dict[str, Any]]:
    return lambda _book, number: {name: MINE[number], **more}


def later(book: Book, number: int) -> dict[str, str]:
    """Another day for each, and a later one each time it is asked for, since no time is taken away."""
    due = Round.objects.get(public_id=book.about["round_id"]).due
    return {"due": (due + dt.timedelta(days=number + 1)).isoformat()}


def days(book: Book, lost: int) -> tuple[str, ...]:
    """That of who won, which is the last one by now, and that of who lost, still in the form."""
    due = Round.objects.get(public_id=book.about["round_id"]).due
    typed = due + dt.timedelta(days=1 if lost else -1)
    return f"Due on {day(due)}", f'name="due" required min="{due}" value="{typed}"'


def packages(_book: Book, lost: int) -> tuple[str, ...]:
    """The one that it stands in, and the one of who lost, still chosen."""
    kept, chosen = (ActionPackage.objects.get(number=number + 1) for number in (1 - lost, lost))
    return f"It says now:</strong> {kept}", f'<option value="{lost + 1}" selected>{chosen}'


def titles(_book: Book, lost: int) -> tuple[str, ...]:
    """Of who lost struck out, of who won in its place."""
    return f"<del><bdi>{MINE[lost]}</bdi></del> <ins><bdi>{MINE[1 - lost]}</bdi></ins>", "what you had typed"


def reviewer(_book: Book, lost: int) -> tuple[str, ...]:
    """Who it is."""
    return f"editor{2 - lost} reviews it.", "Take it over"


# By the pages. The address of the form follows that of the page.
EDITS: dict[str, Edit] = {
    "a correction": Edit("editor", "commitment", "correction/", said("title"), "correct commitment"),
    "a filing": Edit(
        "editor", "commitment", "package/", lambda _book, number: {"package": str(number + 1)}, "file commitment",
        shows=packages,
    ),
    "a programme": Edit("editor", "programme", "confirm/", said("title", stage=""), "confirm programme"),
    "an assessment": Edit(
        "assessor", "assessment", "", lambda book, number: {
            "rating": book.about["rating"], "rationale": MINE[number], "sources": "A visit"
        }, "assess commitment",
    ),
    "a draft of a report": Edit(
        "focal", "report", "", said("narrative", status="planning", later="1"), "",
        told="changed this report in between",
    ),
    "a report": Edit(
        "focal", "report", "", said("narrative", status="planning", send="1"), "send report",
        told="changed this report in between",
    ),
    "what is reviewed": Edit(
        "editor", "review", "drafts/1/", said("title", deed="edit"), "decide draft",
        told="Somebody decided on it since you looked", shows=titles, again=False,
    ),
    "a dismissal": Edit(
        "editor", "finding", "", said("reason"), "dismiss finding", lost=422, told="the finding was dismissed before",
        again=False,
    ),
    "more time for a round": Edit("editor", "round", "extension/", later, "extend round", shows=days),
    "who reviews": Edit(
        "editor", "review", "assignment/", lambda _book, _number: {"deed": "take"}, "take draft", shows=reviewer
    ),
    "the answer to a contest": Edit(
        "editor", "contests", "", said("reason", outcome="upheld"), "answer contest",
        told="it was answered before", again=False,
    ),
}  # fmt: skip


def page_of(book: Book, edit: Edit) -> tuple[str, str]:
    """The page with the form, and where the form leads."""
    about = book.about
    if edit.page == "finding":  # of a page with a form for each finding, which are all alike
        return "", about["finding"]
    if edit.page == "contests":
        return f"{about['process']}contests/", f"/contests/{about['answered']}/answer/"
    if edit.page == "assessment":
        return f"{about['commitment']}assessment/", f"{about['commitment']}assessment/"
    page = f"/programmes/{about['programme']}/" if edit.page == "programme" else about[edit.page]
    return page, page + edit.action


def acts(book: Book, edit: Edit) -> list[Callable[[], Any]]:
    """Of two persons who both looked at it before."""
    page, action = page_of(book, edit)

    def act(number: int) -> Callable[[], Any]:
        client = book.browser(f"{edit.role}{number + 1}")
        fields = (hidden(client, page, action) if page else {}) | edit.typed(book, number)
        return lambda: client.post(action, fields)

    return [act(0), act(1)]


@pytest.mark.parametrize("name", EDITS)
def test_one_wins_and_the_other_sees_the_difference(name: str, book: Book) -> None:
    edit = EDITS[name]
    before = entries(edit.recorded)
    answers = book.at_once(*acts(book, edit))
    assert sorted(each.status_code for each in answers) == [edit.won, edit.lost]
    lost = next(number for number, each in enumerate(answers) if each.status_code == edit.lost)
    text = unescape(answers[lost].content.decode())
    assert edit.told in text
    for words in edit.shows(book, lost):
        assert words in text
    assert entries(edit.recorded) == before + bool(edit.recorded)
    assert whole()


@pytest.mark.parametrize("name", [name for name, edit in EDITS.items() if edit.again])
def test_who_lost_may_say_it_once_more(name: str, book: Book) -> None:
    """From a page that shows what stands there by now."""
    edit = EDITS[name]
    first, second = acts(book, edit)
    assert first().status_code == edit.won
    assert second().status_code == edit.lost
    assert acts(book, edit)[1]().status_code == edit.won


def test_a_document_is_taken_up_again_by_one(book: Book) -> None:
    draft = DraftDocument.objects.get(sha256=book.about["review"].strip("/").rpartition("/")[2])
    discard_draft(draft, "a clipping", by="editor1", at=timezone.now())
    action = f"{book.about['review']}assignment/"

    def act(number: int) -> Callable[[], Any]:
        client = book.browser(f"editor{number + 1}")
        sent = hidden(client, book.about["review"], action) | {"deed": "take up"}
        return lambda: client.post(action, sent)

    answers = book.at_once(act(0), act(1))
    assert sorted(each.status_code for each in answers) == [303, 409]
    lost = next(number for number, each in enumerate(answers) if each.status_code == 409)
    text = unescape(answers[lost].content.decode())
    assert all(words in text for words in ("somebody changed it since", *reviewer(book, lost)))
    assert entries("restore draft") == 1
    assert whole()


def test_a_contest_is_released_or_refused(book: Book) -> None:
    def act(number: int) -> Callable[[], Any]:
        client = book.browser(f"editor{number + 1}")
        deed = ("release", "refuse")[number]
        return lambda: client.post(f"/contests/{book.about['held']}/handling/", {"deed": deed})

    answers = book.at_once(act(0), act(1))
    assert sorted(each.status_code for each in answers) == [303, 409]
    lost = next(each for each in answers if each.status_code == 409).content.decode()
    assert "somebody released it before" in lost or "somebody refused it before" in lost
    assert entries("refuse contest") + entries("release contest") == 2, "one, and that of the other contest"
    assert whole()


# By the interface for programs: the path below its root, how, and what the so-manieth sends.
PROGRAMS: dict[str, tuple[str, str, Callable[[int], object], str]] = {
    "a correction": ("commitments/{id}", "POST corrections", lambda n: {"title": MINE[n]}, "correct commitment"),
    "a filing": ("commitments/{id}", "PUT package", lambda n: {"package": n + 1}, "file commitment"),
    "a programme": ("programmes/{programme}", "PUT confirmation", lambda n: {"title": MINE[n]}, "confirm programme"),
    "more time for a round": (
        "rounds/{round_id}", "PUT due", lambda n: {"due": f"9999-12-{n + 1:02}"}, "extend round",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PROGRAMS)
def test_of_two_programs_one_wins_and_the_other_is_told_to_look(name: str, book: Book) -> None:
    path, how, sent, recorded = PROGRAMS[name]
    method, _space, last = how.partition(" ")
    address = "/api/v1/" + path.format_map(book.about)

    def act(number: int) -> Callable[[], Any]:
        client = book.program(f"editor{number + 1}")
        seen = client.get(address)["ETag"]
        said = json.dumps(sent(number))
        return lambda: client.generic(
            method, f"{address}/{last}", said, "application/json", headers={"If-Match": seen}
        )

    before = entries(recorded)
    answers = book.at_once(act(0), act(1))
    assert sorted(each.status_code for each in answers) == [200, 412]
    lost = next(each for each in answers if each.status_code == 412)
    won = next(each for each in answers if each.status_code == 200)
    assert "fetch it again" in lost.json()["detail"]
    assert book.program("editor1").get(address)["ETag"] == won["ETag"], "that is what it finds then"
    assert entries(recorded) == before + 1
    assert whole()


def test_a_person_and_a_program_at_once(book: Book) -> None:
    edit = EDITS["a correction"]
    address = f"/api/v1/commitments/{book.about['id']}"
    program = book.program("editor2")
    seen = program.get(address)["ETag"]
    sent = json.dumps({"title": MINE[1]})
    answers = book.at_once(
        acts(book, edit)[0],
        lambda: program.post(f"{address}/corrections", sent, "application/json", headers={"If-Match": seen}),
    )
    assert [each.status_code for each in answers] in ([303, 412], [409, 200])
    assert Commitment.objects.get(public_id=book.about["id"]).versions.count() == 2


def test_two_that_are_merged_into_each_other(book: Book) -> None:
    one, two = book.about["id"], book.about["another"]

    def act(name: str, old: str, new: str) -> Callable[[], Any]:
        client = book.browser(name)
        return lambda: client.post(f"/commitments/{old}/merge/", {"into": new})

    answers = book.at_once(act("editor1", one, two), act("editor2", two, one))
    statuses = sorted(each.status_code for each in answers)
    assert statuses[0] == 303
    assert max(statuses) < 500
    assert entries("merge commitments") == 1
    assert Commitment.objects.filter(public_id__in=(one, two), merged_into=None).count() == 1
    assert whole()


def test_a_report_is_sent_while_the_round_is_closed(book: Book) -> None:
    """It is in before, or it is not in; the party is told which."""
    client, editor = book.browser("focal1"), book.browser("editor1")
    address = book.about["report"]
    fields = hidden(client, address, address) | {"status": "planning", "narrative": "x", "send": "1"}
    sent, closed = book.at_once(
        lambda: client.post(address, fields), lambda: editor.post(f"{book.about['round']}close/")
    )
    assert closed.status_code == 303
    assert Round.objects.get().state == "closed"
    assert Report.objects.count() == (sent.status_code == 303)
    assert sent.status_code in (303, 422)
    assert whole()


def test_nobody_confirms_a_report_that_they_did_not_see(book: Book) -> None:
    """The lead sends another one while the other party agrees with the first."""
    address = book.about["joint"]
    lead, other = book.browser(book.about["lead"]), book.browser(book.about["confirms"])
    for number, words in enumerate(MINE):
        fields = hidden(lead, address, address) | {"status": "planning", "narrative": words, "send": "1"}
        if number == 0:
            assert lead.post(address, fields).status_code == 303
    seen = hidden(other, "/reporting/", f"{address}confirmation/")
    book.at_once(
        lambda: lead.post(address, fields),
        lambda: other.post(f"{address}confirmation/", seen | {"agrees": "yes"}),
    )
    last = Report.objects.get(commitment__public_id=book.about["another"], latest=True)
    assert last.number == 2
    assert not last.confirmations.exists()
    assert whole()


def test_what_is_kept_late_does_not_come_back_after_it_was_sent(book: Book) -> None:
    """A page that keeps what is typed, while the same page sends it."""
    client, address = book.browser("focal1"), book.about["report"]
    fields = hidden(client, address, address) | {"status": "planning", "narrative": "x"}
    sent, kept = book.at_once(
        lambda: client.post(address, fields | {"send": "1"}),
        lambda: book.browser("focal1").post(f"{address}draft/", fields),
    )
    assert (sent.status_code, kept.status_code) == (303, 200)
    assert Report.objects.count() == 1
    assert not Draft.objects.exists()
