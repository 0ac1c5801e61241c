"""A small document of our own with its marks: nested figures, a phrase, a finding of each kind that matters."""

from __future__ import annotations

from typing import Any

from pledgebook.model import Reading
from tests.formats.marked import reading

TEXT = """Summit of the Lakes: Fact Sheet

On 6 May 2024 the parties met. Together they announced nearly $30 million this month.

Pillar 1: Water

• Chile will build 12 wells by 2028 with UNICEF. (new)
• Peru has spent $20 million on five dams, which doubled its storage. (advancing)

Pillar 2: Roads

• Kenya and Uganda are paving 300 of an estimated 1,200 km of the lake road. (advancing)
• Togo plans a ferry. (new)
"""


def span(words: str, after: str = "") -> dict[str, int]:
    """Where words stand in the text, the first time behind ``after``."""
    start = TEXT.index(words, TEXT.index(after))
    return {"start": start, "end": start + len(words)}


def figure(
    words: str, kind: str, low: float | None, high: float | None, unit: str, role: str
) -> dict[str, Any]:
    return {"text": words, **span(words), "kind": kind, "low": low, "high": high, "unit": unit, "role": role}


def unit(words: str, parties: str, declared: str, pillar: int, stance: str, **rest: Any) -> dict[str, Any]:
    row = {
        **span(words),
        "parties": parties.split(),
        "declared": declared,
        "pillar": pillar,
        "stance": stance,
    }
    return row | {"figures": [], "time": []} | rest


def finding(kind: str, verdict: str, explanation: str, *figures: str) -> dict[str, Any]:
    spans = [list(span(words).values()) for words in figures]
    return {
        "kind": kind,
        "verdict": verdict,
        "claim": explanation[0].lower() + explanation[1:-1],
        "explanation": explanation,
        "figures": spans,
    }


MARKS: dict[str, Any] = {
    "title": "Summit of the Lakes: Fact Sheet",
    "date": "2024-05-06",
    "process": "Lakes Process",
    "titles": ["Water", "Roads"],
    "figures": [figure("nearly $30 million", "money", None, 30e6, "USD", "total")],
    "commitments": [
        unit(
            "Chile will build 12 wells by 2028 with UNICEF. (new)",
            "CHL",
            "new",
            1,
            "pledge",
            partners=["UNICEF"],
            kind="water_supply",
            figures=[figure("12 wells", "count", 12, 12, "wells", "target")],
            time=[{**span("by 2028"), "role": "deadline", "from": None, "to": "2028-12-31"}],
        ),
        unit(
            "Peru has spent $20 million on five dams, which doubled its storage. (advancing)",
            "PER",
            "advancing",
            1,
            "delivered",
            figures=[
                figure("$20 million", "money", 20e6, 20e6, "USD", "output"),
                figure("five dams", "count", 5, 5, "dams", "output"),
            ],
        ),
        unit(
            "Kenya and Uganda are paving 300 of an estimated 1,200 km of the lake road. (advancing)",
            "KEN UGA",
            "advancing",
            2,
            "ongoing",
            figures=[
                figure("300", "count", 300, 300, "km", "progress"),
                figure("estimated 1,200 km", "count", 1200, 1200, "km", "total"),
            ],
        ),
        unit("Togo plans a ferry. (new)", "TGO", "new", 2, "pledge"),
    ],
    "findings": [
        finding(
            "share",
            "derived",
            "300 of an estimated 1,200 km is about 25 percent.",
            "300",
            "estimated 1,200 km",
        )
        | {"low": 24.1, "high": 26.5},
        finding("sum", "consistent", "The parts and the whole agree.", "nearly $30 million", "$20 million"),
        finding(
            "window",
            "inconsistent",
            "The same money is announced this month and was spent before.",
            "nearly $30 million",
            "$20 million",
        ),
        finding(
            "multiple",
            "undetermined",
            "The sheet does not say what was stored before.",
            "doubled",
            "five dams",
        ),
    ],
}


def sample() -> Reading:
    """The reading of the small document."""
    return reading(TEXT, MARKS, "lakes.txt")
