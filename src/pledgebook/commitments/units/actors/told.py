"""Whom a sentence names, for what is said of them by nouns behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Span
from pledgebook.vocabulary.party_nouns import SIDE, STATE, load_party_nouns

_OPENING = 80  # characters of a sentence in which those are named who open it
_LONG = 600  # characters of a sentence beyond which it may call anybody anything
_WORD = re.compile(r"[^\W\d_]+")


class Told(NamedTuple):
    """Whom a sentence names: countries, bodies, those who act in it or open it; whether it calls a body by no name.

    ``own`` are the countries that it does not only name by what is theirs ("a Kenyan singer").
    """

    states: tuple[str, ...]
    own: frozenset[str]
    bodies: tuple[str, ...]
    together: tuple[str, ...]
    nouns: bool


def whom_told(context: Context, at: Span, subject: Subject | None, called: dict[str, str]) -> Told:
    """Whom a sentence names in which ``subject`` acts; ``called`` learns how it calls one who acts alone."""
    names = [name for name in context.names_at(at) if name.kind != "region"]
    parties = subject.parties if subject and subject.parties != ALL else ()
    own = _own_words(context, at, subject) if subject and parties and subject.rule != "collective" else None
    calls = own is not None and any(own.holds(noun) for noun in _nouns(context, at))
    if own and len(parties) == 1:
        called[parties[0]] = context.text[own.start : own.end]
    owners = (name.acts_for or (name.id if name.kind == "country" else "") for name in names)
    bodies = (name.id for name in names if name.kind == "organisation")
    again = parties and own is None
    spans = [name.at for name in names] + ([own] if own else [])
    return Told(
        once((*(party for party in parties if party in context.countries), *filter(None, owners))),
        frozenset((*parties, *(name.id for name in names if name.form == "name"))),
        once((*(party for party in parties if calls or party not in context.countries), *bodies)),
        parties or _opens(context, at),
        not again and (at.end - at.start > _LONG or _calls_others(context, at, spans)),
    )


def _own_words(context: Context, at: Span, subject: Subject) -> Span:
    """What a sentence calls who acts in it: all before the verb, where that names nobody else."""
    act = subject.act
    if act is None or not at.start <= subject.at.start < act.at.start:
        return subject.at
    whole = Span(at.start, act.at.start)
    alone = len(subject.parties) == 1 and {name.id for name in context.names_at(whole)} <= set(
        subject.parties
    )
    return whole if alone and "," not in context.text[whole.start : whole.end] else subject.at


def _opens(context: Context, at: Span) -> tuple[str, ...]:
    """Those with whose names a sentence begins, and not with what is theirs: "Kenya's opposition"."""
    near = context.names_at(Span(at.start, min(at.end, at.start + _OPENING)))
    first = context.grammar.named_at(context.text, at.start, near, context.vocabulary)
    return () if first is None or context.text.startswith("'", first.at.end) else first.parties


def _calls_others(context: Context, at: Span, names: Sequence[Span]) -> bool:
    """Whether a sentence has a noun for a body that is no part of a name."""
    return any(not any(name.holds(noun) for name in names) for noun in _nouns(context, at))


def _nouns(context: Context, at: Span) -> Iterator[Span]:
    """The nouns for bodies in a stretch, in names and outside."""
    nouns = load_party_nouns(context.vocabulary.language)
    for found in _WORD.finditer(context.text, at.start, at.end):
        word = found[0].lower()
        kinds = nouns.one.get(word, nouns.several.get(word))
        if kinds is not None and kinds.isdisjoint({STATE, SIDE}):
            yield Span(found.start(), found.end())


def once(parties: Iterable[str]) -> tuple[str, ...]:
    """Each party once, in order."""
    return tuple(dict.fromkeys(parties))
