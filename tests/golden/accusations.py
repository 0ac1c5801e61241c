"""Findings that say a document is wrong."""

from __future__ import annotations

from typing import Any

from evaluation.gold import Gold
from evaluation.scorer import Scorer
from pledgebook.model.finding import ACCUSING


def accusing(reading: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for each in reading["findings"] if each["verdict"] in ACCUSING]


def unfounded(gold: Gold, reading: dict[str, Any], scorer: Scorer) -> list[str]:
    """The claims of those that the marks do not have."""
    founded = set(scorer.pair_findings(gold.marks["checks"], reading["findings"]).values())
    return [
        each["claim"]
        for index, each in enumerate(reading["findings"])
        if each["verdict"] in ACCUSING and index not in founded
    ]
