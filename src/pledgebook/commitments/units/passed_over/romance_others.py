"""What a party only tells of others where verbs have endings: "UNICEF informó que 300 casas fueron destruidas"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.own_results import is_own_result, is_reflexive
from pledgebook.commitments.units.speech.of_state import is_of_state, told_by_country
from pledgebook.commitments.units.speech.tellers import sides
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_DONE = ("delivered", "ongoing")


def romance_tells_of_others(context: Context, act: Act, sentence: Span) -> bool:
    """Whether "that" is behind a verb of telling, and a clause in which others do or suffer something.

    Others are a number, several of a kind or one that is not known ("un incendio destruyó"), and no side of a state.
    What was done by nobody who is named is his own where things only get better by it: "se perforaron 300 pozos".
    """
    if act.stance not in _DONE:
        return False
    text, vocabulary = context.text, context.vocabulary
    clause = _clause(vocabulary).match(text, act.at.end, sentence.end)
    if clause is None:
        return False
    told = context.grammar.find_act(text, Span(clause.end(), sentence.end), vocabulary)
    if told is None:
        return clause["others"] is not None
    state = told_by_country(context, act, sentence)
    if state and is_of_state(context, Span(clause.end(), sentence.end)):
        return False
    if not (told.passive or is_reflexive(text, told, vocabulary)):
        return clause["others"] is not None and told.stance in _DONE
    accounts = act.verb in vocabulary.wording.words["reporting"]
    others = _others(context, act, sentence)
    own = is_own_result(text, told, sentence.end, vocabulary, state=state, accounts=accounts, others=others)
    return told.stance in _DONE and not own


def _others(context: Context, act: Act, sentence: Span) -> list[Name]:
    """The countries named behind a verb of telling that do not tell it."""
    names = context.names_at(sentence)
    tellers = {name.id for name in names if name.at.end <= act.at.start}
    return [
        name
        for name in names
        if name.at.start >= act.at.end and name.kind == "country" and name.id not in tellers
    ]


@cache
def _clause(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What opens such a clause: " que los rebeldes", " de que 300", " que se"; ``others`` where it is a subject."""
    words, quantities = vocabulary.wording.words, vocabulary.quantities
    hedges = any_of(quantities.hedges_before)
    numbers = any_of([*quantities.numbers.units, *quantities.numbers.several])
    articles = words["article"] | words["indefinite"] | words["definite"] | words["of"]
    several = any_of({each for each in articles if each.endswith("s")} | words["indefinite"])
    own = any_of(sides(vocabulary))
    others = rf"(?:{hedges} )?(?:\d|{numbers} )|{several} (?!{own}s?\b)"
    helping = {
        form
        for form, read in vocabulary.verbs.forms.items()
        if any(each.verb.group in ("be", "have") for each in read)
    }
    fronted = rf"{any_of(words['reflexive'] | helping)}(?!\w)"
    that = rf" (?:{any_of(words['of'])} )?{any_of(words['that'])}(?: |(?<='))"
    return lazily(rf"{that}(?=(?P<others>{others})|{fronted})", re.IGNORECASE)
