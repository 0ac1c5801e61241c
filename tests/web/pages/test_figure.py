from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook import pipeline
from pledgebook.web.pages.queries.findings import of_process, with_places
from pledgebook.web.pages.queries.windows import windows
from pledgebook.web.registry.actions import correct_commitment, import_reading
from pledgebook.web.registry.models import Document, Figure, Finding, Process
from tests.web.acting import AT, BY

BROKEN = """Fact sheet

October 6, 2022

- Canada will provide $90 million in aid. This includes $70 million for water and $60 million for food.
"""


def figure(document: Document, words: str) -> Figure:
    return document.figures.filter(quote__contains=words).order_by("start")[0]


def text_of(client: Client, document: Document, start: int) -> str:
    answer = client.get(f"/documents/{document.sha256}/figures/{start}/")
    assert answer.status_code == 200
    return answer.content.decode()


def told(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


def test_the_sums_of_a_figure_nest(client: Client, document: Document) -> None:
    text = text_of(client, document, figure(document, "$817 million").start)
    drawing = text.partition('<svg class="nesting"')[2].partition("</svg>")[0]
    nested = text.partition('<ul class="sums">')[2].partition("</section>")[0]
    listed = re.findall(r"<li[^>]*><a [^>]*><bdi>([^<]+)</bdi>", nested)
    drawn = re.findall(r'<text class="bar-label"[^>]*>([^<]+)</text>', drawing)
    for said in (listed, drawn):
        assert [re.sub(r"^.*(\$\d+).*$", r"\1", each) for each in said] == [
            "$817", "$240", "$82", "$160", "$575", "$376", "$199"
        ]  # fmt: skip
    assert drawing.count('class="sure"') == 7
    assert 'aria-current="true"' in nested
    assert told(nested).count("consistent") == 3  # one for each figure that has parts


def test_a_drawing_is_named_and_described(client: Client, document: Document) -> None:
    text = text_of(client, document, figure(document, "$817 million").start)
    for names in re.findall(r'role="img" aria-labelledby="([^"]+)"', text):
        for name in names.split():
            assert text.count(f'id="{name}"') == 1
    found = re.findall(r'\sid="([^"]+)"', text)
    assert len(found) == len(set(found))


def test_its_windows_clash(client: Client, document: Document) -> None:
    text = text_of(client, document, figure(document, "$817 million").start)
    assert text.count('<rect class="window"') == 3
    table = told(text.partition('aria-label="The days that each statement')[2].partition("</table>")[0])
    assert "“ this month ” October 1, 2022 October 31, 2022" in table
    assert "“ since September ” September 1, 2022 October 6, 2022" in table
    assert "part of it “ since September 21 ” September 21, 2022 October 6, 2022" in table


def clash(document: Document) -> Finding:
    return document.findings.get(kind="window")


def test_a_window_that_is_not_known_is_not_drawn(document: Document) -> None:
    def known() -> list[str]:
        (found,) = with_places(of_process(document.process).filter(kind="window"))
        return [window.words for window in windows(found, document)]

    assert known() == ["this month", "since September", "since September 21"]
    Finding.objects.filter(pk=clash(document).pk).update(explanation="It says so elsewhere.")
    assert known() == ["this month", "since September"]
    Finding.objects.filter(pk=clash(document).pk).update(cue="")
    assert known() == ["", ""]
    Finding.objects.filter(pk=clash(document).pk).update(relation="these two are not the same")
    assert known() == []


def test_where_no_window_is_known_the_sentence_stands_alone(client: Client, document: Document) -> None:
    Finding.objects.filter(pk=clash(document).pk).update(relation="these two are not the same")
    text = text_of(client, document, figure(document, "$817 million").start)
    assert '<svg class="windows"' not in text
    assert "the first cannot be the whole truth" in text


def test_a_sum_that_does_not_hold_is_drawn_too(client: Client, process: Process) -> None:
    document = import_reading(pipeline.read(BROKEN), process, by=BY, at=AT).document
    assert document.findings.get(kind="sum").verdict != "consistent"
    text = text_of(client, document, figure(document, "$70 million").start)
    assert "The sum does not hold" in text
    assert text.count('class="sure"') == 3
    assert "The sums nest" not in text


def test_it_says_whose_it_is_and_what_it_may_mean(client: Client, document: Document) -> None:
    ours = document.figures.filter(version__isnull=False, hedge="over", kind="money").order_by("start")[0]
    text = told(text_of(client, document, ours.start))
    assert ours.low is not None
    assert "Compared as" in text
    assert ours.version
    for row in ours.version.parties.filter(role="party"):
        assert row.party.name in text
    assert ours.version.commitment.public_id in text


def test_a_figure_alone_says_so(client: Client, document: Document) -> None:
    alone = next(each for each in document.figures.order_by("start") if not each.finding_places.exists())
    text = text_of(client, document, alone.start)
    assert "No other figure of the document speaks of the same." in text
    assert "<svg" not in text


def test_a_corrected_commitment_keeps_its_figures_pages(client: Client, document: Document) -> None:
    ours = document.figures.filter(version__isnull=False, quote__contains="$817 million")[0]
    assert ours.version
    correct_commitment(ours.version.commitment, by=BY, at=AT + dt.timedelta(days=1), title="Said otherwise")
    text = text_of(client, document, ours.start)
    assert "Said otherwise" in text
    assert text.count('class="sure"') == 7


@pytest.mark.parametrize("start", ["free", "99999999999999999999999999"])
def test_where_no_figure_begins_there_is_no_page(client: Client, document: Document, start: str) -> None:
    free = next(n for n in range(1000) if not document.figures.filter(start=n).exists())
    place = start.replace("free", str(free))
    assert client.get(f"/documents/{document.sha256}/figures/{place}/").status_code == 404


def test_every_figure_has_a_page(client: Client, document: Document) -> None:
    for start in document.figures.values_list("start", flat=True):
        text_of(client, document, start)


def test_a_long_document_takes_no_more_queries(client: Client, process: Process) -> None:
    counts = []
    for lines in (2, 60):
        text = "Fact sheet\n\nOctober 6, 2022\n\n" + "".join(
            f"- Peru will provide ${100 + n + lines} million. "
            f"This includes ${50 + n + lines} million for roads and $50 million for wells.\n"
            for n in range(lines)
        )
        kept = import_reading(pipeline.read(text), process, by=BY, at=AT).document
        first = kept.figures.order_by("start")[0]
        assert first.low is not None
        assert first.low > Decimal(100)
        with CaptureQueriesContext(connection) as queries:
            assert "The sums nest" in text_of(client, kept, first.start)
        counts.append(len(queries))
    assert counts[0] == counts[1]
