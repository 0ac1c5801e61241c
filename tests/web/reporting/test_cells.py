"""No text of a workbook begins as a formula does, and each comes back as it was."""

from __future__ import annotations

import pytest

from pledgebook.formats.csv import FORMULA
from pledgebook.web.reporting.workbook.cells import bare, guarded


@pytest.mark.parametrize("mark", FORMULA)
def test_a_formula_is_a_text(mark: str) -> None:
    text = f"{mark}HYPERLINK(1)"
    assert not guarded(text).startswith(FORMULA)
    assert bare(guarded(text)) == text
