"""What somebody does who sees the registry for the first time, and the pictures of the README, taken on the way."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.pages import opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

    from tests.browser.conftest import Site

MOST_ACTIONS = 15


@dataclass(slots=True)
class Person:
    """Acts on a page, and counts how often."""

    page: Page
    done: list[str] = field(default_factory=list)

    def open(self, address: str) -> None:
        self.done.append(f"open {address}")
        self.page.goto(address)

    def click(self, what: Locator) -> None:
        self.done.append(f"click {what}")
        what.click()

    def fill(self, what: Locator, text: str) -> None:
        self.done.append(f"fill {what}")
        what.fill(text)

    def choose_file(self, what: Locator, file: Path) -> None:
        self.done.append(f"choose {file.name}")
        what.set_input_files(file)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where the pictures go: the folder that PLEDGEBOOK_PICTURES names, else one that is thrown away."""
    folder = Path(os.environ.get("PLEDGEBOOK_PICTURES") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def test_from_a_file_to_a_number_in_the_book(
    chromium: Browser, empty_site: Site, sample: Path, pictures: Path
) -> None:
    with opened(chromium, empty_site, picture=True) as page:
        person = Person(page)

        def picture(name: str) -> None:
            page.screenshot(path=pictures / f"{name}.png")

        person.open(empty_site.address + "/sign-in/?next=/upload/")
        person.fill(page.get_by_label("Name"), empty_site.name)
        person.fill(page.get_by_label("Password"), empty_site.password)
        person.click(page.locator("main").get_by_role("button", name="Sign in"))

        person.choose_file(page.get_by_label("Drop a file here"), sample)
        person.click(page.get_by_role("button", name="Read it"))
        page.wait_for_url(re.compile("/documents/"), timeout=120_000)
        document = page.url

        # The marked text, and beside it what was read.
        assert page.locator(".text .commitment").count() >= 35
        accused = page.locator(".margin a.to-finding.inconsistent").first
        accused.scroll_into_view_if_needed()
        picture("document")
        person.click(accused)

        # The 817: its sums nest, its windows clash.
        page.wait_for_url(re.compile("/figures/"))
        text = page.locator("main").inner_text()
        assert "nearly $817 million" in text
        for part in ("$240 million", "$575 million", "$376 million", "$199 million"):
            assert part in text
        assert "this month" in text
        assert "since September" in text
        picture("figure")

        person.click(page.get_by_role("navigation", name="Main").get_by_role("link", name="Commitments"))
        picture("commitments")
        person.click(page.locator("ol.lines h2 a", has_text="Ecuador").first)
        person.click(page.locator("main a[href*='/programmes/']").first)

        # Ecuador's registration has three phases, and one more number when it is reported.
        for phase in (1, 2, 3):
            assert page.locator(f"#phase-{phase}").is_visible()
        dots = page.locator("svg.plot circle").count()
        person.fill(page.get_by_label("Number", exact=True), "118,500")
        person.fill(page.get_by_label("On, or until"), "2022-12-31")
        person.fill(page.get_by_label("Source"), "Ministry of the Interior, year-end bulletin")
        person.click(page.get_by_role("button", name="Report this number"))

        page.get_by_role("status").wait_for()
        row = page.get_by_role("row").filter(has_text="118,500")
        assert "Ministry of the Interior" in row.inner_text()
        assert empty_site.name in row.inner_text()
        assert page.locator("svg.plot circle").count() == dots + 1
        assert "report observation" in page.locator("section.history li").first.inner_text()
        page.locator("#measures").scroll_into_view_if_needed()
        picture("programme")
        assert len(person.done) < MOST_ACTIONS, person.done

        page.goto(empty_site.address)
        picture("overview")
        page.goto(empty_site.address + "/history/")
        assert "report observation" in page.locator("section.history li").first.inner_text()
        page.goto(document)
        assert page.locator("section.history").is_visible()
