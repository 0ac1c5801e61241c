"""Looking at a page as a person would: what it says in the console, what it asks for, what axe finds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import Site

Theme = Literal["light", "dark"]
WIDTHS = (360, 1280)
LOUD = {"error", "warning"}  # what the console says besides are hints

REFUSAL = "the server responded with a status of 422 (Unprocessable Entity)"


@contextmanager
def opened(
    browser: Browser,
    site: Site,
    *,
    signed_in: bool = False,
    theme: Theme = "light",
    width: int = 1280,
    javascript: bool = True,
    picture: bool = False,
    language: str = "en",
    refusals: bool = False,
) -> Iterator[Page]:
    """A page of a new visitor. At its end nothing was asked of another server, and the console is silent.

    With ``refusals`` but for the browser's own line that a form was not taken (422), which no page can keep it from.
    """
    context = browser.new_context(
        viewport={"width": width, "height": 800 if picture else 900},
        color_scheme=theme,
        reduced_motion="reduce",
        locale=language,
        java_script_enabled=javascript,
        storage_state=site.kept if signed_in else None,
    )
    page, said, asked = context.new_page(), list[str](), set[str]()
    page.on(
        "console",
        lambda message: said.append(f"{page.url}: {message.text}") if message.type in LOUD else None,
    )
    page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
    page.on("request", lambda request: asked.add("://".join(urlsplit(request.url)[:2])))
    yield page
    context.close()
    said = [each for each in said if not (refusals and each.endswith(REFUSAL))]
    assert not said, said
    assert asked <= {site.address}, asked


def violations(page: Page, without: str = "") -> list[str]:
    """What axe finds on the page, or on the rest of it, each with the first element it is about."""
    context = {"exclude": [[without]]} if without else None
    found = Axe().run(page, context=context, options={"preload": False}).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:160]} ({len(each['nodes'])})" for each in found]


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than the window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
