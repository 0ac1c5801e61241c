"""Names of no table in bold before a full stop: "**Orange.** Formera 1 500 jeunes", "**Kisumu.** The city will"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.houses import dated_at_seat
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.label_acts import act_without_subject, wants_subject
from pledgebook.commitments.names.lines.labels import is_about, is_lead
from pledgebook.commitments.names.lines.line_names import line_name
from pledgebook.model import Block, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_STOP = re.compile(r"[.:]\s+")


def bold_label(context: Context, block: Block) -> Subject | None:
    """The party that a block's first words in bold name, and what it does by a verb alone or as "the city"."""
    text = context.text
    bold = next((at for at in block.strong if at.start <= block.at.start), None)
    behind = bold and _STOP.match(
        text, bold.end - text.endswith((".", ":"), bold.start, bold.end), block.at.end
    )
    name = line_name(context, Span(block.at.start, behind.start())) if behind else None
    if not behind or not name or name.topic or is_lead(context, block.at):
        return None
    if is_about(context, replace(name.subject, rule="unknown")):
        return None
    if dated_at_seat(text[block.at.start : behind.end()], context.vocabulary):
        return None  # "**San José, Casa Presidencial.** El decreto"
    act = _act(context, Span(behind.end(), block.at.end), several=len(name.subject.parties) > 1)
    if act and behind[0][0] == ":" and _others_act(context, Span(behind.end(), block.at.end), act):
        return None
    return replace(name.subject, act=act, rule="unknown") if act else None


def _others_act(context: Context, after: Span, act: Act) -> bool:
    """Whether a body or the Government acts behind a topic or a place: "**Boa Vista:** the Government gave"."""
    actor = context.text[after.start : act.at.start].split()
    if any(word[0].isupper() for word in actor[1:]):
        return True
    found = context.grammar.find_collective(context.text, after, context.vocabulary)
    return found is not None and found[0] != "same"


def _act(context: Context, after: Span, *, several: bool) -> Act | None:
    sentence = next((each.at for each in context.sentences_at(after) if each.at.start == after.start), after)
    act = act_without_subject(context, sentence)
    if act and wants_subject(context, act):
        return act
    return act_of_noun(context, sentence, several=several)


def act_of_noun(context: Context, sentence: Span, *, several: bool = False) -> Act | None:
    """What a noun for a body, or ``several``, does that begins a sentence: "The city will plant 300 trees".

    One that begins a name that goes on is none: "La Banque africaine de développement, avec le PNUD, financera".
    """
    noun = _noun(context.vocabulary, several).match(context.text, sentence.start, sentence.end)
    if noun and any(
        name.at.start < noun.end() < name.at.end
        for name in context.names_at(Span(sentence.start, sentence.end))
    ):
        return None
    act = noun and context.grammar.act_after(context.text, noun.end(), sentence.end, context.vocabulary)
    return act if act and act.group not in (UNKNOWN, "report") else None


@cache
def _noun(vocabulary: Vocabulary, several: bool) -> re.Pattern[str]:
    """A noun for a body, or for several, by which a text points back to its name or theirs."""
    wording = vocabulary.wording
    article = any_of(wording.words["article"])
    more = wording.words["bodies"] if several else ()
    nouns = any_of([*wording.bodies_after, *wording.actors["head"], *more])
    return re.compile(rf"{article}(?: |(?<='))(?:[\w-]+ )?{nouns}(?![\w'-])", re.IGNORECASE)
