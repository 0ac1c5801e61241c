"""The breakdowns that were reported for a commitment, with what whoever asks may see of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.people.asking import may
from pledgebook.web.people.rights import Principal, Thing
from pledgebook.web.reporting.breakdowns import Breakdown, Cell, shown
from pledgebook.web.reporting.models import Report


@dataclass(frozen=True, slots=True)
class Table:
    """One breakdown. ``whole`` is for who handed it in, or may look at what is private."""

    measure: str
    phase: str
    unit: str
    ends: dt.date
    rows: Sequence[str]
    columns: Sequence[str]
    cells: Sequence[Sequence[Cell]]
    whole: bool

    @property
    def hides(self) -> bool:
        """Something of it is not for everybody."""
        return any(cell.hidden for row in self.cells for cell in row)


def breakdowns(reports: Iterable[Report], principal: Principal) -> Sequence[Table]:
    """The last one of each measure, phase and day; ``reports`` come with the latest first."""
    found: dict[tuple[object, ...], Table] = {}
    for report in reports:
        for kept in report.breakdowns:
            key = tuple(kept[name] for name in ("measure", "phase", "unit", "ends"))
            if key not in found:
                found[key] = _table(report, kept, principal)
    return list(found.values())


def _table(report: Report, kept: dict[str, str], principal: Principal) -> Table:
    whose = Thing(frozenset({(report.round.process_id, report.party_id)}), "draft")
    whole = may(principal, "see", whose)
    programme = report.commitment.programme
    kind = load_kinds().get(programme.kind) if programme else None
    table = Breakdown.of(kept)
    return Table(
        kept["measure"], kept["phase"], kept["unit"], dt.date.fromisoformat(kept["ends"]), table.rows,
        table.columns, shown(table, kind, whole=whole), whole,
    )  # fmt: skip
