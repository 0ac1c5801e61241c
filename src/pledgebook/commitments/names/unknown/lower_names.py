"""Names of which only the first word has a capital, as French writes them: "l'Office national des forêts"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps
from pledgebook.vocabulary.wording import THINGS

_MOST = 8  # words that a name goes on by
_TOLD = ("past", "future")  # tenses that no adjective looks like
# Kinds of words that are nouns, as names have them: "Association des communes", "Société de travaux publics".
_NOUNS = (
    "bodies",
    "field",
    "belonging",
    "of_place",
    "of_places",
    "of_party",
    "sitting",
    "venture",
    "dignitary",
    "proceedings",
    *THINGS,
)


def end_of_name(text: str, last: int, end: int, vocabulary: Vocabulary) -> int:
    """Where the name ends of which the noun of a body, up to ``last``, is the first word.

    It goes on by adjectives and by "of" with what it deals in, up to a verb, a small word or a mark.
    """
    word, grammar = _word(vocabulary), grammar_of(vocabulary)
    for _ in range(_MOST):
        found = word.match(text, last, end)
        if found is None or _stops(found, vocabulary):
            break
        if not found["of"] and grammar.match_act(text, found.start("word"), end, vocabulary):
            break
        last = found.end()
    return last


def _stops(found: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether a word is none of a name: a small one, or a verb behind "for"."""
    word = found["word"].lower()
    if not found["of"] and any(form.tense in _TOLD for form in vocabulary.verbs.forms.get(word, ())):
        return True  # "o Ministério agradeceu"
    return word in _small(vocabulary) or word in vocabulary.verbs.base or word in vocabulary.verbs.gerund


@cache
def _word(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A further word of a name, with "of" before it, or "and of" ("Chambre de commerce et d'industrie")."""
    words = vocabulary.wording.words
    article = perhaps(words["article"])
    of = rf"{any_of(words['of'])}(?: |(?<=')){article}"
    for_what = rf"(?:pour|para) {any_of(words['article'])}(?: |(?<='))"
    more = rf"(?:,? {any_of(words['list'])}(?= (?:{of})))?"
    return re.compile(rf"{more} (?P<of>{of}|{for_what})?(?P<word>[^\W\d_][\w-]*(?:'(?=\w))?)")


@cache
def _small(vocabulary: Vocabulary) -> frozenset[str]:
    """Words of the grammar, none of which is a part of a name by itself; of people it may be: "Union des femmes"."""
    words = vocabulary.wording.words
    small = frozenset(word for kind in words if kind not in _NOUNS for word in words[kind])
    helping = {words_of.split()[0] for words_of in vocabulary.wording.phrases["with"]}
    return (small | helping) - vocabulary.wording.beneficiaries
