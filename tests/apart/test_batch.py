from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import Any, cast

from pledgebook.apart.batch import AHEAD, MOST_BYTES, MOST_DOCUMENTS, Loaded, batches, lines
from pledgebook.apart.child import How
from pledgebook.apart.reader import Reader, Stopped
from pledgebook.model import Refusal


class Fake:
    """Gives the content back; one that is b"slow" waits until it is no longer wanted."""

    def __init__(self) -> None:
        self.stopped = threading.Event()

    def lines(
        self, documents: Sequence[tuple[str, bytes]], *, go_on: Callable[[], bool], **_: Any
    ) -> list[bytes | Refusal]:
        while any(content == b"slow" for _, content in documents):
            if not go_on():
                self.stopped.set()
                raise Stopped
        return [content for _, content in documents]


def reader() -> tuple[Reader, Fake]:
    fake = Fake()
    return cast("Reader", fake), fake


def test_they_come_in_their_order_with_the_refusals_at_their_places() -> None:
    refusal = Refusal("b", "no permission")
    documents = [Loaded(str(n), refusal if n % 7 == 3 else str(n).encode()) for n in range(100)]
    for jobs in (1, 2, 5):
        told = list(lines(reader()[0], documents, jobs, How()))
        assert told == [refusal if n % 7 == 3 else str(n).encode() for n in range(100)]
    assert list(lines(reader()[0], [], 2, How())) == []
    assert list(lines(reader()[0], [Loaded("b", refusal)], 2, How())) == [refusal]


def test_a_batch_is_small_and_a_large_document_is_one_of_its_own() -> None:
    sizes = [1] * 40 + [MOST_BYTES * 3] + [MOST_BYTES // 2] * 3
    made = list(batches(Loaded("x", bytes(size)) for size in sizes))
    assert [len(batch) for batch in made] == [MOST_DOCUMENTS, MOST_DOCUMENTS, 8, 1, 2, 1]


def test_no_more_is_loaded_than_is_needed() -> None:
    loaded = 0

    def documents() -> Iterator[Loaded]:
        nonlocal loaded
        for _ in range(10_000):
            loaded += 1
            yield Loaded("x", b"x")

    with closing(lines(reader()[0], documents(), 2, How())) as told:
        next(told)
        assert loaded <= (AHEAD * 2 + 1) * MOST_DOCUMENTS


def test_whoever_stops_early_ends_what_runs() -> None:
    slow, fake = reader()
    documents = [Loaded("quick", b"quick")] * MOST_DOCUMENTS + [Loaded("slow", b"slow")] * MOST_DOCUMENTS * 4
    with closing(lines(slow, documents, 2, How())) as told:
        assert next(told) == b"quick"
    assert fake.stopped.wait(10)


def test_a_few_documents_are_shared_out_evenly() -> None:
    class Counting(Fake):
        def lines(self, documents: Sequence[tuple[str, bytes]], **how: Any) -> list[bytes | Refusal]:
            sizes.append(len(documents))
            return super().lines(documents, **how)

    for count, jobs, most in ((20, 2, 3), (3, 2, 1), (1000, 2, MOST_DOCUMENTS), (1, 256, 1)):
        sizes: list[int] = []
        counting = cast("Reader", Counting())
        documents = [Loaded(str(n), b"x") for n in range(count)]
        assert len(list(lines(counting, documents, jobs, How(), count))) == count
        assert max(sizes) == most
