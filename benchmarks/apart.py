"""What it costs to read a document in a child, and what two children at a time are worth."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial

from benchmarks import documents
from benchmarks.measure import Ratio, interleaved
from benchmarks.table import Part, Row
from benchmarks.variants import long_texts
from pledgebook.apart.batch import Loaded, lines
from pledgebook.apart.child import How
from pledgebook.apart.reader import Reader

ROUNDS = 11
MANY, SIZE, MANY_ROUNDS = 256, 12_000, 5
FRESH = "import sys; from pledgebook import pipeline; pipeline.read(sys.stdin.buffer.read(), name={name!r})"


def measure() -> Part:
    """One document each way; then many, by one job and by two."""
    sample = documents.sample()
    content = sample.text.encode()
    with Reader(confined=False) as reader:
        reader.ready()
        ways: dict[str, Callable[[], object]] = {
            "here": partial(sample.read, audit=True),
            "child": partial(reader.read, content, sample.name),
            "fresh": partial(_fresh, content, sample.name),
        }
        interleaved(ways, 2)
        seconds = interleaved(ways, ROUNDS)
        texts = long_texts(sample.text, SIZE, MANY)
        many = [Loaded(f"{n}.md", text.encode()) for n, text in enumerate(texts)]
        jobs = {str(count): partial(_all, reader, many, count) for count in (1, 2)}
        by_jobs = interleaved(jobs, MANY_ROUNDS)
    rows = (
        Row("the sample, over in process", Ratio.of(seconds["child"], seconds["here"])),
        Row("fresh Python over the child", Ratio.of(seconds["fresh"], seconds["child"]), "over 1"),
        Row(f"{MANY} documents: 1 job over 2", Ratio.of(by_jobs["1"], by_jobs["2"]), "over 1.9"),
    )
    return Part("A child: time of reading a document apart, forked and confined", rows)


def _fresh(content: bytes, name: str) -> None:
    subprocess.run([sys.executable, "-c", FRESH.format(name=name)], input=content, check=True)


def _all(reader: Reader, many: list[Loaded], jobs: int) -> None:
    told = list(lines(reader, many, jobs, How(), len(many)))
    assert all(isinstance(line, bytes) for line in told)
