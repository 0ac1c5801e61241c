"""Coming in: by a password, by an invitation, and each time with a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.signing_in import code

if TYPE_CHECKING:
    from tests.browser.cycle.people import Person

PASSWORD = "a long walk along the river 1907"


def signs_in(person: Person, name: str, password: str) -> None:
    """By the link at the top of the page, and then with a code where one is set up."""
    person.open("/")
    person.follow("Sign in")
    person.write("Name", name)
    person.write("Password", password)
    person.look("sign-in")
    person.press("Sign in", person.page.get_by_role("main"))
    if person.secret:
        person.look("second-step")
        person.write("Code", code(person.secret, ahead=1))  # none is taken twice
        person.press("Sign in", person.page.get_by_role("main"))
    person.page.get_by_role("button", name=person.say("Sign out")).wait_for()


def sets_up_codes(person: Person) -> None:
    """What everybody who may write is led to after the password."""
    person.page.wait_for_url("**/second-factor/**")
    person.look("second-factor")
    person.follow("Set up an app for codes")
    person.secret = person.page.locator("#secret").inner_text()
    person.look("codes")
    person.write("Code", code(person.secret))
    person.press("Set it up")
    person.reads("Keep them now, on paper or in a safe place: they are shown once.")
    person.look("recovery")
    person.follow("Go on")


def invites(administrator: Person, role: str, note: str, *, party: str = "", organisation: str = "") -> str:
    """The link for somebody who is to have that role."""
    say, page = administrator.say, administrator.page
    administrator.follow("People")
    form = administrator.region("Invite somebody")
    administrator.labelled("Role", form).select_option(label=say(role))
    if party:
        administrator.labelled("Parties, of a focal point", form).select_option(party)
    administrator.write("Organisation, of an assessor", organisation, form)
    administrator.write("Note, for those who look after people", note, form)
    administrator.press("Make the link", form)
    return page.get_by_role("status", name=say("Pass this link on")).get_by_role("code").inner_text()


def accepts(person: Person, link: str, name: str) -> None:
    """A name, a password, and the second factor at once."""
    person.open(link)
    person.write("Name", name)
    person.write("Password", PASSWORD)
    person.write("The password again", PASSWORD)
    person.look("invitation")
    person.press("Go on")
    sets_up_codes(person)
