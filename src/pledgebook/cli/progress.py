"""A progress bar for work that takes over a second."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING

from pledgebook.messages import _

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

PATIENCE = 1.0


class Progress:
    """Shows on standard error which of ``total`` files is being read, once the work has taken ``PATIENCE``.

    Silent where standard error is no terminal. The bar is drawn only while a file is being read and leaves no
    trace, so that it never mixes with what is printed between two files.
    """

    def __init__(self, total: int) -> None:
        self.total = total
        self.done = 0
        self._begun = time.monotonic()
        self._bar: Bar | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> Progress:
        self._begun = time.monotonic()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._hide()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """The time that one file takes."""
        if not sys.stderr.isatty():
            yield
            return
        left = max(0.0, PATIENCE - (time.monotonic() - self._begun))
        timer = threading.Timer(left, self._show, [name])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()
            self._hide()
            self.done += 1

    def advance(self, done: int, name: str) -> None:
        """So many are done, the last of them this one. For work during which nothing is printed: the bar stays."""
        self.done = done
        if not sys.stderr.isatty() or time.monotonic() - self._begun < PATIENCE:
            return
        if self._bar is None:
            self._show(name)
        elif self._bar.task_ids:
            self._bar.update(self._bar.task_ids[0], completed=done, description=self._said(name))

    def _said(self, name: str) -> str:
        from pledgebook.cli.terminal import visible

        return _("Reading {file}").format(file=visible(name))

    def _show(self, name: str) -> None:
        """Draw the bar; runs in the timer's thread, which is why rich is imported only when work is slow."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar

        columns = [TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn()]
        if self.total > 1:
            columns.insert(2, MofNCompleteColumn())
        with self._lock:
            self._bar = Bar(*columns, console=Console(stderr=True), transient=True)
            total = self.total if self.total > 1 else None
            self._bar.add_task(self._said(name), total=total, completed=self.done)
            self._bar.start()

    def _hide(self) -> None:
        with self._lock:
            if self._bar is not None:
                self._bar.stop()
            self._bar = None
