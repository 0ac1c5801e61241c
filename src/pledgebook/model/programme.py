"""The kinds of programme that commitments run on. Kinds are data; no class a kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MeasureType = Literal["cumulative", "flow", "level", "capacity", "money"]


@dataclass(frozen=True, slots=True)
class Measure:
    """Something a kind of programme counts, and how: per period (flow, capacity) or in total (cumulative, level)."""

    id: str
    type: MeasureType


@dataclass(frozen=True, slots=True)
class ProgrammeKind:
    """A kind of programme: its measures, its ordered stages and what must hold between its measures.

    ``checks`` are written ``smaller <= larger`` over measure ids. ``comparable`` is False for kinds whose counts
    may never enter a comparison or a score. A count below ``mask_below`` is never shown (zero: all are).
    """

    id: str
    measures: tuple[Measure, ...]
    stages: tuple[str, ...]
    checks: tuple[str, ...]
    comparable: bool = True
    mask_below: int = 0
