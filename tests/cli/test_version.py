from __future__ import annotations

from pledgebook import __version__
from tests.cli.running import pledgebook_


def test_version() -> None:
    ended = pledgebook_("version")
    assert (ended.returncode, ended.stdout.decode()) == (0, f"pledgebook {__version__}\n")
