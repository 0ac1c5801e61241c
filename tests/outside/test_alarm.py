from __future__ import annotations

import os
import signal
import threading
from contextlib import suppress

import pytest

from pledgebook.model import Refusal
from pledgebook.outside.alarm import within


def busy() -> None:
    """Work that takes what comes for an error of its own."""
    while True:
        with suppress(Exception):
            sum(range(1000))


def test_work_is_ended_and_what_follows_is_not() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with pytest.raises(Refusal) as refusal, within(0.02, "a.md"):
        busy()
    assert (refusal.value.source, refusal.value.reason) == ("a.md", "took longer than 0.02 seconds")
    assert signal.getsignal(signal.SIGALRM) == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_waiting_is_ended() -> None:
    reading, writing = os.pipe()
    with pytest.raises(Refusal), within(0.02, "a.md"):
        os.read(reading, 1)
    os.close(reading)
    os.close(writing)


def test_what_ends_in_time_is_left_alone() -> None:
    with within(60, "a.md"):
        assert signal.getitimer(signal.ITIMER_REAL)[0] > 1
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    with within(0, "a.md"):
        assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    with pytest.raises(ZeroDivisionError), within(60, "a.md"):
        raise ZeroDivisionError
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_no_other_thread_is_interrupted() -> None:
    timers: list[tuple[float, float]] = []

    def work() -> None:
        with within(60, "a.md"):
            timers.append(signal.getitimer(signal.ITIMER_REAL))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert timers == [(0, 0)]
