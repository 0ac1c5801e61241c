"""Infinitives of verbs that no table knows, in a cell that says what its row promises: "Zerar a fila das creches"."""

from __future__ import annotations

from collections import Counter
from functools import cache

from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.commitments.grammars.romance_words import forms_of, word_at
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary

_LEAST = 5  # letters of such a verb
_MANY = 20  # verbs of a table that make an ending a regular one
_ENDING = 2  # its letters
_SIGNS = frozenset("0123456789$€£")


def unknown_infinitive(text: str, at: Span, vocabulary: Vocabulary) -> Act | None:
    """The pledge that a first word is by its ending alone, where its object follows it.

    No "Hogar para mujeres" and no "Atelier de formation": behind a noun stands no article.
    """
    word = word_at(text, at.start, at.end, vocabulary) if grammar_of(vocabulary).drops_subjects else None
    if word is None or len(word.text) < _LEAST or not word.text.endswith(_endings(vocabulary)):
        return None
    if forms_of(word.text, vocabulary)[0] or word.text in vocabulary.verbs.nouns:
        return None
    has_object = _has_object(text, word.at.end, at.end, vocabulary)
    return Act(word.at, word.text, UNKNOWN, "pledge") if has_object else None


@cache
def _endings(vocabulary: Vocabulary) -> tuple[str, ...]:
    found = Counter(lemma[-_ENDING:] for lemma in vocabulary.verbs.base)
    return tuple(ending for ending, times in found.items() if times >= _MANY)


def _has_object(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    if text[start + 1 : min(start + 2, end)] in _SIGNS:
        return True
    after, words = word_at(text, start, end, vocabulary), vocabulary.wording.words
    begins = (words["article"] | words["indefinite"] | words["own"]) - words["of"]
    return after is not None and after.text in begins
