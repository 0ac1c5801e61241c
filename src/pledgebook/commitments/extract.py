"""From blocks and mentions to commitments: every field, each with its rule or the reason why it is empty."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from pledgebook.commitments.details.aimed import with_targets
from pledgebook.commitments.details.dollars import with_dollars
from pledgebook.commitments.details.fields import Fields
from pledgebook.commitments.details.kinds import find_kind
from pledgebook.commitments.details.partners import find_partners
from pledgebook.commitments.details.programmes import find_programmes
from pledgebook.commitments.details.regimes import has_regime, is_regime
from pledgebook.commitments.details.roles import with_roles
from pledgebook.commitments.details.titles import title_of
from pledgebook.commitments.documents.context import Context, prepared
from pledgebook.commitments.documents.sections import Sections, find_sections
from pledgebook.commitments.names.acronyms.given import with_given_acronyms
from pledgebook.commitments.names.acronyms.taken import with_own_acronyms
from pledgebook.commitments.names.agreements.parties import with_agreement
from pledgebook.commitments.names.beneficiaries import find_beneficiaries
from pledgebook.commitments.names.lines.party_lines import find_lines
from pledgebook.commitments.names.minutes.attending import with_attending
from pledgebook.commitments.names.own_pages.own_nouns import with_own_nouns
from pledgebook.commitments.names.own_pages.publisher import with_own_page
from pledgebook.commitments.names.places import find_places
from pledgebook.commitments.names.transcripts.speakers import find_turns
from pledgebook.commitments.names.unknown.defined_names import with_defined_names
from pledgebook.commitments.names.unknown.longer_names import with_longer_names
from pledgebook.commitments.names.unknown.national_societies import with_national_societies
from pledgebook.commitments.names.unknown.publishers import with_publisher
from pledgebook.commitments.units.find import find_units
from pledgebook.commitments.units.net import sifted
from pledgebook.commitments.units.passed_over.announcing import find_announced
from pledgebook.commitments.units.tables.row_states import STATE
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import (
    Commitment,
    Document,
    Edition,
    Figure,
    Mentions,
    Origin,
    Sentence,
    Span,
    Stance,
    Time,
)
from pledgebook.vocabulary import Vocabulary

_ALLOTTED = ("allocation", "total", "part")
_Placed = TypeVar("_Placed", Figure, Time)


def extract(
    document: Document, text: str, mentions: Mentions, edition: Edition, vocabulary: Vocabulary
) -> tuple[tuple[Commitment, ...], tuple[Figure, ...], Edition, tuple[str, ...]]:
    """The commitments of ``document``, the figures outside any, and ``edition`` with the sections they stand under.

    The last are lines that say what reads like an act and was left out, and why.

    ``text`` is the flow in the plain spelling that the mentions were found in.
    """
    edition = with_publisher(document, text, mentions.names, edition, vocabulary)
    context = with_longer_names(
        with_own_acronyms(prepared(document, text, mentions.names, edition, vocabulary))
    )
    context = with_agreement(context)
    context = with_defined_names(with_given_acronyms(with_national_societies(context)))
    context = with_own_nouns(with_own_page(context))
    edition = context.edition
    context = replace(context, turns=find_turns(context))
    context = with_attending(context)
    context = replace(context, lines=find_lines(context))
    context = replace(context, announced=find_announced(context))
    units, left_out = sifted(context, find_units(context, mentions.figures))
    sections = find_sections(context, [unit.block for unit in units])
    figures, times = _InOrder(mentions.figures), _InOrder(mentions.times)
    commitments = tuple(_commitment(context, unit, figures, times, sections) for unit in units)
    starts = [unit.at.start for unit in units]
    outside = [figure for figure in mentions.figures if not _inside(figure.at, units, starts)]
    figures_outside = tuple(_outside(context, _InOrder(outside)))
    return commitments, figures_outside, _with_sections(edition, sections), left_out


def _with_sections(edition: Edition, sections: Sections) -> Edition:
    """The edition with the titles of its sections and the rule that numbered them."""
    if not sections.titles:
        return edition
    origin = Origin("commitments.sections", "; ".join(sections.titles))
    return replace(edition, pillars=sections.titles, origins={**edition.origins, "pillars": origin})


class _InOrder(Generic[_Placed]):
    """Figures or times in the order of the flow."""

    def __init__(self, values: Sequence[_Placed]) -> None:
        self._values: Sequence[_Placed] = values
        self._starts = [value.at.start for value in values]

    def within(self, at: Span) -> list[_Placed]:
        """Those that begin in a span."""
        first = bisect_left(self._starts, at.start)
        return list(self._values[first : bisect_left(self._starts, at.end, first)])


def _inside(at: Span, units: Sequence[Unit], starts: Sequence[int]) -> bool:
    index = bisect_left(starts, at.end) - 1
    return index >= 0 and units[index].at.holds(at)


def _titled(unit: Unit, first: Span) -> tuple[Span, Span]:
    """The stretch that a title begins with, and its first sentence: behind "CHILE." that is the next one."""
    at = unit.said or unit.at
    label = unit.subject is not None and unit.subject.rule == "label" and unit.subject.at.end >= first.end - 1
    if unit.said or not label or len(unit.sentences) == 1:
        return at, first
    behind = unit.sentences[1].at
    return Span(behind.start, at.end), behind


def _commitment(
    context: Context, unit: Unit, figures_of: _InOrder[Figure], times: _InOrder[Time], sections: Sections
) -> Commitment:  # fmt: skip
    text, vocabulary = context.text, context.vocabulary
    block = context.document.blocks[unit.block]
    first = unit.said or (unit.sentences[0].at if unit.sentences else unit.at)
    parties = unit.subject.parties if unit.subject else ()
    found = Fields(dict(unit.reasons))
    if unit.subject and parties:
        found.origins["parties"] = Origin(f"commitments.subjects.{unit.subject.rule}", unit.subject.entry)
    stance, why = _stance(context, unit)
    found.keep("stance", stance, why)
    pillar = sections.pillar_of(block)
    amounts = with_dollars(figures_of.within(unit.at), parties, unit.names, _own_country(context, parties))
    figures = with_roles(context, amounts, unit.sentences, stance)
    figures = with_targets(text, figures, unit.targets, vocabulary)
    allotted = any(figure.kind == "money" and figure.role in _ALLOTTED for figure in figures)
    partners = found.keep_all("partners", find_partners(context, unit, parties))
    places = find_places(context, unit.at, unit.names, parties, partners)
    return Commitment(
        unit.at,
        context.document.select(unit.at, block.path),
        found.keep("title", *title_of(text, *_titled(unit, first), block, vocabulary)) or "",
        parties,
        partners,
        found.keep_all("programmes", find_programmes(context, unit.at)),
        found.keep("kind", *find_kind(context, unit.at, first, amounts=allotted)),
        found.keep_all("places", places),
        found.keep_all("beneficiaries", find_beneficiaries(context, unit.at)),
        found.keep(
            "pillar",
            pillar.number if pillar else None,
            Origin("commitments.sections", pillar.title) if pillar else "it stands under no numbered heading",
        ),
        found.keep(
            "declared",
            unit.tag.declared if unit.tag else None,
            unit.tag.origin if unit.tag else "the document puts no tag on it",
        ),
        stance,
        tuple(_placed(figure, block.path) for figure in figures),
        tuple(_placed(time, block.path) for time in times.within(unit.at)),
        found.origins,
        found.reasons,
    )


def _stance(context: Context, unit: Unit) -> tuple[Stance | None, Origin | str]:
    """What the act says, else what the column of a table does: that first, in minutes, where the act is to come."""
    act = unit.subject.act if unit.subject else None
    told = context.minutes and unit.status is not None and unit.status[1].rule == STATE
    if told and unit.status and (act is None or act.stance == "pledge"):
        return unit.status
    if act:
        return act.stance, Origin(f"commitments.acts.{act.group}", context.document.words(act.at))
    return unit.status or (None, "no verb says what the party does")


def _placed(value: _Placed, path: str | None) -> _Placed:
    """The value with the element or page it stands in, where the format has one."""
    return replace(value, selector=replace(value.selector, path=path)) if path else value


def _own_country(context: Context, parties: Sequence[str]) -> str | None:
    """The country that issues the document, where a promise is its government's, called by who leads it."""
    edition, homes = context.edition, context.turns.homes
    if len(homes) == 1 and context.countries.isdisjoint(parties):
        return homes[0]  # in a transcript a firm's pesos are those of the country
    said = edition.origins.get("issuer")
    by_itself = said is not None and not said.rule.endswith(".title")
    if not by_itself or len(parties) != 1 or parties[0] not in (edition.title or ""):
        return None
    return edition.issuer if is_regime(parties[0], context.vocabulary) else None


def _of_agencies(context: Context, at: Span, figures: Sequence[Figure]) -> list[Figure]:
    """Figures outside commitments with the dollar of the agencies beside them; none for a sentence of another."""
    names = context.names_at(at)
    others = [
        sentence.at
        for sentence in context.sentences_at(at)
        if has_regime(context.text, sentence.at, names, context.vocabulary)
    ]
    own = [figure for figure in figures if not any(other.holds(figure.at) for other in others)]
    known = dict(zip((figure.at for figure in own), with_dollars(own, (), names), strict=True))
    return [known.get(figure.at, figure) for figure in figures]


def _outside(context: Context, figures: _InOrder[Figure]) -> list[Figure]:
    """Figures of context: each with the part it plays in its own block, and its dollar from who is named there."""
    document = context.document
    found: list[Figure] = []
    for block in document.blocks:
        mine = figures.within(block.at)
        if not mine:
            continue
        sentences: tuple[Sentence, ...] = context.sentences_at(block.at)
        roled = with_roles(context, _of_agencies(context, block.at, mine), sentences, None)
        found += [_placed(figure, block.path) for figure in roled]
    return found
