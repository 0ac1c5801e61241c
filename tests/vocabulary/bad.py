"""A table with a row that is not as it should be, in place of the one that is shipped."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

import pytest

from pledgebook.vocabulary.table import Row, parse, rows


def replace(monkeypatch: pytest.MonkeyPatch, module: ModuleType, table: str, text: str) -> None:
    """Let ``module`` read ``text`` where it asks for ``table``, and every other table as it is."""

    def read(name: str, columns: Sequence[str], optional: Sequence[str] = ()) -> list[Row]:
        return list(parse(name, text, columns, optional)) if name == table else rows(name, columns, optional)

    monkeypatch.setattr(module, "rows", read)
