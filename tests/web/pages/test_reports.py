"""A cycle on the pages: a round is opened, answered in Spanish, assessed, contested, published."""

from __future__ import annotations

import datetime as dt
import io
import re
from html import unescape

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.roles import Grant
from pledgebook.web.protection import pictures
from pledgebook.web.registry.models import Document, Figure, Observation, Party, Rating
from pledgebook.web.reporting.actions import open_round
from pledgebook.web.reporting.leads import Shared, shared
from pledgebook.web.reporting.models import Assessment, Contest, Draft, EvidenceFile, Report, Round
from tests.reading.made import Square, Words, pdf
from tests.web.acting import signed_in_as
from tests.web.protection.test_files import DATA, HEAD, LAST

pytestmark = pytest.mark.django_db

PNG = pictures.PNG + HEAD + DATA + LAST
SLUG = "los-angeles-declaration"


@pytest.fixture
def round(document: Document) -> Round:
    """A round that is open today."""
    now = timezone.now()
    day = now.date()
    parties = list(Party.objects.filter(code__in=("ECU", "COL", "BRB", "IOM")))
    return open_round(
        document.process, "This year", parties, begins=day - dt.timedelta(days=300),
        ends=day - dt.timedelta(days=10), due=day + dt.timedelta(days=10), by="secretariat", at=now,
    )  # fmt: skip


@pytest.fixture
def registration(round: Round) -> Shared:
    """Ecuador's registration."""
    return next(row for row in shared(round) if row.lead.code == "ECU")


@pytest.fixture
def ana(registration: Shared) -> Client:  # noqa: ARG001
    """The focal point of Ecuador."""
    return signed_in_as(Client(), Grant("focal", SLUG, "ECU"), name="ana")


def bo() -> Client:
    return signed_in_as(Client(), Grant("focal", SLUG, "COL"), name="bo")


def editor() -> Client:
    return signed_in_as(Client(), "editor", name="editor")


def form(round: Round, row: Shared, more: str = "") -> str:
    return f"/rounds/{round.public_id}/commitments/{row.commitment.public_id}/{more}"


def page(client: Client, address: str, speaks: str = "en") -> str:
    answer = client.get(address, headers={"accept-language": speaks})
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def send(client: Client, round: Round, row: Shared, **typed: str) -> tuple[int, str]:
    answer = client.post(form(round, row), typed)
    return answer.status_code, unescape(answer.content.decode())


def test_an_editor_opens_a_round_and_closes_it(document: Document) -> None:
    client, day = editor(), timezone.now().date()
    assert "Open a round" in page(client, f"/processes/{SLUG}/rounds/")
    typed = {"title": "Year one", "party": ["ECU", "COL"], "begins": "2022-10-01", "ends": "2023-09-30"}
    answer = client.post(f"/processes/{SLUG}/rounds/", typed | {"due": "soon"})
    assert answer.status_code == 422
    shown = unescape(answer.content.decode())
    assert "write each day like 2023-01-31" in shown
    assert 'value="Year one"' in shown
    answer = client.post(f"/processes/{SLUG}/rounds/", typed | {"due": (day + dt.timedelta(9)).isoformat()})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/rounds/LAD-R1/")
    assert "not reported" in page(client, "/rounds/LAD-R1/")
    given = client.post(
        "/rounds/LAD-R1/extension/", {"due": (day + dt.timedelta(20)).isoformat()}, follow=True
    )
    assert "have until the new day" in given.content.decode()
    assert Round.objects.get().due == day + dt.timedelta(20)
    for sooner, said in ((day.isoformat(), "before the one that was given"), ("soon", "write each day like")):
        given = client.post("/rounds/LAD-R1/extension/", {"due": sooner}, follow=True)
        assert said in unescape(given.content.decode())
    assert "extend round" in page(Client(), "/rounds/LAD-R1/")
    for deed, said in (("publish", "close the round first"), ("close", "closed"), ("publish", "published")):
        assert said in unescape(client.post(f"/rounds/LAD-R1/{deed}/", follow=True).content.decode())
    assert Round.objects.get().process == document.process
    assert "not reported" in page(Client(), "/rounds/LAD-R1/")


def test_until_it_is_published_nobody_else_sees_who_answered(round: Round) -> None:
    shown = page(Client(), f"/rounds/{round.public_id}/")
    assert "Ecuador" in shown
    assert "once the round is published" in shown
    assert "Last reminder" not in shown
    assert "Open a round" not in page(Client(), f"/processes/{SLUG}/rounds/")


def test_the_list_can_be_left_and_resumed(ana: Client, round: Round, registration: Shared) -> None:
    assert "not reported" in page(ana, "/reporting/")
    answer = ana.post(form(round, registration), {"narrative": "We beg", "edition": "0", "later": "1"})
    assert answer.status_code == 303
    assert "begun, kept" in page(ana, "/reporting/")
    assert "We beg</textarea>" in page(ana, form(round, registration))
    assert not Report.objects.exists()


def test_what_is_typed_is_kept_while_it_is_typed(ana: Client, round: Round, registration: Shared) -> None:
    answer = ana.post(form(round, registration, "draft/"), {"narrative": "W", "edition": "0"})
    assert 'name="edition" value="1"' in answer.content.decode()
    Draft.objects.update(saved_by="other")
    answer = ana.post(form(round, registration, "draft/"), {"narrative": "We", "edition": "0"})
    assert "changed it in between" in answer.content.decode()
    status, shown = send(ana, round, registration, narrative="We", edition="0", status="planning")
    assert status == 409
    assert "other wrote:</strong> W" in shown
    assert 'name="edition" value="1"' in shown
    assert send(ana, round, registration, narrative="We", edition="1", status="planning")[0] == 303


def test_a_report_in_spanish_is_read_as_spanish_writes_numbers(
    ana: Client, round: Round, registration: Shared
) -> None:
    shown = page(ana, form(round, registration), "es-EC,es;q=0.9")
    assert '<html lang="es">' in shown
    for words in ("Enviar el informe", "En curso", "registrados", "Qué se hizo", "lineamientos publicados"):
        assert words in shown
    answer = ana.post(
        form(round, registration),
        {"value:registered.1": "150.000", "edition": "0"},
        headers={"accept-language": "es"},
    )
    assert answer.status_code == 303
    seen = Observation.objects.get(reported_by="ana")
    assert seen.low == 150_000
    assert Report.objects.get().language == "es"
    assert "Ecuador" in seen.source


def test_the_link_of_a_language_wins_and_stays(ana: Client, round: Round) -> None:
    answer = ana.get("/reporting/?language=es")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/reporting/")
    assert '<html lang="es">' in page(ana, "/reporting/", "en")
    assert '<html lang="es">' in page(ana, "/history/", "en"), "on every page"
    assert ana.get("/reporting/").headers["Content-Language"] == "es"
    assert '<html lang="en">' in page(Client(), f"/rounds/{round.public_id}/", "fr, de")


def test_what_is_wrong_stands_beside_its_field_and_is_kept(
    ana: Client, round: Round, registration: Shared
) -> None:
    status, shown = send(
        ana, round, registration, edition="0", narrative="Soon", **{"value:registered.1": "many"}
    )
    assert status == 422
    assert "It is kept, and not sent yet" in shown
    assert 'id="value-registered-1-wrong">Write one number' in shown
    assert 'value="many"' in shown
    assert Draft.objects.get().typed["narrative"] == "Soon"


def test_what_was_sent_stands_on_the_page_of_the_commitment(
    ana: Client, round: Round, registration: Shared
) -> None:
    address = f"/commitments/{registration.commitment.public_id}/"
    assert "Not reported. That says nothing of whether it is done." in page(Client(), address)
    assert (
        send(
            ana,
            round,
            registration,
            status="fulfilled",
            narrative="All <b>done</b>",
            links="https://example.org/x",
        )[0]
        == 303
    )
    shown = Client().get(address).content.decode()
    assert "Fulfilled" in shown
    assert "All &lt;b&gt;done&lt;/b&gt;" in shown
    assert 'href="https://example.org/x" rel="nofollow noopener external"' in shown
    assert "Global Refugee Forum: fulfilled" in shown
    assert "You sent this on" in page(ana, form(round, registration))


def test_nobody_else_has_the_form(ana: Client, round: Round, registration: Shared) -> None:
    ana.post(form(round, registration, "draft/"), {"narrative": "Secret plans", "edition": "0"})
    for client in (
        bo(),
        editor(),
        signed_in_as(Client(), Grant("assessor", organisation="Watch"), name="eve"),
    ):
        for more, method in (
            ("", client.get),
            ("", client.post),
            ("draft/", client.post),
            ("evidence/", client.post),
        ):
            assert method(form(round, registration, more)).status_code == 404
        assert "Secret plans" not in page(client, f"/rounds/{round.public_id}/")
    assert Client().get(form(round, registration)).status_code == 302


def test_the_other_party_confirms(round: Round) -> None:
    row = next(row for row in shared(round) if row.others)
    lead = signed_in_as(Client(), Grant("focal", SLUG, "BRB"), name="bim")
    other = signed_in_as(Client(), Grant("focal", SLUG, "IOM"), name="io")
    assert "Barbados has not reported yet" in page(other, "/reporting/")
    assert other.post(form(round, row, "confirmation/"), {"agrees": "yes"}).status_code == 404
    assert send(lead, round, row, status="fulfilled")[0] == 303
    assert "waits for your word" in page(other, "/reporting/")
    answer = other.post(form(round, row, "confirmation/"), {"agrees": "no", "note": ""}, follow=True)
    assert "say what you do not agree with" in unescape(answer.content.decode())
    other.post(form(round, row, "confirmation/"), {"agrees": "no", "note": "It was put off."})
    shown = page(Client(), f"/commitments/{row.commitment.public_id}/")
    assert "does not agree:" in shown
    assert "They do not say the same." in shown
    assert lead.post(form(round, row, "confirmation/"), {"agrees": "yes"}).status_code == 403


def test_a_file_is_private_until_it_is_released(ana: Client, round: Round, registration: Shared) -> None:
    given = pdf([Words(72, 700, "Registrados: 1.200")], trailer="/Info << /Author (Ana Quispe) >>")
    file = SimpleUploadedFile("lista.pdf", given)
    assert ana.post(form(round, registration, "evidence/"), {"file": file}).status_code == 303
    kept = EvidenceFile.objects.get()
    address = f"/evidence/{kept.public_id}/"
    assert "lista.pdf" in page(ana, form(round, registration))
    who = {"ana": ana, "editor": editor(), "bo": bo(), "": Client()}
    assert [who[name].get(address).status_code for name in ("ana", "editor", "bo", "")] == [
        200,
        200,
        404,
        404,
    ]
    assert who["bo"].post(address + "release/").status_code == 404
    assert ana.post(address + "release/").status_code == 403
    assert who["editor"].post(address + "release/").status_code == 303
    answer = Client().get(address)
    assert b"Ana Quispe" in given
    assert answer.content.startswith(b"%PDF-")
    assert b"Ana Quispe" not in answer.content
    assert answer.headers["Content-Disposition"] == 'attachment; filename="lista.pdf"'
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert ana.post(address + "removal/").status_code == 303
    assert Client().get(address).status_code == 200, "what was released stays"


def test_a_file_that_names_a_person_is_held(ana: Client, round: Round, registration: Shared) -> None:
    file = SimpleUploadedFile("lista.csv", b"nombre;pasaporte\nQuispe;PE1234567\n")
    said = ana.post(form(round, registration, "evidence/"), {"file": file}, follow=True).content.decode()
    assert "a number of a passport or identity card, line 2" in unescape(said)
    kept = EvidenceFile.objects.get()
    address, ed = f"/evidence/{kept.public_id}/", editor()
    assert "Held: it seems to name" in page(ed, f"/rounds/{round.public_id}/")
    ed.post(address + "release/")
    assert Client().get(address).status_code == 404
    ed.post(address + "release/", {"reason": "A sample that the ministry publishes"})
    assert Client().get(address).status_code == 200
    told = "".join(Entry.objects.values_list("payload", flat=True))
    assert "PE1234567" not in told
    assert "A sample that the ministry publishes" in told


def test_it_is_said_that_no_program_looks_into_a_picture(
    ana: Client, round: Round, registration: Shared
) -> None:
    square = pdf([Square(100, 100, 200)])  # as a scanned page, it shows something and has no words
    for name, content, said in (("a.pdf", square, True), ("a.png", PNG, True), ("a.csv", b"a;b", False)):
        answer = ana.post(
            form(round, registration, "evidence/"), {"file": SimpleUploadedFile(name, content)}, follow=True
        )
        assert ("No program can look into" in answer.content.decode()) is said, name
    told = page(editor(), f"/rounds/{round.public_id}/")
    assert told.count("no program could look into all of it: look for names first") == 2
    assert page(ana, form(round, registration)).count("not searched for names") == 2
    assert not EvidenceFile.objects.exclude(released_at=None).exists()


def test_persons_are_seen_in_a_pdf(ana: Client, round: Round, registration: Shared) -> None:
    named = pdf([Words(72, 700, "Passport no. AB1234567")])
    said = ana.post(
        form(round, registration, "evidence/"), {"file": SimpleUploadedFile("a.pdf", named)}, follow=True
    )
    assert "a number of a passport or identity card, line 1" in unescape(said.content.decode())


def test_a_file_is_taken_back(ana: Client, round: Round, registration: Shared) -> None:
    for name, content in (("x.html", b"<b>"), ("x.pdf", b"%PDF"), ("x.csv", b"a;b")):
        ana.post(form(round, registration, "evidence/"), {"file": SimpleUploadedFile(name, content)})
    kept = EvidenceFile.objects.get()
    assert ana.post(f"/evidence/{kept.public_id}/removal/").status_code == 303
    assert ana.get(f"/evidence/{kept.public_id}/").status_code == 404
    assert "choose a file first" in unescape(
        ana.post(form(round, registration, "evidence/"), follow=True).content.decode()
    )


def test_no_network_fills_the_queue_of_contests_alone(document: Document) -> None:
    figure = Figure.objects.filter(document=document).order_by("start")[0]
    address = f"/documents/{document.sha256}/figures/{figure.start}/contest/"

    def said(client: Client, number: int, origin: str) -> int:
        return client.post(address, {"claim": f"It was {number}."}, REMOTE_ADDR=origin).status_code

    assert [said(Client(), number, "2001:db8:1:2::7") for number in range(11)] == [303] * 10 + [422]
    assert said(Client(), 11, "2001:db8:1:2:ffff::8") == 422, "another address of the same customer"
    assert said(Client(), 11, "2001:db8:1:3::7") == 303
    assert said(bo(), 12, "2001:db8:1:2::7") == 303, "who has an account"
    assert Contest.objects.count() == 12


def test_an_assessor_rates_and_the_party_answers(ana: Client, registration: Shared) -> None:
    eve = signed_in_as(Client(), Grant("assessor", organisation="Watch"), name="eve")
    address = f"/commitments/{registration.commitment.public_id}/assessment/"
    assert [client.get(address).status_code for client in (eve, ana, editor())] == [200, 403, 403]
    rating = Rating.objects.get(scale__code="completion", code="limited")
    typed = {"rating": str(rating.pk), "rationale": "Offices opened late.", "sources": "A visit"}
    answer = eve.post(address, typed | {"sources": " "})
    assert answer.status_code == 422
    assert "an assessment names its sources" in unescape(answer.content.decode())
    assert "Offices opened late.</textarea>" in answer.content.decode()
    assert eve.post(address, typed).status_code == 303
    made = Assessment.objects.get()
    assert (made.organisation, made.assessed_by) == ("Watch", "eve")
    assert bo().post(f"/assessments/{made.pk}/answer/", {"text": "No"}).status_code == 403
    shown = page(ana, "/reporting/")
    assert "Assessments that your party has not answered" in shown
    assert f"/commitments/{registration.commitment.public_id}/#assessment-{made.pk}" in shown
    cy = signed_in_as(Client(), Grant("focal", SLUG, "BRB"), name="cy")
    assert "has not answered" not in page(cy, "/reporting/")
    assert ana.post(f"/assessments/{made.pk}/answer/", {"text": "They opened in May."}).status_code == 303
    assert "has not answered" not in page(ana, "/reporting/")
    shown = page(Client(), f"/commitments/{registration.commitment.public_id}/")
    for words in ("Limited", "Offices opened late.", "Ecuador answers:", "They opened in May."):
        assert words in shown


def test_voices_that_disagree_are_named_on_three_pages(
    ana: Client, round: Round, registration: Shared
) -> None:
    eve = signed_in_as(Client(), Grant("assessor", organisation="Watch"), name="eve")
    send(ana, round, registration, status="fulfilled")
    rating = Rating.objects.get(scale__code="completion", code="limited")
    address = f"/commitments/{registration.commitment.public_id}/"
    eve.post(address + "assessment/", {"rating": str(rating.pk), "rationale": "Late.", "sources": "A visit"})
    assert "They do not say the same." in page(Client(), address)
    for place in (f"/processes/{SLUG}/", f"/processes/{SLUG}/parties/ECU/", f"/rounds/{round.public_id}/"):
        assert "Where voices disagree" in page(Client(), place)
    assert "Where voices disagree" not in page(Client(), f"/processes/{SLUG}/parties/COL/")


def test_anybody_contests_a_figure(document: Document) -> None:
    figure = Figure.objects.filter(document=document)[0]
    address = f"/documents/{document.sha256}/figures/{figure.start}/contest/"
    assert figure.quote in page(Client(), address)
    assert Client().post(address, {"claim": " "}).status_code == 422
    assert Client().post(address, {"claim": "It was less.", "said_by": "A reader"}).status_code == 303
    every = f"/processes/{SLUG}/contests/"
    assert "It was less." not in page(Client(), every)
    client, made = editor(), Contest.objects.get()
    assert "It was less." in page(client, every)
    assert Client().post(f"/contests/{made.public_id}/handling/", {"deed": "release"}).status_code == 302
    assert bo().post(f"/contests/{made.public_id}/handling/", {"deed": "release"}).status_code == 404
    client.post(f"/contests/{made.public_id}/handling/", {"deed": "release"})
    assert "Not answered yet." in page(Client(), every)
    client.post(f"/contests/{made.public_id}/answer/", {"outcome": "upheld", "reason": "The annex says so."})
    shown = page(Client(), every)
    assert "It is right: the figure is wrong" in shown
    assert "The annex says so." in shown
    assert Client().get(f"/documents/{document.sha256}/figures/9999999/contest/").status_code == 404


def test_a_number_that_is_too_small_to_be_shown_is_not_shown_here_either(document: Document) -> None:
    from decimal import Decimal

    from pledgebook.web.registry.actions import report_observation
    from pledgebook.web.registry.models import Measure, Programme

    programme = Programme.objects.get(kind="child_protection")
    measure = Measure(programme=programme, name="screened", type="flow", unit="children")
    seen = report_observation(measure, Decimal(3), source="x", by="ana", at=document.recorded_at)
    shown = page(Client(), f"/observations/{seen.pk}/contest/")
    assert "fewer than" in shown
    assert "<bdi>3</bdi>" not in shown


def test_nothing_there_is_nothing_there(ana: Client, round: Round) -> None:
    for address in (
        "/rounds/LAD-R99/",
        f"/rounds/{round.public_id}/commitments/LAD-1/",
        form(round, shared(round)[0]).replace("LAD-R1", "LAD-R9"),
        "/observations/99999999999999999999/contest/",
    ):
        assert ana.get(address).status_code == 404


def test_a_spreadsheet_is_downloaded_filled_looked_at_and_sent(
    ana: Client, round: Round, registration: Shared
) -> None:
    answer = ana.get(f"/rounds/{round.public_id}/workbook.xlsx", headers={"accept-language": "es"})
    assert answer.headers["Content-Disposition"] == 'attachment; filename="LAD-R1-es.xlsx"'
    book = load_workbook(io.BytesIO(answer.content))
    sheet = book["Registro"]
    place = {cell.value: get_column_letter(number) for number, cell in enumerate(sheet[1], 1)}
    sheet[f"{place['status']}3"] = "En curso"
    sheet[f"{place['value:registered']}4"] = "muchos"
    address = f"/rounds/{round.public_id}/workbook/"

    def uploaded() -> tuple[int, str]:
        saved = io.BytesIO()
        book.save(saved)
        file = SimpleUploadedFile("libro.xlsx", saved.getvalue())
        said = ana.post(address, {"file": file}, headers={"accept-language": "es"})
        return said.status_code, unescape(said.content.decode())

    status, shown = uploaded()
    assert status == 422
    assert f"{place['value:registered']}4</th><td>registrados</td><td>Escriba un solo número" in shown
    assert 'name="rows"' not in shown
    sheet[f"{place['value:registered']}4"] = "150.000"
    status, shown = uploaded()
    assert status == 200
    assert "150.000</strong>" in shown
    assert not Draft.objects.exists()
    sealed = re.search(r'name="rows" value="([^"]+)"', shown)
    assert sealed
    for forged in (sealed[1][:-2] + "xx", "x"):
        assert ana.post(address, {"rows": forged, "send": "1"}).status_code == 422
    assert ana.post(address, {"rows": sealed[1], "send": "1"}).status_code == 303
    report = Report.objects.get()
    assert report.status
    assert (report.commitment, report.status.code) == (registration.commitment, "in_progress")
    assert report.observations.get().low == 150_000
    assert bo().post(address, {"rows": sealed[1], "send": "1"}).status_code == 422, "sealed for somebody else"
    assert editor().get(address).status_code == 404


def test_deadlines_as_a_calendar(round: Round) -> None:
    answer = Client().get(f"/processes/{SLUG}/deadlines.ics")
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    shown = answer.content.decode()
    assert f"DTSTART;VALUE=DATE:{round.due:%Y%m%d}" in shown
    assert "SUMMARY:Reports are due: This year" in shown
    every = shown.count("BEGIN:VEVENT")
    assert (
        every
        > Client().get(f"/processes/{SLUG}/deadlines.ics?party=ECU").content.decode().count("BEGIN:VEVENT")
        > 0
    )
    assert (
        "BEGIN:VEVENT" not in Client().get(f"/processes/{SLUG}/deadlines.ics?party=ZZZ%00").content.decode()
    )


def test_an_editor_has_parties_reminded(round: Round, settings: LazySettings) -> None:
    client, address = editor(), f"/rounds/{round.public_id}/remind/"
    settings.MAILS = False
    assert "No mail server is named" in unescape(client.post(address, follow=True).content.decode())
    settings.MAILS = True
    assert "Nobody is left to remind" in unescape(client.post(address, follow=True).content.decode())
    signed_in_as(Client(), Grant("focal", SLUG, "ECU"), name="ana")
    User.objects.filter(username="ana").update(email="ana@example.org")
    assert "1 reminder is on its way." in unescape(client.post(address, follow=True).content.decode())
