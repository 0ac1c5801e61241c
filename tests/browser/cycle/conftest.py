"""A registry with nobody in it but an administrator, and people before it."""

from __future__ import annotations

import os
import re
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import Site, as_if_chosen
from tests.browser.cycle.people import Person
from tests.browser.cycle.tongue import Tongue
from tests.browser.pages import opened
from tests.cli.running import pledgebook_
from tests.cli.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser

Coming = Callable[[], Person]
MOST = 10_000  # milliseconds that anything takes


@pytest.fixture(params=["en", "es"])
def say(request: pytest.FixtureRequest) -> Tongue:
    """The language of the whole story."""
    return Tongue(request.param)


@pytest.fixture(scope="package")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A registry with an administrator, and their password."""
    database = tmp_path_factory.mktemp("founded") / "pledgebook.sqlite3"
    made = pledgebook_("account", "ines", "--role", "administrator", "--database", str(database))
    password = re.search(r"password: (\S+)", made.stdout.decode())
    assert password, made.stderr.decode()
    as_if_chosen(str(database))
    return database, password[1]


@pytest.fixture
def institution(founded: tuple[Path, str], tmp_path: Path) -> Iterator[Site]:
    """The server, outside the demo: whoever may write signs in with two factors."""
    database = shutil.copy(founded[0], tmp_path)
    with serving("serve", "--database", str(database), folder=tmp_path) as (pid, printed):
        address = re.search(r"http://localhost:\d+", printed[-1])
        assert address
        yield Site(address[0], "ines", founded[1], tmp_path)
        os.kill(pid, signal.SIGTERM)


@pytest.fixture
def comes(chromium: Browser, institution: Site, say: Tongue) -> Iterator[Coming]:
    """Somebody new, before a browser in that language. At the end nothing was asked elsewhere, or complained of."""
    seen: list[str] = []
    with ExitStack() as stack:

        def come() -> Person:
            page = stack.enter_context(opened(chromium, institution, language=say.language, refusals=True))
            page.set_default_timeout(MOST)
            return Person(page, say, institution.address, seen)

        yield come
