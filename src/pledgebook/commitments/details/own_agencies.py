"""Agencies that are named as a party's own: "Chile said that its National Customs Service will"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.agencies import called_for, names_agency
from pledgebook.commitments.names.unknown.names import UnknownName, unknown_name
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_NAME = 120  # characters of a name in which its noun stands
_REACH = 40  # characters before "its" in which "with" stands


def own_agencies(context: Context, unit: Unit) -> Iterator[tuple[UnknownName, Origin]]:
    """The agencies of a unit behind a word for "its" that act, or with which its one party acts.

    What is done to one ("will reform its Ministry of Health") makes it no partner.
    """
    if unit.subject is None or len(unit.subject.parties) != 1:
        return
    text = context.text
    for found in context.spots.matches("own", _own(context.vocabulary), unit.at):
        reach = Span(found.end(), min(unit.at.end, found.end() + _NAME))
        if not context.spots.may_hold("body", reach):
            continue
        name = unknown_name(text, found.end(), unit.at.end, context.vocabulary)
        if name is None or not names_agency(context, name.at):
            continue
        act = context.grammar.match_act(text, name.at.end, unit.at.end, context.vocabulary)
        before = text[max(unit.at.start, found.start() - _REACH) : found.start()]
        if (act and not act.passive) or _helped(context.vocabulary).search(before):
            own = called_for(context, name, unit.subject.parties[0])
            yield own or name, Origin("commitments.partners.own", found[0].strip())


@cache
def _own(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word for "its" before another one."""
    return re.compile(rf"(?<!\w){any_of(vocabulary.wording.words['own'])} (?=\w)", re.IGNORECASE)


@cache
def _helped(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words for "with" before that word."""
    wording = vocabulary.wording
    helping = any_of([*wording.phrases["with"], *wording.words["helper"], *wording.words["with"]])
    article = perhaps(wording.words["article"])
    return re.compile(rf"(?<!\w){helping}(?: |(?<=')){article}$", re.IGNORECASE)
