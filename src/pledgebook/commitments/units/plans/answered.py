"""Items for which somebody in brackets behind them answers: their partners, or the countries whose bodies those are."""

from __future__ import annotations

from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.cell_infinitives import unknown_infinitive
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.answering import Answering
from pledgebook.commitments.names.field_names import FIELD
from pledgebook.commitments.names.lines.label_acts import act_without_subject
from pledgebook.commitments.units.entries import Entry
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Span


def with_answering(unit: Unit, answering: Answering) -> Unit:
    """The unit with those in its brackets, who work on it with its party."""
    bodies = answering.bodies_in(unit.at)
    return replace(unit, partners=(*unit.partners, *bodies)) if bodies else unit


def answered(context: Context, entry: Entry, answering: Answering) -> Unit | None:
    """An item that says only what is done, of the countries in its brackets: "Build a port (MTC - Peru)"."""
    parties = answering.countries_in(entry.at)
    sentences = context.sentences_at(entry.at)
    act = _act(context, sentences[0].at) if parties and sentences else None
    if act is None:
        return None
    subject = Subject(parties, sentences[0].at, act, FIELD, context.text[act.at.start : act.at.end])
    return Unit(entry.at, entry.block, sentences, tuple(context.names_at(entry.at)), subject, None)


def _act(context: Context, at: Span) -> Act | None:
    """What is done by nobody who is named: "Build two ports", "Se construirán dos puertos"."""
    act = act_without_subject(context, at)
    if act and act.group != UNKNOWN:
        return act
    find_main_act = context.grammar.find_main_act
    named = find_main_act(context.text, [at], context.vocabulary) if find_main_act else None
    return named or unknown_infinitive(context.text, at, context.vocabulary)
