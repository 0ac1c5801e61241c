"""Bodies that no table knows, told by the words of their names or behind them, as the subject of an act."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.context import Context
from pledgebook.commitments.labels import name_at
from pledgebook.commitments.subjects import Subject, act_after, act_after_pause
from pledgebook.commitments.unknown_names import unknown_name
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_REACH = 220  # characters of a sentence in which its subject stands


@cache
def _noun(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf", (?:an?|the) [^,.;]{{0,60}}?\b{any_of(vocabulary.wording.bodies_after)}\b")


def find_body(context: Context, sentence: Span) -> Subject | None:
    """A body at the start of a sentence that is in no table, where its name or a noun behind it says that it is one.

    Others may be named beside it: "Kenya and Egerton University will train". An act has to follow.
    """
    text, vocabulary = context.text, context.vocabulary
    reach = Span(sentence.start, min(sentence.end, sentence.start + _REACH))
    first = unknown_name(text, reach.start, reach.end, vocabulary)
    who = name_at(context, reach) if first else None
    if first is None or who is None:
        return None
    if noun := _noun(vocabulary).match(text, who.at.end, sentence.end):
        act = act_after_pause(text, noun.start(), sentence.end, vocabulary)
    elif first.is_body(vocabulary) or len(who.parties) > 1:
        act = act_after(text, who.at.end, sentence.end, vocabulary)
    else:
        return None
    if act is None:
        return None
    return Subject(who.parties, who.at, act, "body", first.name)
