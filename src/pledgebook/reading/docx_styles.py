"""The styles of a DOCX: which of them are headings, which are bold, which belong to a list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pledgebook.reading.docx_xml import Attributes, Events, indent, is_on, number
from pledgebook.vocabulary.table import rows

TITLE = 0  # the level of a title, above the headings of the first level
_NUMBERED = re.compile(r"(?P<name>\D+?) ?(?P<level>[1-9])?")
_CONTENTS = re.compile(r"(?:toc|tdc|tm|índice|sumário|table of contents) ?\d?", re.IGNORECASE)
_DEEPEST = 20  # styles based on each other


@dataclass(slots=True)
class Style:
    """What a style says; None where it says nothing and the one it is based on does."""

    name: str = ""
    based_on: str = ""
    outline: int | None = None
    bold: bool | None = None
    list_id: str | None = None
    list_level: int | None = None
    indent: int | None = None


class Styles:
    """The styles of a document by their ids."""

    def __init__(self) -> None:
        self._styles: dict[str, Style] = {}
        self._open: Style | None = None

    def events(self) -> Events:
        """What reads the part that holds the styles."""
        return Events(self._begin, self._end)

    def level(self, style: str) -> int | None:
        """The level of a heading of the style, ``TITLE`` for a title; None for a style that is none."""
        for each in self._chain(style):
            if each.outline is not None:
                return each.outline + 1 if each.outline < 9 else None
            level = _named(each.name)
            if level is not None:
                return level
        return _named(style) if style not in self._styles else None

    def bold(self, style: str) -> bool:
        """Whether text of the style is bold."""
        return next((each.bold for each in self._chain(style) if each.bold is not None), False)

    def indent(self, style: str) -> int:
        """How far from the margin text of the style begins."""
        return next((each.indent for each in self._chain(style) if each.indent is not None), 0)

    def listed(self, style: str) -> tuple[str, int] | None:
        """The id of the list that the style belongs to, and the level in it."""
        found = next((each for each in self._chain(style) if each.list_id is not None), None)
        if found is None or not found.list_id:
            return None
        level = next((each.list_level for each in self._chain(style) if each.list_level is not None), 0)
        return found.list_id, level

    def is_contents(self, style: str) -> bool:
        """Whether the style is that of lines of a table of contents."""
        name = self._styles[style].name if style in self._styles else style
        return bool(_CONTENTS.fullmatch(name))

    def _chain(self, style: str) -> list[Style]:
        found: list[Style] = []
        while style in self._styles and len(found) < _DEEPEST:
            found.append(self._styles[style])
            style = found[-1].based_on
        return found

    def _begin(self, name: str, attributes: Attributes) -> None:
        if name == "style":
            self._open = self._styles.setdefault(attributes.get("styleId", ""), Style())
        style = self._open
        if style is None:
            return
        value = attributes.get("val", "")
        if name == "name":
            style.name = value
        elif name == "basedOn":
            style.based_on = value
        elif name == "outlineLvl":
            style.outline = number(attributes)
        elif name == "b":
            style.bold = is_on(attributes)
        elif name == "numId":
            style.list_id = "" if value == "0" else value
        elif name == "ilvl":
            style.list_level = number(attributes)
        elif name == "ind":
            style.indent = indent(attributes)

    def _end(self, name: str) -> None:
        if name == "style":
            self._open = None


def _named(name: str) -> int | None:
    match = _NUMBERED.fullmatch(name.strip().lower())
    kind = _kinds().get(match["name"]) if match else None
    if match is None or kind is None:
        return None
    if kind == "heading":
        return int(match["level"] or 0) or (TITLE if match["name"] != "heading" else 1)
    return TITLE if kind == "title" else 1


@cache
def _kinds() -> dict[str, str]:
    table = rows("heading_styles.csv", ["language", "name", "is"])
    return {row["name"]: row.one_of("is", ["heading", "title", "subtitle"]) for row in table}
