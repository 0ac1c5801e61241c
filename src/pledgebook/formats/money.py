"""The money account as text that people and programs take away: a file a format, each with the one verb ``write``."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import cast

from pledgebook.formats.layout import PLAIN, Layout
from pledgebook.formats.money_words import Groups

MONEY = {
    "table": "pledgebook.formats.money_table",
    "json": "pledgebook.formats.money_json",
    "csv": "pledgebook.formats.money_csv",
}


def write(groups: Groups, form: str, by: str = "", layout: Layout = PLAIN) -> Iterator[str]:
    """The accounts in a format of ``MONEY``, in chunks; the module is imported when first used."""
    return cast("Iterator[str]", import_module(MONEY[form]).write(groups, by, layout))
