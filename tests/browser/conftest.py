"""A Chromium, and a server with the project's own sample in its registry."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.signing_in import set_up_codes
from tests.cli.running import pledgebook_
from tests.cli.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser

LACKING = "the tests in a browser: apt-get install chromium, or name a Chromium in PLEDGEBOOK_CHROMIUM"
# It runs as root in containers, and asks nobody outside for updates.
FLAGS = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HERE = Path(__file__).resolve().parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder drives a browser. They come last: what they show, others often say shorter."""
    for item in [item for item in items if HERE in item.path.parents]:
        item.add_marker(pytest.mark.browser)
        items.remove(item)
        items.append(item)


@dataclass(frozen=True, slots=True)
class Site:
    """A server: where it is, the account to sign in with, and the files of its folder."""

    address: str
    name: str
    password: str
    folder: Path

    @property
    def kept(self) -> Path:
        """The cookies of somebody who signed in with a second factor."""
        return self.folder / "signed-in.json"

    @property
    def secret(self) -> Path:
        """The key of that person's app for codes."""
        return self.folder / "secret.txt"


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """The browser. It ends with the last test of this folder: Django does not work beside its event loop."""
    named = os.environ.get("PLEDGEBOOK_CHROMIUM")
    wanted = (named,) if named else ("chromium", "chromium-browser")
    found = next(filter(None, map(shutil.which, wanted)), None)
    if not found:
        pytest.skip(LACKING)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def empty_site(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A registry that knows its process and no document, as somebody finds it who tries it out."""
    yield from _site(chromium, tmp_path_factory.mktemp("empty"), PLEDGEBOOK_DEMO="1")


@pytest.fixture(scope="package")
def site(chromium: Browser, tmp_path_factory: pytest.TempPathFactory, sample: Path) -> Iterator[Site]:
    """A registry with the sample."""
    yield from _site(chromium, tmp_path_factory.mktemp("site"), sample)


def as_if_chosen(database: str) -> None:
    """As if each had come in once, and put a password of their own in place of the one that was printed."""
    with sqlite3.connect(database) as opened:
        opened.execute("DELETE FROM people_firstpassword")
    opened.close()


def _site(chromium: Browser, folder: Path, *documents: Path, **environment: str) -> Iterator[Site]:
    database = str(folder / "pledgebook.sqlite3")
    for document in documents:
        assert pledgebook_("import", str(document), "--database", database, "--publish").returncode == 0
    made = pledgebook_("account", "demo", "--staff", "--database", database).stdout.decode()
    password = re.search(r"password: (\S+)", made)
    assert password
    as_if_chosen(database)
    with serving("serve", "--database", database, folder=folder, **environment) as (pid, printed):
        address = re.search(r"http://localhost:\d+", printed[-1])
        assert address
        made_site = Site(address[0], "demo", password[1], folder)
        if not environment:
            set_up_codes(chromium, made_site)
        yield made_site
        os.kill(pid, signal.SIGTERM)
