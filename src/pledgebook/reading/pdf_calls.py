"""The functions of the PDF engine that are called for every line or shape, without a check of each argument's type.

That check costs several times what the function does. What is passed here is the page that the engine gave, whole
numbers, and memory that ``PageReader`` holds; nothing of it comes from a file.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium


def _unchecked(function: Any, result: Any = ctypes.c_int) -> Callable[..., Any]:
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    found: Callable[..., Any] = ctypes.CFUNCTYPE(result)(address)
    return found


count_boxes = _unchecked(pdfium.FPDFText_CountRects)
get_box = _unchecked(pdfium.FPDFText_GetRect)
get_letter_box = _unchecked(pdfium.FPDFText_GetLooseCharBox)
get_matrix = _unchecked(pdfium.FPDFText_GetMatrix)
get_font = _unchecked(pdfium.FPDFText_GetFontInfo, ctypes.c_ulong)
get_size = _unchecked(pdfium.FPDFText_GetFontSize, ctypes.c_double)
get_drawn = _unchecked(pdfium.FPDFPage_GetObject, pdfium.FPDFPage_GetObject.restype)
kind_of_drawn = _unchecked(pdfium.FPDFPageObj_GetType)
box_of_drawn = _unchecked(pdfium.FPDFPageObj_GetBounds)
