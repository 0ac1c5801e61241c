"""Who pays for what another promises: "The budget comes from France (6 million) and Belgium (3 million)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Name, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_MOST = 6  # who pay for one thing


def funders(context: Context, unit: Unit) -> Iterator[tuple[Name, Origin]]:
    """The parties of the tables behind "comes from" or "is funded by", and those whose share has an amount.

    A share ("Canada's contribution stands at $9 million") tells nothing in the sentence of the promise itself.
    """
    text, shapes = context.text, _shapes(context.vocabulary)
    act = unit.subject.act if unit.subject else None
    for sentence in unit.sentences:
        at = sentence.at
        for found in shapes.paid.finditer(text, at.start, at.end):
            if found["stems"] and not shapes.purse.search(text, at.start, found.start()):
                continue  # "pupils who come from Japan"
            for name in _listed(unit, text, found.end(), at.end, shapes):
                yield name, Origin("commitments.partners.pays", found[0].strip())
        if act is None or not at.holds(act.at):
            yield from _sharing(unit, text, at, shapes)


def _sharing(unit: Unit, text: str, at: Span, shapes: _Shapes) -> Iterator[tuple[Name, Origin]]:
    """Who gives a share of which the amount stands behind its verb."""
    for name in unit.names:
        if not _may_pay(name) or not at.holds(name.at):
            continue
        before = shapes.share.search(text, at.start, name.at.start)
        behind = shapes.owned.match(text, name.at.end, at.end)
        amount = shapes.amounts.match(text, behind.end() if behind else name.at.end, at.end)
        if (before or behind) and amount:
            yield name, Origin("commitments.partners.share", (before or behind or amount)[0].strip())


def _listed(unit: Unit, text: str, start: int, end: int, shapes: _Shapes) -> Iterator[Name]:
    """The names that begin at ``start`` as a list, an amount in brackets behind each."""
    names = {name.at.start: name for name in unit.names if _may_pay(name)}
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
    """Words for paying before who pays, a noun for a share before or behind its giver, its verb and amount, a list."""

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
        self.link = re.compile(
            rf"(?: \([^()]{{1,60}}\))?(?:,? {any_of(words['list'])} |, )(?:{of})?{article}", re.IGNORECASE
        )


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    return _Shapes(vocabulary)
