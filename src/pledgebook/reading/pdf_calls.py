"""The functions of the PDF engine that are called for every line or shape, without a check of each argument's type.

That check costs several times what the function does, and to let other threads run meanwhile costs some of it again.
What is passed here is what the engine gave, whole numbers, and memory that this file or ``PageReader`` holds; nothing
of it comes from a document. The memory is shared: the engine must not be entered twice at the same time anyway.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from itertools import compress, repeat
from operator import eq
from struct import Struct
from typing import Any

import pypdfium2.raw as pdfium


def _unchecked(function: Any, result: Any = ctypes.c_int, *arguments: Any) -> Callable[..., Any]:
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    found: Callable[..., Any] = ctypes.PYFUNCTYPE(result, *arguments)(address)
    return found


count_boxes = _unchecked(pdfium.FPDFText_CountRects)
get_letter_box = _unchecked(pdfium.FPDFText_GetLooseCharBox, None)
get_matrix = _unchecked(pdfium.FPDFText_GetMatrix, None)
get_font = _unchecked(pdfium.FPDFText_GetFontInfo, ctypes.c_ulong)
get_size = _unchecked(pdfium.FPDFText_GetFontSize, ctypes.c_double)
_get_box = _unchecked(pdfium.FPDFText_GetRect, None)
# What is drawn is a number here, the address that the engine gave for it.
_get_drawn = _unchecked(pdfium.FPDFPage_GetObject, ctypes.c_void_p)
_kind_of_drawn = _unchecked(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)
box_of_drawn = _unchecked(pdfium.FPDFPageObj_GetBounds, ctypes.c_int, ctypes.c_void_p)

_SIDES = (ctypes.c_double * 4)()
_TO_SIDES = [ctypes.byref(_SIDES, index * ctypes.sizeof(ctypes.c_double)) for index in range(4)]
_FOUR = Struct("4d").unpack_from


def boxes(page: Any, first: int, count: int) -> list[tuple[float, ...]]:
    """Around some characters, one for what was drawn at once: its left side, top, right side and bottom."""
    found = []
    for index in range(count_boxes(page, first, count)):
        _get_box(page, index, *_TO_SIDES)
        found.append(_FOUR(_SIDES))
    return found


def drawn_paths(page: Any, most: int) -> Iterator[int]:
    """What was drawn on a page and is neither text nor a picture, of so many things at most."""
    drawn = list(map(_get_drawn, repeat(page), range(min(most, pdfium.FPDFPage_CountObjects(page)))))
    return compress(drawn, map(eq, map(_kind_of_drawn, drawn), repeat(pdfium.FPDF_PAGEOBJ_PATH)))
