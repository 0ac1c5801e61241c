"""A document as a browser prints it to a PDF; where there is no Chromium, no PDF."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from evaluation.renderings.web import article

# As those of the tests in a browser: nothing is looked up, nothing is sent.
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def printer() -> Iterator[Callable[[str, str], bytes] | None]:
    """What makes the PDF of a Markdown text in a language; None without a Chromium.

    ``PLEDGEBOOK_CHROMIUM`` names one that is not found by itself.
    """
    named = os.environ.get("PLEDGEBOOK_CHROMIUM")
    wanted = (named,) if named else ("chromium", "chromium-browser")
    found = next(filter(None, map(shutil.which, wanted)), None)
    if found is None:
        yield None
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(_FLAGS))
        page = browser.new_page()

        def print_out(markdown: str, language: str) -> bytes:
            page.set_content(article(markdown, language))
            return page.pdf(prefer_css_page_size=True)

        yield print_out
        browser.close()
