"""The sums among some amounts by OR-Tools' constraint solver CP-SAT, which audits could be built on instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ortools.sat.python import cp_model


def sums_of(amounts: Sequence[int]) -> int:
    """How many amounts are the sum of two others: one model, asked again for each total. Exact amounts, no hedges."""
    return sum(_is_sum(amounts, index) for index in range(len(amounts)))


def _is_sum(amounts: Sequence[int], total: int) -> bool:
    model: Any = cp_model.CpModel()
    chosen = [model.new_bool_var(f"x{index}") for index in range(len(amounts))]
    model.add(chosen[total] == 0)
    model.add(sum(chosen) == 2)
    model.add(sum(amount * taken for amount, taken in zip(amounts, chosen, strict=True)) == amounts[total])
    solver: Any = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    return bool(solver.solve(model) in (cp_model.OPTIMAL, cp_model.FEASIBLE))
