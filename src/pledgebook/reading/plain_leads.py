"""Words that lead in what follows in plain text, where no bold tells them: "Early warning. Kenya will ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pledgebook.model import Span
from pledgebook.reading.part import Written

_LEAD = re.compile(r"[^\W\d_][^.:;!?\n]{2,60}\.(?= [^\W\d_a-zß-öø-ÿ])")
_MOST_WORDS = 7
_FEWEST = 3  # in a document
_REST = 30  # characters behind one, at least: two short sentences are two sentences


def with_leads(lines: Sequence[Written], depths: Sequence[int]) -> list[Written]:
    """The lines, each lead-in as if it were set in bold: where several are in a document, and most beside them."""
    if any(line.strong for line in lines):
        return list(lines)
    leads = {
        index: lead
        for group in _groups(lines, depths)
        if len(found := {each: lead for each in group if (lead := _lead(lines[each]))}) * 2 >= len(group)
        if len(found) > 1
        for index, lead in found.items()
    }
    if len(leads) < _FEWEST:
        return list(lines)
    return [
        line._replace(strong=(Span(line.at.start, line.at.start + leads[index]),)) if index in leads else line
        for index, line in enumerate(lines)
    ]


def _groups(lines: Sequence[Written], depths: Sequence[int]) -> Iterator[list[int]]:
    """The items of one list, or the paragraphs under one heading."""
    group: list[int] = []
    for index, (line, depth) in enumerate(zip(lines, depths, strict=True)):
        alike = group and _shape(lines[group[0]]) == _shape(line)
        if group and (depth or not alike) and line.part.indent <= lines[group[0]].part.indent:
            yield group
            group = []
        if not depth and line.part.kind in ("item", "paragraph") and (not group or alike):
            group.append(index)
    if group:
        yield group


def _shape(line: Written) -> tuple[str, int]:
    return line.part.kind, line.part.indent


def _lead(line: Written) -> int:
    """How many characters lead in the rest; 0 where none do."""
    found = _LEAD.match(line.words)
    if found is None or found[0].count(" ") >= _MOST_WORDS or len(line.words) - found.end() < _REST:
        return 0
    return found.end()
