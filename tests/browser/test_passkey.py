"""A passkey, from setting it up to signing in with it, by an authenticator that the browser plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.pages import opened, violations
from tests.browser.signing_in import open_again, type_password

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import Site

PLAYED = {
    "protocol": "ctap2", "transport": "internal", "hasUserVerification": True, "isUserVerified": True,
    "hasResidentKey": True, "automaticPresenceSimulation": True,
}  # fmt: skip


def test_a_passkey_is_set_up_and_signs_in(chromium: Browser, site: Site) -> None:
    with opened(chromium, site, signed_in=True) as page:
        _play(page)
        open_again(page, site, "/second-factor/passkeys/new/")
        assert violations(page) == []
        page.fill("#id_name", "A key of the test")
        page.click("main form button")
        page.wait_for_url("**/second-factor/")
        assert "The passkey is set up." in page.locator("main").inner_text()

        for path in _of_the_passkey(page, site):
            page.goto(path)
            assert violations(page) == [], path

        page.context.storage_state(path=site.kept)  # the session got another key
        page.context.clear_cookies()
        type_password(page, site, "/upload/")
        page.wait_for_url("**/sign-in/second-factor/")
        assert violations(page) == []
        page.click("form[data-passkey] button")
        page.wait_for_url("**/upload/")
        assert page.get_by_role("button", name="Sign out").is_visible()


def test_without_one_at_hand_it_is_said(chromium: Browser, site: Site) -> None:
    """The browser has no authenticator: it refuses, and the form says so."""
    with opened(chromium, site, signed_in=True) as page:
        _play(page, automaticPresenceSimulation=False, isUserVerified=False)
        open_again(page, site, "/second-factor/passkeys/new/")
        page.evaluate("() => { navigator.credentials.create = () => Promise.reject(new Error('no')) }")
        page.click("main form button")
        assert page.get_by_role("alert").inner_text() == "The passkey was not used. Try again."


def _play(page: Page, **changed: bool) -> None:
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": PLAYED | changed})


def _of_the_passkey(page: Page, site: Site) -> list[str]:
    """The pages that are there where one has a passkey."""
    page.goto(f"{site.address}/second-factor/passkeys/")
    links = page.locator("main ul a").evaluate_all("all => all.map(each => each.href)")
    assert len(links) == 2
    return [page.url, *links, f"{site.address}/second-factor/again/"]
