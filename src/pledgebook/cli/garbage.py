"""How often Python looks for garbage while documents are read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# What is made of a document lives until the document is done. Python's own threshold is met every few hundred values,
# and finds nothing: looking through all of a long document again and again takes a third of the time.
THRESHOLD = (20_000, 20, 20)


@contextmanager
def rarely_collected() -> Iterator[None]:
    """Look for garbage more rarely in here."""
    before = gc.get_threshold()
    gc.set_threshold(*THRESHOLD)
    try:
        yield
    finally:
        gc.set_threshold(*before)
