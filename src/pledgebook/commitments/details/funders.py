"""Who pays for what another promises.

Told by words for paying ("The budget comes from France (6 million) and Belgium (3 million)"), by an amount that is
somebody's share, or by "with" and an amount "from" somebody: "with a contribution of 45 million kronor from Sweden".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Name, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_MOST = 6  # who pay for one thing
_NEAR = 60  # characters between "with" and the amount
_PURSE = 400  # characters before "comes from" in which it is said that money does
_SHARE = 120  # characters before who gives a share in which the noun for it stands


def funders(context: Context, unit: Unit) -> Iterator[tuple[str, int, Origin]]:
    """Who pays for it, and where each is named."""
    yield from _giving(context, unit)
    for name, origin in _paying(context, unit):
        yield name.id, name.at.start, origin


def _giving(context: Context, unit: Unit) -> Iterator[tuple[str, int, Origin]]:
    """Whoever is named right behind an amount that stands behind "with", and where: it is theirs.

    Countries, and bodies of no table that their nouns or letters tell.
    """
    text = context.text
    for found in context.spots.matches("alongside", _shapes(context.vocabulary).given, unit.at):
        origin = Origin("commitments.partners.money", found["with"])
        known = next((name for name in unit.names if name.at.start == found.end()), None)
        if known and known.kind == "country" and known.form == "name":
            yield known.id, known.at.start, origin
        elif known is None:
            body = unknown_name(text, found.end(), unit.at.end, context.vocabulary)
            if body and body.is_body(context.vocabulary) and body.can_act(context.vocabulary):
                yield body.id, body.at.start, origin


def _paying(context: Context, unit: Unit) -> Iterator[tuple[Name, Origin]]:
    """The parties of the tables behind "comes from" or "is funded by", and those whose share has an amount.

    A share ("Canada's contribution stands at $9 million") tells nothing in the sentence of the promise itself.
    """
    text, shapes = context.text, _shapes(context.vocabulary)
    act = unit.subject.act if unit.subject else None
    names = {name.at.start: name for name in unit.names if _may_pay(name)}
    for sentence in unit.sentences:
        at = sentence.at
        for found in context.spots.matches("pays", shapes.paid, at):
            lead = max(at.start, found.start() - _PURSE)
            if found["stems"] and not shapes.purse.search(text, lead, found.start()):
                continue  # "pupils who come from Japan"
            for name in _listed(names, text, found.end(), at.end, shapes):
                yield name, Origin("commitments.partners.pays", found[0].strip())
        if act is None or not at.holds(act.at):
            yield from _sharing(unit, text, at, shapes)


def _sharing(unit: Unit, text: str, at: Span, shapes: _Shapes) -> Iterator[tuple[Name, Origin]]:
    """Who gives a share of which the amount stands behind its verb."""
    for name in unit.names:
        if not _may_pay(name) or not at.holds(name.at):
            continue
        behind = shapes.owned.match(text, name.at.end, at.end)
        amount = shapes.amounts.match(text, behind.end() if behind else name.at.end, at.end)
        lead = max(at.start, name.at.start - _SHARE)
        before = shapes.share.search(text, lead, name.at.start) if amount else None
        if amount and (before or behind):
            yield name, Origin("commitments.partners.share", (before or behind or amount)[0].strip())


def _listed(names: Mapping[int, Name], text: str, start: int, end: int, shapes: _Shapes) -> Iterator[Name]:
    """The names that begin at ``start`` as a list, an amount in brackets behind each; ``names`` by where they begin."""
    for _ in range(_MOST):
        name = names.get(start)
        if name is None:
            return
        yield name
        link = shapes.link.match(text, name.at.end, end)
        if link is None:
            return
        start = link.end()


def _may_pay(name: Name) -> bool:
    return name.kind != "region" and name.form == "name"


class _Shapes:
    """Words for paying before who pays, a noun for a share before or behind its giver, its verb and amount, a list.

    ``given`` is an amount that is somebody's.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        wording, words = vocabulary.wording, vocabulary.wording.words
        article = perhaps(words["article"] | {"the"})
        of = rf"{any_of(words['of'] | {'of'})}(?: |(?<='))"
        gift = any_of(words["gift"] | words["share of cost"])
        stemming = any_of(wording.phrases["stemming"], "stems")
        paying = rf"(?:{any_of(wording.phrases['paid'])}|{stemming})"
        self.paid = re.compile(rf"(?<!\w){paying}(?: |(?<=')){article}", re.IGNORECASE)
        self.purse = re.compile(rf"(?<!\w){any_of(words['purse'] | words['gift'])}(?!\w)", re.IGNORECASE)
        self.share = re.compile(rf"(?<!\w){gift}(?: [^\W\d_]+)? {of}{article}$", re.IGNORECASE)
        self.owned = re.compile(rf"'s? (?:[^\W\d_]+ )?{gift}(?!\w)", re.IGNORECASE)
        self.amounts = re.compile(
            rf"(?: [^\s,.;:()]+){{0,6}}? {any_of(wording.phrases['amounts'])}(?!\w)[^,.;:()]{{0,30}}\d",
            re.IGNORECASE,
        )
        self.given = _given(vocabulary)
        self.link = re.compile(
            rf"(?: \([^()]{{1,60}}\))?(?:,? {any_of(words['list'])} |, )(?:{of})?{article}", re.IGNORECASE
        )


def _given(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands before the name: "with", the amount with its currency, an adjective, and "from"."""
    words, small = vocabulary.wording.words, vocabulary.quantities.figure_words
    phrases = [*words["alongside"], *words["with"]]
    currencies = vocabulary.quantities.currencies
    signs, names = any_of(currencies.before), any_of(currencies.after)
    of = rf"(?:{any_of(small['of'])}(?: |(?<=')))?"
    amount = rf"(?:{signs} ?\d(?:[^.;,()]|[.,](?=\d)){{0,24}}?|\d[\d.,]*(?: [^\W\d_]+){{0,2}}? {of}{names})"
    start = any_of(words["start"] or small["from"])
    longest = max(map(len, currencies.before), default=0)
    number = rf"(?=[^;:()\d]{{0,{_NEAR + longest + 1}}}\d)"  # told before each sign is tried at each letter
    shape = (
        rf"(?<!\w)(?P<with>{any_of(phrases)})(?: |(?<=')){number}[^.;:()\d]{{0,{_NEAR}}}?{amount}"
        rf"(?: [^\W\d_]+)? {start}(?: |(?<=')){perhaps(words['article'])}(?-i:(?=[^\W\d_a-zß-öø-ÿ]))"
    )
    return re.compile(shape, re.IGNORECASE)


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    return _Shapes(vocabulary)
