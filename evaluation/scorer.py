"""The scorer, which belongs to the gold and not to the repository, so that no rule can be fitted to it here."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from evaluation.places import Missing

# The rows of the table. F1 of what is found and right, accuracy of the rest over what is found.
ROWS = (
    "units", "parties", "partners", "figures right", "role", "measure", "time right",
    "stance", "declared", "pillar", "kind", "findings",
)  # fmt: skip

Rows = dict[str, float]


class Scorer:
    """``tools/score.py`` of the corpus, typed."""

    def __init__(self, corpus: Path) -> None:
        self._module = _load(corpus / "tools" / "score.py")

    def parts(self, marks: dict[str, Any], reading: dict[str, Any]) -> dict[str, tuple[float, ...]]:
        """By row: precision, recall and F1, or the accuracy alone."""
        rows: dict[str, tuple[float, ...]] = self._module.score(marks, reading)[0]
        return rows

    def rows(self, marks: dict[str, Any], reading: dict[str, Any]) -> Rows:
        """By row of the table the one number that stands in it; a row that the marks do not have is left out."""
        parts = self.parts(marks, reading)
        return {name: parts[name][-1] for name in ROWS if name in parts}

    def misses(self, marks: dict[str, Any], reading: dict[str, Any]) -> list[tuple[Any, ...]]:
        """What the scorer lists as wrong."""
        misses: list[tuple[Any, ...]] = self._module.score(marks, reading)[1]
        return misses

    def pairs(
        self, gold: list[dict[str, Any]], found: list[dict[str, Any]], least: float
    ) -> list[tuple[int, int]]:
        """Which mark was read as which, by their places."""
        pairs: list[tuple[int, int]] = self._module.pair(gold, found, lambda _gold, _found: True, least)
        return pairs

    def pair_findings(self, gold: list[dict[str, Any]], found: list[dict[str, Any]]) -> dict[int, int]:
        """Which check came out as which finding."""
        pairs: dict[int, int] = self._module.pair_findings(gold, found)
        return pairs

    def same_measure(self, gold: str, found: str) -> bool:
        """Whether two counted nouns share a word."""
        return bool(self._module.words(gold) & self._module.words(found))


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path) if path.is_file() else None
    if spec is None or spec.loader is None:
        raise Missing(f"there is no scorer at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
