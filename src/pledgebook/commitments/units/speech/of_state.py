"""What a state tells of its own people, and of what was done by nobody else: "a indiqué que la police a libéré"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.by_whom import done_by_others
from pledgebook.commitments.grammars.own_progress import betters
from pledgebook.commitments.grammars.own_results import is_own_result
from pledgebook.commitments.grammars.told_before import happens_by
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps


def told_by_country(context: Context, act: Act, sentence: Span) -> bool:
    """Whether a country tells it, or an agency of one."""
    before = [name for name in context.names_at(sentence) if name.at.end <= act.at.start]
    return bool(before) and (before[-1].kind == "country" or before[-1].acts_for is not None)


def is_of_state(context: Context, clause: Span) -> bool:
    """Whether a clause that a state tells begins with its own people, who act."""
    return _of_people(context, clause) is not None


def is_of_forces(context: Context, clause: Span) -> bool:
    """Whether a clause begins with the police or the like of a state, who act: no deed of a body that tells it."""
    own = _own(context.vocabulary).match(context.text, clause.start, clause.end)
    return own is None and is_of_state(context, clause)


def told_by_state(context: Context, clause: Span) -> Act | None:
    """The act of a clause that a state tells, where its own people act in it or so many things were done."""
    if act := _of_people(context, clause):
        return act
    text, vocabulary = context.text, context.vocabulary
    if _things(vocabulary).match(text, clause.start, clause.end) is None:
        return None
    told = context.grammar.find_act(text, clause, vocabulary)
    if told is None or told.stance != "delivered":
        return None
    if context.grammar.drops_subjects:
        own = is_own_result(text, told, clause.end, vocabulary, state=True, accounts=True)
    else:
        done = betters(text, told, clause.end, vocabulary, state=True) or happens_by(told, vocabulary)
        own = told.passive and done and not done_by_others(text, told.at.end, clause.end, vocabulary)
    return told if own else None


def _of_people(context: Context, clause: Span) -> Act | None:
    people = _people(context.vocabulary).match(context.text, clause.start, clause.end)
    if people is None:
        return None
    act = context.grammar.act_after(context.text, people.end(), clause.end, context.vocabulary)
    return act if act and not act.passive else None


@cache
def _own(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    return lazily(rf" ?{perhaps(words['article'])}{any_of(words['own'])} ", re.IGNORECASE)


@cache
def _people(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A state's own as the subject of a clause: "ses médecins", "the police", "tres ministerios"."""
    words, quantities = vocabulary.wording.words, vocabulary.quantities
    article = perhaps(words["article"] | words["definite"] | words["indefinite"])
    number = any_of(quantities.numbers.units)
    arms = any_of(words["arm of state"])
    own = any_of(words["own"])
    people = any_of(words["arm of state"] | words["forces"])
    return lazily(
        rf" ?(?:{article}{own} (?:[^\W\d_]+ )??{people}|(?:{article}|(?:{number}|\d+) ){arms})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _things(vocabulary: Vocabulary) -> re.Pattern[str]:
    """So many of something as the subject, or a verb before its subject: "300 escuelas", "se ", "foram "."""
    words, quantities = vocabulary.wording.words, vocabulary.quantities
    hedges = any_of(quantities.hedges_before)
    numbers = any_of([*quantities.numbers.units, *quantities.numbers.several])
    helping = {
        form
        for form, read in vocabulary.verbs.forms.items()
        if any(each.verb.group in ("be", "have") for each in read)
    }
    fronted = any_of(words["reflexive"] | helping)
    return lazily(rf" ?(?:(?:{hedges} )?(?:\d|{numbers} )|{fronted}(?!\w))", re.IGNORECASE)
