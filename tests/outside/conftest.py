"""A process that forks children which do as they are told."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from pledgebook.outside.forkserver import ForkServer
from tests.conftest import ROOT

JOB = "tests.outside.misbehaving:job"


@pytest.fixture(scope="module")
def server() -> Iterator[ForkServer]:
    """One for all tests of a file; that it survives them is part of what they say."""
    with pytest.MonkeyPatch.context() as patch:
        found = os.environ.get("PYTHONPATH", "")
        patch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(ROOT), found])))
        with ForkServer(JOB) as started:
            yield started
