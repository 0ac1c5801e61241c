"""Whether a text that is ten times as long takes ten times as long."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks import documents
from benchmarks.documents import Text
from benchmarks.measure import Ratio, interleaved
from benchmarks.table import Part, Row
from benchmarks.variants import joined, long_texts

SIZE = 100_000
WANTED = "near 1"


def measure() -> Part:
    """One text against its parts, of both sizes, read with and without the audit; the longer in each language."""
    texts = _long(documents.sample())
    rows = [
        Row("the same, with the audit" if audit else title, _ratio(parts, rounds, audit), WANTED)
        for title, parts, rounds in (
            ("200 kB against 2 x 100 kB", texts[:2], 5),
            ("1 MB against 10 x 100 kB", texts, 3),
        )
        for audit in (False, True)
    ]
    rows += [
        Row(f"{name}: 1 MB against 10", _ratio(_long(text), 3, audit=True), WANTED)
        for name, text in documents.other_languages().items()
    ]
    return Part("Linearity: time for one text, over the time for the same paragraphs in parts", tuple(rows))


def _long(text: Text) -> list[Text]:
    return [Text(text.name, long) for long in long_texts(text.text, SIZE, 10)]


def _ratio(parts: Sequence[Text], rounds: int, audit: bool) -> Ratio:
    whole = Text(parts[0].name, joined([part.text for part in parts]))
    ways: dict[str, Callable[[], object]] = {
        "parts": lambda: [part.read(audit=audit) for part in parts],
        "whole": lambda: whole.read(audit=audit),
    }
    parts[0].read(audit=audit)
    seconds = interleaved(ways, rounds)
    return Ratio.of(seconds["whole"], seconds["parts"])
