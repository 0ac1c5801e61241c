"""How long a thing takes, for tests that compare it with the same on a longer text."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time


def seconds(thing: Callable[[], object], rounds: int = 3) -> float:
    """The least processor time of some rounds.

    Garbage is not collected in them: what that costs depends on all that the process holds, other tests' values too,
    and comes sooner the more objects a thing makes.
    """
    took = []
    enabled = gc.isenabled()
    gc.disable()
    try:
        for _ in range(rounds):
            start = process_time()
            thing()
            took.append(process_time() - start)
    finally:
        if enabled:
            gc.enable()
    return min(took)
