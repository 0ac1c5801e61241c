"""The inputs of the audit from a test's own text: a small grammar of figures and times, nothing of the product."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from pledgebook.model import Commitment, Edition, Figure, Time
from tests.checks.gold import Inputs, Maker, document_of

DATE = dt.date(2022, 10, 6)
_HEDGE = (
    r"(?:(?:just over|over|more than|nearly|almost|just under|close to|about|approximately|an? estimated|estimated"
    r"|roughly|around|up to|at least)\s+)?"
)
_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_MONEY = re.compile(rf"{_HEDGE}\$({_NUMBER})(?:\s(million|billion))?")
_PERCENT = re.compile(rf"{_HEDGE}({_NUMBER})\s?(?:percent|per cent|%)")
_NOUN = (
    r"(?:\s(?:H-2|Venezuelan|non-Venezuelan|endorsing|farm|worker|visas|migrants|refugees|teachers|nurses|arrests"
    r"|individuals|arrivals|countries|people|families|cities|pillars|jobs)\b)*"
)
_COUNT = re.compile(
    rf"{_HEDGE}(?<![\w$.,-])({_NUMBER})(?:\s(million))?(?![\w%$.]*\d)(?!\s?(?:percent|per cent|%))({_NOUN})"
)
_NO_COUNT = re.compile(
    r"(?:FY ?|in |since |during |2023 and |September |August |October |by |Phase )\d[\d,]*$"
)
_SCALE = {None: 1, "million": 10**6, "billion": 10**9}
_TIMES = {
    "this month": ("2022-10-01", "2022-10-31"),
    "since September 21": ("2022-09-21", "2022-10-06"),
    "since September": ("2022-09-01", "2022-10-06"),
    "since August 3": ("2022-08-03", "2022-10-06"),
    "in August": ("2022-08-01", "2022-08-31"),
    "in July": ("2022-07-01", "2022-07-31"),
    "FY2022": ("2021-10-01", "2022-09-30"),
    "FY2021": ("2020-10-01", "2021-09-30"),
    "during 2023 and 2024": ("2023-01-01", "2024-12-31"),
}


def lines(name: str) -> list[str]:
    """The lines of a table beside the tests, without its comments."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def read(text: str, parties: tuple[str, ...] = ("USA",), roles: dict[str, str] | None = None) -> Inputs:
    """Items after a bullet are commitments of ``parties``, paragraphs are context. ``roles`` by a figure's words."""
    document = document_of(text)
    maker = Maker(document)
    figures = [maker.figure(row | {"role": (roles or {}).get(row["text"])}) for row in _figures(text)]
    times = [maker.time(row) for row in _times(text)]
    commitments: list[Commitment] = []
    inside: set[int] = set()
    for block in document.blocks:
        if block.kind != "item":
            continue
        own = tuple(figure for figure in figures if block.at.holds(figure.at))
        inside.update(id(figure) for figure in own)
        within = tuple(time for time in times if block.at.holds(time.at))
        commitments.append(
            Commitment(block.at, document.select(block.at), "", parties, figures=own, times=within)
        )
    outside: tuple[Figure, ...] = tuple(figure for figure in figures if id(figure) not in inside)
    found: tuple[Time, ...] = tuple(times)
    return Inputs(document, Edition(date=DATE), tuple(commitments), outside, found)


def _times(text: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for phrase, (begins, ends) in _TIMES.items():
        for match in re.finditer(re.escape(phrase), text):
            if not any(row["start"] <= match.start() < row["end"] for row in rows):
                rows.append(_row(match.start(), match.end(), role="period", **{"from": begins, "to": ends}))
    return sorted(rows, key=lambda row: row["start"])


def _row(start: int, end: int, **fields: Any) -> dict[str, Any]:
    return {"start": start, "end": end, **fields}


def _figures(text: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    taken = bytearray(len(text))
    for kind, pattern in (("money", _MONEY), ("percent", _PERCENT), ("count", _COUNT)):
        for match in pattern.finditer(text):
            if any(taken[match.start() : match.end()]):
                continue
            if kind == "count" and _NO_COUNT.search(text[max(0, match.start(1) - 12) : match.end(1)]):
                continue
            taken[match.start() : match.end()] = b"1" * len(match.group())
            rows.append(_figure(kind, match))
    return sorted(rows, key=lambda row: row["start"])


def _figure(kind: str, match: re.Match[str]) -> dict[str, Any]:
    value = Decimal(match.group(1).replace(",", "")) * _SCALE[match.group(2) if kind != "percent" else None]
    unit = {"money": "USD", "percent": "percent"}.get(kind) or match.group(3).strip()
    hedge = match.group()[: match.start(1) - match.start()]
    low: Decimal | None = value
    high: Decimal | None = value
    if re.search(r"over|more than|at least", hedge):
        high = None
    elif re.search(r"nearly|almost|just under|close to|up to", hedge):
        low = None
    return _row(match.start(), match.end(), text=match.group(), kind=kind, low=low, high=high, unit=unit)
