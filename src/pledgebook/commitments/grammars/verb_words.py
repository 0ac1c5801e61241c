"""The verbs that a word may be a form of, whichever way a language keeps them."""

from __future__ import annotations

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.verbs import Verb


def verbs_of(word: str, vocabulary: Vocabulary) -> list[Verb]:
    """The verbs of the tables of which ``word``, in lower case, is a form."""
    verbs = vocabulary.verbs
    tables = (verbs.base, verbs.past, verbs.third, verbs.gerund, verbs.participle)
    known = [table[word] for table in tables if word in table]
    return known + [form.verb for form in verbs.forms.get(word, ())]
