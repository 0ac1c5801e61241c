"""From a document to a reading by way of a child, whatever the child does."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from pledgebook import pipeline
from pledgebook.apart.child import How
from pledgebook.apart.reader import MOST, Reader, Stopped, Unread
from pledgebook.model import Refusal
from pledgebook.outside.ended import Ended, Limits
from pledgebook.outside.forkserver import ForkServer
from tests.apart.lying import LIES
from tests.conftest import ROOT

GOOD = b"- Peru will train 300 teachers in Lima by 2026.\n"
AMPLE = Limits(memory=2**31, cpu=60, wall=600)
FAILED = "reading it failed, which is a fault of the program"


@pytest.fixture(scope="module", autouse=True)
def sources() -> Iterator[None]:
    """Where a child finds the jobs of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(
            "PYTHONPATH", os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
        )
        yield


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as started:
        yield started


@pytest.fixture(scope="module")
def liar() -> Iterator[Reader]:
    with Reader(job="tests.apart.lying:job") as started:
        yield started


@pytest.fixture(scope="module")
def misbehaving() -> Iterator[Reader]:
    with Reader(job="tests.outside.misbehaving:job") as started:
        yield started


def test_it_is_the_reading_that_this_process_would_make(reader: Reader, sample: Path) -> None:
    assert reader.read(sample.read_bytes(), sample.name) == pipeline.read(sample)


def test_how_to_read_reaches_the_child(reader: Reader) -> None:
    said = b"Peru will train 300 teachers by next May."
    date = dt.date(2024, 5, 6)
    assert reader.read(said, "a.md", How(date)) == pipeline.read(said, name="a.md", date=date)
    latin = "Perú will train 300 teachers.".encode("latin-1")
    how = How(encoding="latin-1")
    assert reader.read(latin, "a.txt", how) == pipeline.read(latin, name="a.txt", encoding="latin-1")
    twice, rates = (
        b"Honduras pledged 280 million lempiras (EUR 10 million).",
        "date,currency,per_euro\n2024-05-06,HNL,28\n",
    )
    how = How(date, rates=rates)
    assert reader.read(twice, "a.md", how) == pipeline.read(twice, name="a.md", date=date, rates=rates)
    with pytest.raises(Refusal, match="the language 'xx'"):
        reader.read(said, "a.md", How(language="xx"))


@pytest.mark.parametrize("name", ["communique.pdf", "columns.pdf", "communique.docx"])
def test_files_that_are_no_text_are_read_behind_the_same_walls(reader: Reader, name: str) -> None:
    path = ROOT / "tests" / "reading" / "files" / name
    assert reader.read(path.read_bytes(), name) == pipeline.read(path)


def test_an_encoding_reaches_the_child_and_one_that_was_found_comes_back(reader: Reader) -> None:
    said = "Peru will give €3 million to São Paulo by 2026.".encode("cp1252")
    assert reader.read(said, "a.txt") == pipeline.read(said, name="a.txt")
    assert reader.read(said, "a.txt", How(encoding="mac-roman")).document.text.startswith("Peru will give Ä3")


@pytest.mark.parametrize("content", [b"", b"\x00" * 100, b"%PDF-1.7 broken", b"\xff\xfea"])
def test_a_refusal_is_that_of_the_pipeline(reader: Reader, content: bytes) -> None:
    with pytest.raises(Refusal) as here:
        pipeline.read(content, name="a.md")
    with pytest.raises(Refusal) as there:
        reader.read(content, "a.md")
    assert (there.value.source, there.value.reason) == (here.value.source, here.value.reason)
    assert not isinstance(there.value, Unread)


def test_many_documents_give_a_line_each_or_a_refusal(reader: Reader, sample: Path) -> None:
    documents = [("a.md", GOOD), ("b.md", b""), (sample.name, sample.read_bytes())]
    first, refused, last = reader.lines(documents)
    assert isinstance(first, bytes)
    assert isinstance(last, bytes)
    assert json.loads(first)["document"]["source"] == "a.md"
    assert len(json.loads(last)["commitments"]) == 35
    assert isinstance(refused, Refusal)
    assert (refused.source, refused.reason) == ("b.md", "empty")


def test_of_many_documents_only_those_are_lost_that_end_their_child() -> None:
    """The long one takes more memory than there is here, the others do not."""
    with Reader(Limits(memory=2**28, cpu=60, wall=600)) as small:
        documents = [("a.md", GOOD), ("long.txt", b"1234567890" * 4_000_000), ("b.md", GOOD)]
        first, lost, last = small.lines(documents)
    assert isinstance(first, bytes)
    assert isinstance(last, bytes)
    assert isinstance(lost, Unread)
    assert (lost.source, lost.reason) == ("long.txt", "reading it took more memory than a file may take")


@pytest.mark.parametrize(
    "lie", [lie for lie in LIES if lie not in {"line", "lines", "no-text", "half-a-line", "control"}]
)
def test_a_child_that_lies_is_not_believed(liar: Reader, lie: str) -> None:
    with pytest.raises(Unread) as refusal:
        liar.read(lie.encode(), "a.md")
    assert refusal.value.reason == FAILED


def test_what_a_refusal_says_is_one_line_that_can_be_shown(liar: Reader) -> None:
    with pytest.raises(Refusal) as refusal:
        liar.read(b"control", "a.md")
    assert refusal.value.reason == "[2J"


@pytest.mark.parametrize("lie", ["lines", "no-text", "half-a-line", "another-document", "nothing"])
def test_a_line_that_is_none_is_not_written(liar: Reader, lie: str) -> None:
    (told,) = liar.lines([("a.md", lie.encode())])
    assert isinstance(told, Unread)
    assert told.reason == FAILED


@pytest.mark.parametrize(
    ("deed", "limits", "said"),
    [
        ("work", Limits(2**31, 1, 600), "longer than a file may take"),
        ("sleep", Limits(2**31, 60, 0.2), "longer than a file may take"),
        ("memory 1000000000", Limits(2**29, 60, 600), "more memory than a file may take"),
        ("abort", AMPLE, FAILED),
        ("segfault", AMPLE, FAILED),
        ("raise here", AMPLE, FAILED),
        ("close-the-pipe", AMPLE, FAILED),
        ("exit-at-once", AMPLE, FAILED),
    ],
)
def test_a_child_that_does_not_end_well_leaves_a_reason(
    misbehaving: Reader, monkeypatch: pytest.MonkeyPatch, deed: str, limits: Limits, said: str
) -> None:
    """The job takes its deed where a request would stand."""
    monkeypatch.setattr(misbehaving, "limits", limits)
    monkeypatch.setattr("pledgebook.apart.codec.dumps", lambda _: deed.encode() + b" ")
    with pytest.raises(Unread) as refusal:
        misbehaving.read(b"", "a.md")
    assert refusal.value.reason.endswith(said)
    assert "\n" not in refusal.value.reason


def test_what_the_caller_no_longer_wants_is_stopped(
    misbehaving: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pledgebook.apart.codec.dumps", lambda _: b"sleep ")
    with pytest.raises(Stopped):
        misbehaving.read(b"", "a.md", go_on=lambda: False)


def test_without_a_way_to_cut_off_the_network_nothing_is_read_unless_it_is_allowed() -> None:
    without = ("network namespace", "seccomp", "sandbox-exec")
    with Reader(without=without) as reader, pytest.raises(Refusal, match="PLEDGEBOOK_UNCONFINED=1"):
        reader.read(GOOD, "a.md")
    with Reader(without=without, confined=False) as reader:
        assert reader.read(GOOD, "a.md").commitments


def test_a_process_that_does_not_start_is_a_refusal() -> None:
    with Reader(job="no.such:job") as reader, pytest.raises(Refusal, match="does not start"):
        reader.read(GOOD, "a.md")


def test_a_small_table_may_give_back_fifty_times_its_size_and_nothing_more_than_the_most() -> None:
    class Server:
        ways = ("network",)

        def __init__(self) -> None:
            self.most: list[int] = []

        def run(self, _content: bytes, limits: Limits, **_: object) -> Ended:
            self.most.append(limits.answer)
            return Ended("killed", 1, "")

    reader, server = Reader(confined=False), Server()
    reader.server = cast("ForkServer", server)
    for size in (1_500_000, 50_000_000):
        reader.lines([("a.md", bytes(size))])
    assert server.most[0] > 50 * 1_500_000
    assert server.most[1] == MOST
