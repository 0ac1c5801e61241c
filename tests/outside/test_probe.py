from __future__ import annotations

import pytest

from pledgebook.outside import probe as module
from pledgebook.outside.confinement import WAYS, system
from pledgebook.outside.forkserver import NotReady
from pledgebook.outside.probe import probe

pytestmark = pytest.mark.skipif(not system.is_linux(), reason="these are of Linux")


def test_a_confined_child_could_do_nothing() -> None:
    tried = probe()
    assert not tried.network
    assert tried.reading == ("landlock" not in tried.ways)
    assert tried.programs == ("seccomp" not in tried.ways)


def test_one_that_is_free_could_do_everything_but_write() -> None:
    """What it writes is cut off by the limit of the size of a file."""
    tried = probe(WAYS)
    assert (tried.ways, tried.network, tried.reading) == ((), True, True)


def test_one_that_does_not_answer_is_said_to_be_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "__name__", "os")  # in which there is no such job
    with pytest.raises(NotReady):
        probe()
