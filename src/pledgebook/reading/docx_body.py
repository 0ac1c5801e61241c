"""The body of a DOCX: its paragraphs and tables as they stand, deletions and fallbacks left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pledgebook.reading.docx_styles import Styles
from pledgebook.reading.docx_xml import Attributes, Events, indent, is_on, number

# What is in the file and not in the text: deletions, older properties, codes of fields, the second way to draw a text
# box, readings beside Chinese and Japanese words.
_NOT_READ_TAGS = """
    del moveFrom delText delInstrText instrText pPrChange rPrChange sectPrChange tblPrChange tblGridChange tcPrChange
    trPrChange numberingChange 2006:Fallback rt sdtPr sectPr
"""
_NOT_READ = frozenset(_NOT_READ_TAGS.split())
BREAK = "\n"  # the end of a line inside a paragraph, a run of its own
_SPACES = {"tab": " ", "br": BREAK, "cr": BREAK, "noBreakHyphen": "-", "ptab": " "}


@dataclass(slots=True)
class Paragraph:
    """Words with what of them is bold, the style, the list it is an item of, and the indent (in 1/20 point)."""

    runs: list[tuple[str, bool]] = field(default_factory=list)
    style: str = ""
    outline: int | None = None
    list_id: str | None = None
    list_level: int | None = None
    indent: int | None = None
    number: int = 0

    @property
    def blank(self) -> bool:
        """Whether there are no words in it."""
        return not any(words.strip() for words, _bold in self.runs)


@dataclass(slots=True)
class Cell:
    """The paragraphs of a cell, the first column it stands in, and how many it takes."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    column: int = 0
    span: int = 1


@dataclass(slots=True)
class Row:
    """The cells of a row; a header is repeated on every page that the table reaches."""

    cells: list[Cell] = field(default_factory=list)
    header: bool = False


@dataclass(slots=True)
class Table:
    """The rows of a table."""

    rows: list[Row] = field(default_factory=list)


class Body:
    """Collects paragraphs and tables while the body is parsed. A table inside a cell is read as words of the cell."""

    def __init__(self, styles: Styles) -> None:
        self.found: list[Paragraph | Table] = []
        self.notes = 0
        self._styles = styles
        self._skipped = 0  # elements that are open inside one that is not read
        self._open: list[Paragraph] = []  # more than one where a text box stands in a paragraph
        self._behind: list[
            Paragraph
        ] = []  # paragraphs of text boxes, to be read behind the one they are fixed to
        self._goes_on: Paragraph | None = None  # whose end was deleted
        self._mark_deleted = False
        self._tables: list[Table] = []
        self._count = 0
        self._bold: bool | None = None
        self._run_style = ""
        self._hidden = self._in_run = self._in_properties = self._in_text = False

    def events(self) -> Events:
        """What reads the part that holds the body."""
        return Events(self._begin, self._end, self._characters)

    def finish(self) -> None:
        """Take in what is still open where the part broke off."""
        while self._open:
            self._paragraph_ends()
        self._tables.clear()

    def _begin(self, name: str, attributes: Attributes) -> None:
        if name == "del" and self._in_properties and not self._in_run and not self._skipped:
            self._mark_deleted = True
        if self._skipped or name in _NOT_READ:
            self._skipped += 1
        elif name in _SPACES:
            if not self._in_properties:
                self._words(_SPACES[name])
        elif name in _BEGIN:
            _BEGIN[name](self, attributes)

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name in _END:
            _END[name](self)

    def _characters(self, characters: str) -> None:
        if self._in_text and not self._skipped:
            self._words(characters)

    def _words(self, words: str) -> None:
        if not self._open or self._hidden:
            return
        paragraph = self._open[-1]
        bold = self._bold
        if bold is None:
            bold = self._styles.bold(self._run_style) or self._styles.bold(paragraph.style)
        paragraph.runs.append((words, bold))

    def _paragraph_begins(self, _attributes: Attributes) -> None:
        if self._goes_on and not self._open:
            paragraph, self._goes_on = self._goes_on, None
        else:
            self._count += 1
            paragraph = Paragraph(number=self._count)
        self._open.append(paragraph)
        self._mark_deleted = False

    def _paragraph_ends(self) -> None:
        if not self._open:
            return
        paragraph = self._open.pop()
        if self._open:
            self._behind.append(paragraph)
        elif self._mark_deleted:
            self._goes_on = paragraph
        else:
            for each in (paragraph, *self._behind):
                if not each.blank:
                    self._put(each)
            self._behind.clear()
        self._mark_deleted = False

    def _put(self, paragraph: Paragraph) -> None:
        table = self._tables[0] if self._tables else None
        if table and table.rows and table.rows[-1].cells:
            table.rows[-1].cells[-1].paragraphs.append(paragraph)
        else:
            self.found.append(paragraph)

    def _table_begins(self, _attributes: Attributes) -> None:
        self._tables.append(Table())
        if len(self._tables) == 1:
            self.found.append(self._tables[0])

    def _table_ends(self) -> None:
        if self._tables:
            self._tables.pop()

    def _row_begins(self, _attributes: Attributes) -> None:
        if len(self._tables) == 1:
            self._tables[0].rows.append(Row())

    def _cell_begins(self, _attributes: Attributes) -> None:
        if len(self._tables) == 1 and self._tables[0].rows:
            cells = self._tables[0].rows[-1].cells
            cells.append(Cell(column=cells[-1].column + cells[-1].span if cells else 0))

    def _header(self, attributes: Attributes) -> None:
        if len(self._tables) == 1 and self._tables[0].rows:
            self._tables[0].rows[-1].header = is_on(attributes)

    def _span(self, attributes: Attributes) -> None:
        if len(self._tables) == 1 and self._tables[0].rows and self._tables[0].rows[-1].cells:
            self._tables[0].rows[-1].cells[-1].span = max(1, min(100, number(attributes) or 1))

    def _properties_begin(self, _attributes: Attributes) -> None:
        self._in_properties = True

    def _properties_end(self) -> None:
        self._in_properties = False

    def _run_begins(self, _attributes: Attributes) -> None:
        self._in_run, self._bold, self._run_style, self._hidden = True, None, "", False

    def _run_ends(self) -> None:
        self._in_run = self._hidden = False

    def _text_begins(self, _attributes: Attributes) -> None:
        self._in_text = True

    def _text_ends(self) -> None:
        self._in_text = False

    def _set_bold(self, attributes: Attributes) -> None:
        if self._in_run:
            self._bold = is_on(attributes)

    def _set_hidden(self, attributes: Attributes) -> None:
        if self._in_run:
            self._hidden = is_on(attributes)

    def _set_run_style(self, attributes: Attributes) -> None:
        self._run_style = attributes.get("val", "")

    def _set_style(self, attributes: Attributes) -> None:
        if self._open:
            self._open[-1].style = attributes.get("val", "")

    def _set_outline(self, attributes: Attributes) -> None:
        if self._open:
            self._open[-1].outline = number(attributes)

    def _set_list(self, attributes: Attributes) -> None:
        if self._open:
            self._open[-1].list_id = attributes.get("val", "")

    def _set_list_level(self, attributes: Attributes) -> None:
        if self._open:
            self._open[-1].list_level = number(attributes)

    def _set_indent(self, attributes: Attributes) -> None:
        if self._open:
            self._open[-1].indent = indent(attributes)

    def _note(self, _attributes: Attributes) -> None:
        self.notes += 1


_BEGIN: dict[str, Callable[[Body, Attributes], None]] = {
    "p": Body._paragraph_begins,
    "r": Body._run_begins,
    "t": Body._text_begins,
    "math:t": Body._text_begins,
    "pPr": Body._properties_begin,
    "tbl": Body._table_begins,
    "tr": Body._row_begins,
    "tc": Body._cell_begins,
    "tblHeader": Body._header,
    "gridSpan": Body._span,
    "b": Body._set_bold,
    "vanish": Body._set_hidden,
    "rStyle": Body._set_run_style,
    "pStyle": Body._set_style,
    "outlineLvl": Body._set_outline,
    "numId": Body._set_list,
    "ilvl": Body._set_list_level,
    "ind": Body._set_indent,
    "footnoteReference": Body._note,
    "endnoteReference": Body._note,
}
_END: dict[str, Callable[[Body], None]] = {
    "p": Body._paragraph_ends,
    "r": Body._run_ends,
    "t": Body._text_ends,
    "math:t": Body._text_ends,
    "pPr": Body._properties_end,
    "tbl": Body._table_ends,
}
