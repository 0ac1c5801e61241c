"""Where the text says that cities act, names of no table in a list are theirs: "For the mayors, Lyon and Kampala will".

The word for cities, mayors or regions stands before their names, or in the heading over them. Elsewhere a list of
capitals means governments ("Paris and Berlin will").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.spots import SEVERAL
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_LEAD = 90  # characters of a sentence before the comma behind which the names stand


def start_of_cities(context: Context, sentence: Span) -> int | None:
    """Where a list of cities may begin that no word right before it calls so; None where no word tells of cities."""
    lead = Span(sentence.start, min(sentence.end, sentence.start + _LEAD))
    comma = context.text.find(", ", *lead) if context.spots.may_hold("cities", lead) else -1
    if comma >= 0 and _tells(context, Span(sentence.start, comma)):
        return comma + len(", ")
    blocks, index = context.document.blocks, bisect_right(context.begins, sentence.start) - 1
    over = blocks[index].headings[-1:] if index >= 0 else ()
    return sentence.start if over and _tells(context, blocks[over[0]].at) else None


def _tells(context: Context, at: Span) -> bool:
    """Whether such a word stands in a stretch."""
    if not context.spots.may_hold("cities", at):
        return False
    return _told(context.vocabulary).search(context.text, at.start, at.end) is not None


@cache
def _told(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word for several cities or regions, or for who governs them; none that may be a State."""
    words, states = vocabulary.wording.words, vocabulary.wording.actors["head"]
    own = [word for word in words["of_place"] if word not in states]
    several = [word for word in words["of_places"] if word.removesuffix("s") not in states]
    return re.compile(rf"(?<!\w)(?:{any_of(several)}|{any_of(own)}{any_of(SEVERAL)})(?!\w)", re.IGNORECASE)
