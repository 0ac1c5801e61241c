"""Many documents at once, in as many children as there are jobs; what becomes of them comes in their order."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from math import ceil
from typing import NamedTuple

from pledgebook.apart.child import How
from pledgebook.apart.reader import Reader, Stopped
from pledgebook.model import Refusal

# What one child reads: a fork costs about as much as reading ten pages.
MOST_DOCUMENTS, MOST_BYTES = 16, 1_000_000
AHEAD = 6  # batches a job that are loaded before they are needed: while one long document is read, the others go on
ROUNDS = 4  # batches a job that a small number of documents is shared out into, so that all jobs end together


class Loaded(NamedTuple):
    """A document by its name, with its content or the reason why there is none."""

    name: str
    content: bytes | Refusal


Line = bytes | Refusal  # whole, with its end


def lines(
    reader: Reader, documents: Iterable[Loaded], jobs: int, how: How, count: int | None = None
) -> Generator[Line]:
    """A line of JSON for each document, or why there is none. Ends its children where it is closed before the end.

    No more documents are held than the jobs need. ``count`` is how many there are at most, where that is known.
    """
    most = MOST_DOCUMENTS if count is None else max(1, min(MOST_DOCUMENTS, ceil(count / jobs / ROUNDS)))
    stopped = threading.Event()
    waiting: deque[Future[list[Line]]] = deque()
    with ThreadPoolExecutor(jobs) as threads:
        try:
            for batch in batches(documents, most):
                waiting.append(threads.submit(_read, reader, batch, how, stopped))
                if len(waiting) >= AHEAD * jobs:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        finally:
            stopped.set()
            threads.shutdown(wait=False, cancel_futures=True)


def batches(documents: Iterable[Loaded], most: int = MOST_DOCUMENTS) -> Iterator[list[Loaded]]:
    """Neighbours that are small enough to be read by one child."""
    batch: list[Loaded] = []
    size = 0
    for each in documents:
        weight = len(each.content) if isinstance(each.content, bytes) else 0
        if batch and (len(batch) == most or size + weight > MOST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(each)
        size += weight
    if batch:
        yield batch


def _read(reader: Reader, batch: list[Loaded], how: How, stopped: threading.Event) -> list[Line]:
    there = [(name, content) for name, content in batch if isinstance(content, bytes)]
    read = partial(reader.lines, how=how, go_on=lambda: not stopped.is_set())
    try:
        found = iter(read(there) if there else [])
    except Stopped:  # nobody waits for these
        return []
    return [next(found) if isinstance(content, bytes) else content for _, content in batch]
