"""What somebody is told to do: "instruyeron a la Policía a abrir", "encomendaron a sus ministros la creación de"."""

from __future__ import annotations

from functools import cache

from pledgebook.commitments.grammars.romance_clause import Clause, infinitive
from pledgebook.commitments.grammars.romance_words import Word, word_at
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.verbs import Verb

_NEAR = 10  # words behind a verb among which "that" opens what is to be done ...
_FAR = 20  # ... and what one or two bodies with long names are to do stands
_HOW = ("modal", "be", "have", "own")  # groups of verbs whose infinitive may be a noun, or says no act


def entrusts(clause: Clause, verb: Verb, end: int) -> bool:
    """Whether somebody else is told to do something: "instruimos a nuestros equipos a elaborar".

    Without a word before it, an infinitive or a noun of action is what one's own people are to do: "encargaron a sus
    ministros preparar", and not what a stranger is asked for. Who has something at hand tells nobody: "dispuso de".
    """
    words = clause.vocabulary.wording.words
    first = _next(clause, end)
    if first is None or (verb.group == "offer" and first.text in words["of"]):
        return False
    if verb.group == "offer" and _is_noun_of_action(clause, first):
        return True
    return _is_told(clause, first)


def _is_told(clause: Clause, first: Word) -> bool:
    """Whether the words from the first behind a verb on say what somebody is to do."""
    words = clause.vocabulary.wording.words
    own, before = _to_own(clause, first), None
    word: Word | None = first
    for passed in range(_FAR):
        if word is None:
            return False
        if word.text in words["that"]:
            return passed < _NEAR
        ahead = word.text in words["infinitive"] and infinitive(clause.word(word.at.end))
        if ahead or (own and _is_task(clause, before, word)):
            return True
        before, word = word, _next(clause, word.at.end)
    return False


def _next(clause: Clause, start: int) -> Word | None:
    return word_at(clause.text, start, clause.end, clause.vocabulary)


def _to_own(clause: Clause, first: Word) -> bool:
    """Whether those told are one's own: "a sus técnicos", "a los cancilleres"; an organ may be that of a stranger."""
    words = clause.vocabulary.wording.words
    second = _next(clause, first.at.end)
    if first.text not in words["infinitive"] | words["toward"] or second is None:
        return False
    if second.text in words["own"]:
        return True
    told = _next(clause, second.at.end) if second.text in words["article"] else second
    return told is not None and told.text in _offices(clause.vocabulary)


@cache
def _offices(vocabulary: Vocabulary) -> frozenset[str]:
    return vocabulary.wording.actors["head"] - vocabulary.wording.words["organ"]


def _is_task(clause: Clause, before: Word | None, word: Word) -> bool:
    """Whether a word says what those told before it are to do: "a sus ministros presentar"."""
    words = clause.vocabulary.wording.words
    if before is None or before.text in words["preposition"] | words["of"]:
        return False
    form = infinitive(word)
    if form is not None and form.verb.group not in _HOW and clause.text[word.at.start].islower():
        return True
    return _is_noun_of_action(clause, word)


def _is_noun_of_action(clause: Clause, article: Word) -> bool:
    """Whether an article opens a noun of action and what it is of: "la elaboración de"."""
    words = clause.vocabulary.wording.words
    noun = _next(clause, article.at.end) if article.text in words["article"] else None
    of = _next(clause, noun.at.end) if noun and noun.text in clause.vocabulary.verbs.nouns else None
    return (
        of is not None
        and noun is not None
        and of.text in words["of"]
        and clause.text[noun.at.start].islower()
    )
