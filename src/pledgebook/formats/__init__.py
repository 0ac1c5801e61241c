"""Readings as text that people and programs take away: a file a format, each with the one verb ``write``.

``write(readings, layout)`` turns an iterable of readings into an iterator of text chunks. Nothing is held as a
whole: one reading at a time comes in, and its chunks go out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from pledgebook.formats.layout import PLAIN, Layout, Part

if TYPE_CHECKING:
    from pledgebook.model import Reading

__all__ = ["FORMATS", "PLAIN", "Format", "Layout", "Part"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format by the module that writes it; the module is imported when first used.

    ``parts`` are what it can show. ``fixed`` formats are read by programs: they are UTF-8 on every terminal.
    """

    module: str
    parts: frozenset[Part]
    fixed: bool = True

    def write(self, readings: Iterable[Reading], layout: Layout = PLAIN) -> Iterator[str]:
        """The readings in this format, in chunks."""
        return cast("Iterator[str]", import_module(self.module).write(readings, layout))


FORMATS: dict[str, Format] = {
    "table": Format("pledgebook.formats.table", frozenset({"reading", "findings"}), fixed=False),
    "json": Format("pledgebook.formats.json", frozenset({"reading", "findings"})),
    "jsonl": Format("pledgebook.formats.jsonl", frozenset({"reading", "findings"})),
    "csv": Format("pledgebook.formats.csv", frozenset({"reading"})),
    "html": Format("pledgebook.formats.html", frozenset({"reading", "findings"})),
}
