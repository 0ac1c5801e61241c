"""How long a thing takes, for tests that compare it with the same on a longer text."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time

_TRIES = 10


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


def grows_at_most(times: int, small: Callable[[], object], large: Callable[[], object]) -> bool:
    """Whether a large thing takes less than so many times as long as a small one.

    What else runs makes both slower, for moments or for minutes: the two are compared as they ran right after one
    another, and again where the large one seems to take too long.
    """
    small()
    return any(seconds(large, rounds=1) < times * seconds(small) for _ in range(_TRIES))
