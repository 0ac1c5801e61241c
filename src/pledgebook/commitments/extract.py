"""From blocks and mentions to commitments: every field, each with its rule or the reason why it is empty."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from pledgebook.commitments.beneficiaries import find_beneficiaries
from pledgebook.commitments.context import Context
from pledgebook.commitments.dollars import with_dollars
from pledgebook.commitments.kinds import find_kind
from pledgebook.commitments.partners import find_partners
from pledgebook.commitments.places import find_places
from pledgebook.commitments.programmes import find_programmes
from pledgebook.commitments.roles import with_roles
from pledgebook.commitments.sections import Sections, find_sections
from pledgebook.commitments.titles import title_of
from pledgebook.commitments.units import Unit, find_units
from pledgebook.model import Commitment, Document, Edition, Figure, Mentions, Origin, Sentence, Span, Time
from pledgebook.vocabulary import Vocabulary

_ALLOTTED = ("allocation", "total", "part")
_Placed = TypeVar("_Placed", Figure, Time)


def extract(
    document: Document, text: str, mentions: Mentions, edition: Edition, vocabulary: Vocabulary
) -> tuple[tuple[Commitment, ...], tuple[Figure, ...], Edition]:
    """The commitments of ``document``, the figures outside any, and ``edition`` with the sections they stand under.

    ``text`` is the flow in the plain spelling that the mentions were found in.
    """
    context = Context(document, text, mentions.names, edition, vocabulary)
    units = find_units(context)
    sections = find_sections(context, [unit.block for unit in units])
    commitments = tuple(_commitment(context, unit, mentions, sections) for unit in units)
    taken = [unit.at for unit in units]
    outside = [figure for figure in mentions.figures if not _inside(figure.at, taken)]
    return commitments, tuple(_outside(context, outside)), replace(edition, pillars=sections.titles)


def _inside(at: Span, spans: Sequence[Span]) -> bool:
    index = bisect_left(spans, at.end, key=lambda span: span.start) - 1
    return index >= 0 and spans[index].holds(at)


def _within(values: Sequence[_Placed], at: Span) -> list[_Placed]:
    first = bisect_left(values, at.start, key=lambda value: value.at.start)
    last = bisect_left(values, at.end, key=lambda value: value.at.start)
    return list(values[first:last])


def _commitment(context: Context, unit: Unit, mentions: Mentions, sections: Sections) -> Commitment:
    text, vocabulary, document = context.text, context.vocabulary, context.document
    block = document.blocks[unit.block]
    first = unit.said or (unit.sentences[0].at if unit.sentences else unit.at)
    subject = unit.subject
    parties = subject.parties if subject else ()
    act = subject.act if subject else None
    origins: dict[str, Origin] = {}
    reasons = dict(unit.reasons)
    if subject and parties:
        origins["parties"] = Origin(f"commitments.subjects.{subject.rule}", subject.entry)
    stance = act.stance if act else None
    if act:
        origins["stance"] = Origin(f"commitments.acts.{act.group}", document.words(act.at))
    elif unit.status:
        stance, origins["stance"] = unit.status
    else:
        reasons["stance"] = "no verb says what the party does"
    partners = find_partners(text, unit, parties, vocabulary)
    if partners:
        origins["partners"] = Origin(partners[0][1].rule, "; ".join(origin.entry for _, origin in partners))
    pillar = sections.pillar_of(block)
    if pillar:
        origins["pillar"] = Origin("commitments.pillars", pillar.title)
    else:
        reasons["pillar"] = "it stands under no numbered heading"
    if unit.tag:
        origins["declared"] = unit.tag.origin
    else:
        reasons["declared"] = "the document puts no tag on it"
    amounts = with_dollars(_within(mentions.figures, unit.at), parties, unit.names)
    figures = with_roles(text, amounts, unit.sentences, stance, vocabulary)
    kind, why = find_kind(
        text,
        unit.at,
        first,
        vocabulary,
        amounts=any(f.kind == "money" and f.role in _ALLOTTED for f in figures),
    )
    if isinstance(why, Origin):
        origins["kind"] = why
    else:
        reasons["kind"] = why
    partner_ids = tuple(id for id, _ in partners)
    return Commitment(
        unit.at,
        document.select(unit.at, block.path),
        title_of(document.flow.text, unit.said or unit.at, block, first),
        parties,
        partner_ids,
        find_programmes(text, unit.at, vocabulary),
        kind,
        find_places(text, unit.at, unit.names, parties, partner_ids, vocabulary),
        find_beneficiaries(text, unit.at, vocabulary),
        pillar.number if pillar else None,
        unit.tag.declared if unit.tag else None,
        stance,
        tuple(_placed(figure, block.path) for figure in figures),
        tuple(_placed(time, block.path) for time in _within(mentions.times, unit.at)),
        origins,
        reasons,
    )


def _placed(value: _Placed, path: str | None) -> _Placed:
    """The value with the element or page it stands in, where the format has one."""
    return replace(value, selector=replace(value.selector, path=path)) if path else value


def _outside(context: Context, figures: Sequence[Figure]) -> list[Figure]:
    """Figures of context: each with the part it plays in its own block, and its dollar from who is named there."""
    document = context.document
    found: list[Figure] = []
    for block in document.blocks:
        mine = _within(figures, block.at)
        if not mine:
            continue
        names = context.names_at(block.at)
        sentences: tuple[Sentence, ...] = context.sentences_at(block.at)
        roled = with_roles(context.text, with_dollars(mine, (), names), sentences, None, context.vocabulary)
        found += [_placed(figure, block.path) for figure in roled]
    return found
