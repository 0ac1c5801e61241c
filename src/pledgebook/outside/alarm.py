"""A limit of time for what is done in this process, where no child can be killed for it."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from pledgebook.messages import _
from pledgebook.model import Refusal


class _Rung(BaseException):
    """The time is over."""


@contextmanager
def within(seconds: float, name: str) -> Iterator[None]:
    """Raises ``Refusal`` of ``name`` where what is done here takes longer; 0 sets no limit.

    It also ends waiting for a pipe that nobody writes to. A call into another language is ended when it comes back.
    Only the main thread can be interrupted, and not on every system: elsewhere there is no limit.
    """
    if (
        not seconds
        or threading.current_thread() is not threading.main_thread()
        or not hasattr(signal, "setitimer")
    ):
        yield
        return
    before = signal.signal(signal.SIGALRM, _ring)
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, seconds)
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except _Rung:
        raise Refusal(name, _("took longer than {seconds:g} seconds").format(seconds=seconds)) from None
    finally:
        signal.signal(signal.SIGALRM, before)


def _ring(*_signal: object) -> NoReturn:
    raise _Rung
