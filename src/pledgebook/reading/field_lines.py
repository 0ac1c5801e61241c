"""Lines that begin with the label of a field ("Responsible: Peru"), read as one text with those around them.

Each is a part of its own; a line without a label goes on with the one before it. In which language the labels are,
nobody knows yet: those of all of them count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pledgebook.reading.part import Part
from pledgebook.vocabulary import LANGUAGES
from pledgebook.vocabulary.field_labels import PLURAL, load_field_labels

_LEAST = 2  # lines with labels of different kinds
_SURE = ("responsible", "deadline")  # kinds of labels, one of which tells that the others are no topics
_TOPICS = frozenset({"act", "other"})  # kinds of labels that may head a section
_TAB = 4  # columns
_REACH = 80  # characters of a line in which its label stands, and the space before it
_MARKED = r"(?:\*\*|__)?"
_LABEL = re.compile(
    rf"[ \t]*+{_MARKED}(?P<label>[^\W\d_][^\n:]{{0,{_REACH}}}?)\.?{PLURAL} ?{_MARKED}[ \u00a0]?:{_MARKED}[ \t]",
    re.IGNORECASE,
)

Lines = list[tuple[int, int]]


def with_field_lines(parts: Sequence[Part], text: str) -> list[Part]:
    """The parts, of which those with lines that are fields are taken apart."""
    found: list[Part] = []
    for part in parts:
        fields = part.kind in ("item", "paragraph") and part.lines >= _LEAST and not part.verbatim
        colons = sum(text.count(":", start, end) for start, end in part.spans) if fields else 0
        found += _apart(part, text) if colons >= _LEAST else [part]
    return found


def _apart(part: Part, text: str) -> list[Part]:
    lines = lines_of(part, text)
    labels = [_labelled(text, line) for line in lines]
    kinds = frozenset[str]().union(*labels)
    if sum(map(bool, labels)) < _LEAST or len(kinds) < _LEAST or kinds.isdisjoint(_SURE):
        return [part]
    stretches: list[Lines] = []
    for line, label in zip(lines, labels, strict=True):
        if label or not stretches:
            stretches.append([])
        stretches[-1].append(line)
    first, *others = stretches
    return [
        replace(part, spans=_wrapped(first), lines=len(first)),
        *(
            Part("paragraph", _wrapped(each), _column(text, each[0]), lines=len(each), apart=False)
            for each in others
        ),
    ]


def _wrapped(lines: Lines) -> Lines:
    """The spans of lines that one text is wrapped over, with the ends of all but the last."""
    return [*((start, end + 1) for start, end in lines[:-1]), lines[-1]]


def is_field(words: str) -> bool:
    """Whether a line is the field of an item, and no heading: "Responsible: Ministry of Health"."""
    kinds = _labelled(words, (0, len(words)))
    return bool(kinds) and kinds.isdisjoint(_TOPICS)


def lines_of(part: Part, text: str) -> Lines:
    """The lines of a part without their ends, blank ones apart."""
    found: Lines = []
    for start, end in part.spans:
        at = start
        while at < end:
            stop = text.find("\n", at, end)
            stop = end if stop < 0 else stop
            if text[at:stop].strip():
                found.append((at, stop))
            at = stop + 1
    return found


def _labelled(text: str, line: tuple[int, int]) -> frozenset[str]:
    """The kinds of the label that a line begins with; none where it begins with none.

    Where capitals do not matter some letters stand for others ("ſ" for "s"), with which no label is spelled.
    """
    start, end = line
    if text.find(":", start, min(end, start + _REACH)) < 0:
        return frozenset()
    found = _LABEL.match(text, start, end)
    return _kinds().get(found["label"].lower(), frozenset()) if found else frozenset()


def _column(text: str, line: tuple[int, int]) -> int:
    """The column of the first character of a line."""
    start, end = line
    begins = text.rfind("\n", 0, start) + 1
    words = text[begins:end].expandtabs(_TAB)
    return len(words) - len(words.lstrip())


@cache
def _kinds() -> dict[str, frozenset[str]]:
    """The kinds of each label, in whichever language it is."""
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for label, kind in load_field_labels(language).kinds.items():
            found.setdefault(label, set()).add(kind)
    return {label: frozenset(kinds) for label, kinds in found.items()}
