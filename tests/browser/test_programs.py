"""The page for programs: a package's own list inside ours, which keeps to the policy of all pages.

In that list axe finds buttons without a name and faint words. So everything stands in a plain list before it, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.pages import WIDTHS, Theme, opened, overflow, violations

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.browser.conftest import Site


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_lists_what_there_is_and_tries_it(chromium: Browser, site: Site, theme: Theme) -> None:
    """``opened`` holds that the console is silent, by which the policy would speak, and nothing asked elsewhere."""
    with opened(chromium, site, theme=theme) as page:
        page.goto(f"{site.address}/api/v1/docs")
        page.wait_for_selector(".opblock")
        assert page.locator(".opblock").count() > 35
        page.click("#operations-Processes-list_processes .opblock-summary-control")
        page.click("#operations-Processes-list_processes .try-out__btn")
        page.click("#operations-Processes-list_processes .execute")
        page.wait_for_selector("#operations-Processes-list_processes .live-responses-table")
        assert "los-angeles-declaration" in page.locator(".live-responses-table").inner_text()
        assert violations(page, without="#swagger-ui") == []


@pytest.mark.parametrize("width", WIDTHS)
def test_it_fits(chromium: Browser, site: Site, width: int) -> None:
    with opened(chromium, site, width=width) as page:
        page.goto(f"{site.address}/api/v1/docs")
        page.wait_for_selector(".opblock")
        assert overflow(page) <= 0
