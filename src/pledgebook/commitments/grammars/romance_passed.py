"""What a search for a verb has passed right before it: an auxiliary that carries no act, or a denial."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.commitments.grammars.romance_clause import Clause
from pledgebook.commitments.grammars.romance_words import Word
from pledgebook.vocabulary import Vocabulary

_GROUP = 40  # characters before a verb in which its auxiliary and its denial stand
_WORDS = re.compile(r"[^\W\d_]+'?|[^\w\s]")


def is_behind_auxiliary(clause: Clause, word: Word) -> bool:
    """Whether a word that looks like a verb is the participle of one that carries no act: "aurait construit"."""
    tenses = {form.tense for form in word.forms}
    if "participle" not in tenses or len(tenses) == 1:
        return False
    vocabulary = clause.vocabulary
    before = _words_before(clause.text, clause.start, vocabulary, ("negation", "adverb"))
    forms = vocabulary.verbs.forms.get(before[-1], ())
    return any(form.person and form.verb.group == "have" for form in forms)


def is_denied(clause: Clause) -> bool:
    """Whether a denial stands before the group, which a search has passed: "el ministerio no" and "ha abierto"."""
    words = clause.vocabulary.wording.words
    before = _words_before(clause.text, clause.start, clause.vocabulary, ("clitic",))
    return before[-1] in words["negation"]


def _words_before(text: str, start: int, vocabulary: Vocabulary, passed: Sequence[str]) -> list[str]:
    """The words right before ``start``, the last first, up to one that is of none of the kinds ``passed``."""
    found: list[str] = []
    for each in reversed(_WORDS.findall(text[max(0, start - _GROUP) : start].lower())):
        found.append(each)
        if not any(each in vocabulary.wording.words[kind] for kind in passed):
            return found
    return [*found, ""]
