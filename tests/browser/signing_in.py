"""Signing in as a person does, with a second factor."""

from __future__ import annotations

import base64
import hmac
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import Site


def set_up_codes(browser: Browser, site: Site) -> None:
    """Set up an app for codes, and keep the cookies: the session of the account that tests act as."""
    context = browser.new_context()
    page = context.new_page()
    type_password(page, site)
    page.goto(f"{site.address}/second-factor/codes/")
    secret = page.locator("#secret").inner_text()
    site.secret.write_text(secret)
    page.fill("#id_code", code(secret))
    page.click("main form button")
    page.wait_for_url("**/second-factor/recovery/")
    context.storage_state(path=site.kept)
    context.close()


def open_again(page: Page, site: Site, path: str) -> None:
    """Open a page that asks for the second factor once more where it was shown some minutes ago."""
    page.goto(site.address + path)
    if page.url.startswith(f"{site.address}/second-factor/again/"):
        page.fill("#id_code", code(site.secret.read_text()))
        page.click("main form button")
        page.wait_for_url(site.address + path)


def type_password(page: Page, site: Site, to: str = "/") -> None:
    """The first step, as the account of the site."""
    page.goto(f"{site.address}/sign-in/?next={to}")
    page.fill("#id_username", site.name)
    page.fill("#id_password", site.password)
    page.click("main form button")


def code(secret: str, ahead: int = 0) -> str:
    """What an app for one-time codes shows now (RFC 6238), or so many half minutes later."""
    counter = int(time.time()) // 30 + ahead
    digest = hmac.digest(base64.b32decode(secret), counter.to_bytes(8, "big"), "sha1")
    at = digest[-1] & 15
    return f"{(int.from_bytes(digest[at : at + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"
