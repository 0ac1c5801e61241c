"""The amounts of a document as entries of the money account: who, to whom, what for, how far, when, part of what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cache

from pledgebook.checks.destinations import Destination, Named, agency, destination
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.ladder import Ladder, Rung, pledged
from pledgebook.checks.nesting import nesting
from pledgebook.checks.paid_per import paid_per
from pledgebook.checks.payers import Payer, payer
from pledgebook.checks.same import stated
from pledgebook.messages import _
from pledgebook.model import Entry, Finding, Name, Origin, Relation, Span, Time
from pledgebook.vocabulary.names import organisation_rows

_ISO = 3  # letters of a currency that is known; "$" is not
_Bonds = Mapping[Span, Sequence[Relation]]
_DEEPEST = 12  # totals above a part that are asked for their state


def entries(ground: Ground, findings: Sequence[Finding], names: Sequence[Name]) -> tuple[Entry, ...]:
    """One entry an amount, in the order of the text.

    A part without a word of its own is as far as its total, and an amount stated again as far as its statement; else a
    commitment to come pledges it. Parties are those of the commitment; whose money an amount outside any is, the
    account finds by what the amount is to others.
    """
    placed = [each for each in ground.placed if each.figure.kind == "money"]
    ladder = Ladder.of(ground)
    rungs = {each.figure.selector.span: ladder.rung(each) for each in placed}
    silent = {
        each.order for each in placed if not each.commitment and rungs[each.figure.selector.span].silent
    }
    relations = nesting(ground, findings, silent) if placed else {}
    named = Named.of(names)
    return tuple(
        _entry(
            ground,
            each,
            tuple(relations.get(place, ())),
            _settled(each, place, rungs, relations, by),
            named,
            by,
        )
        for each in placed
        for place in (each.figure.selector.span,)
        for by in (payer(ground, each, named),)
    )


def _settled(
    placed: Placed, place: Span, rungs: Mapping[Span, Rung], relations: _Bonds, by: Payer | None
) -> Rung:
    """The rung of a figure: by its own words, else by those of its total or statement, else by its commitment.

    What another gives is not pledged by the commitment.
    """
    own = rungs[place]
    if own.state is not None or own.aside:
        return own
    above = _above(place, rungs, relations)
    if above is not None and (own.silent or not above.aside):
        return above if above.aside else Rung(above.state, Origin("checks.entries.of_total"))
    by_stance = own.silent and pledged(placed) and not (by and by.foreign)
    return Rung("pledged", Origin("checks.entries.of_stance")) if by_stance else own


def _above(place: Span, rungs: Mapping[Span, Rung], relations: _Bonds) -> Rung | None:
    """The first rung that is said, going up from total to total, the nearest first."""
    seen, level = {place}, [place]
    for _depth in range(_DEEPEST):
        level = [
            each.to for here in level for each in relations.get(here, ()) if each.sure and each.to not in seen
        ]
        for here in level:
            known = rungs.get(here)
            if known is not None and (known.state is not None or known.aside):
                return known
        seen.update(level)
    return None


def _entry(
    ground: Ground,
    placed: Placed,
    relations: tuple[Relation, ...],
    at: Rung,
    named: Named,
    by: Payer | None,
) -> Entry:
    figure, home = placed.figure, placed.commitment
    language = ground.edition.language.partition("-")[0]
    parties = by.parties if by and home else home.parties if home else ()
    sign = figure.unit.partition(" per ")[0]
    payers = tuple(
        dict.fromkeys(_acts_for(language).get(party, party) for party in (by.parties if by else parties))
    )
    country = "" if home or by else agency(ground, placed, named)
    payers = payers or ((country,) if country else ())
    fellows = () if by and by.foreign else home.parties if home else ()
    to = destination(ground, placed, named, payers, [each for each in fellows if each not in parties])
    begins, ends = _window(placed)
    currency = sign if len(sign) == _ISO and sign.isupper() else None
    return Entry(
        figure.selector,
        placed.interval,
        stated(placed),
        currency,
        sign,
        at.state,
        parties,
        payers,
        to.recipients,
        _without_giver(to.purpose, by),
        to.fund,
        to.through,
        begins,
        ends,
        paid_per(ground, placed),
        home.pillar if home else None,
        home is not None,
        relations,
        _origins(placed, at, country, by),
        _reasons(at, to, sign if currency is None else "", _nobody(placed, payers, by)),
    )


def _origins(placed: Placed, at: Rung, country: str, by: Payer | None) -> dict[str, Origin]:
    found = {"amount": placed.figure.origin}
    if at.state is not None and at.origin is not None:
        found["state"] = at.origin
    if at.aside and at.origin is not None:
        found["aside"] = at.origin
    if placed.commitment and "parties" in placed.commitment.origins:
        found["parties"] = placed.commitment.origins["parties"]
    if country:
        found["payers"] = Origin("checks.entries.agency", country)
    if by:
        found["payers"] = found["parties"] = by.origin
    return found


def _reasons(at: Rung, to: Destination, sign: str, nobody: str) -> dict[str, str]:
    """Why a value is empty, for each that is."""
    said = {
        "state": at.reason if at.state is None else "",
        "currency": _("the document writes “{sign}” and does not say whose").format(sign=sign)
        if sign
        else "",
        "parties": nobody,
        "recipients": "" if to.recipients else _("no recipient is named behind the amount"),
    }
    return {name: reason for name, reason in said.items() if reason}


def _without_giver(purpose: str, by: Payer | None) -> str:
    """A purpose without the words that say who gives, where it begins with them: "from Japan for schools"."""
    words = by.origin.entry if by else ""
    starts = bool(words) and purpose.lower().startswith(words)
    return purpose[len(words) :].lstrip(" ,") if starts else purpose


def _nobody(placed: Placed, payers: Sequence[str], by: Payer | None) -> str:
    """Why it is not said whose money it is, where it is not."""
    if payers:
        return ""
    if by:
        return _("“{words}” says that others give it").format(words=by.origin.entry)
    if placed.commitment is None:
        return _("the amount stands in no commitment")
    return placed.commitment.reasons.get("parties", "") if not placed.commitment.parties else ""


def _window(placed: Placed) -> tuple[dt.date | None, dt.date | None]:
    """The span of time that a figure is dated to; nothing where it has none, or more than one."""
    spans: list[Time] = [time for time in placed.times if time.begins is not None and time.ends is not None]
    return (spans[0].begins, spans[0].ends) if len(spans) == 1 else (None, None)


@cache
def _acts_for(language: str) -> dict[str, str]:
    """The country of each agency."""
    return {row["id"]: row["acts_for"] for row in organisation_rows(language) if row["acts_for"]}
