"""Who gives an amount, where its own words name somebody else than the commitment it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pledgebook.checks.destinations import NEXT, Named
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.said_again import summed
from pledgebook.model import LADDER, Name, Origin, Span

_REACH = 120  # characters on either side of an amount in which its giver is named
_LIST = 60  # characters between the names of a list
_NEAR = 2  # words between an amount and a word of giving that speaks of it
_THE = r"['’]?\s*(?:<article>(?:['’]|\s+))?"
# What may stand between an amount and "from": "in grants", "en fondos", "of new funding".
_FROM = rf"(?:\s+(?:<money link>['’]?\s*)(?:[^\W\d]+\s+){{0,2}}?<money sum>)?\s+(<money from>){_THE}"
_BY = rf"(?:\s+[^\W\d_]+){{0,4}}?\s+(<money by>){_THE}"
_OWNED = r"['’]s?\s+(?:[^\W\d_]+\s+){0,2}?<money sum>\s+(?:[^\W\d_]+\s+)?$"
_OFFER = rf"(?<!\w)<money sum|money receives>\s+<money from>{_THE}$"
_LINKED = r"\s+(?:(?:<money link>)['’]?\s*)?$"


class Payer(NamedTuple):
    """Who gives an amount, by the ids of names; nobody where only "donors" or the like are named.

    ``foreign`` where it is not who undertakes the commitment, so that no pledge of theirs covers it.
    """

    parties: tuple[str, ...]
    origin: Origin
    foreign: bool


def payer(ground: Ground, placed: Placed, named: Named) -> Payer | None:
    """Who the words beside an amount say gives it; None where they name nobody, or all who undertake it."""
    home = placed.commitment.parties if placed.commitment else ()
    for rule, find in (("from", _from), ("by", _by), ("owner", _owner)):
        if (found := find(ground, placed, named)) is not None:
            names, words = found
            ids = tuple(dict.fromkeys(name.id for name in names))
            own = bool({*ids, *(name.acts_for for name in names)} & set(home))
            if own and len(home) == 1:
                return None
            return Payer(ids, Origin(f"checks.payers.{rule}", words), foreign=not own)
    shared = apportioned(ground, placed, named, home)
    return Payer(shared, Origin("checks.payers.each"), foreign=False) if shared else None


_Found = tuple[Sequence[Name], str]


def _from(ground: Ground, placed: Placed, named: Named) -> _Found | None:
    """Behind the amount: "$20 million from Japan", "20 millones de euros de Japón", "in grants from donors"."""
    if not ground.may_say(placed, "money from"):
        return None
    end = min(ground.sentence(placed).end, placed.at.end + _REACH)
    found = ground.pattern(_FROM).match(ground.low, placed.at.end, end)
    return _giver(ground, placed, named, found.end(), found.start(1)) if found else None


def _by(ground: Ground, placed: Placed, named: Named) -> _Found | None:
    """Behind a word of giving: "$20 million pledged in May by Japan", "2 euros dados por donantes"."""
    if not ground.may_say(placed, "money by"):
        return None
    end = min(placed.reach.end, placed.at.end + _REACH)
    for at, says in ground.beginnings.find(ground.lexicon.ladder, placed.at.end, end):
        if (
            says not in (*LADDER, "given", "any")
            or ground.low[placed.at.end : at.start].count(" ") > _NEAR + 1
        ):
            continue
        found = ground.pattern(_BY).match(ground.low, at.end, end)
        if found and (giver := _giver(ground, placed, named, found.end(), found.start(1))):
            return giver
    return None


def _owner(ground: Ground, placed: Placed, named: Named) -> _Found | None:
    """Before the amount: "Japan's pledge of $20 million", "from Japan $20 million", "la promesa de Japón de 20"."""
    start = max(placed.reach.start, placed.at.start - _REACH)
    names = [name for name in named.inside(Span(start, placed.at.start)) if _gives(name)]
    if not names:
        return None
    last, low = names[-1], ground.low
    if ground.pattern(_OWNED).match(low, last.at.end, placed.at.start):
        return [last], low[last.at.start : placed.at.start].strip()
    behind = ground.pattern(_LINKED).match(low, last.at.end, placed.at.start)
    before = ground.pattern(_OFFER).search(low, start, last.at.start) if behind else None
    return ([last], low[before.start() : last.at.end].strip()) if before else None


def _giver(ground: Ground, placed: Placed, named: Named, at: int, opens: int) -> _Found | None:
    """The names that begin right at a place, or givers without a name."""
    names = list(_listed(ground, named, at))
    if names:
        return None if _of_currency(placed, names[0]) else (names, ground.low[opens : names[-1].at.end])
    found = ground.pattern(r"(?:(?:<article>)(?:['’]|\s+))?<money giver>(?!\w)").match(ground.low, at)
    return ([], ground.low[opens : found.end()]) if found else None


def _of_currency(placed: Placed, name: Name) -> bool:
    """Whether a country says whose currency it is: "dólares de los Estados Unidos"."""
    unit, text = placed.figure.unit, placed.figure.text.rstrip()
    spelled = text[-1:].isalpha() and not text[-1:].isupper()
    return name.kind == "country" and spelled and (unit[:2] == name.id[:2] or unit == "pesos")


def _listed(ground: Ground, named: Named, at: int) -> Iterator[Name]:
    for name in named.inside(Span(at, at + _LIST)):
        if name.at.start != at and not NEXT.fullmatch(ground.low, at, name.at.start):
            return
        if not _gives(name):
            return
        yield name
        at = name.at.end


def _gives(name: Name) -> bool:
    return name.form == "name" and name.kind != "region"


def apportioned(ground: Ground, placed: Placed, named: Named, home: Sequence[str]) -> tuple[str, ...]:
    """Of several who undertake a sentence the one whose amount it is: "Denmark gives €50 million, Sweden €30 million".

    Each must be named before an amount of its own; an amount with no name before it goes on with the last one. Empty
    where the amounts are not told apart so, and for their sum.
    """
    money = [each for each in ground.sentences[placed.sentence] if each.figure.kind == "money"]
    if len(home) < _NEAR or len(money) < _NEAR or placed not in money:
        return ()
    start, whose = ground.sentence(placed).start, []
    for each in money:
        stretch = Span(start, each.at.start)
        inside = dict.fromkeys(name.id for name in named.inside(stretch) if name.id in home and _gives(name))
        whose.append(tuple(inside))
        start = each.at.end
    said = [own for own in whose if own]
    if len(said) < _NEAR or sorted(party for own in said for party in own) != sorted(home):
        return ()
    place = money.index(placed)
    if not whose[place] and summed(ground, placed):
        return ()
    return next((own for own in reversed(whose[: place + 1]) if own), ())
