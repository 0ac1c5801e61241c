"""How fast documents are read, against a general pipeline on the same documents in the same process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from benchmarks import documents
from benchmarks.baseline import pipeline
from benchmarks.documents import Text
from benchmarks.measure import Ratio, Seconds, interleaved
from benchmarks.table import Part, Row

SAMPLE_ROUNDS = 11
CORPUS_ROUNDS = 3


def measure() -> Part:
    """The sample, and every real document there is."""
    read = pipeline()
    sample, corpus = documents.sample(), documents.corpus()
    rows = _rows(f"sample ({sample.words:,} words)", _timed([sample], read, SAMPLE_ROUNDS))
    if corpus:
        title = f"{len(corpus)} documents ({sum(text.words for text in corpus):,} words)"
        rows += _rows(title, _timed(corpus, read, CORPUS_ROUNDS))
    return Part("Throughput: words a second, over those of spaCy and quantulum3 together", rows)


def _timed(texts: Sequence[Text], read: Callable[[str], object], rounds: int) -> dict[str, Seconds]:
    """The seconds of each way for every document and round, in the same order."""
    seconds: dict[str, Seconds] = {"theirs": [], "ours": [], "audited": []}
    for text in texts:
        ways: dict[str, Callable[[], object]] = {
            "theirs": partial(read, text.text),
            "ours": partial(text.read, audit=False),
            "audited": partial(text.read, audit=True),
        }
        interleaved(ways, 1)
        for name, taken in interleaved(ways, rounds).items():
            seconds[name] += taken
    return seconds


def _rows(title: str, seconds: dict[str, Seconds]) -> tuple[Row, ...]:
    return (
        Row(title, Ratio.of(seconds["theirs"], seconds["ours"]), "over 1"),
        Row("the same, with the audit", Ratio.of(seconds["theirs"], seconds["audited"]), "over 1"),
    )
