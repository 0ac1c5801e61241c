"""What English denies behind the verb: "sent no minister", "offered nothing", and not "no fewer than 300"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of


def does_nothing(text: str, act: Span, verb: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a verb group has an object of which there is none.

    "Will charge no fees" and "has issued no licence" are deeds, "will give no money" refuses.
    """
    if not text.startswith(" no", act.end):
        return False
    words = vocabulary.wording.words
    ahead = text[act.start : act.end].lower().split()[0] in words["promise"] | words["infinitive"]
    if ahead and text.startswith(" no new ", act.end):
        return False  # "will provide no new finance for coal" is what one binds himself to
    if verb not in words["giving"] and (ahead or verb not in words["bringing"]):
        return False
    return _none(vocabulary).match(text, act.end, end) is not None


def is_refused(between: str, verb: str, vocabulary: Vocabulary) -> bool:
    """Whether a denial stands before a verb of giving: "will not pay" refuses, "will not tax" promises."""
    kinds = vocabulary.wording.words
    return verb in kinds["giving"] and not kinds["negation"].isdisjoint(between.lower().split())


@cache
def _none(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    return lazily(
        rf" {any_of(words['denial'])}(?![\w-])(?! (?:{any_of(words['comparing'])}|later|earlier|sooner) than\b)"
    )
