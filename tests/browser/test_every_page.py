"""Every page, found by following links from the first one as somebody who may see all of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest

from tests.browser.pages import WIDTHS, Theme, opened, overflow, violations
from tests.browser.signing_in import open_again
from tests.cli.running import ROOT, python

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import Site

EACH = 2  # pages looked at of each kind
STOPS = 5
# What a browser does not show as a page: answers to forms, files, the administration's own machinery; and what leads
# elsewhere for somebody who is signed in, where there is one process; of review what takes a draft, of reporting what
# takes an open round, a focal point or an assessor. The pages of passkeys are looked at in test_passkey.py, where there
# is one; that for programs in test_programs.py.
NO_PAGE = re.compile(
    r"key-revoke|sessions?-end|api-v1:[\w-]+|icon|home|sign-in|sign-out|account_\w+|openid_connect_\w+|socialaccount_\w+|mfa_(authenticate|reauthenticate\w*|activate_totp|(list|remove|edit)_webauthn)|upload-progress|commitments-csv|commitment-package|commitment-correct|commitment-merge|commitment-part"
    r"|review-\w+|upload-release|round(-\w+)?|report(-\w+)?|reporting|workbook(-download)?|deadlines|evidence(-\w+)?|commitment-assess|assessment-answer|contest-\w+"
    r"|people-\w[\w-]*|invitation|money-csv|finding-dismiss|finding-restore|programme-report|programme-confirm|admin:(jsi18n|autocomplete|view_on_site|logout|login|auth_user_password_change|password_change_done|\w+_delete)"
)
ADDING = re.compile(r"admin:([a-z]+)_([a-z]+)_add")
LINKS = "Array.from(document.querySelectorAll('a[href]'), a => a.getAttribute('href'))"


@pytest.fixture(scope="package")
def addresses(chromium: Browser, site: Site) -> dict[str, list[str]]:
    """The addresses of the first pages of each kind, by the name of the route."""
    with opened(chromium, site, signed_in=True) as page:
        open_again(page, site, "/second-factor/passkeys/new/")
        _add(
            page,
            site,
            "lineofeffort",
            package=1,
            title="Skills that are recognised abroad",
            source="A letter",
        )
        _add(
            page,
            site,
            "office",
            process=1,
            party=1,
            title="Special coordinator",
            holder="A. Person",
            source="A letter",
        )
        paths = list(_crawl(page, site))
    told = json.loads(_resolving(paths))
    found: dict[str, list[str]] = {name: [] for name in told["names"] if not NO_PAGE.fullmatch(name)}
    for path, name in told["found"].items():
        if name in found and len(found[name]) < EACH:
            found[name].append(path)
    return found


def _add(page: Page, site: Site, model: str, **fields: str | int) -> None:
    """A fact that the shipped process does not have, by the form of the administration; a number is an option's."""
    page.goto(f"{site.address}/admin/registry/{model}/add/")
    for name, value in fields.items():
        if isinstance(value, int):
            page.select_option(f"#id_{name}", index=value)
        else:
            page.fill(f"#id_{name}", value)
    page.click("input[name=_save]")
    assert page.url == f"{site.address}/admin/registry/{model}/", page.locator(".errorlist").all_inner_texts()


def _resolving(paths: list[str]) -> bytes:
    ended = python(
        "-m", "tests.browser.resolving", stdin=json.dumps(paths).encode(), PYTHONPATH=ROOT,
        DJANGO_SETTINGS_MODULE="pledgebook.web.settings", PLEDGEBOOK_SECRET_KEY="-",
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr.decode()
    return ended.stdout


def _crawl(page: Page, site: Site) -> Iterator[str]:
    """The paths that links lead to, each once; of those that differ in their numbers only the first are opened."""
    waiting, known, opened_of = ["/"], {"/"}, dict[str, int]()
    while waiting:
        path = waiting.pop(0)
        answer = page.goto(site.address + path)
        assert answer
        assert answer.status == 200, path
        yield urlsplit(page.url).path
        for link in page.evaluate(LINKS):
            to = urlsplit(urldefrag(urljoin(page.url, link))[0])
            kind = re.sub(r"\d+|(?<=/)[A-Z]{3}(?=/)|[0-9a-f]{64}", "0", to.path)
            if (
                f"{to.scheme}://{to.netloc}" != site.address
                or to.path in known
                or to.path.endswith((".csv", ".ics"))
            ):
                continue
            known.add(to.path)
            if opened_of.setdefault(kind, 0) < EACH:
                opened_of[kind] += 1
                waiting.append(to.path)


def test_links_lead_to_every_page(chromium: Browser, site: Site, addresses: dict[str, list[str]]) -> None:
    """All but the forms of the administration for what only actions add: those are refused to everybody."""
    unreached = {name for name, found in addresses.items() if not found}
    forms = {name for name in unreached if ADDING.fullmatch(name)}
    assert unreached == forms, unreached - forms
    with opened(chromium, site, signed_in=True) as page:
        for app, model in (found.groups() for name in forms if (found := ADDING.fullmatch(name))):
            assert page.request.get(f"{site.address}/admin/{app}/{model}/add/").status == 403, model


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(
    chromium: Browser, site: Site, addresses: dict[str, list[str]], theme: Theme
) -> None:
    said = []
    with opened(chromium, site, signed_in=True, theme=theme) as page:
        for path in [path for paths in addresses.values() for path in paths]:
            page.goto(site.address + path)
            said += [f"{path}: {each}" for each in violations(page)]
    assert said == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_before_anybody_signs_in(chromium: Browser, site: Site, theme: Theme) -> None:
    with opened(chromium, site, theme=theme) as page:
        for path in ("/sign-in/", "/upload/", "/", "/programmes/LAD-P5/"):
            page.goto(site.address + path)
            assert violations(page) == [], path


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_is_wider_than_the_window(
    chromium: Browser, site: Site, addresses: dict[str, list[str]], width: int
) -> None:
    wide = []
    with opened(chromium, site, signed_in=True, width=width) as page:
        for path in [path for name, paths in addresses.items() if "admin:" not in name for path in paths]:
            page.goto(site.address + path)
            wide += [path] if overflow(page) > 0 else []
    assert wide == []


def test_the_keyboard_reaches_everything(
    chromium: Browser, site: Site, addresses: dict[str, list[str]]
) -> None:
    """Whatever can be clicked gets the focus by pressing Tab, and shows that it has it."""
    missed = []
    with opened(chromium, site, signed_in=True) as page:
        for path in [paths[0] for name, paths in addresses.items() if "admin:" not in name and paths]:
            page.goto(site.address + path)
            wanted = page.evaluate(_NUMBER)
            reached = set()
            for _ in range(STOPS * wanted):  # until the focus leaves the page; some fields are several stops
                page.keyboard.press("Tab")
                if page.evaluate("document.activeElement === document.body"):
                    break
                reached.add(page.evaluate("document.activeElement.dataset.number"))
            missed += [f"{path}: {page.evaluate(_SHOW, n)}" for n in range(wanted) if str(n) not in reached]
    assert missed == []


# Numbers what a mouse can use and a person sees; of radio buttons with one name the keyboard needs one.
_NUMBER = """() => {
  const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary');
  const seen = Array.from(all).filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled
    && e.getAttribute('aria-hidden') !== 'true');
  seen.forEach((e, n) => e.dataset.number = n);
  return seen.length;
}"""
_SHOW = "n => document.querySelector(`[data-number='${n}']`).outerHTML.slice(0, 120)"
