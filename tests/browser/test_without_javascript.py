"""The pages are complete without JavaScript, and what htmx adds changes nothing of what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.pages import opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import Site

LIST = "/processes/los-angeles-declaration/commitments/"


def choose(page: Page, site: Site) -> tuple[str, list[str]]:
    """Choose a party and search; where that leads, and the commitments found."""
    page.goto(site.address + LIST)
    page.get_by_role("checkbox", name="Canada").check()
    page.fill("#q", "refugees")
    page.press("#q", "Enter")
    page.wait_for_url("**?q=refugees&party=CAN")
    page.get_by_text("“refugees”").wait_for()
    return page.url, page.locator("ol.lines h2").all_inner_texts()


def test_a_selection_is_the_same_with_and_without(chromium: Browser, site: Site) -> None:
    from playwright.sync_api import expect  # where there is none, the test is skipped

    with opened(chromium, site, javascript=False) as page:
        without = choose(page, site)
    with opened(chromium, site) as page:
        assert choose(page, site) == without
        page.go_back()
        page.go_forward()
        expect(page.locator("ol.lines h2")).to_have_text(
            without[1]
        )  # htmx fills it in after the address is there
    assert without[1]


def test_choosing_a_facet_needs_no_button(chromium: Browser, site: Site) -> None:
    with opened(chromium, site) as page:
        page.goto(site.address + LIST)
        before = page.locator("ol.lines h2").count()
        page.get_by_role("checkbox", name="Canada").check()
        page.wait_for_url("**?party=CAN")
        assert 0 < page.locator("ol.lines h2").count() < before
        assert page.get_by_role("checkbox", name="Canada").is_checked()
        assert page.evaluate("document.activeElement.value") == "CAN"
