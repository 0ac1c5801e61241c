"""Numbers without a noun that another is compared with: "24 percent more than the 250 of 2020", "más que los 250"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_REACH = 60  # characters before a number in which "24 percent more than the" stands


def is_compared(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether "more than the" stands before a number that goes on, with a percentage in it or before it."""
    before = text[max(0, start - _REACH) : start]
    return text[end : end + 2] not in (" %", "%") and _compares(vocabulary).search(before) is not None


@cache
def _compares(vocabulary: Vocabulary) -> re.Pattern[str]:
    words, quantities = vocabulary.wording.words, vocabulary.quantities
    phrases = [cue.phrase for cue in quantities.roles if (cue.role, cue.side) == ("baseline", "before")]
    article = any_of(words["article"] - words["indefinite"])
    behind = [phrase for phrase in phrases if phrase.rpartition(" ")[2] in words["article"] and " " in phrase]
    percent = rf"\d[\d.,]* ?(?:%|{any_of(quantities.figure_words['percent'])})"
    said = rf"{percent}(?: [^\W\d_]+){{0,2}} {any_of(behind)}"
    comparing, that = any_of(words["comparing"]), any_of(words["that"])
    of = rf"(?:{any_of(words['of'])} )?"
    more = rf"(?:{percent} {of}{comparing}|{comparing} {percent}) {of}{that} {article}"
    return re.compile(rf"(?:{said}|{more}) $", re.IGNORECASE)
