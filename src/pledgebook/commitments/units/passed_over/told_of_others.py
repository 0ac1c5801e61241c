"""What a party only says of others or of what it lacks: "UNICEF said 300 schools had been destroyed"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.act_shapes import behind_hearers
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.by_whom import done_by_others
from pledgebook.commitments.grammars.others_of import is_of_others
from pledgebook.commitments.grammars.own_progress import betters, own_progress
from pledgebook.commitments.grammars.told_before import happens_by
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.commitments.units.passed_over.foreign_forces import are_foreign, is_by_teller
from pledgebook.commitments.units.passed_over.only_possible import does_as_well, promises
from pledgebook.commitments.units.passed_over.romance_others import romance_tells_of_others
from pledgebook.commitments.units.passed_over.those_apart import tells_of_those_apart
from pledgebook.commitments.units.speech.attributed import own_clause
from pledgebook.commitments.units.speech.of_state import told_by_country
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_VERB = re.compile(r"(?:[a-z]+ly )?([a-z]+)\b")
# Groups of verbs by which nothing is done, as by one of no table.
_NOTHING = frozenset({"attitude", "context"})
_TELLING = ("announce", "report", "tell")  # groups of verbs that only tell


def tells_of_others(context: Context, act: Act, sentence: Span) -> bool:
    """Whether the clause behind a verb of saying tells no act of who says it.

    What will be done, was given or opens is his: "Kenya said that 300 schools will be built".
    """
    if act.group not in _TELLING or is_by_teller(context, act, sentence):
        return False
    if are_foreign(context, act, sentence) or _is_of_others_named(context, act, sentence):
        return True
    tells = romance_tells_of_others if context.grammar.drops_subjects else _tells_of_others
    return tells_of_those_apart(context, act, sentence) or tells(context, act, sentence)


def _tells_of_others(context: Context, act: Act, sentence: Span) -> bool:
    """Whether a thing, a number or a plural is the subject of an English clause, and nothing in it his doing."""
    vocabulary = context.vocabulary
    told = act.group == "tell"
    start = behind_hearers(context.text, act.at.end, sentence.end, vocabulary, act.group)
    if told and start == act.at.end:
        return False  # "informed 300 families"
    clause = _clause(vocabulary).match(context.text, start, sentence.end)
    if clause is None or not (clause["that"] or told or act.verb in vocabulary.wording.words["saying"]):
        return False  # "reported 300 new schools"
    behind = Span(clause.end(), sentence.end)
    if own := own_clause(context, behind):
        return own.verb in vocabulary.wording.words["refusing"] and not promises(context, behind)
    if clause["own"] or act.group == "announce":
        return clause["own"] is not None and _lacks(context, Span(clause.end("own"), sentence.end))
    if told_by_country(context, act, sentence):
        return not own_progress(context.text, behind, act, vocabulary) and _is_others(context, act, behind)
    return _is_governing(context, behind) or _is_others(context, act, behind)


def _is_governing(context: Context, behind: Span) -> bool:
    """Whether a clause tells what only a state does: "UNICEF reported that 3 laws were adopted"."""
    vocabulary = context.vocabulary
    told = context.grammar.find_act(context.text, behind, vocabulary)
    done = vocabulary.verbs.participle.get(told.verb) if told else None
    verb = done.lemma if done else told.verb if told else ""
    return told is not None and told.passive and verb in vocabulary.wording.words["governing"]


def _is_of_others_named(context: Context, act: Act, sentence: Span) -> bool:
    """Whether the clause begins with a country whose others act: "The US said Kenya's smugglers moved 300 people"."""
    words, behind = context.vocabulary.wording.words, context.names_at(Span(act.at.end, sentence.end))
    if (
        context.grammar.drops_subjects
        or not behind
        or not is_of_others(context.text, behind[0], context.vocabulary)
    ):
        return False
    between = context.text[act.at.end : behind[0].at.start].lower().split()
    return all(word in words["that"] or word in words["definite"] for word in between)


def _is_others(context: Context, said: Act, behind: Span) -> bool:
    """Whether a clause without a subject of the teller's own tells nothing that is his doing."""
    vocabulary = context.vocabulary
    told = context.grammar.find_act(context.text, behind, vocabulary)
    if told is None or (told.passive and done_by_others(context.text, told.at.end, behind.end, vocabulary)):
        return True
    accounts = said.verb in vocabulary.wording.words["reporting"] and told.stance == "delivered"
    if accounts and betters(context.text, told, behind.end, vocabulary):
        return False
    given = told.group == "receive" and told.stance == "pledge"
    return not (given or happens_by(told, vocabulary))


def _lacks(context: Context, at: Span) -> bool:
    """Whether the verb behind "it" does nothing, and no promise follows: "said it needs $40 million"."""
    vocabulary, words = context.vocabulary, context.vocabulary.wording.words
    found = _VERB.match(context.text, at.start, at.end)
    verb = found[1].lower() if found else ""
    if not found or promises(context, at) or does_as_well(context, at):
        return False
    if verb in words["be"]:
        return _unable(vocabulary).match(context.text, found.end(), at.end) is not None
    helping = (words[kind] for kind in ("have", "promise", "negation", "adverb", "modal"))
    return not any(verb in kind for kind in helping) and (
        {each.group for each in verbs_of(verb, vocabulary)} <= _NOTHING
    )


@cache
def _unable(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands behind "is" where somebody does nothing: " unable to", " not able to", but not " not only"."""
    words = vocabulary.wording.words
    return lazily(
        rf"(?: [a-z]+ly)? (?:{any_of(words['negation'])}(?! {any_of(words['only'])}\b)|{any_of(words['unsure'])} to)\b"
    )


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
