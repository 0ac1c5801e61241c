"""What a stage of a programme reads as beside other voices, where a party says nothing but the stage.

A stage that is only planned reads as not begun, one on the way as under way, and one with which what was promised is
there as done. One that may be either (a register that is closed, a rule that is in use) reads as nothing.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import get_args

from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.registry.models.status import ReadsAs

TABLE = Path(__file__).parent / "stages.csv"


def stage_reads_as(kind: str, stage: str) -> str:
    """What the stage of a kind is compared by; empty for nothing, and for a stage that is not known.

    >>> stage_reads_as("registration", "open"), stage_reads_as("registration", "closed")
    ('under way', '')
    """
    return _table().get((kind, stage), "")


@cache
def _table() -> Mapping[tuple[str, str], str]:
    """Raises ``ValueError`` for a row that says what no row can, and for a stage that has none."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {(row["kind"], row["stage"]): row["reads_as"] for row in rows}
    known = {(id, stage) for id, kind in load_kinds().items() for stage in kind.stages}
    if set(found) != known or len(found) != len(rows):
        raise ValueError(f"{TABLE.name}: not each stage once: {sorted(set(found) ^ known)}")
    if wrong := set(found.values()) - {*get_args(ReadsAs), ""}:
        raise ValueError(f"{TABLE.name}: {sorted(wrong)} is read as nothing that we know")
    return MappingProxyType(found)
