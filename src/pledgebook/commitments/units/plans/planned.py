"""Items of action plans as commitments: what is done by the words over the fields, by whom as they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.cell_infinitives import unknown_infinitive
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.field_names import FIELD, Named, named_in, names_all, names_nobody
from pledgebook.commitments.names.lines.label_acts import act_without_subject
from pledgebook.commitments.names.lines.labels import party_of
from pledgebook.commitments.units.actors.meant import parties_of
from pledgebook.commitments.units.actors.speakers import speaker_of_item
from pledgebook.commitments.units.plans.fields import Plan, find_plans
from pledgebook.commitments.units.tags import tag_of
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Origin, Sentence, Span, Stance
from pledgebook.vocabulary.field_labels import Field

_OWN = ("active", "label", "heading", "stem")  # rules of subjects that the text names beside the field
_BY_FIELDS = 2  # kinds of fields by which words without a verb are what a plan sets out to do


class Planned(NamedTuple):
    """Units that are items of plans, and the indices of the blocks that they take."""

    units: tuple[Unit, ...]
    blocks: frozenset[int]


def find_planned(context: Context) -> Planned:
    """The items of the plans in a document: those whose fields name who answers, or say that nobody does yet.

    None, where no field names a party that is known, or a body, and the document does not say that it is of
    commitments: "Send the minutes. Responsible: Maria".
    """
    found = [(plan, unit) for plan in find_plans(context) if (unit := _unit(context, plan))]
    if not context.declares and not any(_names_party(context, unit) for _, unit in found):
        return Planned((), frozenset())
    blocks = (index for plan, _ in found for index in range(plan.head, plan.end))
    return Planned(tuple(unit for _, unit in found), frozenset(blocks))


def _names_party(context: Context, unit: Unit) -> bool:
    subject = unit.subject
    if subject is None or not subject.parties:
        return False
    if subject.rule != FIELD or subject.parties == ALL:
        return True
    named = named_in(context, subject.at)
    return named is None or named.known


def _unit(context: Context, plan: Plan) -> Unit | None:
    said = plan.said
    words = context.text[said.start : said.end].strip()
    if not words or words.endswith(":") or party_of(context, said):
        return None
    block = context.document.blocks[plan.head]
    sentences = _said(context, plan)
    speaker = speaker_of_item(context, replace(block, at=said), sentences)
    act, own = speaker.act if speaker else None, _act(context, sentences)
    if act is None or (own and own.at.start < act.at.start and not _is_topic(own, act)):
        act = own  # "Equip 300 kitchens. Kenya leads."
    answering = _answering(context, plan)
    if not answering and not (speaker and act and speaker.parties and len(plan.kinds) >= _BY_FIELDS):
        return None
    if speaker and speaker.rule == "collective" and len(plan.kinds) < _BY_FIELDS:
        return None  # "We will open 4 offices", and a line "Lead: Peru" for whatever follows
    if act is None and (len(plan.kinds) < _BY_FIELDS or not _is_alone(context, plan)):
        return None
    if act and act.stance == "delivered" and _is_base(context, act):
        act = replace(act, stance="pledge")  # "Set up a joint laboratory"
    subject, partners, reasons = _who(context, plan, speaker, act)
    stance = _status(context, plan)
    if stance and act and not act.person and (speaker is None or speaker.rule != "active"):
        subject = replace(subject, act=None)  # how far it is says more than an infinitive
    elif act is None and stance is None:
        stance = ("pledge", Origin("commitments.plans.fields", plan.fields[0].label))
    tag = next(
        filter(None, (tag_of(context.text, each.at, context.vocabulary) for each in plan.of("status"))), None
    )
    names = tuple(context.names_at(plan.at))
    every = context.sentences_at(plan.at)
    beside = (*partners, *(field.at for field in plan.of("partner")))
    targets = tuple(field.at for field in plan.of("target"))
    return Unit(plan.at, plan.head, every, names, subject, tag, reasons, said, beside, stance, targets)


def _answering(context: Context, plan: Plan) -> list[Field]:
    """The fields that say who answers; one with nothing but a time says when ("Implementation: 2026-2028")."""
    words = ((field, context.text[field.at.start : field.at.end]) for field in plan.of("responsible"))
    return [
        field
        for field, said in words
        if not any(map(str.isdigit, said)) or named_in(context, field.at) or names_all(context, field.at)
    ]


def _said(context: Context, plan: Plan) -> tuple[Sentence, ...]:
    """The sentences that say what is done, cut where a field begins."""
    said = plan.said
    return tuple(
        Sentence(Span(max(each.at.start, said.start), min(each.at.end, said.end)), each.block)
        for each in context.sentences_at(Span(context.document.blocks[plan.head].at.start, plan.at.end))
        if each.at.meets(said)
    )


def _act(context: Context, sentences: Sequence[Sentence]) -> Act | None:
    """The act of words that name nobody, known or told by its ending as an infinitive."""
    for sentence in sentences:
        act = act_without_subject(context, sentence.at)
        if act is None or act.group == UNKNOWN:
            act = unknown_infinitive(context.text, sentence.at, context.vocabulary) or act
        if act:
            return act
    found = (context.grammar.find_act(context.text, each.at, context.vocabulary) for each in sentences)
    return next(filter(None, found), None)


def _is_topic(first: Act, act: Act) -> bool:
    """Whether a first word that may be a verb is the noun of a topic: "Réserve de riz. Le Mali constituera"."""
    return first.person is not None and first.stance == "ongoing" and act.stance == "pledge"


def _is_base(context: Context, act: Act) -> bool:
    """Whether a verb may as well be what is to be done as what was: "set", "cut", "put"."""
    said = context.text[act.at.start : act.at.end].lower()
    return said in context.vocabulary.verbs.base and not act.person


def _is_alone(context: Context, plan: Plan) -> bool:
    """Whether nothing but its fields stands under a heading: else it may be one over several items."""
    blocks = context.document.blocks
    if blocks[plan.head].kind != "heading":
        return True
    return plan.end == len(blocks) or plan.head not in blocks[plan.end].headings


def _who(
    context: Context, plan: Plan, speaker: Subject | None, act: Act | None
) -> tuple[Subject, tuple[Span, ...], dict[str, str]]:
    """Who answers for the act, where others beside them stand, and why nobody does.

    An agency that the field names is a partner of the country that the act itself is said to be of.
    """
    fields = _answering(context, plan)
    if not fields and speaker:
        return replace(speaker, act=act), (), {}
    at = fields[0].at
    block = context.document.blocks[plan.head]
    if any(names_all(context, field.at) for field in fields):
        parties = parties_of(context, block, "all") or ALL
        return Subject(parties, at, act, FIELD, fields[0].label), (), {}
    read = [
        named
        for field in fields
        if not names_nobody(context, field.at)
        if (named := named_in(context, field.at))
    ]
    if not read:
        why = "its field for who answers for it names nobody"
        return Subject((), at, act, FIELD, fields[0].label), (), {"parties": why}
    named = _together(read)
    if speaker and speaker.rule in _OWN and _is_agency_of(context, named, speaker):
        return replace(speaker, act=act), (*named.partners, *(field.at for field in fields)), {}
    return Subject(named.parties, at, act, FIELD, named.entry), named.partners, {}


def _together(read: Sequence[Named]) -> Named:
    parties = tuple(dict.fromkeys(party for named in read for party in named.parties))
    return Named(parties, read[0].entry, tuple(span for named in read for span in named.partners))


def _is_agency_of(context: Context, named: Named, speaker: Subject) -> bool:
    countries = context.countries
    return (
        bool(speaker.parties)
        and countries.issuperset(speaker.parties)
        and countries.isdisjoint(named.parties)
    )


def _status(context: Context, plan: Plan) -> tuple[Stance, Origin] | None:
    """The stance that the field of how far it is gives: "Status: completed"."""
    for field in plan.of("status"):
        word = context.text[field.at.start : field.at.end].strip(" .").lower()
        if stance := context.vocabulary.wording.statuses.get(word):
            return stance, Origin("commitments.plans.status", word)
    return None
