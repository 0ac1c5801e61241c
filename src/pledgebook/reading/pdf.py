"""PDF: the lines of its pages, put in reading order, joined to paragraphs and written as one text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pledgebook.messages import _, ngettext
from pledgebook.model import Document, Refusal
from pledgebook.reading import styled_headings
from pledgebook.reading.assemble import of_sheet
from pledgebook.reading.hyphens import Hyphens
from pledgebook.reading.outline import NESTED
from pledgebook.reading.part import Part
from pledgebook.reading.pdf_depths import Depths
from pledgebook.reading.pdf_file import Pages, pages
from pledgebook.reading.pdf_line import Line
from pledgebook.reading.pdf_order import gutter, ordered, side_of
from pledgebook.reading.pdf_paragraphs import Measures, Paragraph, Paragraphs, is_heading, most_common_size
from pledgebook.reading.pdf_running import without_notes, without_running
from pledgebook.reading.pdf_tables import Table, tables, with_rests
from pledgebook.reading.sheet import Sheet
from pledgebook.reading.source import File

# Letters of fonts that say for no glyph which letter it is: the engine gives signs for private use or none.
_NO_LETTER = re.compile("[\x00-\x08\x0e-\x1f\ufffd\ue000-\uefff\uf100-\uf8ff]")
_LIGATURE = re.compile("[ﬀ-ﬆ]")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})

Stretch = list[Line]


def read(file: File) -> Document:
    """The document in a PDF. ``Document.text`` is the text that reading produces, each block's path its page.

    Raises ``Refusal`` for a file that cannot be opened, is encrypted, or shows pictures of text only.
    """
    found = pages(file)
    _refuse_without_words(file, found)
    kept = without_running(found.lines, [height for _width, height in found.sizes])
    kept, notes = without_notes(kept, _body(found.lines), found.marks) if found.marks else (kept, 0)
    parts = [
        part for page, (width, _) in zip(kept, found.sizes, strict=True) for part in _stretches(page, width)
    ]
    sheet = _sheet(list(with_rests(parts)))
    if not sheet.parts:
        raise Refusal(file.name, _("a PDF without text"))
    title = found.title if _says(sheet.text, found.title) else ""
    warnings = (
        (ngettext("{n} footnote was left out", "{n} footnotes were left out", notes).format(n=notes),)
        if notes
        else ()
    )
    return of_sheet(
        file,
        sheet,
        styled_headings.depths,
        "pdf",
        {"title": title} if title else {},
        warnings,
        _partial(found),
    )


def _says(text: str, title: str) -> bool:
    """Whether a title stands in a text, in whatever letters: most often just so."""
    return title in text or title.casefold() in text.casefold()


def _refuse_without_words(file: File, found: Pages) -> None:
    if not found.lines:
        if found.silent:
            raise Refusal(
                file.name,
                _("a scanned PDF without text: only pictures of its pages; recognise the text first"),
            )
        raise Refusal(
            file.name, _("a PDF without pages that can be read") if found.broken else _("an empty PDF")
        )
    text = "".join([line.text for page in found.lines[:20] for line in page])
    doubtful = not text.isprintable() or "\ufffd" in text
    if doubtful and len(_NO_LETTER.findall(text)) * 5 > len(text):
        raise Refusal(
            file.name, _("a PDF whose fonts do not say which letters they show; recognise the text first")
        )


def _partial(found: Pages) -> str:
    """Why the reading is not of the whole document."""
    reasons = []
    if found.silent:
        reasons.append(_("no text, only a picture, on page {pages}").format(pages=_numbers(found.silent)))
    if found.broken:
        reasons.append(_("page {pages} cannot be read").format(pages=_numbers(found.broken)))
    if found.unread:
        read = found.count - found.unread
        reasons.append(_("only the first {read} of {all} pages were read").format(read=read, all=found.count))
    if found.cut:
        reasons.append(_("the end of the file is missing"))
    return "; ".join(reasons)


def _numbers(pages: Sequence[int]) -> str:
    shown = ", ".join(map(str, pages[:10]))
    return f"{shown} ..." if len(pages) > 10 else shown


def _body(pages: Sequence[Sequence[Line]]) -> float:
    return most_common_size(line for page in pages for line in page)


def _stretches(page: Sequence[Line], width: float) -> Iterator[Stretch | Table]:
    """The tables of a page, and the stretches of lines that stand below each other in one column."""
    pieces = tables(page)
    middle = gutter([piece for piece in pieces if isinstance(piece, Line)], width)
    stretch: Stretch = []
    for piece in ordered(pieces, middle):
        if isinstance(piece, Table):
            if stretch:
                yield stretch
            yield piece
            stretch = []
        elif stretch and _same(stretch[-1], piece, middle):
            stretch.append(piece)
        elif stretch and _level(stretch[-1], piece):
            stretch[-1] = _one(stretch[-1], piece)
        else:
            if stretch:
                yield stretch
            stretch = [piece]
    if stretch:
        yield stretch


def _same(before: Line, line: Line, middle: float | None) -> bool:
    """Whether a line stands below another in the same column, and not beside it."""
    if line.y >= before.y - 1 or _level(before, line):
        return False
    if middle is not None and side_of(before, middle) != side_of(line, middle):
        return False
    return (line.left < before.right and before.left < line.right) or abs(before.y - line.y) < 2 * line.size


def _level(before: Line, line: Line) -> bool:
    """Whether two stretches are one line after all: no table and no column parts them."""
    return abs(line.y - before.y) < 2.5 and line.left >= before.right


def _one(before: Line, line: Line) -> Line:
    strong = before.strong + (1 + line.strong if before.bold and line.strong else 0)
    return before._replace(text=f"{before.text} {line.text}", right=line.right, strong=strong)


def _sheet(parts: Sequence[Stretch | Table]) -> Sheet:
    stretches = [part for part in parts if not isinstance(part, Table)]
    measures = Measures.of(stretches)
    paragraphs = Paragraphs(measures)
    found: list[Paragraph | Table] = []
    for part in parts:
        if isinstance(part, Table):
            found += paragraphs.end()
            before = found[-1] if found else None
            if not (isinstance(before, Table) and before.goes_on_with(part)):
                found.append(part)
        else:
            found += paragraphs.take(part)
    found += paragraphs.end()
    hyphens = Hyphens([line.text for stretch in stretches for line in stretch])
    return _Writing(measures, hyphens, [each for each in found if isinstance(each, Paragraph)]).write(found)


class _Writing:
    """Writes paragraphs and tables to a sheet."""

    def __init__(self, measures: Measures, hyphens: Hyphens, paragraphs: Sequence[Paragraph]) -> None:
        self.sheet = Sheet()
        self._measures, self._hyphens = measures, hyphens
        sizes = {
            round(each.size * 2) for each in paragraphs if is_heading(each, measures, each.lines[0].text)
        }
        self._levels = {size: min(6, rank) for rank, size in enumerate(sorted(sizes, reverse=True), 1)}
        self._tables = 0
        self._depths = Depths()

    def write(self, found: Sequence[Paragraph | Table]) -> Sheet:
        """The sheet with everything on it."""
        for each in found:
            if isinstance(each, Table):
                self._table(each)
            else:
                self._paragraph(each)
        return self.sheet

    def _paragraph(self, paragraph: Paragraph) -> None:
        words, strong = self._joined(paragraph.lines)
        if not words:
            return
        marker = paragraph.marker
        if marker:
            start = len(words) - len(words[len(words) - len(words.lstrip()) + len(marker) :].lstrip())
            words, strong = words[start:], strong - start
        if not words:
            return
        part = self._part(paragraph, words)
        part.path = f"page={paragraph.lines[0].page}"
        self._words(words, strong)
        self.sheet.end(part)

    def _part(self, paragraph: Paragraph, words: str) -> Part:
        if is_heading(paragraph, self._measures, words):
            self._depths.clear()
            level = self._levels.get(round(paragraph.size * 2), 6)
            return Part("heading", [], marker=paragraph.marker, level=level)
        if paragraph.marker:
            depth = self._depths.of_item(paragraph.left, paragraph.marker)
            return Part("item", [], depth * NESTED, paragraph.marker)
        return Part("paragraph", [], self._depths.of_paragraph(paragraph.left) * NESTED)

    def _joined(self, lines: Sequence[Line]) -> tuple[str, int]:
        """The words of some lines, and how many characters at their beginning are bold."""
        parts: list[str] = []
        strong = length = 0
        for line in lines:
            text = line.text
            if not text.isascii() and _LIGATURE.search(text):
                text = text.translate(_LIGATURES)
            if parts:
                ended = self._hyphens.ending(parts[-1], text)
                length += len(ended) - len(parts[-1])
                parts[-1] = ended
            if strong >= length - 1 and line.strong:
                strong = length + (len(text) if line.bold else line.strong)
            parts.append(text)
            length += len(text)
        return "".join(parts), strong if lines[0].strong else 0

    def _table(self, table: Table) -> None:
        self._depths.clear()
        for number, row in enumerate(table.rows):
            for column, cell in row.items():
                words, strong = self._joined(cell.lines)
                part = Part("cell", [], table=self._tables, row=number, column=column)
                part.path = f"page={cell.lines[0].page}"
                self._words(words, strong)
                self.sheet.end(part)
        self._tables += 1

    def _words(self, words: str, strong: int) -> None:
        if strong > 0:
            self.sheet.bold(True)
            self.sheet.add(words[:strong])
            self.sheet.bold(False)
        self.sheet.add(words[max(0, strong) :])
