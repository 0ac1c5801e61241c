"""What a party only says of others or of what it lacks: "UNICEF said 300 schools had been destroyed"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.hearing import next_promise
from pledgebook.commitments.grammars.others_of import is_of_others
from pledgebook.commitments.grammars.own_progress import betters, own_progress
from pledgebook.commitments.grammars.told_before import happens_by
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.commitments.units.passed_over.romance_others import romance_tells_of_others
from pledgebook.commitments.units.speech.attributed import own_clause
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_VERB = re.compile(r"(?:[a-z]+ly )?([a-z]+)\b")
# Groups of verbs by which nothing is done, as by one of no table.
_NOTHING = frozenset({"attitude", "context"})
_TELLING = ("announce", "report")  # groups of verbs that only tell


def tells_of_others(context: Context, act: Act, sentence: Span) -> bool:
    """Whether the clause behind a verb of saying tells no act of who says it.

    What will be done, was given or opens is his: "Kenya said that 300 schools will be built".
    """
    vocabulary = context.vocabulary
    if act.group not in _TELLING or context.grammar.drops_subjects:
        return act.group in _TELLING and romance_tells_of_others(context, act, sentence)
    if _is_of_others_named(context, act, sentence):
        return True
    clause = _clause(vocabulary).match(context.text, act.at.end, sentence.end)
    if clause is None or not (clause["that"] or act.verb in vocabulary.wording.words["saying"]):
        return False  # "reported 300 new schools"
    behind = Span(clause.end(), sentence.end)
    if own_clause(context, behind):
        return False
    if clause["own"] or act.group != "report":
        return clause["own"] is not None and _lacks(context, Span(clause.end("own"), sentence.end))
    by_state = _by_state(context, act, sentence)
    return not (by_state and own_progress(context.text, behind, act, vocabulary)) and _is_others(
        context, act, behind
    )


def _is_of_others_named(context: Context, act: Act, sentence: Span) -> bool:
    """Whether the clause begins with a country whose others act: "The US said Kenya's smugglers moved 300 people"."""
    words, behind = context.vocabulary.wording.words, context.names_at(Span(act.at.end, sentence.end))
    if not behind or not is_of_others(context.text, behind[0], context.vocabulary):
        return False
    between = context.text[act.at.end : behind[0].at.start].lower().split()
    return all(word in words["that"] or word in words["definite"] for word in between)


def _is_others(context: Context, said: Act, behind: Span) -> bool:
    """Whether a clause without a subject of the teller's own tells nothing that is his doing."""
    vocabulary = context.vocabulary
    told = context.grammar.find_act(context.text, behind, vocabulary)
    if told is None:
        return True
    accounts = said.verb in vocabulary.wording.words["reporting"] and told.stance == "delivered"
    if accounts and betters(context.text, told, behind.end, vocabulary):
        return False
    given = told.group == "receive" and told.stance == "pledge"
    return not (given or happens_by(told, vocabulary))


def _by_state(context: Context, act: Act, sentence: Span) -> bool:
    """Whether a country tells it."""
    before = [name for name in context.names_at(sentence) if name.at.end <= act.at.start]
    return bool(before) and before[-1].kind == "country"


def _lacks(context: Context, at: Span) -> bool:
    """Whether the verb behind "it" does nothing, and no promise follows: "said it needs $40 million"."""
    vocabulary, words = context.vocabulary, context.vocabulary.wording.words
    found = _VERB.match(context.text, at.start, at.end)
    verb = found[1].lower() if found else ""
    helping = (words[kind] for kind in ("have", "be", "promise", "negation", "adverb", "modal"))
    if not verb or any(verb in kind for kind in helping):
        return False
    groups = {each.group for each in verbs_of(verb, vocabulary)}
    return groups <= _NOTHING and next_promise(context.text, at.start, at.end, vocabulary) is None


@cache
def _clause(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What opens a clause about a thing, a number or a plural, or one's own: " that more than 300 schools"."""
    words, quantities = vocabulary.wording.words, vocabulary.quantities
    hedges = any_of(quantities.hedges_before)
    numbers = any_of([*quantities.numbers.units, *quantities.numbers.several])
    several = rf"(?:[a-z]{{2,}}s|{any_of(vocabulary.wording.beneficiaries)})\b"  # "rebels", "people"
    known = any_of(words["own"] | words["definite"] | words["indefinite"] | words["that"])
    some = rf"(?!{known} )(?:{hedges} )?(?:\d|{numbers} [a-z]|(?:[a-z]+ (?!{known} ))?{several})"
    own = rf"(?P<own>{any_of(words['pronoun'])} )"
    that = any_of(words["that"])
    return lazily(rf"(?P<that> {that})? (?=(?:{own}|{some}))")
