"""Labels of the fields that an item of an action plan has, and where they stand: "Responsible: Peru | Due: 2027"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple, cast, get_args

from pledgebook.model import Block, Document, Span
from pledgebook.vocabulary.table import rows

FieldKind = Literal[
    "responsible", "partner", "deadline", "start", "period", "target", "budget", "status", "act", "other"
]
PLURAL = r"(?: ?\((?:e?s|is|ies)\))?"  # "Responsable(s)"
_LONGEST = 44  # characters of a label
_AROUND = " \n*_"  # what may stand around a label
_PARTS = ".;,|/–—-•·(["  # what parts a field from what stands before it
_BEHIND = " \n;,|/–—-•·*_"  # what stands behind its words and is none of them
_DASH = re.compile(r"\.? [–—-] |\. ")
_INITIALS = re.compile(r"(?:[.\s][A-Z]\.)$")  # "Aguas Andinas S.A."
# Behind a label: "Responsable(s)", "Action 3".
_TAIL = re.compile(rf"\.?{PLURAL}(?: (?:n[.º°o]{{0,2}} ?)?\d{{1,2}}(?:\.\d{{1,2}})*)?\Z", re.IGNORECASE)
_OPENS = re.compile(r"(?<![\w'-])[^\W\d_]")
_BETWEEN = re.compile("[ '-]")
_FIRST = re.compile(r"[^\W\d_]+")
_SEVERAL = 2  # kinds of labels by which one that nothing parts from the words before it is one, too


class Field(NamedTuple):
    """A field of a block: its kind, its label, where that begins, and the words that it holds."""

    kind: FieldKind
    label: str
    start: int
    at: Span


class _Mark(NamedTuple):
    """A label where it stands, and where its words begin; ``parted`` where the text parts it from what is before it."""

    kind: FieldKind
    start: int
    end: int
    behind: int
    parted: bool


class FieldLabels(NamedTuple):
    """The kinds of the labels of a language, and the words that they begin and end with."""

    kinds: Mapping[str, FieldKind]
    first: frozenset[str]
    last: frozenset[str]

    def ending(self, text: str, start: int, end: int) -> tuple[int, FieldKind] | None:
        """Where the longest label begins that a stretch ends with, a number or "(s)" behind it apart, and its kind."""
        word = text[start:end].rpartition(" ")[2].rpartition("'")[2]
        if word.isalpha() and word.lower() not in self.last:
            return None
        tail = _TAIL.search(text, start, end)
        close = tail.start() if tail else end
        for opens in _OPENS.finditer(text, start, close):
            if kind := self.kinds.get(text[opens.start() : close].lower()):
                return opens.start(), kind
        return None

    def whole(self, text: str, start: int, end: int) -> FieldKind | None:
        """The kind of the label that a stretch is and nothing else, but for such an ending."""
        found = self.ending(text, start, end)
        return found[1] if found and found[0] == start else None


@cache
def load_field_labels(language: str) -> FieldLabels:
    """The labels of a language. Raises ``VocabularyError`` for a bad row, or a phrase with a capital."""
    kinds: dict[str, FieldKind] = {}
    for row in rows(f"{language}/field_labels.csv", ("phrase", "kind")):
        if row["phrase"] != row["phrase"].lower():
            raise row.error(f"phrase is {row['phrase']!r}, not in lower case")
        kinds[row["phrase"]] = cast("FieldKind", row.one_of("kind", get_args(FieldKind)))
    words = [_BETWEEN.split(label) for label in kinds]
    return FieldLabels(kinds, frozenset(each[0] for each in words), frozenset(each[-1] for each in words))


def find_fields(document: Document, text: str, language: str) -> Mapping[int, Sequence[Field]]:
    """The fields of each block that has some, by its index; ``text`` is the flow in the plain spelling.

    A label stands where its block or a sentence begins, behind a mark such as a bar or a bracket, in bold, or, with
    a capital, beside labels of other kinds. Its words end with the next label, or their sentence. They may stand in
    the block behind one that is nothing but a label, as in a table of two columns: that block then has no field of its
    own, and stands there with none.
    """
    labels = load_field_labels(language)
    closes = [sentence.at.end for sentence in document.sentences]
    found: dict[int, Sequence[Field]] = _beside(document.blocks, text, labels)
    for index, block in enumerate(document.blocks):
        marks = [] if block.kind == "cell" or index in found else _marks(text, block, labels)
        if marks:
            found[index] = list(_fields(text, block, marks, closes))
    return found


def _beside(blocks: Sequence[Block], text: str, labels: FieldLabels) -> dict[int, Sequence[Field]]:
    """Fields of which the label fills one block and the words the next; several of different kinds, one by one."""
    found: dict[int, Sequence[Field]] = {}
    run: list[Field] = []
    for index, (block, behind) in enumerate(pairwise(blocks)):
        label = None if index in found else _whole(text, block.at, labels)
        if label is None or not _are_beside(blocks, index) or _whole(text, behind.at, labels) is not None:
            continue
        field = Field(
            label, text[block.at.start : block.at.end].rstrip(_AROUND + ":"), block.at.start, behind.at
        )
        found[index], found[index + 1] = [field], []
        run.append(field)
    return found if len({field.kind for field in run}) >= _SEVERAL else {}


def _are_beside(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block and the next are the cells of a row of two, or an item or paragraph and its own text."""
    block, behind, *more = blocks[index : index + 3]
    if block.kind == "cell":
        row = (block.table, block.row)
        return (behind.table, behind.row) == row and not any((each.table, each.row) == row for each in more)
    if (
        block.kind == "heading"
        or behind.kind not in ("item", "paragraph")
        or block.headings != behind.headings
    ):
        return False
    return behind.parent == index or (behind.kind == block.kind and behind.parent == block.parent)


def _whole(text: str, at: Span, labels: FieldLabels) -> FieldKind | None:
    """The kind of the label that a block is and nothing else."""
    if at.end - at.start > _LONGEST:
        return None
    end = at.start + len(text[at.start : at.end].rstrip(_AROUND + ":"))
    return labels.whole(text, at.start, end)


def _fields(text: str, block: Block, marks: Sequence[_Mark], closes: Sequence[int]) -> Iterator[Field]:
    ends = [mark.start for mark in marks[1:]]
    last = marks[-1]
    if last.start == block.at.start:
        ends.append(block.at.end)
    else:
        number = bisect_right(closes, last.behind)
        ends.append(min(block.at.end, closes[number]) if number < len(closes) else block.at.end)
    for mark, end in zip(marks, ends, strict=True):
        yield Field(mark.kind, text[mark.start : mark.end], mark.start, _words(text, mark.behind, end))


def _words(text: str, start: int, end: int) -> Span:
    """What a field holds, without what parts it from the next and without a bracket that closes around it."""
    depth = 0
    for place in range(start, end):
        depth += (text[place] == "(") - (text[place] == ")")
        if depth < 0:
            end = place
            break
    while end > start and text[end - 1] in _BEHIND + "([":
        end -= 1
    if text.endswith(".", start, end) and not _INITIALS.search(text, start, end):
        end -= 1
    return Span(start, max(start, end))


def _marks(text: str, block: Block, labels: FieldLabels) -> list[_Mark]:
    """The labels of a block, in order."""
    at = block.at
    found = {mark.start: mark for mark in _in_bold(text, block, labels)} if block.strong else {}
    if first := _before_dash(text, at, labels):
        found[first.start] = first
    colon = text.find(":", at.start, at.end)
    while colon >= 0:
        if mark := _before_colon(text, at, colon, labels):
            found[mark.start] = mark
        colon = text.find(":", colon + 1, at.end)
    if not found:
        return []
    marks = [found[start] for start in sorted(found)]
    several = len({mark.kind for mark in marks}) >= _SEVERAL
    return [mark for mark in marks if mark.parted or several]


def _before_colon(text: str, at: Span, colon: int, labels: FieldLabels) -> _Mark | None:
    behind = _past(text, colon + 1, at.end)
    if behind == colon + 1 < at.end:  # "10:30"
        return None
    end = colon
    while end > at.start and text[end - 1] in _AROUND:
        end -= 1
    label = labels.ending(text, max(at.start, end - _LONGEST), end)
    if not label:
        return None
    start = before = label[0]
    while before > at.start and text[before - 1] in _AROUND:
        before -= 1
    parted = before == at.start or text[before - 1] in _PARTS
    if not parted and not text[start].isupper():
        return None
    return _Mark(label[1], start, end, behind, parted)


def _in_bold(text: str, block: Block, labels: FieldLabels) -> Iterator[_Mark]:
    """Labels that only bold tells: "**Responsible** Peru"; before a full stop they are a topic ("**Support.** We")."""
    for bold in block.strong:
        kind = labels.kinds.get(text[bold.start : bold.end].lower())
        behind = _past(text, bold.end, block.at.end)
        if kind and text[bold.start].isupper() and behind > bold.end and text[behind] not in ":.":
            yield _Mark(kind, bold.start, bold.end, behind, parted=True)


def _before_dash(text: str, at: Span, labels: FieldLabels) -> _Mark | None:
    """A label that a block begins with and a dash parts from what it holds: "Responsible – Peru".

    Behind the number of an act a full stop does, too: "Action 3. Open two ports".
    """
    word = _FIRST.match(text, at.start, at.end)
    if not word or word[0].lower() not in labels.first:
        return None
    dash = _DASH.search(text, at.start, min(at.end, at.start + _LONGEST))
    kind = labels.whole(text, at.start, dash.start()) if dash else None
    if not dash or not kind:
        return None
    if dash[0][0] == " " or (kind == "act" and text[dash.start() - 1].isdigit()):
        return _Mark(kind, at.start, dash.start(), dash.end(), parted=True)
    return None


def _past(text: str, start: int, end: int) -> int:
    while start < end and text[start] in _AROUND:
        start += 1
    return start
