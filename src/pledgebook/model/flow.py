"""A document's words as one clean text, and the map from it back to the source.

The flow holds what a reader's eye reads: marks, link targets, comments and line breaks are gone, blocks are
separated by a line break. It is built in one pass together with its offset map, so that no offset is ever
recovered afterwards.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from pledgebook.model.selector import Selector, Span, fold


@dataclass(frozen=True, slots=True)
class Flow:
    """Clean text in runs, each copied from one stretch of the source.

    Run ``i`` begins at ``starts[i]`` in ``text`` and at ``sources[i]`` in the source, where it is ``widths[i]``
    characters wide. A run is either copied character for character, or stands for something else (one space
    for a line break and its indent, one character for an entity): then it is one character long.
    """

    text: str
    starts: tuple[int, ...]
    sources: tuple[int, ...]
    widths: tuple[int, ...]

    def to_source(self, start: int, end: int) -> Span:
        """The source span of ``text[start:end]``, which must not be empty."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1) - 1
        begin = self.sources[first] + start - self.starts[first]
        run_end = self.starts[last + 1] if last + 1 < len(self.starts) else len(self.text)
        if end == run_end:
            return Span(begin, self.sources[last] + self.widths[last])
        return Span(begin, self.sources[last] + end - self.starts[last])

    def select(self, source: str, start: int, end: int, path: str | None = None) -> Selector:
        """The selector, in the source, of ``text[start:end]``."""
        span = self.to_source(start, end)
        return Selector(span.start, span.end, fold(source[span.start : span.end]), path)


@dataclass(slots=True)
class FlowBuilder:
    """Collects runs in reading order and keeps the length of the flow so far."""

    length: int = 0
    _parts: list[str] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _sources: list[int] = field(default_factory=list)
    _widths: list[int] = field(default_factory=list)

    def add(self, text: str, source: int, width: int | None = None) -> None:
        """Append ``text``, read at offset ``source``; ``width`` where it differs from the length of ``text``.

        Raises ``ValueError`` when a run that is not a copy is longer than one character.
        """
        if not text:
            return
        length = len(text)
        if width is not None and width != length != 1:
            raise ValueError("a run that is not a copy stands for one character")
        self._parts.append(text)
        self._starts.append(self.length)
        self._sources.append(source)
        self._widths.append(length if width is None else width)
        self.length += length

    def build(self) -> Flow:
        """The finished flow."""
        return Flow("".join(self._parts), tuple(self._starts), tuple(self._sources), tuple(self._widths))
