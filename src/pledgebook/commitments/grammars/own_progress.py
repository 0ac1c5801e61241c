"""What an English sentence tells of a country by its own word and is its own: "Chad said 300 wells were drilled"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.acts_behind import find_act
from pledgebook.commitments.grammars.by_whom import done_by_others
from pledgebook.commitments.grammars.no_acts import NO_ACTS, is_no_act
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

# Groups of verbs by which others may have given their word: "40 million dollars was pledged".
_WORDS_GIVEN = frozenset({"announce", "commit", "plan"})


def own_progress(text: str, clause: Span, said: Act, vocabulary: Vocabulary) -> Act | None:
    """The act of a clause in which a country tells, by ``said``, what it did, what it reached or whom it will send."""
    if _measured(vocabulary).match(text, clause.start, clause.end):
        return replace(said, stance="delivered")
    act = find_act(text, clause, vocabulary)
    if act and not act.passive and act.stance == "delivered":  # "300 trained nurses would be deployed"
        later = find_act(text, Span(act.at.end, clause.end), vocabulary)
        act = later if later and later.passive and later.stance == "pledge" else act
    if act is None:
        return None
    if not act.passive:
        sent = _sent(vocabulary).match(text, clause.start, act.at.start)
        does = act.group not in NO_ACTS and act.verb in vocabulary.verbs.base
        return act if sent and does and act.stance == "pledge" else None
    if act.stance != "pledge":  # no "300 hostages were taken"
        return act if betters(text, act, clause.end, vocabulary, state=True) else None
    known = _known(act, vocabulary)
    harmless = known.group not in _WORDS_GIVEN and not is_no_act(known, vocabulary)
    return act if harmless and not done_by_others(text, act.at.end, clause.end, vocabulary) else None


def betters(text: str, act: Act, end: int, vocabulary: Vocabulary, *, state: bool = False) -> bool:
    """Whether a passive tells of what only gets better by it, and names nobody else who did it.

    What only a ``state`` can do is its own, too: "300,000 migrants were regularised".
    """
    words = vocabulary.wording.words
    verbs = words["bettering"] | words["governing"] if state else words["bettering"]
    bettering = _known(act, vocabulary).verb in verbs
    return act.passive and bettering and not done_by_others(text, act.at.end, end, vocabulary)


def _known(act: Act, vocabulary: Vocabulary) -> Act:
    """An act by the verb of which its own word is the participle."""
    done = vocabulary.verbs.participle.get(act.verb)
    return replace(act, verb=done.lemma, group=done.group) if done else act


@cache
def _measured(vocabulary: Vocabulary) -> re.Pattern[str]:
    """How a state of things of the country's own changed: "Maternal deaths fell by 30 percent"; of nobody named."""
    words, percent = vocabulary.wording.words, any_of(vocabulary.quantities.figure_words["percent"])
    nouns, people = any_of(words["measured"]), any_of(vocabulary.wording.beneficiaries)
    changed = any_of(words["changed"])
    return lazily(
        rf"(?:(?!{people}\b)[A-Za-z][a-z-]* ){{0,4}}?(?i:{nouns}) (?:[a-z]+ ){{0,3}}?{changed}(?: to| by)? "
        rf"\d[\d.,]* ?(?:%|{percent})"
    )


@cache
def _sent(vocabulary: Vocabulary) -> re.Pattern[str]:
    """So many of those whom a state sends, as the subject: "Some 300 police officers "."""
    quantities = vocabulary.quantities
    numbers = any_of([*quantities.numbers.units, *quantities.numbers.several])
    hedges = any_of([*quantities.hedges_before, *quantities.figure_words["reached"]])
    return lazily(
        rf"(?:{hedges} )?(?:\d[\d.,]*|{numbers}) {any_of(vocabulary.wording.words['forces'])} $",
        re.IGNORECASE,
    )
