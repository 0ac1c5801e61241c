"""Who gives the money that something is done with: "with a contribution of 45 million kronor from Sweden"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.unknown_names import unknown_name
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Origin
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import Begun, any_of, perhaps

_NEAR = 60  # characters between "with" and the amount


def money_givers(context: Context, unit: Unit) -> Iterator[tuple[str, int, Origin]]:
    """Whoever is named right behind an amount that stands behind "with", and where: it is theirs.

    Countries, and bodies of no table that their nouns or letters tell.
    """
    text = context.text
    for found in _given(context.vocabulary).finditer(text, unit.at.start, unit.at.end):
        origin = Origin("commitments.partners.money", found["with"])
        known = next((name for name in unit.names if name.at.start == found.end()), None)
        if known and known.kind == "country" and known.form == "name":
            yield known.id, known.at.start, origin
        elif known is None:
            body = unknown_name(text, found.end(), unit.at.end, context.vocabulary)
            if body and body.is_body(context.vocabulary) and body.can_act(context.vocabulary):
                yield body.id, body.at.start, origin


@cache
def _given(vocabulary: Vocabulary) -> Begun:
    """What stands before the name: "with", the amount with its currency, an adjective, and "from"."""
    words, small = vocabulary.wording.words, vocabulary.quantities.figure_words
    phrases = [*words["alongside"], *words["with"]]
    signs, names = (
        any_of(vocabulary.quantities.currencies.before),
        any_of(vocabulary.quantities.currencies.after),
    )
    of = rf"(?:{any_of(small['of'])}(?: |(?<=')))?"
    amount = rf"(?:{signs} ?\d(?:[^.;,()]|[.,](?=\d)){{0,24}}?|\d[\d.,]*(?: [^\W\d_]+){{0,2}}? {of}{names})"
    start = any_of(words["start"] or small["from"])
    longest = max(map(len, vocabulary.quantities.currencies.before), default=0)
    number = rf"(?=[^;:()\d]{{0,{_NEAR + longest + 1}}}\d)"  # told before each sign is tried at each letter
    shape = (
        rf"(?<!\w)(?P<with>{any_of(phrases)})(?: |(?<=')){number}[^.;:()\d]{{0,{_NEAR}}}?{amount}"
        rf"(?: [^\W\d_]+)? {start}(?: |(?<=')){perhaps(words['article'])}(?-i:(?=[^\W\d_a-zß-öø-ÿ]))"
    )
    return Begun(re.compile(shape, re.IGNORECASE), phrases)
