"""What a search for a verb has passed right before it: an auxiliary that carries no act, or a denial."""

from __future__ import annotations

import re
from collections.abc import Callable

from pledgebook.commitments.grammars.romance_clause import Clause
from pledgebook.commitments.grammars.romance_words import Word, adverbs

_GROUP = 40  # characters before a verb in which its auxiliary and its denial stand
_WORDS = re.compile(r"[^\W\d_]+'?|[^\w\s]")


def is_behind_auxiliary(clause: Clause, word: Word) -> bool:
    """Whether a word that looks like a verb is the participle of one that carries no act: "aurait construit"."""
    tenses = {form.tense for form in word.forms}
    if "participle" not in tenses or len(tenses) == 1:
        return False
    denials, (listed, endings) = clause.vocabulary.wording.words["negation"], adverbs(clause.vocabulary)
    before = _word_before(clause, lambda each: each in denials or each in listed or each.endswith(endings))
    forms = clause.vocabulary.verbs.forms.get(before, ())
    return any(form.person and form.verb.group == "have" for form in forms)


def is_denied(clause: Clause) -> bool:
    """Whether a denial stands before the group, which a search has passed: "el ministerio no" and "ha abierto"."""
    words = clause.vocabulary.wording.words
    return _word_before(clause, lambda each: each in words["clitic"]) in words["negation"]


def _word_before(clause: Clause, is_passed: Callable[[str], bool]) -> str:
    """The last word or mark right before a verb group that is none of those passed over; empty where none is near."""
    near = clause.text[max(0, clause.start - _GROUP) : clause.start].lower()
    return next((each for each in reversed(_WORDS.findall(near)) if not is_passed(each)), "")
