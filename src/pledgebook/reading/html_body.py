"""The body of a page: which elements are blocks, and what kind of block each is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from pledgebook.reading.grammar import BULLETED
from pledgebook.reading.html_walk import walk
from pledgebook.reading.outline import NESTED
from pledgebook.reading.part import Part
from pledgebook.reading.sheet import Sheet

_BLOCK_TAGS = """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select
    summary table tbody td tfoot th thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
# What makes a table a means of layout: its cells are read as the page around it.
_LAYOUT = frozenset({"table", *_LISTS, *_HEADINGS})

# The longest CSS path, in steps: in a page that is nested deeper it names the last ones only.
STEPS = 40
WIDEST = 200  # columns and rows that a cell can take


@dataclass(slots=True)
class _Table:
    """The table at hand: its number, and the row and column of the cell at hand."""

    number: int
    row: int = -1
    column: int = -1
    taken: dict[int, int] = field(
        default_factory=dict
    )  # columns, and the rows that a cell above still takes of each
    in_head: bool = False
    plain: bool = False  # whether the row at hand has a cell that is no header
    cells: list[Part] = field(default_factory=list)  # of the row at hand

    def next_row(self) -> None:
        """A row begins."""
        self.end_row()
        self.row, self.column, self.plain = self.row + 1, -1, False
        self.taken = {column: rows - 1 for column, rows in self.taken.items() if rows > 1}

    def next_cell(self, columns: int, rows: int) -> None:
        """A cell begins that takes so many columns and rows."""
        self.column += 1
        while self.column in self.taken:
            self.column += 1
        for column in range(self.column, self.column + columns):
            self.taken[column] = rows

    def end_row(self) -> None:
        """A row ends: it names the columns when it stands in the head, or all of its cells are headers."""
        for cell in self.cells:
            cell.header = self.in_head or not self.plain
        self.cells = []


@dataclass(slots=True)
class _Element:
    """An open element: its step in a CSS path and how many children of each tag it has had."""

    step: str
    children: dict[str, int]
    is_block: bool


def body(root: LexborNode, skipped: frozenset[int]) -> Sheet:
    """The sheet of all that stands below ``root`` but the nodes whose ids are ``skipped``."""
    reader = _Reader(skipped, _layout_tables(root))
    walk(root, reader.enter, reader.leave)
    reader.flush()
    return reader.sheet


def _layout_tables(root: LexborNode) -> frozenset[int]:
    found: set[int] = set()
    opened: list[int] = []

    def enter(node: LexborNode) -> bool:
        if opened and node.tag in _LAYOUT:
            found.add(opened[-1])
        if node.tag == "table":
            opened.append(node.mem_id)
        return bool(node.is_element_node)

    def leave(node: LexborNode) -> None:
        if node.tag == "table":
            opened.pop()

    walk(root, enter, leave)
    return frozenset(found)


class _Reader:
    """Goes along with the walk and knows which heading, list, table and emphasis are open."""

    def __init__(self, skipped: frozenset[int], layout: frozenset[int]) -> None:
        self.sheet = Sheet()
        self._skipped, self._layout = skipped, layout
        self._path: list[_Element] = []
        self._level = 0  # of the open heading
        self._lists: list[int | None] = []  # the next number of each open list, None for one without
        self._marker = ""  # of the item that has no words yet
        self._tables: list[_Table | None] = []  # None for one of layout
        self._count = 0
        self._cell = 0  # how many elements are open down to the cell of data at hand, 0 outside of one
        self._bold = self._italic = 0
        self._begins_italic = self._broken = False  # a line ends in the block at hand
        self._place = ""

    def enter(self, node: LexborNode) -> bool:
        """A node begins. False for what has no inside to go into."""
        tag = node.tag or ""
        if tag == "-text":
            self._words(node.text_content or "")
            return False
        if not node.is_element_node or node.mem_id in self._skipped:
            return False
        if tag in {"br", "wbr"}:
            self.sheet.add(" " if tag == "br" else "")
            self._broken |= tag == "br"
            return False
        self._open(tag)
        if tag in _BEGIN:
            _BEGIN[tag](self, node)
        return True

    def leave(self, node: LexborNode) -> None:
        """An element ends."""
        tag = node.tag or ""
        if tag in _BLOCKS:
            self.flush()
        if tag in _END:
            _END[tag](self, node)
        self._path.pop()

    def flush(self) -> None:
        """End the block at hand where it has words; what begins or ends inside a cell is a space."""
        if self._cell:
            self.sheet.add(" ")
        elif not self.sheet.empty:
            self._end(self._part())

    def item(self, node: LexborNode) -> None:
        """An item or the term of a definition begins; its first words get the mark."""
        self._marker = "-"
        if self._lists and node.tag == "li":
            number = self._lists[-1]
            if number is not None:
                self._marker, self._lists[-1] = f"{number}.", number + 1

    def item_ends(self, _: LexborNode) -> None:
        """An item without words leaves no mark."""
        self._marker = ""

    def list_begins(self, node: LexborNode) -> None:
        """A list begins."""
        start = (node.attributes.get("start") or "1") if node.tag == "ol" else ""
        number = int(start) if start.isascii() and start.isdigit() and len(start) < 9 else 1
        self._lists.append(number if node.tag == "ol" else None)

    def list_ends(self, _: LexborNode) -> None:
        """A list ends."""
        self._lists.pop()

    def heading(self, node: LexborNode) -> None:
        """A heading begins."""
        self._level = _HEADINGS[node.tag or ""]

    def heading_ends(self, _: LexborNode) -> None:
        """A heading ends."""
        self._level = 0

    def table(self, node: LexborNode) -> None:
        """A table begins."""
        if node.mem_id in self._layout:
            self._tables.append(None)
        else:
            self._tables.append(_Table(self._count))
            self._count += 1

    def table_ends(self, _: LexborNode) -> None:
        """A table ends."""
        table = self._tables.pop()
        if table:
            table.end_row()

    def row(self, _: LexborNode) -> None:
        """A row begins."""
        table = self._tables[-1] if self._tables else None
        if table:
            table.next_row()

    def head(self, _: LexborNode) -> None:
        """The head of a table begins."""
        table = self._tables[-1] if self._tables else None
        if table:
            table.in_head = True

    def head_ends(self, _: LexborNode) -> None:
        """The head of a table ends."""
        table = self._tables[-1] if self._tables else None
        if table:
            table.end_row()
            table.in_head = False

    def cell(self, node: LexborNode) -> None:
        """A cell begins."""
        table = self._tables[-1] if self._tables else None
        if table:
            table.next_cell(_spanned(node, "colspan"), _spanned(node, "rowspan"))
            table.plain = table.plain or node.tag == "td"
            self._cell = len(self._path)

    def cell_ends(self, _: LexborNode) -> None:
        """A cell ends."""
        table = self._tables[-1] if self._tables else None
        self._cell = 0
        if table and not self.sheet.empty:
            part = Part("cell", [], NESTED * len(self._lists))
            part.table, part.row, part.column = table.number, table.row, table.column
            table.cells.append(part)
            self._end(part)

    def bold(self, _: LexborNode) -> None:
        """Bold begins."""
        self._bold += 1
        if self._bold == 1:
            self.sheet.bold(True)

    def bold_ends(self, _: LexborNode) -> None:
        """Bold ends."""
        self._bold -= 1
        if not self._bold:
            self.sheet.bold(False)

    def italic(self, _: LexborNode) -> None:
        """Italics begin."""
        self._italic += 1

    def italic_ends(self, _: LexborNode) -> None:
        """Italics end."""
        self._italic -= 1

    def _open(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()
        step = tag
        if self._path:
            children = self._path[-1].children
            children[tag] = children.get(tag, 0) + 1
            step = f"{tag}:nth-of-type({children[tag]})"
        self._path.append(_Element(step, {}, tag in _BLOCKS))

    def _words(self, words: str) -> None:
        if self._broken and not words.isspace():  # "Peru will:<br>- open a port<br>- ..."
            self._broken = False
            if BULLETED.match(words) and not (self._level or self._cell):
                self.flush()
        if self.sheet.empty:
            if not words or words.isspace():
                return
            self._begins_italic, self._place = self._italic > 0, self._css()
        self.sheet.add(words)

    def _css(self) -> str:
        """The path of the innermost block element, or of the cell of data around it."""
        last = self._cell or len(self._path)
        while last > 1 and not self._path[last - 1].is_block:
            last -= 1
        return " > ".join(element.step for element in self._path[max(0, last - STEPS) : last])

    def _part(self) -> Part:
        depth = len(self._lists)
        if self._level:
            return Part("heading", [], level=self._level)
        if self._marker:
            marker, self._marker = self._marker, ""
            return Part("item", [], NESTED * max(0, depth - 1), marker)
        marker = self.sheet.take_mark()
        return Part("item" if marker else "paragraph", [], NESTED * depth, marker)

    def _end(self, part: Part) -> None:
        part.path, part.italic = self._place, self._begins_italic
        self.sheet.end(part)


def _spanned(node: LexborNode, name: str) -> int:
    """How many columns or rows a cell takes; what no table has is one."""
    said = node.attributes.get(name) or ""
    return int(said) if said.isascii() and said.isdigit() and 0 < int(said[:9]) <= WIDEST else 1


_Step = Callable[[_Reader, LexborNode], None]
_BEGIN: dict[str, _Step] = {
    **dict.fromkeys(_HEADINGS, _Reader.heading),
    **dict.fromkeys(_LISTS, _Reader.list_begins),
    **dict.fromkeys(("li", "dt"), _Reader.item),
    **dict.fromkeys(("td", "th"), _Reader.cell),
    **dict.fromkeys(("b", "strong"), _Reader.bold),
    **dict.fromkeys(("i", "em"), _Reader.italic),
    "table": _Reader.table,
    "tr": _Reader.row,
    "thead": _Reader.head,
}
_END: dict[str, _Step] = {
    **dict.fromkeys(_HEADINGS, _Reader.heading_ends),
    **dict.fromkeys(_LISTS, _Reader.list_ends),
    **dict.fromkeys(("li", "dt"), _Reader.item_ends),
    **dict.fromkeys(("td", "th"), _Reader.cell_ends),
    **dict.fromkeys(("b", "strong"), _Reader.bold_ends),
    **dict.fromkeys(("i", "em"), _Reader.italic_ends),
    "table": _Reader.table_ends,
    "thead": _Reader.head_ends,
}
