"""What a lead-in in bold says as a headline does: "**Viet Nam opens its records.** Viet Nam will publish ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.labels import MARK
from pledgebook.commitments.names.lines.same_again import act_again
from pledgebook.commitments.names.unknown.firms import is_framed, is_plausible
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Sentence, Span


def with_headline(context: Context, unit: Unit) -> Unit:
    """The unit with the act of the sentences behind a headline in bold, where the same party acts in one of them.

    A headline tells in the present what is to come. Where endings tell the tense, the grammar has it already.
    """
    subject, sentences = unit.subject, unit.sentences
    act = subject.act if subject else None
    if context.grammar.drops_subjects or subject is None or act is None or not sentences:
        return unit
    block = context.document.blocks[unit.block]
    lead = next((bold for bold in block.strong if bold.start <= unit.at.start < bold.end), None)
    inside = lead is not None and act.at.end <= lead.end and sentences[0].at.end <= lead.end + 2
    if not inside or not _is_present(context, act):
        return unit
    acts = (act_again(context, subject, sentence.at) for sentence in sentences[1:])
    behind = next((each for each in acts if each), None)
    return replace(unit, subject=replace(subject, act=behind)) if behind else unit


def _is_present(context: Context, act: Act) -> bool:
    first = context.text[act.at.start : act.at.end].split(" ", 1)[0].lower()
    verbs = context.vocabulary.verbs
    return act.stance != "pledge" and (first in verbs.third or first in verbs.base)


def repeated_label(context: Context, sentences: Sequence[Sentence]) -> Subject | None:
    """A name of no table before a colon and at the start of a sentence behind it: "**Grab: free rides.** Grab will"."""
    if not sentences or not is_framed(context):
        return None
    text, first = context.text, sentences[0].at
    name = unknown_name(text, first.start, first.end, context.vocabulary)
    mark = MARK.match(text, name.at.end, first.end) if name else None
    if name is None or mark is None or context.names_at(name.at):
        return None
    words = text[name.at.start : name.at.end]
    for sentence in sentences[1:]:
        if not text.startswith(f"{words} ", sentence.at.start, sentence.at.end):
            continue
        start = Span(sentence.at.start + len(words), sentence.at.end)
        act = context.grammar.act_after(text, start.start, start.end, context.vocabulary)
        found = Subject((name.id,), name.at, act, "label", name.name)
        if act and _is_own(act) and is_plausible(found, context.vocabulary):
            return found
    return None


def _is_own(act: Act) -> bool:
    return not act.passive and act.group != UNKNOWN and act.person != "we"
