"""Whoever catches an error of the database and goes on lets go of the cursors that failed with it."""

from __future__ import annotations

from traceback import clear_frames


def let_go(error: BaseException) -> None:
    """Of the cursors in the frames of an error and of those it came from, which are in a circle with it.

    They would wait for the collector of garbage: that runs in any thread, also in one that holds the write lock of
    SQLite, and would wait there for the connection of the cursor, which may wait for that lock by then. To be called
    once all was said of the error: where it happened cannot be told afterwards.
    """
    left: list[BaseException | None] = [error]
    seen: set[int] = set()
    while left:
        each = left.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        clear_frames(each.__traceback__)
        each.__traceback__ = None
        left += (each.__cause__, each.__context__)
