"""Lines of a PDF to paragraphs, items and headings: by what begins them, the space around them and their ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pledgebook.reading import grammar
from pledgebook.reading.hyphens import HYPHENS
from pledgebook.reading.pdf_line import Line

_MARKER = grammar.line(grammar.MARKER)
_ENDS, _CLOSES = frozenset(".!?:;…"), "”’\"'»)]"  # how a sentence ends, and what may close behind it
_STARTS = re.compile(r"[“‘\"'«(\[]*[^\W\d_]")

# Sizes that differ by less are one. Text that is larger than the body by so much is a heading, in bold by less.
_SAME, _LARGER, _BOLDER = 0.06, 1.14, 1.04
# A distance to the line before of more than this share of the usual one is a gap.
_WIDE = 1.22
_WORDS = (
    3  # that would have had their place on a line which ends no sentence, where the next begins a paragraph
)
_LONGEST = 300  # characters of a heading


@dataclass(slots=True)
class Paragraph:
    """The lines of one paragraph. ``marker`` introduces an item; ``left`` is where it or the first word stands."""

    lines: list[Line]
    marker: str
    left: float

    @property
    def size(self) -> float:
        """The size of its first line."""
        return self.lines[0].size

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)


@dataclass(slots=True)
class Measures:
    """What is usual in a document: the size of its text, and the distance of lines for each size."""

    body: float
    pitch: dict[int, float] = field(default_factory=dict)

    @classmethod
    def of(cls, stretches: Sequence[Sequence[Line]]) -> Measures:
        """Those of the lines at hand."""
        steps: dict[int, list[float]] = {}
        for stretch in stretches:
            for before, after in pairwise(stretch):
                step, size = before.y - after.y, after.size
                if 0.5 * size < step < 3 * size and abs(before.size - size) < 0.5:
                    steps.setdefault(round(size), []).append(round(step, 1))
        pitch = {size: _closest(found) for size, found in steps.items() if len(found) > 3}
        return cls(most_common_size(line for stretch in stretches for line in stretch), pitch)

    def usual(self, size: float) -> float:
        """The usual distance of lines of a size."""
        return self.pitch.get(round(size), 1.25 * size)

    def is_larger(self, line: Line) -> bool:
        """Whether a line is set as headings are."""
        return line.size > (_BOLDER if line.bold else _LARGER) * self.body


def most_common_size(lines: Iterable[Line]) -> float:
    """The size that most characters have; 1 where there are none."""
    exact: dict[float, int] = {}
    for line in lines:
        exact[line.size] = exact.get(line.size, 0) + len(line.text)
    sizes: dict[float, int] = {}
    for size, count in exact.items():
        sizes[round(size, 1)] = sizes.get(round(size, 1), 0) + count
    return max(sizes, key=lambda size: sizes[size], default=1.0)


def _closest(steps: Sequence[float]) -> float:
    """The distance of the lines of one paragraph: the closest that is frequent."""
    counted = Counter(steps)
    most = max(counted.values())
    return min(step for step, count in counted.items() if count * 5 >= most)


class Paragraphs:
    """Collects paragraphs over the columns and pages of a document."""

    def __init__(self, measures: Measures) -> None:
        self.measures = measures
        self._open: Paragraph | None = None
        self._right = 0.0

    def take(self, stretch: Sequence[Line]) -> Iterator[Paragraph]:
        """The paragraphs that end in a stretch of lines that stand below each other in one column."""
        right = max([line.right for line in stretch])
        hanging = _repeated([round(line.left) for line in stretch])
        for index, line in enumerate(stretch):
            after = stretch[index + 1] if index + 1 < len(stretch) else None
            marker = self._marker(line, after, index == 0)
            if (
                not marker
                and self._open
                and self._goes_on(self._open, line, first=not index, hanging=hanging)
            ):
                self._open.lines.append(line)
            else:
                yield from self.end()
                self._open = Paragraph([line], marker, line.left)
            self._right = right

    def end(self) -> Iterator[Paragraph]:
        """The open paragraph, where there is one: what follows does not go on with it."""
        if self._open:
            yield self._open
        self._open = None

    def _marker(self, line: Line, after: Line | None, first: bool) -> str:
        """The bullet or number that makes an item of the line, empty for a line of words."""
        match = _MARKER.match(line.text)
        if match is None or match["marker"] == line.text:
            return ""
        marker: str = match["marker"]
        before = self._open.lines[-1] if self._open else None
        if marker[0] in grammar.DRAWN_BULLETS or before is None:
            return marker
        hangs = after is not None and after.left > line.left + 0.5 * line.size and after.y < line.y
        level = bool(self._open and self._open.marker and abs(self._open.left - line.left) < 2)
        apart = not first and before.y - line.y > _WIDE * self.measures.usual(line.size)
        if hangs or level or apart:
            return marker
        return marker if _ended(before) and self._is_short(before, line) else ""

    def _goes_on(self, open_: Paragraph, line: Line, *, first: bool, hanging: set[int]) -> bool:
        before = open_.lines[-1]
        if abs(before.size - line.size) > _SAME * max(before.size, line.size):
            return False
        heading = self.measures.is_larger(line) or (before.bold and line.bold)
        if first:
            return not heading and self._over_the_edge(open_, line)
        step = before.y - line.y
        if step > _WIDE * self.measures.usual(line.size):
            return False
        if heading:
            return before.bold == line.bold
        if before.bold and open_.bold and not line.bold and self._is_short(before, line):
            return False
        return not self._begins(open_, before, line, hanging)

    def _begins(self, open_: Paragraph, before: Line, line: Line, hanging: set[int]) -> bool:
        """Whether a line begins a paragraph with no space before: by its indent, or the end of the line before."""
        indent = line.left - before.left
        if (
            not open_.marker
            and indent > 0.8 * line.size
            and round(line.left) not in hanging
            and len(open_.lines) > 1
        ):
            return True
        back = open_.marker and len(open_.lines) > 1 and line.left < open_.lines[1].left - 0.5 * line.size
        if back:
            return True
        ended = _ended(before)
        if before.text[-1] in HYPHENS or not self._is_short(before, line):
            return ended and not open_.marker and indent > 0.8 * line.size and len(open_.lines) > 1
        if ended or not self._is_short(before, line, _WORDS):
            return ended
        return bool(_STARTS.match(line.text) and not line.text.lstrip("“‘\"'«([")[0].islower())

    def _over_the_edge(self, open_: Paragraph, line: Line) -> bool:
        """Whether a paragraph goes on in the next column or on the next page."""
        before = open_.lines[-1]
        if _ended(before):
            return False
        return not self._is_short(before, line) or line.text[0].islower()

    def _is_short(self, before: Line, line: Line, words: int = 1) -> bool:
        """Whether the first words of a line would have had their place on the line before."""
        taken = sum(map(len, line.text.split(" ", words)[:words])) + words
        width = (line.right - line.left) * min(1.0, taken / max(1, len(line.text)))
        return before.right + width + 0.25 * line.size < self._right


def _ended(line: Line) -> bool:
    """Whether a line ends as sentences do."""
    return line.text.rstrip(_CLOSES)[-1:] in _ENDS


def _repeated(lefts: Sequence[int]) -> set[int]:
    """The places at which more than one line begins."""
    seen: set[int] = set()
    again: set[int] = set()
    for left in lefts:
        (again if left in seen else seen).add(left)
    return again


def is_heading(paragraph: Paragraph, measures: Measures, words: str) -> bool:
    """Whether a paragraph is set larger than the text, short, and no item behind a bullet."""
    larger = measures.is_larger(paragraph.lines[0]) and paragraph.marker[:1] not in grammar.DRAWN_BULLETS
    return larger and len(words) <= _LONGEST
