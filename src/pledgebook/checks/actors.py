"""Who a finding speaks of: a party with its article, what it is said to have done, and the document itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from babel import Locale
from babel.core import get_global

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.same import ANY, state
from pledgebook.messages import _, ngettext
from pledgebook.vocabulary.names import load_names
from pledgebook.vocabulary.table import rows

_MOST_NAMED = 2


def opened(text: str) -> str:
    """A sentence with its first letter as a sentence has it."""
    return text[:1].upper() + text[1:]


def document_noun(ground: Ground) -> str:
    """What the document is called: by its title a fact sheet, else a document."""
    return _("the fact sheet") if "fact sheet" in (ground.edition.title or "").lower() else _("the document")


def actors(ground: Ground, figures: Iterable[Placed]) -> tuple[str, ...]:
    """The parties of the first figure that has any, as a sentence names them; none where they are all or too many."""
    parties = next((placed.parties for placed in figures if placed.parties), ())
    if "*" in parties or len(parties) > _MOST_NAMED:
        return ()
    language = ground.edition.language.partition("-")[0]
    return tuple(party_name(language, party) for party in parties)


@cache
def party_name(language: str, party: str) -> str:
    """A party as a newspaper names it: "the United States", "UNHCR", "the African Development Bank"."""
    if (reviewed := _reviewed(language).get(party)) is not None:
        return reviewed
    two = _two_letters().get(party)
    territory = Locale(language).territories.get(two) if two else None
    if territory:
        return str(territory).partition(" (")[0].replace(" & ", " and ")
    if party.isupper() and len(party) <= len("UNICEF"):
        return party
    return _organisations(language).get(party, party)


@cache
def _reviewed(language: str) -> dict[str, str]:
    return {row["id"]: row["name"] for row in rows(f"{language}/spoken_names.csv", ("id", "name"))}


@cache
def _two_letters() -> dict[str, str]:
    """ISO 3166-1 alpha-3 codes to alpha-2."""
    return {
        three: twos[0] for three, twos in get_global("territory_aliases").items() if len(three) == len("USA")
    }


@cache
def _organisations(language: str) -> dict[str, str]:
    """The first name of each organisation, with "the" where it has several words.

    A language with more than one article has none here: the reviewed names say which.
    """
    known = load_names(language)
    article = "".join(f"{word} " for word in known.words["article"])
    names: dict[str, str] = {}
    for entry in known.entries:
        if entry.id is not None and entry.kind == "organisation":
            names.setdefault(entry.id, article + entry.surface if " " in entry.surface else entry.surface)
    return names


def said(ground: Ground, placed: Placed, what: str, *, done: bool = False) -> str:
    """What a party is said to have done with a figure, the party as the actor; without one, what the document gives.

    The verb follows the state of money that the words name, then the stance of the commitment; ``done`` where the
    figure says what has been reached, whatever else is promised.
    """
    names = actors(ground, (placed,))
    if not names:
        return _("{document} gives {what}").format(document=document_noun(ground), what=what)
    party = names[0] if len(names) == 1 else _("{one} and {other}").format(one=names[0], other=names[1])
    return _deed(ground, placed, done)(len(names)).format(party=party, what=what)


def _deed(ground: Ground, placed: Placed, done: bool) -> Callable[[int], str]:
    stance = placed.commitment.stance if placed.commitment else None
    named = state(ground, placed) if placed.figure.kind == "money" else None
    if named is not None and named != ANY:
        return _STATES.get(named, _given)
    if not done and (stance == "pledge" or placed.figure.role == "target"):
        return _promised
    return _given if placed.figure.kind == "money" else _credited


def _announced(count: int) -> str:
    return ngettext(
        "{party} is said to have announced {what}", "{party} are said to have announced {what}", count
    )


def _obligated(count: int) -> str:
    return ngettext(
        "{party} is said to have obligated {what}", "{party} are said to have obligated {what}", count
    )


def _set_aside(count: int) -> str:
    return ngettext(
        "{party} is said to have set aside {what}", "{party} are said to have set aside {what}", count
    )


def _paid(count: int) -> str:
    return ngettext(
        "{party} is said to have paid out {what}", "{party} are said to have paid out {what}", count
    )


def _promised(count: int) -> str:
    return ngettext(
        "{party} is said to have promised {what}", "{party} are said to have promised {what}", count
    )


def _given(count: int) -> str:
    return ngettext(
        "{party} is said to have provided {what}", "{party} are said to have provided {what}", count
    )


def _credited(count: int) -> str:
    return ngettext("{party} is credited with {what}", "{party} are credited with {what}", count)


_STATES: dict[str, Callable[[int], str]] = {
    "announced": _announced,
    "obligated": _obligated,
    "identified": _set_aside,
    "disbursed": _paid,
}


def dated(ground: Ground, placed: Placed, what: str, time: str) -> str:
    """A figure with the time it is dated to, and the verb where its words name one: "announced “in May”"."""
    phrases: dict[str | None, Callable[[], str]] = {
        "announced": lambda: _("{what} announced “{time}”"),
        "obligated": lambda: _("{what} obligated “{time}”"),
        "identified": lambda: _("{what} set aside “{time}”"),
        "disbursed": lambda: _("{what} paid out “{time}”"),
    }
    phrase = phrases.get(state(ground, placed), lambda: _("{what} dated “{time}”"))
    return phrase().format(what=what, time=time)
