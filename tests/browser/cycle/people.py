"""Somebody before a page, who finds each control by its role and by its name in the language that they read."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.pages import WIDTHS, Theme, overflow, violations

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.cycle.tongue import Tongue

THEMES: tuple[Theme, ...] = ("light", "dark")
# What is written and seen on the page, but for what is told in a language of its own: quotes, names, ids.
TEXTS = """() => {
  const said = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const own = 'body [lang], bdi, code, pre, script, style, .tongues';
  while (walk.nextNode()) {
    const at = walk.currentNode.parentElement;
    if (!at.closest(own)) said.push(walk.currentNode.data);
  }
  for (const each of document.querySelectorAll('[aria-label], [placeholder], [title]'))
    for (const name of ['aria-label', 'placeholder', 'title']) said.push(each.getAttribute(name) ?? '');
  return [...said.filter(text => text.trim()), document.title.split(' · ')[0]];
}"""


@dataclass(slots=True)
class Person:
    """Acts on a page. ``seen`` are the kinds of page that somebody has looked at."""

    page: Page
    say: Tongue
    address: str
    seen: list[str]
    secret: str = ""

    def open(self, path: str) -> None:
        self.page.goto(path if "://" in path else self.address + path)

    def press(self, message: str, within: Locator | None = None, **names: object) -> None:
        """Click a button."""
        self._click("button", message, within, names)

    def follow(self, message: str, within: Locator | None = None, **names: object) -> None:
        """Click a link."""
        self._click("link", message, within, names)

    def goes_to(self, message: str) -> None:
        """By the main navigation."""
        self.follow(message, self.page.get_by_role("navigation", name=self.say("Main"), exact=True))

    def write(self, message: str, text: str, within: Locator | None = None) -> None:
        """Fill in a field."""
        self.labelled(message, within).fill(text)

    def labelled(self, message: str, within: Locator | None = None) -> Locator:
        """The field of that label, hint or not."""
        begins = re.compile(rf"^\s*{re.escape(self.say(message))}")
        return (within or self.page.get_by_role("main")).get_by_label(begins)

    def region(self, message: str) -> Locator:
        """The part of the page under that heading."""
        return self.page.get_by_role("region", name=self.say(message), exact=True)

    def reads(self, message: str, within: Locator | None = None, **names: object) -> None:
        """It stands on the page."""
        (within or self.page.get_by_role("main")).get_by_text(
            self.say(message, **names), exact=False
        ).first.wait_for()

    def look(self, kind: str) -> None:
        """The page as it is: in one language, for everybody, at every width and in both themes."""
        page = self.page
        if kind in self.seen:
            return
        self.seen.append(kind)
        assert page.locator("html").get_attribute("lang") == self.say.language, page.url
        texts = page.evaluate(TEXTS)
        assert self.say("Skip to the content") in texts
        left = list(self.say.strange(texts))
        assert not left, f"{page.url} says in English: {left}"
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)
            assert violations(page) == [], f"{page.url}, {theme}"
            self._sizes(kind, theme)
        page.emulate_media(color_scheme="light")

    def _sizes(self, kind: str, theme: str) -> None:
        wanted = os.environ.get("PLEDGEBOOK_LOOKS")
        if theme == "dark" and not wanted:
            return
        before = self.page.viewport_size
        assert before
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": before["height"]})
            assert overflow(self.page) <= 0, f"{self.page.url} at {width}"
            if wanted:
                name = f"{self.say.language}-{len(self.seen):02}-{kind}-{width}-{theme}.png"
                self.page.screenshot(path=Path(wanted) / name, full_page=True)
        self.page.set_viewport_size(before)

    def _click(self, role: str, message: str, within: Locator | None, names: dict[str, object]) -> None:
        name = re.compile(rf"^{re.escape(self.say(message, **names))}(\s*:.*|\s+[A-Z])?$", re.DOTALL)
        (within or self.page.locator("body")).get_by_role(role, name=name).click()  # type: ignore[arg-type]
