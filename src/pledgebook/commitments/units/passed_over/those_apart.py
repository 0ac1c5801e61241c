"""What a party tells of others who act on their own account: "Peru announced that mining companies will invest"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.by_whom import done_by_others
from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.units.speech.of_state import is_of_forces, told_by_country
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_HAPPENS = frozenset(
    {"receive", "own", "be", "have", "modal"}
)  # groups of verbs of what comes to those others


def tells_of_those_apart(context: Context, act: Act, sentence: Span) -> bool:
    """Whether rebels, companies or people act in the clause behind "that", now or later, or are those who did it."""
    text, vocabulary = context.text, context.vocabulary
    that = _that(vocabulary).match(text, act.at.end, sentence.end)
    if that is None:
        return False
    behind = Span(that.end(), sentence.end)
    told = context.grammar.find_act(text, behind, vocabulary)
    if told and told.passive and done_by_others(text, told.at.end, sentence.end, vocabulary):
        return True
    own = told is not None and told.group == "own"
    if not own and not told_by_country(context, act, sentence) and is_of_forces(context, behind):
        return True
    found = _apart(vocabulary).match(text, behind.start, behind.end)
    does = found and context.grammar.act_after(text, found.end(), behind.end, vocabulary)
    if own or not found or not does or does.passive or does.group in _HAPPENS:
        return False
    if _state(vocabulary).match(text, found.end(), behind.end):
        return False
    people = found["noun"].lower() in vocabulary.wording.beneficiaries
    return provides(does, vocabulary) if people else True


@cache
def _that(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What opens the clause, where it was said aside: " on Monday that ", " hoy que "."""
    words = vocabulary.wording.words
    that = any_of(words["that"])
    return lazily(rf"(?: (?!{that}(?!\w))[^\s,.;:]+){{0,3}} {that}(?: |(?<='))", re.IGNORECASE)


@cache
def _apart(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A ``noun`` for such others as a subject, with an article, a number or an adjective; nothing of the state's."""
    words, quantities = vocabulary.wording.words, vocabulary.quantities
    article = perhaps(words["article"] | words["definite"] | words["indefinite"] | words["of"] | words["own"])
    number = any_of([*quantities.numbers.units, *quantities.numbers.several])
    counted = rf"{perhaps(quantities.hedges_before)}(?:(?:\d[\d.,]*|{number}) )?"
    noun = any_of(words["no side"] | words["private"], "noun")
    state = rf"(?!{any_of(words['arm of state'])}(?!\w))"
    return lazily(rf"{article}{counted}{state}(?:[^\W\d_]+ )?{state}{noun}(?!\w)", re.IGNORECASE)


@cache
def _state(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The state named beside them: " y el Gobierno", " and its Ministry"."""
    words = vocabulary.wording.words
    article = perhaps(words["article"] | words["definite"] | words["own"])
    beside = any_of(words["of_state"] | words["of_party"] | words["arm of state"])
    return lazily(rf",? {any_of(words['list'])} {article}{beside}(?!\w)", re.IGNORECASE)
