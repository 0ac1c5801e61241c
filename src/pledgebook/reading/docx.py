"""DOCX: the body of a Word document as headings, items, paragraphs and cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pledgebook.messages import _, ngettext
from pledgebook.model import Document, Refusal
from pledgebook.reading import docx_archive, styled_headings
from pledgebook.reading.assemble import of_sheet
from pledgebook.reading.docx_archive import Archive, Damaged
from pledgebook.reading.docx_body import BREAK, Body, Paragraph, Table
from pledgebook.reading.docx_lists import Lists
from pledgebook.reading.docx_styles import TITLE, Styles
from pledgebook.reading.docx_xml import Events, parse
from pledgebook.reading.grammar import BULLETED
from pledgebook.reading.outline import NESTED
from pledgebook.reading.part import Part
from pledgebook.reading.sheet import Sheet
from pledgebook.reading.source import File

_BODY, _STYLES, _LISTS = "word/document.xml", "word/styles.xml", "word/numbering.xml"
_OTHER_BODY = re.compile(r"word/document\d*\.xml")


def read(file: File) -> Document:
    """The document in a DOCX. ``Document.text`` is the text that reading produces, each block's path its paragraph.

    Deleted text, notes, headers and footers are not read, text boxes once. Raises ``Refusal`` for an archive that is
    broken, encrypted, another kind of document or unpacks to more than documents do.
    """
    with docx_archive.opened(file) as archive:
        styles, lists = Styles(), Lists()
        lost = [*_part(archive, _STYLES, styles.events()), *_part(archive, _LISTS, lists.events())]
        body = Body(styles)
        broken = _part(archive, _main(archive), body.events())
    body.finish()
    sheet = _Writing(styles, lists).write(body.found)
    if not sheet.parts:
        raise Refusal(file.name, broken[0] if broken else _("a Word document without text"))
    warnings = [
        _("styles or lists of the document were not read: {reason}").format(reason=reason)
        for reason in lost[:1]
    ]
    if body.notes:
        warnings.append(
            ngettext("{n} footnote was left out", "{n} footnotes were left out", body.notes).format(
                n=body.notes
            )
        )
    return of_sheet(
        file, sheet, styled_headings.depths, "docx", {}, tuple(warnings), broken[0] if broken else ""
    )


def _main(archive: Archive) -> str:
    if _BODY in archive:
        return _BODY
    other = next((name for name in sorted(archive.names()) if _OTHER_BODY.fullmatch(name)), "")
    if not other:
        raise Refusal(archive.source, _("a Word document whose text is missing"))
    return other


def _part(archive: Archive, name: str, events: Events) -> list[str]:
    """Read a part where there is one; why it could not be read to its end."""
    if name not in archive:
        return []
    try:
        parse(archive.pieces(name), events, archive.source)
    except Damaged as reason:
        return [str(reason)]
    return []


class _Writing:
    """Writes paragraphs and tables to a sheet."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self.sheet = Sheet()
        self._styles, self._lists = styles, lists
        self._tables = 0
        self._titled = 0  # 1 where a title stands above the headings of the first level
        self._item: int | None = (
            None  # how many items the one stands in that the next paragraph may go on with
        )
        self._usual: set[int] = set()  # the indents of paragraphs behind no item

    def write(self, found: Sequence[Paragraph | Table]) -> Sheet:
        """The sheet with everything on it."""
        self._titled = int(any(isinstance(each, Paragraph) and self._level(each) == TITLE for each in found))
        self._usual = self._indents(found)
        for each in found:
            if isinstance(each, Paragraph):
                self._paragraph(each)
                continue
            self._item = None
            if max((len(row.cells) for row in each.rows), default=0) > 1:
                self._table(each)
            else:  # a frame
                for paragraph in (one for row in each.rows for cell in row.cells for one in cell.paragraphs):
                    self._paragraph(paragraph)
        return self.sheet

    def _level(self, paragraph: Paragraph) -> int | None:
        if paragraph.outline is not None:
            return paragraph.outline + 1 if paragraph.outline < 9 else None
        return self._styles.level(paragraph.style)

    def _paragraph(self, paragraph: Paragraph) -> None:
        if self._styles.is_contents(paragraph.style):
            return
        marker, nested = self._listed(paragraph)
        if marker:
            self._item = nested
        elif self._item is not None and self._goes_on(paragraph):
            nested = self._item + 1
        else:
            self._item = None
        first, *others = _lines(paragraph) if self._level(paragraph) is None else (paragraph,)
        self._line(first, marker, nested)
        for each in others:  # items of the one that it begins with, where that is one
            self._line(each, "", nested + bool(marker))

    def _indents(self, found: Sequence[Paragraph | Table]) -> set[int]:
        """The indents of paragraphs that stand behind no item, nor behind others that are set in behind one."""
        indents: set[int] = set()
        behind = False
        for each in found:
            if isinstance(each, Table):
                behind = False
            elif self._list_of(each):
                behind = True
            elif not (behind and self._indent(each) > 0):
                behind = False
                indents.add(self._indent(each))
        return indents

    def _indent(self, paragraph: Paragraph) -> int:
        return self._styles.indent(paragraph.style) if paragraph.indent is None else paragraph.indent

    def _goes_on(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph goes on with the item before it: set in, as none is that stands by itself."""
        own = self._indent(paragraph)
        return self._level(paragraph) is None and own > 0 and own not in self._usual

    def _line(self, paragraph: Paragraph, marker: str, nested: int) -> None:
        level = self._level(paragraph)
        if level is not None:
            part = Part("heading", [], marker=marker, level=level + self._titled)
        else:
            part = Part("item" if marker else "paragraph", [], NESTED * nested, marker)
        part.path = f"paragraph={paragraph.number}"
        self._runs(paragraph)
        if not self.sheet.empty:
            if level is None and not marker.strip() and (typed := self.sheet.take_mark()):
                part.kind, part.marker = "item", typed
            self.sheet.end(part)

    def _listed(self, paragraph: Paragraph) -> tuple[str, int]:
        """The mark of an item, and how many items it stands in."""
        list_id = self._list_of(paragraph)
        if not list_id:
            return "", 0
        of_style = self._styles.listed(paragraph.style)
        level = paragraph.list_level if paragraph.list_level is not None else (of_style or ("", 0))[1]
        return self._lists.marker(list_id, level or 0), max(0, min(8, level or 0))

    def _list_of(self, paragraph: Paragraph) -> str:
        """The id of the list that a paragraph is an item of; empty where it is none."""
        of_style = self._styles.listed(paragraph.style)
        list_id = of_style[0] if paragraph.list_id is None and of_style else paragraph.list_id
        return "" if not list_id or list_id == "0" else list_id

    def _runs(self, paragraph: Paragraph) -> None:
        was_bold = False
        for words, bold in paragraph.runs:
            if bold != was_bold and words.strip():
                self.sheet.bold(bold)
                was_bold = bold
            self.sheet.add(words)
        if was_bold:
            self.sheet.bold(False)

    def _table(self, table: Table) -> None:
        for number, row in enumerate(table.rows):
            for cell in row.cells:
                for paragraph in cell.paragraphs:
                    self._runs(paragraph)
                    self.sheet.add(" ")
                if self.sheet.empty:
                    continue
                part = Part("cell", [], table=self._tables, row=number, column=cell.column, header=row.header)
                part.path = f"table={self._tables + 1},row={number + 1},column={cell.column + 1}"
                self.sheet.end(part)
        self._tables += 1


def _lines(paragraph: Paragraph) -> Iterator[Paragraph]:
    """A paragraph, cut where a line in it begins with a bullet: "Peru will:", "- open a port", "- ..."."""
    breaks = [index for index, (words, _) in enumerate(paragraph.runs) if words == BREAK]
    lines = [paragraph.runs[since:until] for since, until in pairwise((0, *breaks, len(paragraph.runs)))]
    cut = lines[:1]
    for line in lines[1:]:
        if BULLETED.match("".join(words for words, _ in line)):
            cut.append(line)
        else:
            cut[-1] += line
    for runs in cut:
        yield replace(paragraph, runs=runs)
