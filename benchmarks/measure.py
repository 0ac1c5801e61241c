"""Times several ways of doing a thing by turns, and compares them round by round."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Seconds = list[float]


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times as long one thing takes as another: a ratio a round, of two timings made in a row.

    What slows the machine for a while slows both sides of a round. ``over`` and ``under`` are the median seconds of
    the two, for information only.
    """

    median: float
    low: float
    high: float
    n: int
    over: float
    under: float

    @classmethod
    def of(cls, over: Sequence[float], under: Sequence[float]) -> Ratio:
        """The ratio of timings that were taken in the same rounds."""
        ratios = [a / b for a, b in zip(over, under, strict=True)]
        return cls(
            statistics.median(ratios),
            min(ratios),
            max(ratios),
            len(ratios),
            statistics.median(over),
            statistics.median(under),
        )


def interleaved(
    ways: Mapping[str, Callable[[], object]], rounds: int, clock: Callable[[], float] = time.perf_counter
) -> dict[str, Seconds]:
    """The seconds each way takes, by name: all ways once, then all again, ``rounds`` times.

    The caller warms them up. The garbage of one way is not left for the next to collect.
    """
    seconds: dict[str, Seconds] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            gc.collect()
            start = clock()
            way()
            seconds[name].append(clock() - start)
    return seconds
