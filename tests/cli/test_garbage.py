from __future__ import annotations

import gc

import pytest

from pledgebook.cli.garbage import THRESHOLD, rarely_collected
from pledgebook.cli.intake import Intake


def test_garbage_is_collected_more_rarely_while_documents_are_read(lakes: str) -> None:
    before = gc.get_threshold()
    readings = iter(Intake([lakes, lakes]))
    next(readings)
    assert gc.get_threshold() == THRESHOLD > before
    assert len(list(readings)) == 1
    assert gc.get_threshold() == before


def test_also_where_reading_ends_early() -> None:
    before = gc.get_threshold()
    with pytest.raises(ZeroDivisionError), rarely_collected():
        raise ZeroDivisionError
    assert gc.get_threshold() == before
