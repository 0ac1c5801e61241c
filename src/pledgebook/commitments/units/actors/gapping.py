"""Parties whose verb is that of the party before: "Spain will give $7 million and Morocco $5 million"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context, names_within
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.actors.gapped_bodies import gapped_bodies
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Figure, Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_BETWEEN = re.compile(r"\)?(?: \([^()]{1,30}\))?,?(?: [^\W\d_]+'?){0,2} ?")
_REACH = 800  # characters behind a verb in which others give by it
_BEFORE = 30  # characters before a name in which "and the" stands


@cache
def _joined(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between an amount and the next party: a comma, "and", both, with an article."""
    words = vocabulary.wording.words
    article = perhaps(words["article"])
    return re.compile(
        rf"(?:[,;] (?:{any_of(words['list'])} )?| {any_of(words['list'])} ){article}$", re.IGNORECASE
    )


def with_gapped(context: Context, unit: Unit, figures: Sequence[Figure]) -> Unit:
    """The unit with the parties that give a like amount by the same verb; ``figures`` are those of the unit, in order.

    The first amount must be the subject's own: in "will give Peru $5 million and Chile $3 million" both receive.
    """
    subject = unit.subject
    if subject is None or subject.act is None or not subject.parties or "*" in subject.parties:
        return unit
    sentence = next((each.at for each in unit.sentences if each.at.holds(subject.act.at)), None)
    rest = sentence and Span(subject.act.at.end, min(sentence.end, subject.act.at.end + _REACH))
    given = [figure for figure in figures if rest and rest.holds(figure.at)]
    if rest is None or not given:
        return unit
    names = [
        name for name in names_within(context.names, rest) if name.kind != "region" and name.form == "name"
    ]
    if any(name.at.start < given[0].at.start for name in names):
        return unit
    known = [(name.at, name.id) for name in names if _gives(context, name, given)]
    bodies = [(at, id) for id, at in gapped_bodies(context, given)]
    others = [id for _, id in sorted([*known, *bodies])]
    return replace(unit, subject=_with(subject, others)) if others else unit


def _gives(context: Context, name: Name, given: Sequence[Figure]) -> bool:
    """Whether a name stands behind an amount and right before a like one of its own, which may be a bare number."""
    text, first = context.text, given[0]
    if context.grammar.match_act(text, name.at.end, given[-1].at.end, context.vocabulary):
        return False  # a verb of its own: "and Peru will receive $3 million"
    if _split(context.vocabulary).match(text, name.at.end):
        return False  # part of what was said: "for Peru, Chile and Cuba, of which $90 million"
    before = [figure for figure in given if figure.at.end <= name.at.start]
    start = max(before[-1].at.end, name.at.start - _BEFORE) if before else name.at.start
    if not before or not _joined(context.vocabulary).search(text, start, name.at.start):
        return False
    since = Span(before[-1].at.end, name.at.end)
    if _works_with(context, since, given[-1].at.end) or _is_place(context, since):
        return False
    own = next(
        (figure.at.start for figure in given if figure.at.start >= name.at.end and _alike(figure, first)),
        None,
    )
    if first.kind != "percent" and (bare := _bare(context.vocabulary).match(text, name.at.end)):
        own = bare.start("number")
    between = text[name.at.end : own] if own else "?"
    places = context.vocabulary.wording.words["place"] - set(text[: first.at.start].rsplit(None, 1)[-1:])
    return _BETWEEN.fullmatch(between) is not None and not set(between.lower().split()) & places


def _is_place(context: Context, at: Span) -> bool:
    """Whether the name that a stretch ends with closes a list behind a preposition, and a comma what that is for.

    "Will give $64 million for water in Fiji and Vanuatu, $33 million for nurses": nobody gives but the subject.
    """
    if not context.text.startswith(",", at.end):
        return False
    listed = context.names_at(at)
    before = context.text[at.start : listed[0].at.start].lower().split() if len(listed) > 1 else []
    words = context.vocabulary.wording.words
    while before and before[-1] in words["article"]:
        before.pop()
    return bool(before) and before[-1] in words["preposition"] | words["place"]


def _works_with(context: Context, at: Span, end: int) -> bool:
    """Whether the name that a stretch ends with closes a list of partners, behind which the amount is split.

    "Canada will give $60 million with CECI and UNESCO, namely 28 in 2025": those listed only work with Canada.
    """
    split = _split(context.vocabulary).match(context.text, at.end, end)
    return split is not None and any(context.grammar.partner_cues(context.text, at, context.vocabulary))


@cache
def _split(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between the last partner and the parts of the amount."""
    said = [*vocabulary.wording.words["included"], *vocabulary.quantities.figure_words["introducing"]]
    return re.compile(rf", {any_of(said)}(?!\w)", re.IGNORECASE)


@cache
def _bare(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A number without a noun, a year apart, that ends a clause: "and Morocco with 5"."""
    ends = rf"(?= {any_of(vocabulary.wording.words['list'])} |[,;](?!\d)|\.(?!\d)|$)"
    return re.compile(rf"{_BETWEEN.pattern}(?P<number>(?!(?:19|20)\d\d\b)\d[\d.,]*(?<![.,])){ends}")


def _alike(own: Figure, first: Figure) -> bool:
    """Whether two amounts are of one kind and measure, money of any currency; a bare number takes that of the first."""
    return own.kind == first.kind and (own.kind == "money" or own.unit in ("", first.unit))


def _with(subject: Subject, others: Sequence[str]) -> Subject:
    return replace(subject, parties=tuple(dict.fromkeys((*subject.parties, *others))))
