"""Words of a table as one part of a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(words: Iterable[str], name: str = "") -> str:
    """An alternation of ``words``, longest first; a group called ``name`` where one is given.

    Of no words, what never matches: a language may have none of a kind.
    """
    inside = (
        "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or "(?!)"
    )
    return f"(?P<{name}>{inside})" if name else f"(?:{inside})"
