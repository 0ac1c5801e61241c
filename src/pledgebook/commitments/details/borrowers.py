"""Bodies that only borrow: "will lend 60 million euros to Senelec". Who is given money works with it."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Name
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_REACH = 90  # characters between the loan and whom it is for


def borrows(text: str, opens: int, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether a loan goes to the one named."""
    if name.kind != "organisation":
        return False
    return _lent(vocabulary).search(text, max(opens, name.at.start - _REACH), name.at.start) is not None


@cache
def _lent(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word for lending, and "to" right before a name."""
    words = vocabulary.wording.words
    to, article = any_of(words["reach"] | {"to"}), perhaps(words["article"] | {"the"})
    return re.compile(
        rf"(?<!\w){any_of(words['lending'])}(?!\w)[^.;:()]*? {to}(?: |(?<='))(?:{article})\Z", re.IGNORECASE
    )
