"""The lines of one page of a PDF: their words, where they stand, how large and how bold they are.

The engine gives the characters of a page in the order in which they were drawn, cut into lines. What else is asked for
is asked for a line, not for a character: a call each for tens of thousands of characters would cost more than the
engine itself does.
"""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from struct import Struct
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
_NAME = ctypes.c_char * _LONGEST_NAME
_NUMBERS = Struct("6f").unpack_from  # of a matrix
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
        self._box_of, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self._to_box, self._to_matrix = ctypes.byref(self._box_of), ctypes.byref(self._matrix)
        self._bold: dict[bytes, bool] = {}
        self._name = _NAME()
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

    def _pieces(self, text: str, start: int, end: int, number: int) -> Sequence[Line]:
        boxes = self._boxes(start, end)
        if not boxes:
            return ()
        y, size = self._font(start, end)
        if len(boxes) == 1:  # most lines are drawn at once
            [(left, _top, right, _bottom)] = boxes
            if len(text) == 1:
                text = self._with_sign(text, start)
            text = self._with_spaces(text, start) if self._unfilled else text
            strong = len(text) if self._is_bold(start) else 0
            return (Line(text.replace(_HYPHEN, "-"), left, right, y, size, strong, number),)
        lefts, _tops, rights, bottoms = zip(*boxes, strict=True)
        found = []
        for first, last, since, until in self._columns(start, end, lefts, rights, size):
            of_piece = lefts[since:until], rights[since:until], bottoms[since:until]
            words = self._without_notes(first, last, of_piece, y, size)
            if words:
                words = self._with_sign(words, first).replace(_HYPHEN, "-")
                strong = self._strong(first, last)
                found.append(Line(words, min(of_piece[0]), max(of_piece[1]), y, size, strong, number))
        return found

    def _boxes(self, start: int, end: int) -> list[tuple[float, ...]]:
        """Around the letters, one box for what was drawn at once: its left side, top, right side and bottom."""
        first, last = (self._index(start), self._index(end - 1)) if self._shift else (start, end - 1)
        found = pdf_calls.boxes(self._page, first, last + 1 - first)
        if self._turn.quarters:
            turned = [self._turn.box(Box(left, right, bottom, top)) for left, top, right, bottom in found]
            return [(box.left, box.top, box.right, box.bottom) for box in turned]
        return found

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
        index = self._index(middle) if self._shift else middle
        pdf_calls.get_matrix(self._page, index, self._to_matrix)
        size: float = pdf_calls.get_size(self._page, index)
        a, b, c, d, e, f = _NUMBERS(self._matrix)
        y = self._turn.y(e, f) if self._turn.quarters else f
        upright = a == d == 1 and b == c == 0
        return y, max(0.5, size if upright else size * abs(a * d - b * c) ** 0.5)

    def _columns(
        self, start: int, end: int, lefts: Sequence[float], rights: Sequence[float], size: float
    ) -> Iterator[tuple[int, int, int, int]]:
        """The stretches of a line between gaps that are wider than spaces, without the gap behind a bullet.

        Each with the first of its boxes, and the first that is none of it.
        """
        since, first = start, 0
        for index in _gaps(lefts, rights, _GAP * size):
            at = self._word_at(since, end, lefts[index] - size / 4)
            if at is None:
                continue
            near = lefts[index] - rights[index - 1] < _BEHIND * size
            if near and _MARKER.fullmatch(self._text[since:at].strip()):
                continue
            yield since, at, first, index
            since, first = at, index
        yield since, end, first, len(lefts)

    def _word_at(self, start: int, end: int, left: float) -> int | None:
        for word in _WORD.finditer(self._text, start, end):
            if word.start() > start and self._box(word.start()).left >= left:
                return word.start()
        return None

    def _without_notes(
        self, start: int, end: int, boxes: Sequence[Sequence[float]], y: float, size: float
    ) -> str:
        """The words without the raised figures that point to notes; ``boxes`` are left sides, right sides, bottoms."""
        lefts, rights, bottoms = boxes
        text = self._text[start:end]
        raised = y + _RAISED * size
        if max(bottoms) <= raised or not any(
            bottom > raised and right - left < 2 * size
            for left, right, bottom in zip(lefts, rights, bottoms, strict=True)
        ):
            return (self._with_spaces(text, start) if self._unfilled else text).strip()
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


def _gaps(lefts: Sequence[float], rights: Sequence[float], width: float) -> list[int]:
    """The boxes that stand by more than a width to the right of each of the three before them."""
    pairs = enumerate(zip(lefts[1:], rights, strict=False), 1)
    wide = [index for index, (left, right) in pairs if left - width > right]
    return [index for index in wide if lefts[index] - width > max(rights[max(0, index - 3) : index])]


def _characters(text_page: Any) -> tuple[str, bool]:
    """The text of a page, and whether characters are numbered otherwise than they stand in it."""
    count = pdfium.FPDFText_CountChars(text_page)
    if count <= 0:
        return "", False
    buffer = bytearray(4 * count + 2)
    written = pdfium.FPDFText_GetText(text_page, 0, count, ctypes.c_ushort.from_buffer(buffer))
    text = buffer[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    return text, len(text) != count


def _sheet_size(page: Any) -> tuple[float, float]:
    """Width and height before the page is turned."""
    width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    return (height, width) if pdfium.FPDFPage_GetRotation(page) % 2 else (width, height)
