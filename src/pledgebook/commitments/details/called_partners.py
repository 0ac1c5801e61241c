"""Names of no table that a text itself calls partners: "Mastercard, with Sagicor as its local partner, will"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.unknown.names import UnknownName, unknown_name
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Origin
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps


def called_partners(context: Context, unit: Unit) -> Iterator[tuple[UnknownName, Origin]]:
    """The names between a word for "with" and "as its partner"."""
    text, vocabulary = context.text, context.vocabulary
    if not context.spots.may_hold("partner", unit.at):
        return
    for found in _with(vocabulary).finditer(text, unit.at.start, unit.at.end):
        name = unknown_name(text, found.end(), unit.at.end, vocabulary)
        called = name and _as_partner(vocabulary).match(text, name.at.end, unit.at.end)
        if name and called and not context.names_at(name.at):
            yield name, Origin("commitments.partners.called", called[0].strip())


@cache
def _with(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    article = perhaps(words["article"])
    return re.compile(
        rf"(?<!\w)(?i:{any_of(words['with'] or {'with'})})(?: |(?<='))(?:{article})(?=[^\W\d_a-zß-öø-ÿ])"
    )


@cache
def _as_partner(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    return re.compile(rf" {any_of(words['as'])} (?:[^\W\d_]+ ){{0,2}}?{any_of(words['partner'])}(?!\w)")
