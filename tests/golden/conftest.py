"""The marked documents, and the scorer that comes with the real ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.gold import Gold, own, real
from evaluation.scorer import Scorer


@pytest.fixture(scope="session")
def scorer(corpus: Path) -> Scorer:
    return Scorer(corpus)


@pytest.fixture(scope="session")
def golds(corpus: Path) -> dict[str, Gold]:
    """By name all marked documents, the project's own and the real ones."""
    return {gold.name: gold for gold in (*own(), *real(corpus))}
