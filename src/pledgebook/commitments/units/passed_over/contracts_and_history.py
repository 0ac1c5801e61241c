"""Acts of nobody who gives his word today: of who signs a contract among private people, and of long ago.

"A CONTRATADA compromete-se a" has a noun in capitals for its subject, and no party; "In 1942 the United States lent"
recalls history.
"""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.ordinary import load_ordinary
from pledgebook.vocabulary.spelling import any_of

_LONG_AGO = r"(?:1[0-8]\d\d|19[0-7]\d)"  # a year before any process of commitments at hand


def is_of_signer(context: Context, unit: Unit) -> bool:
    """Whether the parties of a unit are but words of a contract for who signs it, written like names."""
    parties = unit.subject.parties if unit.subject else ()
    signers = load_ordinary(context.vocabulary.language).signers
    return bool(parties) and all(each.lower() in signers for each in parties)


def is_of_long_ago(context: Context, at: Span) -> bool:
    """Whether a sentence begins with a year in which nobody gave his word by what is read today."""
    return _opening(context.vocabulary).match(context.text, at.start, at.end) is not None


@cache
def _opening(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A sentence that begins with such a year ("En mai 1916") and no number ("En 1200 escuelas")."""
    words = vocabulary.wording.words
    dating = any_of(word.capitalize() for word in words["dating"])
    articles = any_of(words["article"] | words["indefinite"])
    month = rf"(?:[^\W\d]+ (?:{any_of(words['of'] | {'of'})} )?)?"
    return lazily(rf"{dating} {month}{_LONG_AGO}(?=,| {articles}(?:\b|(?<='))| [A-ZÀ-Ý])")
