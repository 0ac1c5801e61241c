"""Eight who write and one worker at one SQLite file, for some seconds; ``make soak`` lets them for a minute."""

from __future__ import annotations

from pathlib import Path

from tests.soak.crowd import crowd
from tests.soak.writers import WRITERS


def test_nobody_is_refused_a_lock_and_each_change_has_its_entry(tmp_path: Path, sample: Path) -> None:
    found = crowd(tmp_path, 3, sample)
    assert list(found.wrong) == []
    assert len(found.visitors) == len(WRITERS) == 8
    assert found.mails
