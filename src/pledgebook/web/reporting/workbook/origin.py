"""Of which round a workbook is, and in which language it was downloaded: its cover says so."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from pledgebook.messages import LANGUAGES, _
from pledgebook.model import Refusal
from pledgebook.web.reporting.workbook.layout import ORIGIN


def origin(content: bytes) -> tuple[str, str]:
    """The round and the language, both empty where no cover says them. Raises ``Refusal`` for what is no workbook."""
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        sheets = book.worksheets[:1]
        said = [
            str(cell.value or "")
            for sheet in sheets
            for cells in sheet.iter_rows(min_row=ORIGIN, max_row=ORIGIN, max_col=1)
            for cell in cells
        ]
    except Exception as error:
        raise Refusal("", _("the file is no workbook in the format XLSX")) from error
    round, _space, language = "".join(said).partition(" ")
    return (round, language) if language in LANGUAGES else ("", "")
