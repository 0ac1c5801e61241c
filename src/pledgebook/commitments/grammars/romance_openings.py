"""Where the clauses of a sentence may begin in a language whose verbs have endings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from pledgebook.commitments.grammars.romance_surroundings import surroundings
from pledgebook.commitments.grammars.romance_words import forms_of, told_by_ending
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_OPENING = 60  # characters before the verb of those who speak: "En la segunda ronda adquirimos"
_WORDS = 8  # words there
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENDING = 3  # letters by which they end
_KEPT = 8192  # words of which is kept what they may say


def clause_starts(text: str, sentence: Span, end: int, vocabulary: Vocabulary) -> Iterator[tuple[int, bool]]:
    """Where a clause may begin, and whether a relative one: with the sentence, behind pauses and conjunctions.

    One whose verb says "we" may stand right behind an opening with a preposition, too: "En ella adquirimos".
    """
    yield sentence.start, False
    own = _behind_opening(text, sentence, end, vocabulary)
    if own is not None:
        yield own, False
    for pause in surroundings(vocabulary).conjunction.finditer(text, sentence.start, end):
        yield pause.end(), pause["relative"] is not None


def _behind_opening(text: str, sentence: Span, end: int, vocabulary: Vocabulary) -> int | None:
    """Where a verb that says "we" begins, behind the few words that a preposition opens the sentence with."""
    opening = text[sentence.start : min(end, sentence.start + _OPENING)]
    first, *rest = opening.split(" ")[: _WORDS + 1]
    if first.lower() not in vocabulary.wording.words["preposition"]:
        return None
    start = sentence.start + len(first)
    for word in rest:
        if _says_we(word, vocabulary):
            return start
        if not word.isalnum():
            return None
        start += 1 + len(word)
    return None


def may_say_we(text: str, sentence: Span, vocabulary: Vocabulary) -> bool:
    """Whether a word of a sentence may be a verb that says "we": without one no clause of it does."""
    if not _we_endings(vocabulary).search(text, sentence.start, sentence.end):
        return False
    return any(_may_be_we(word, vocabulary) for word in _WORD.findall(text, sentence.start, sentence.end))


@cache
def _we_endings(vocabulary: Vocabulary) -> re.Pattern[str]:
    """How such verbs end, alone or before the hyphen of a pronoun, which takes their last letter."""
    verbs = vocabulary.verbs
    listed = (word for word, forms in verbs.forms.items() if any(form.person == "we" for form in forms))
    told = (ending for ending, (_, person) in verbs.endings.items() if person == "we")
    ends = {word[-_ENDING:] for word in (*listed, *told)}
    return re.compile(rf"{any_of(ends)}(?![^\W\d_])|{any_of(end[:-1] for end in ends)}-", re.IGNORECASE)


@lru_cache(_KEPT)
def _may_be_we(word: str, vocabulary: Vocabulary) -> bool:
    parts = {word.lower(), *word.lower().split("-")}
    forms = (
        form for part in parts for form in (*forms_of(part, vocabulary)[0], *told_by_ending(part, vocabulary))
    )
    return any(form.person == "we" for form in forms)


def _says_we(word: str, vocabulary: Vocabulary) -> bool:
    forms, _ = forms_of(word.lower(), vocabulary)
    return bool(forms) and all(form.person == "we" for form in forms)
