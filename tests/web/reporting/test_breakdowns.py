"""A number is broken down in a report; small counts are for its party and the editors alone."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from html import unescape

import pytest
from django.test import Client
from openpyxl import load_workbook

from pledgebook.messages import speaking
from pledgebook.web.ledger.models import Entry
from pledgebook.web.ledger.verify import verify
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.compared import first_difference
from pledgebook.web.reporting.actions.send import sent_already
from pledgebook.web.reporting.breakdowns import Breakdown, NoBreakdown, shown, typed_breakdown
from pledgebook.web.reporting.current import current
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Report, Round
from pledgebook.web.reporting.questions import questions
from pledgebook.web.reporting.workbook.layout import FIRST, sheets
from pledgebook.web.reporting.workbook.reading import read as read_workbook
from pledgebook.web.reporting.workbook.writing import written
from tests.web.acting import signed_in_as
from tests.web.api.asking import bearing, key_of
from tests.web.reporting.conftest import NOW
from tests.web.reporting.sending import read, sent, understood

pytestmark = pytest.mark.django_db

SLUG = "los-angeles-declaration"
BY_SEX = "; 0-17; 18 or more\nlakeside women; 3; 500\nlakeside men; 440; 612"
TYPED = {"value__registered___1": "1555", "breakdown__registered___1": BY_SEX}


@pytest.fixture
def report(round: Round, registration: Shared) -> Report:
    return sent(round, registration, 0, "ana", stage="open", **TYPED)


@pytest.mark.parametrize(
    ("text", "rows", "columns", "cells"),
    [
        ("women; 120\nmen; 4", ("women", "men"), (), ((120,), (4,))),
        ("women\t1,120\nmen\t4\n", ("women", "men"), (), ((1120,), (4,))),
        ("Venezuela: 0-17: 12\nPeru: 0-17: 3", ("Venezuela: 0-17", "Peru: 0-17"), (), ((12,), (3,))),
        ("|0-17|18+\nwomen | 1 | 2\nmen|3|0", ("women", "men"), ("0-17", "18+"), ((1, 2), (3, 0))),
        ("\t0-17\t18+\nwomen\t1\t2\nmen\t3\t0", ("women", "men"), ("0-17", "18+"), ((1, 2), (3, 0))),
    ],
)
def test_what_was_typed(
    text: str, rows: tuple[str, ...], columns: tuple[str, ...], cells: tuple[tuple[int, ...], ...]
) -> None:
    found = typed_breakdown(text, "en")
    assert found == Breakdown(rows, columns, cells)
    assert Breakdown.of(found.kept()) == found  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("women", "two lines"),
        ("women; 3", "two lines"),
        ("women; three\nmen; 4", "three"),
        ("women; 1.5\nmen; 4", "whole numbers"),
        ("women; 1\nwomen; 4", "a name of its own"),
        ("; 1\nmen; 4", "a name of its own"),
        (";a;b\nwomen; 1; 2\nmen; 4", "as many numbers"),
        (";a;a\nwomen; 1; 2\nmen; 4; 4", "a name of its own"),
        ("\n".join(f"n{at}; 7" for at in range(301)), "300 numbers at most"),
    ],
)
def test_what_is_none(text: str, said: str) -> None:
    with pytest.raises(NoBreakdown, match=said):
        typed_breakdown(text, "en")


@pytest.mark.parametrize(
    ("breakdown", "said"),
    [
        ("women; 100\nmen; 4", "adds up to 104"),
        ("women; 1000\nmen; 555\ntotal; 1555", "Leave sums out"),
        ("Ana Quispe, born on 12 March 1990; 1\nothers; 1554", "name a single person"),
    ],
)
def test_it_adds_up_and_names_nobody(round: Round, registration: Shared, breakdown: str, said: str) -> None:
    typed = {"value__registered___1": "1555", "breakdown__registered___1": breakdown}
    _said, faults = read(round, registration, **typed)
    assert any(said in fault.reason and fault.field == "breakdown:registered.1" for fault in faults)


def test_a_breakdown_of_no_number_is_none(round: Round, registration: Shared) -> None:
    _said, faults = read(round, registration, stage="open", breakdown__registered___1=BY_SEX)
    assert "Write the number" in faults[0].reason


def table(client: Client, report: Report) -> str:
    text = client.get(f"/commitments/{report.commitment.public_id}/").content.decode()
    found = re.search(r'<h2 id="breakdowns">(.*?)</section>', text, re.DOTALL)
    assert found
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", found[1])).split())


def test_readers_see_no_small_count_and_none_from_which_it_follows(report: Report) -> None:
    for client in (
        Client(),
        signed_in_as(Client(), Grant("assessor", organisation="Watch"), name="eve"),
        signed_in_as(Client(), Grant("focal", SLUG, "COL"), name="bo"),
    ):
        said = table(client, report)
        assert "lakeside women not shown not shown 503" in said
        assert "lakeside men not shown not shown 1,052" in said
        assert "total 443 1,112 1,555" in said


def test_its_party_and_editors_see_it_and_what_others_do_not(report: Report) -> None:
    for client in (
        signed_in_as(Client(), Grant("focal", SLUG, "ECU"), name="ana"),
        signed_in_as(Client(), "editor", name="ed"),
    ):
        said = table(client, report)
        assert "lakeside women 3 (not shown to readers) 500 (not shown to readers) 503" in said


def test_nothing_of_it_stands_in_the_history_and_it_is_verified(report: Report) -> None:
    told = Entry.objects.get(action="send report")
    assert '"breakdowns":1' in told.payload.replace(" ", "")
    assert not Entry.objects.filter(payload__contains="lakeside").exists()
    assert first_difference(verify().held) is None
    report.breakdowns[0]["cells"][0] = [4, 499]
    report.save()
    assert first_difference(verify().held), "the digest of the rows has the true numbers in it"


def test_programs_get_what_their_person_sees(report: Report) -> None:
    """As the page of the commitment shows it: to readers and other parties with its holes, to its party whole."""
    address = f"/api/v1/commitments/{report.commitment.public_id}/voices"
    holes = [[None, None, 503], [None, None, 1052], [443, 1112, 1555]]
    whole = [[3, 500, 503], [440, 612, 1052], [443, 1112, 1555]]
    keys = {
        "": holes,
        key_of(Grant("focal", SLUG, "COL"), name="colin"): holes,
        key_of(Grant("assessor", organisation="Watch"), name="eve"): holes,
        key_of(Grant("focal", SLUG, "ECU"), name="ana"): whole,
        key_of("editor", name="ed"): whole,
    }
    for key, cells in keys.items():
        (told,) = Client().get(address, headers=bearing(key) if key else {}).json()["breakdowns"]
        assert told == {
            "measure": "registered", "phase": told["phase"], "unit": told["unit"], "ends": "2023-09-30",
            "rows": ["lakeside women", "lakeside men"], "columns": ["0-17", "18 or more"], "cells": cells,
        }, key  # fmt: skip


def test_other_operations_and_downloads_get_nothing_of_it(report: Report) -> None:
    public_id, programme = report.commitment.public_id, report.commitment.programme
    assert programme
    for address in (
        f"/api/v1/commitments/{public_id}",
        f"/api/v1/programmes/{programme.public_id}",
        f"/api/v1/programmes/{programme.public_id}/observations",
        f"/processes/{SLUG}/commitments.csv",
        f"/programmes/{programme.public_id}/",
        f"/rounds/{report.round.public_id}/",
        "/history/",
    ):
        answer = Client().get(address)
        assert answer.status_code == 200, address
        content = b"".join(answer) if answer.streaming else answer.content
        assert b"lakeside" not in content, address


def test_the_last_word_on_a_day_counts(round: Round, registration: Shared, report: Report) -> None:
    again = {**TYPED, "breakdown__registered___1": "hillside; 1000\nvalley; 555"}
    later = sent(round, registration, 5, "ana", stage="open", **again)
    assert later.pk != report.pk
    said = table(Client(), later)
    assert "hillside 1,000 valley 555 total 1,555" in said
    assert "lakeside" not in said


def test_a_kind_that_hides_more_hides_more(registration: Shared) -> None:
    kind = questions(registration.version).kind
    assert kind
    of = Breakdown(("a", "b", "c"), (), ((8,), (30,), (50,)))
    assert not any(cell.hidden for row in shown(of, kind, whole=False) for cell in row)
    masks = type(kind)(kind.id, kind.measures, kind.stages, kind.checks, kind.comparable, 10)
    assert [row[0].value for row in shown(of, masks, whole=False)] == [None, None, 50, 88]


def test_a_total_that_its_kind_hides_is_hidden(registration: Shared) -> None:
    kind = questions(registration.version).kind
    assert kind
    masks = replace(kind, mask_below=10)
    for total, said in (((7, 2), None), ((0, 0), None), ((7, 3), 10)):
        of = Breakdown(("a", "b"), (), tuple((each,) for each in total))
        assert [row[0].value for row in shown(of, masks, whole=False)] == [None, None, said]
        assert [row[0].value for row in shown(of, masks, whole=True)] == [*total, sum(total)]
        assert shown(of, kind, whole=False)[-1][0].value == sum(total), "a kind that hides no number"


def test_the_same_number_broken_down_otherwise_is_not_sent_already(
    round: Round, registration: Shared, report: Report
) -> None:
    for changed in (
        {},
        {"breakdown__registered___1": "hillside; 1000\nvalley; 555"},
        {"breakdown__registered___1": ""},
        {"source__registered___1": "the register"},
    ):
        said = understood(round, registration, stage="open", **{**TYPED, **changed})
        report.refresh_from_db()
        assert sent_already(report, registration.lead, said) is not bool(changed), changed


def test_by_spreadsheet_too(round: Round, registration: Shared) -> None:
    pairs = [(registration, questions(registration.version))]
    texts = {registration.commitment.pk: current(round, registration)}
    with speaking("en"):
        book = load_workbook(io.BytesIO(written(round, sheets(pairs), texts)))
        sheet = book["Registration"]
        for cell in sheet[1]:
            typed = {"value:registered": "1555", "breakdown:registered": BY_SEX}.get(str(cell.value))
            if typed:
                sheet.cell(FIRST + 1, cell.column or 0, typed)
        saved = io.BytesIO()
        book.save(saved)
        told = read_workbook(saved.getvalue(), round, pairs, texts, language="en", today=NOW.date())
    assert not told.bad
    (number,) = told.rows[0].said.numbers
    assert number.breakdown == typed_breakdown(BY_SEX, "en")


def test_money_is_not_broken_down(registration: Shared) -> None:
    asked = questions(registration.version)
    assert asked.counted
    fields = {name for sheet in sheets([(registration, asked)]) for name in sheet.columns}
    money = {each.measure.name for each in asked.counted if each.money}
    assert {f"breakdown:{name}" for name in money}.isdisjoint(fields)
