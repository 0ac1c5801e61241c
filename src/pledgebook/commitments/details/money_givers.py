"""Who gives the money that something is done with: "with a contribution of 45 million kronor from Sweden"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Origin
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_REACH = 130  # characters before a name in which "with" and the amount stand


def money_givers(context: Context, unit: Unit) -> Iterator[tuple[str, int, Origin]]:
    """The countries of a unit right behind an amount that stands behind "with", and where: it is theirs."""
    text = context.text
    for name in unit.names:
        if name.kind != "country" or name.form != "name":
            continue
        before = text[max(unit.at.start, name.at.start - _REACH) : name.at.start]
        if found := _given(context.vocabulary).search(before):
            yield name.id, name.at.start, Origin("commitments.partners.money", found["with"])


@cache
def _given(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands before the name: "with", the amount with its currency, an adjective, and "from"."""
    words, small = vocabulary.wording.words, vocabulary.quantities.figure_words
    behind = any_of([*words["alongside"], *words["with"]])
    signs, names = (
        any_of(vocabulary.quantities.currencies.before),
        any_of(vocabulary.quantities.currencies.after),
    )
    of = rf"(?:{any_of(small['of'])}(?: |(?<=')))?"
    amount = rf"(?:{signs} ?\d[^.;,()]{{0,20}}?|\d[\d.,]*(?: [^\W\d_]+){{0,2}}? {of}{names})"
    start = any_of(words["start"] or small["from"])
    return re.compile(
        rf"(?<!\w)(?P<with>{behind})(?: |(?<='))[^.;:()\d]{{0,60}}?{amount}(?: [^\W\d_]+)? {start}"
        rf"(?: |(?<=')){perhaps(words['article'])}$",
        re.IGNORECASE,
    )
