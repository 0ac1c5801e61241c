"""Lines of minutes that say who is to do what, each read as an item: "ACTION 12.3   NI Water to send ...".

The word and the number before it are its marker, as a bullet is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pledgebook.reading.field_lines import Lines, lines_of
from pledgebook.reading.part import Part
from pledgebook.vocabulary.minutes import action_label, is_record

_FEWEST = 2  # lines with a short letter and a number that count on
_CODE = re.compile(
    r"(?P<letters>[A-Z]{1,3})[ .-]?(?P<number>\d{1,3}(?:[./]\d{1,3})?)(?: ?[:.)]|[ \u00a0][–—-])[ \t]+"
    r"(?=[^\W\d_](?=[^\n]*[a-zß-ÿ]))"
)


def with_action_lines(parts: Sequence[Part], text: str) -> list[Part]:
    """The parts of the record of a meeting, with paragraphs of which lines open like that taken apart."""
    if not is_record(text):
        return list(parts)
    codes = _codes(parts, text)
    return [each for part in parts for each in _apart(part, text, codes)]


def _codes(parts: Sequence[Part], text: str) -> frozenset[str]:
    """The letters that actions are counted by: those that stand before several numbers."""
    numbers: dict[str, set[str]] = {}
    for part in parts:
        for start, end in lines_of(part, text) if part.kind == "paragraph" else ():
            if found := _CODE.match(text, _first(text, start, end), end):
                numbers.setdefault(found["letters"], set()).add(found["number"])
    return frozenset(letters for letters, found in numbers.items() if len(found) >= _FEWEST)


def _first(text: str, start: int, end: int) -> int:
    """Where the first character of a line stands that is neither a space nor a mark of bold."""
    while start < end and text[start] in " \t*":
        start += 1
    return start


def _apart(part: Part, text: str, codes: frozenset[str]) -> Iterator[Part]:
    if part.kind != "paragraph" or part.verbatim:
        yield part
        return
    stretches: list[tuple[int, Lines]] = [(0, [])]  # where the words begin behind a marker, and the lines
    for start, end in lines_of(part, text):
        behind = _behind(text, _first(text, start, end), end, codes)
        if behind:
            stretches.append((behind, []))
        stretches[-1][1].append((start, end))
    if len(stretches) == 1:
        yield part
        return
    if stretches[0][1]:
        yield replace(part, spans=_joined(stretches[0][1]), lines=len(stretches[0][1]))
    for behind, lines in stretches[1:]:
        first = _first(text, *lines[0])
        spans = _joined([(behind, lines[0][1]), *lines[1:]])
        yield Part("item", spans, marker=text[first:behind].strip(), lines=len(lines), apart=part.apart)


def _behind(text: str, start: int, end: int, codes: frozenset[str]) -> int:
    """Where the words begin behind the marker of an action; 0 where a line opens with none."""
    found = action_label().match(text, start, end)
    if found is None:
        code = _CODE.match(text, start, end)
        found = code if code and code["letters"] in codes else None
    return found.end() if found and found.end() < end else 0


def _joined(lines: Lines) -> Lines:
    """The spans of lines that one text is wrapped over, with the ends of all but the last."""
    return [*((start, end + 1) for start, end in lines[:-1]), lines[-1]]
