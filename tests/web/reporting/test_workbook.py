"""The workbook: out and in without a difference, bad cells by their place, and nothing that does harm."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from pledgebook.messages import LANGUAGES, speaking
from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.models import Observation
from pledgebook.web.reporting.actions import keep_draft, take_rows
from pledgebook.web.reporting.current import Current, current
from pledgebook.web.reporting.leads import Shared, shared
from pledgebook.web.reporting.models import Draft, Report, Round
from pledgebook.web.reporting.questions import Questions, questions
from pledgebook.web.reporting.typed import kept, names
from pledgebook.web.reporting.workbook.cells import bare, guarded, shown
from pledgebook.web.reporting.workbook.harmless import harmless
from pledgebook.web.reporting.workbook.layout import FIRST, sheets
from pledgebook.web.reporting.workbook.reading import Told, _lines, read
from pledgebook.web.reporting.workbook.writing import written
from tests.web.reporting.conftest import NOW
from tests.web.reporting.sending import sent

pytestmark = pytest.mark.django_db

Asked = Sequence[tuple[Shared, Questions]]


@pytest.fixture
def pairs(round: Round) -> Asked:
    """What Ecuador and Mexico are asked."""
    return [(row, questions(row.version)) for row in shared(round) if row.lead.code in {"ECU", "MEX"}]


def out(round: Round, pairs: Asked, typed: Mapping[int, Mapping[str, str]] | None = None) -> bytes:
    texts = {row.commitment.pk: current(round, row) for row, _asked in pairs}
    texts |= {key: Current(text, 1, None, 0) for key, text in (typed or {}).items()}
    return written(round, sheets(pairs), texts)


def back(round: Round, pairs: Asked, content: bytes, language: str = "en") -> Told:
    texts = {row.commitment.pk: current(round, row) for row, _asked in pairs}
    return read(content, round, pairs, texts, language=language, today=NOW.date())


def filled(content: bytes, fill: Callable[[Worksheet], None], sheet: str = "Registration") -> bytes:
    book = load_workbook(io.BytesIO(content))
    fill(book[sheet])
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def column(sheet: Worksheet, name: str) -> str:
    return next(cell.column_letter for cell in sheet[1] if cell.value == name)


def put(name: str, value: object, row: int = FIRST) -> Callable[[Worksheet], None]:
    def fill(sheet: Worksheet) -> None:
        sheet[f"{column(sheet, name)}{row}"] = value  # type: ignore[assignment]

    return fill


@given(text=st.text())
def test_a_cell_never_begins_as_a_formula_and_comes_back(text: str) -> None:
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert bare(guarded(text)) == text


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [(150000, "es", "150000"), (12.5, "en", "12.5"), (12.5, "es", "12,5"), (1.234, "en", "1.2340"),
     (dt.datetime(2023, 1, 31, tzinfo=dt.UTC), "en", "2023-01-31"), (" a\r\nb ", "en", "a\nb"),
     (None, "en", ""), (3.0, "en", "3")],
)  # fmt: skip
def test_what_a_person_typed_into_a_cell(value: object, language: str, said: str) -> None:
    assert shown(value, language) == said


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(data=st.data(), language=st.sampled_from(LANGUAGES))
def test_out_and_in_is_the_same(round: Round, pairs: Asked, data: st.DataObject, language: str) -> None:
    typed: dict[int, dict[str, str]] = {}
    for row, about in pairs:
        words = st.text(max_size=20) | st.sampled_from(
            ["=1+1", "'=A1", "-5", "@x", "'", "_x0041_", "1\n2", "\t="]
        )
        drawn = {name: data.draw(words) for name in names(about)}
        drawn["status"] = data.draw(st.sampled_from(["", *(each.code for each in about.statuses)]))
        drawn["stage"] = data.draw(st.sampled_from(["", *about.stages]))
        typed[row.commitment.pk] = kept(about, drawn)
    with speaking(language):
        content = out(round, pairs, typed)
        lines = _lines(harmless(content), pairs, Told(language))
    found = {line.row.shared.commitment.pk: line.typed for line in lines.values()}
    assert {key: kept(dict(map(_keyed, pairs))[key], text) for key, text in found.items()} == typed


def _keyed(pair: tuple[Shared, Questions]) -> tuple[int, Questions]:
    return pair[0].commitment.pk, pair[1]


def test_a_sheet_a_kind_with_lists_and_help(round: Round, pairs: Asked) -> None:
    with speaking("es"):
        book = load_workbook(io.BytesIO(out(round, pairs)))
    assert book.sheetnames == ["Léame", "lists", "Registro", "Integración", "Recepción"]
    assert book["lists"].sheet_state == "hidden"
    sheet = book["Registro"]
    assert sheet.row_dimensions[1].hidden
    rules = {str(each.sqref): each for each in sheet.data_validations.dataValidation}
    status = column(sheet, "status")
    rule = rules[f"{status}{FIRST}:{status}{FIRST + 3}"]
    assert rule.type == "list"
    assert rule.prompt == "Elija una de las palabras de la lista."
    assert [cell.value for cell in book["lists"]["A"]][:2] == ["En planificación", "En curso"]
    assert sheet[f"{status}{FIRST}"].protection.locked is False
    assert sheet[f"A{FIRST}"].protection.locked is True


def test_what_was_filled_is_read_and_nothing_else(round: Round, pairs: Asked) -> None:
    told = back(round, pairs, out(round, pairs))
    assert (told.rows, told.bad) == ([], [])
    content = filled(out(round, pairs), put("status", "In progress"))
    content = filled(content, put("value:registered", 150000, FIRST + 1))
    content = filled(content, put("ends:registered", dt.date(2023, 9, 1), FIRST + 1))
    (row,) = back(round, pairs, content).rows
    assert (row.shared.lead.code, row.typed["status"], row.edition) == ("ECU", "in_progress", 0)
    (number,) = row.said.numbers
    assert number.measure.phase
    assert number.value == 150000
    assert (number.ends, number.measure.phase.number) == (dt.date(2023, 9, 1), 1)
    assert (Draft.objects.count(), Report.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    ("name", "value", "row", "said"),
    [
        ("status", "Splendid", FIRST, "one of the words"),
        ("value:registered", "many", FIRST + 1, "in digits alone"),
        ("value:registered", "=1+1", FIRST + 1, "A formula stands there."),
        ("ends:registered", "31.12.2023", FIRST + 2, "Write the day like"),
        ("narrative", "Here?", FIRST + 2, "first row of the commitment"),
        ("id", "LAD-1", FIRST, "No commitment that you report for"),
        ("narrative", "x" * 32_767, FIRST, "Write 10000 characters at most."),
        ("next_steps", "-" + "x" * 5_000, FIRST, "Write 5000 characters at most."),
    ],
)
def test_each_bad_cell_is_named(
    round: Round, pairs: Asked, name: str, value: str, row: int, said: str
) -> None:
    def fill(sheet: Worksheet) -> None:
        put("status", "In progress")(sheet)
        if name.startswith("ends"):
            put("value:registered", 5, row)(sheet)
        put(name, value, row)(sheet)

    content = filled(out(round, pairs), fill)
    (bad,) = back(round, pairs, content).bad
    letter = column(load_workbook(io.BytesIO(content))["Registration"], name)
    assert (bad.sheet, bad.column, bad.row) == ("Registration", letter, row)
    assert said in bad.reason


def test_a_row_that_stands_twice_is_named_and_neither_is_taken_for_the_other(
    round: Round, pairs: Asked
) -> None:
    def fill(sheet: Worksheet) -> None:
        put("status", "In progress")(sheet)
        last = sheet.max_row + 1
        put("id", sheet[f"A{FIRST}"].value, last)(sheet)
        put("phase", sheet[f"{column(sheet, 'phase')}{FIRST}"].value, last)(sheet)
        put("status", "Completed", last)(sheet)

    told = back(round, pairs, filled(out(round, pairs), fill))
    assert [(cell.column, "stands in a row before" in cell.reason) for cell in told.bad] == [("A", True)]


@pytest.mark.parametrize(("written_in", "read_in"), [("es", "en"), ("en", "es"), ("es", "es")])
def test_it_is_read_in_the_language_in_which_it_was_downloaded(
    round: Round, pairs: Asked, written_in: str, read_in: str
) -> None:
    titles = {"es": "Registro", "en": "Registration"}
    with speaking(written_in):
        content = filled(out(round, pairs), put("status", "En curso"), titles[written_in])
        number = "12,5" if written_in == "es" else "12.5"
        content = filled(content, put("value:registered", number, FIRST + 1), titles[written_in])
    with speaking(read_in):
        told = back(round, pairs, content, read_in)
    assert told.bad == []
    (row,) = told.rows
    assert (told.language, row.typed["status"], row.said.numbers[0].value) == (
        written_in, "in_progress", Decimal("12.5"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cover", "said"), [("LAD-R9 en", "that of the round LAD-R9"), ("LAD-R9 es", "LAD-R9")]
)
def test_that_of_another_round_is_refused(round: Round, pairs: Asked, cover: str, said: str) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A20"] = cover

    with pytest.raises(Refusal, match=said):
        back(round, pairs, filled(out(round, pairs), fill, "Read me"))


@pytest.mark.parametrize("cover", [None, "", "no round at all", "LAD-R9 fr"])
def test_one_without_its_cover_is_of_this_round(round: Round, pairs: Asked, cover: str | None) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A20"] = cover

    content = filled(out(round, pairs), put("status", "In progress"))
    assert len(back(round, pairs, filled(content, fill, "Read me")).rows) == 1


def test_what_changed_on_the_page_meanwhile_is_not_overwritten(round: Round, pairs: Asked) -> None:
    content = filled(out(round, pairs), put("narrative", "Mine"))
    row = pairs[0][0]
    keep_draft(round, row, row.lead, {"narrative": "Yours"}, edition=0, language="en", by="bo", at=NOW)
    told = back(round, pairs, content)
    assert ["changed on the page" in cell.reason for cell in told.bad] == [True]


def test_what_was_sent_and_is_not_changed_is_left_out(round: Round, pairs: Asked) -> None:
    sent(round, pairs[0][0], status="in_progress", value__registered___1="150,000")
    assert back(round, pairs, out(round, pairs)).rows == []
    (row,) = back(round, pairs, filled(out(round, pairs), put("next_steps", "More offices."))).rows
    assert row.typed == {"status": "in_progress", "next_steps": "More offices."}


def test_all_rows_are_taken_or_none(round: Round, pairs: Asked) -> None:
    content = filled(out(round, pairs), put("status", "In progress"))
    content = filled(content, put("value:persons_served", 4100), "Integration")
    rows = back(round, pairs, content).rows
    assert len(rows) == 2
    before = (Observation.objects.count(), Entry.objects.count())
    assert take_rows(round, rows, send=False, language="en", by="ana", at=NOW) == 2
    assert (Draft.objects.count(), Observation.objects.count(), Entry.objects.count()) == (2, *before)
    Draft.objects.all().delete()
    rows[1].said.numbers[0].measure.unit = "x"
    bad = rows[1].said.numbers[0]
    rows[1].said.numbers[0] = type(bad)(bad.measure, bad.value * 10**32, None, bad.ends, "")
    with pytest.raises(Refusal):
        take_rows(round, rows, send=True, language="en", by="ana", at=NOW)
    assert (Report.objects.count(), Draft.objects.count(), Entry.objects.count()) == (0, 0, before[1])


def packed(parts: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


def test_hostile_files_are_refused() -> None:
    book = io.BytesIO()
    Workbook().save(book)
    assert harmless(book.getvalue())
    good = {"xl/workbook.xml": b"<workbook/>"}
    for hostile in (
        b"", b"PK\x03\x04", b"x" * 5_000_001, packed({"a.txt": b"x"}),
        packed(good | {"xl/worksheets/sheet1.xml": b" " * 31_000_000}),
        packed(good | {"xl/media/big.bin": b" " * 5_000_000}),
        packed(good | {f"xl/{number}.xml": b"<a/>" for number in range(301)}),
        packed(good | {"xl/externalLinks/externalLink1.xml": b"<a/>"}),
        packed(good | {"xl/vbaProject.bin": b"x"}),
        packed(good | {"xl/_rels/workbook.xml.rels": b'<R TargetMode="External" Target="http://x"/>'}),
        packed(good | {"xl/styles.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
        packed(good | {"xl/styles.xml": '<!DOCTYPE a><a/>'.encode("utf-16")}),
    ):  # fmt: skip
        with pytest.raises(Refusal):
            harmless(hostile)


def test_a_damaged_workbook_is_refused_wherever_it_is_damaged() -> None:
    """A broken stream of a part raises what no other fault of an archive does."""
    whole = packed({"xl/workbook.xml": b"<workbook>" + b"a fair number of words " * 300 + b"</workbook>"})
    begins = whole.index(b"xl/workbook.xml") + len("xl/workbook.xml")
    for at in range(begins, begins + 40):
        with pytest.raises(Refusal):
            harmless(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])


def test_a_workbook_of_something_else_is_refused(round: Round, pairs: Asked) -> None:
    book = io.BytesIO()
    Workbook().save(book)
    for content in (book.getvalue(), packed({"xl/workbook.xml": b"<nothing"})):
        with pytest.raises(Refusal):
            back(round, pairs, content)
