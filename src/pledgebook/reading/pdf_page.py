"""The lines of one page of a PDF: their words, where they stand, how large and how bold they are.

The engine gives the characters of a page in the order in which they were drawn, cut into lines. What else is asked for
is asked for a line, not for a character: a call each for tens of thousands of characters would cost more than the
engine itself does.
"""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any

import pypdfium2.raw as pdfium

from pledgebook.reading import pdf_calls
from pledgebook.reading.grammar import DRAWN_BULLETS
from pledgebook.reading.pdf_bullets import BULLET, SYMBOLS, with_bullets, writes_bullets
from pledgebook.reading.pdf_line import Box, Line, Turn

# The engine writes this for a hyphen at the end of a line that it takes for one of hyphenation.
_HYPHEN = "\ufffe"
_LINE = re.compile(rf"[^\r\n{_HYPHEN}]++{_HYPHEN}?")
_BOLD = re.compile(rb"bold|black|heavy|(?:semi|demi)(?:bold)?\b|[-,]bd", re.IGNORECASE)
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_WORD = re.compile(r"\S++")
_NOTE = re.compile(r"[\d*†‡,]{1,4}")
_UNIT = re.compile(r"\b[kcdm]?m$")
# A figure and a word with nothing between them: "60brigades", where a narrow space is drawn without a sign of a font.
_GLUED = re.compile(r"[0-9](?=[^\W\d_])")
_MARKER = re.compile(r"\W|\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[A-Za-z]{1,4})[.)]")

_LONGEST_NAME = 128  # of a font
_ROOM = ctypes.c_ulong(_LONGEST_NAME)

# In sizes of the font: a gap in a line that is no space between words, the widest behind a bullet, and how high the
# mark of a note stands; what no sign fills is a space from here on.
_GAP, _BEHIND, _RAISED, _UNFILLED = 0.8, 3.6, 0.28, 0.08


class PageReader:
    """Reads one page after the other with the same memory for what the engine answers.

    ``marks`` are the numbers and signs of notes in all that was read so far.
    """

    def __init__(self) -> None:
        self.marks: set[str] = set()
        self._sides = tuple(ctypes.c_double() for _ in range(4))
        self._at = tuple(map(ctypes.byref, self._sides))
        self._box_of, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self._to_box, self._to_matrix = ctypes.byref(self._box_of), ctypes.byref(self._matrix)
        self._bold: dict[bytes, bool] = {}
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self._to_flags = ctypes.byref(ctypes.c_int())
        self._page: Any = None
        self._shift = False
        self._bulleted = False  # whether some bullet so far was text
        self._text = ""
        self._wide: list[int] = []  # where characters stand that are two for the engine
        self._unfilled: list[int] = []  # behind which characters a space was left that is no character
        self._turn = Turn(0, 0, 0)

    def lines(self, page: Any, text_page: Any, number: int) -> list[Line]:
        """The lines of a page that is open, in the order in which they were drawn."""
        self._page = text_page
        self._text, self._shift = _characters(text_page)
        self._wide = [match.start() for match in _WIDE.finditer(self._text)] if self._shift else []
        self._turn = Turn(pdfium.FPDFPage_GetRotation(page) % 4, *_sheet_size(page))
        glued = (match.start() for match in _GLUED.finditer(self._text))
        self._unfilled = [at for at in glued if self._is_unfilled(at)]
        found: list[Line] = []
        for match in _LINE.finditer(self._text):
            text = match[0].strip()
            if text:
                start = self._text.index(text, match.start())
                found += self._pieces(text, start, start + len(text), number)
        self._bulleted = self._bulleted or writes_bullets(found)
        return found if self._bulleted else with_bullets(page, found, self._turn)

    def _pieces(self, text: str, start: int, end: int, number: int) -> Iterable[Line]:
        boxes = self._boxes(start, end)
        if not boxes:
            return ()
        y, size = self._font(start, end)
        if len(boxes) > 1:
            return self._parted(start, end, boxes, y, size, number)
        [(left, right, _bottom, _top)] = boxes  # most lines are drawn at once
        if len(text) == 1:
            text = self._with_sign(text, start)
        text = self._with_spaces(text, start) if self._unfilled else text
        strong = len(text) if self._is_bold(start) else 0
        return (Line(text.replace(_HYPHEN, "-"), left, right, y, size, strong, number),)

    def _parted(
        self, start: int, end: int, boxes: list[Box], y: float, size: float, number: int
    ) -> Iterator[Line]:
        """The stretches of a line that was drawn in pieces, without the marks of notes."""
        for first, last, of_piece in self._columns(start, end, boxes, size):
            words = self._without_notes(first, last, of_piece, y, size)
            if words:
                words = self._with_sign(words, first)
                left, right = min([box.left for box in of_piece]), max([box.right for box in of_piece])
                yield Line(
                    words.replace(_HYPHEN, "-"), left, right, y, size, self._strong(first, last), number
                )

    def _boxes(self, start: int, end: int) -> list[Box]:
        """Around the letters, one box for what was drawn at once."""
        page, at, rectangle = self._page, self._at, pdf_calls.get_box
        left, top, right, bottom = self._sides
        first, last = (self._index(start), self._index(end - 1)) if self._shift else (start, end - 1)
        found = []
        for index in range(pdf_calls.count_boxes(page, first, last + 1 - first)):
            rectangle(page, index, *at)
            found.append(Box(left.value, right.value, bottom.value, top.value))
        return [self._turn.box(box) for box in found] if self._turn.quarters else found

    def _box(self, at: int) -> Box:
        """Of one character."""
        box = self._box_of
        pdf_calls.get_letter_box(self._page, self._index(at), self._to_box)
        return self._turn.box(Box(box.left, box.right, box.bottom, box.top))

    def _font(self, start: int, end: int) -> tuple[float, float]:
        """Where a character in the middle stands, and its size: at the ends are bullets and notes, in other fonts."""
        middle = (start + end) // 2
        while middle < end - 1 and self._text[middle].isspace():
            middle += 1
        index, matrix = self._index(middle) if self._shift else middle, self._matrix
        pdf_calls.get_matrix(self._page, index, self._to_matrix)
        y = self._turn.y(matrix.e, matrix.f) if self._turn.quarters else matrix.f
        size: float = pdf_calls.get_size(self._page, index)
        a, b, c, d = matrix.a, matrix.b, matrix.c, matrix.d
        upright = a == d == 1 and b == c == 0
        return y, max(0.5, size if upright else size * abs(a * d - b * c) ** 0.5)

    def _columns(
        self, start: int, end: int, boxes: list[Box], size: float
    ) -> Iterator[tuple[int, int, list[Box]]]:
        """The stretches of a line between gaps that are wider than spaces, without the gap behind a bullet."""
        rights, gap = [boxes[0].right] * 3, _GAP * size
        cuts = []
        for index, (left, right, _bottom, _top) in enumerate(boxes):
            if left - gap > rights[0] and left - gap > rights[1] and left - gap > rights[2]:
                cuts.append(index)
            rights[index % 3] = right
        since, first = start, 0
        for index in cuts:
            at = self._word_at(since, end, boxes[index].left - size / 4)
            if at is None:
                continue
            near = boxes[index].left - boxes[index - 1].right < _BEHIND * size
            if near and _MARKER.fullmatch(self._text[since:at].strip()):
                continue
            yield since, at, boxes[first:index]
            since, first = at, index
        yield since, end, boxes[first:]

    def _word_at(self, start: int, end: int, left: float) -> int | None:
        for word in _WORD.finditer(self._text, start, end):
            if word.start() > start and self._box(word.start()).left >= left:
                return word.start()
        return None

    def _without_notes(self, start: int, end: int, boxes: list[Box], y: float, size: float) -> str:
        """The words without the raised figures that point to notes."""
        text = self._text[start:end]
        raised = y + _RAISED * size
        if not any(bottom > raised and right - left < 2 * size for left, right, bottom, _top in boxes):
            return self._with_spaces(text, start).strip()
        gaps = set(self._gaps(start, end))
        kept: list[str] = []
        marks: list[str] = []
        for at in range(start, end):
            sign = self._text[at]
            noted = _NOTE.fullmatch(sign) and kept and not _UNIT.search("".join(kept[-3:]))
            if noted and self._box(at).bottom > y + size / 5:
                marks.append(sign)
            else:
                kept.append(f"{sign} " if at in gaps else sign)
                marks.append(" ")
        self.marks.update("".join(marks).replace(",", " ").split())
        return "".join(kept).strip()

    def _with_spaces(self, words: str, at: int) -> str:
        """Words that stand at a place of the text, with the spaces that are no characters."""
        since, parts = 0, []
        for gap in self._gaps(at, at + len(words) - 1):
            parts.append(words[since : gap - at + 1])
            since = gap - at + 1
        return " ".join([*parts, words[since:]])

    def _gaps(self, start: int, end: int) -> list[int]:
        """The characters of a stretch behind which a space was left that is no character."""
        return self._unfilled[bisect_left(self._unfilled, start) : bisect_left(self._unfilled, end)]

    def _is_unfilled(self, at: int) -> bool:
        """Whether the engine gives nothing for a space behind a character: the next stands level with it, and apart."""
        here, after = self._box(at), self._box(at + 1)
        size = here.top - here.bottom
        return after.left - here.right > _UNFILLED * size and abs(after.bottom - here.bottom) < size / 5

    def _with_sign(self, words: str, at: int) -> str:
        """The words of a line, with a bullet for a letter that a font of signs shows as one."""
        alone = words[1:2] in {"", " "} and words[0] not in DRAWN_BULLETS
        return BULLET + words[1:] if alone and SYMBOLS.search(self._font_name(at)) else words

    def _strong(self, start: int, end: int) -> int:
        """How many characters at the beginning are bold."""
        first = start
        if not self._text[start].isalpha():
            mark = _WORD.match(self._text, start, end)
            if mark and mark.end() + 1 < end and _MARKER.fullmatch(mark[0]):
                first = mark.end() + 1
        if not self._is_bold(first):
            return 0
        words = _WORD.finditer(self._text, first, end)
        stop = next((word.start() for word in words if not self._is_bold(word.start())), end)
        return len(self._with_spaces(self._text[start:stop], start))

    def _is_bold(self, at: int) -> bool:
        name = self._font_name(at)
        bold = self._bold.get(name)
        if bold is None:
            bold = self._bold[name] = bool(_BOLD.search(name))
        return bold

    def _font_name(self, at: int) -> bytes:
        """Of a character; empty for a font without a name."""
        index = self._index(at) if self._shift else at
        size = pdf_calls.get_font(self._page, index, self._name, _ROOM, self._to_flags)
        return self._name.value if 0 < size <= _LONGEST_NAME else b""

    def _index(self, at: int) -> int:
        """The character's number for the engine, which counts some that are no text."""
        if not self._shift:
            return at
        units = at + bisect_left(self._wide, at)
        return max(0, int(pdfium.FPDFText_GetCharIndexFromTextIndex(self._page, units)))


def _characters(text_page: Any) -> tuple[str, bool]:
    """The text of a page, and whether characters are numbered otherwise than they stand in it."""
    count = pdfium.FPDFText_CountChars(text_page)
    if count <= 0:
        return "", False
    buffer = (ctypes.c_ushort * (2 * count + 1))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    return text, len(text) != count


def _sheet_size(page: Any) -> tuple[float, float]:
    """Width and height before the page is turned."""
    width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    return (height, width) if pdfium.FPDFPage_GetRotation(page) % 2 else (width, height)
