"""The lists of a DOCX: which mark or number stands before an item."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pledgebook.reading.docx_xml import Attributes, Events, number

_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LEVELS = 9


@dataclass(slots=True)
class _Level:
    format: str = "decimal"
    text: str = "%1."
    start: int = 1


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)


class Lists:
    """Counts the items of every list as they come."""

    def __init__(self) -> None:
        self._abstract: dict[str, _List] = {}
        self._lists: dict[str, str] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._begun: set[str] = set()
        self._definition: _List | None = None
        self._level: _Level | None = None
        self._list = ""
        self._over: int | None = None

    def events(self) -> Events:
        """What reads the part that holds the lists."""
        return Events(self._begin, self._end)

    def marker(self, list_id: str, level: int) -> str:
        """The mark of the next item of a list. An item of a list that is not defined has a dash."""
        level = min(max(0, level), _LEVELS - 1)
        kind = self._abstract.get(self._lists.get(list_id, ""))
        of_level = kind.levels.get(level) if kind else None
        if kind is None or of_level is None:
            return "-"
        self._restart(list_id, kind)
        kind.counts[level] = kind.counts.get(level, of_level.start - 1) + 1
        for deeper in [each for each in kind.counts if each > level]:
            del kind.counts[deeper]
        if of_level.format == "bullet":
            return of_level.text if of_level.text.isprintable() and len(of_level.text) == 1 else "•"
        if of_level.format == "none":
            return ""
        return _PLACE.sub(lambda place: self._counted(kind, int(place[1]) - 1), of_level.text).strip()

    def _restart(self, list_id: str, kind: _List) -> None:
        """A list that says where it starts begins there when its first item comes."""
        if list_id not in self._begun:
            self._begun.add(list_id)
            for (of_list, level), start in self._starts.items():
                if of_list == list_id:
                    kind.counts[level] = start - 1

    def _counted(self, kind: _List, level: int) -> str:
        of_level = kind.levels.get(level) or _Level()
        return _written(kind.counts.get(level, of_level.start), of_level.format)

    def _begin(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if name == "abstractNum":
            self._definition = self._abstract.setdefault(attributes.get("abstractNumId", ""), _List())
        elif name == "num":
            self._list = attributes.get("numId", "")
        elif name == "abstractNumId":
            self._lists[self._list] = value
        elif name == "lvlOverride":
            self._over = number(attributes, "ilvl")
        elif name == "startOverride":
            start = number(attributes)
            if self._over is not None and start is not None:
                self._starts[self._list, self._over] = start
        elif name == "lvl" and self._definition is not None:
            self._level = self._definition.levels.setdefault(number(attributes, "ilvl") or 0, _Level())
        elif self._level is not None:
            self._of_level(name, value, number(attributes))

    def _of_level(self, name: str, value: str, count: int | None) -> None:
        level = self._level or _Level()
        if name == "numFmt":
            level.format = value
        elif name == "lvlText":
            level.text = value
        elif name == "start":
            level.start = 1 if count is None else count

    def _end(self, name: str) -> None:
        if name == "abstractNum":
            self._definition = None
        elif name == "lvl":
            self._level = None


def _written(count: int, format: str) -> str:
    if format in {"lowerLetter", "upperLetter"} and count > 0:
        letters = chr(ord("a") + (count - 1) % 26) * min(5, (count - 1) // 26 + 1)
        return letters.upper() if format == "upperLetter" else letters
    if format in {"lowerRoman", "upperRoman"} and 0 < count < 4000:
        written = ""
        for value, sign in _ROMAN:
            written += sign * (count // value)
            count %= value
        return written.upper() if format == "upperRoman" else written
    return str(count)
