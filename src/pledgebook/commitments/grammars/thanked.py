"""What is said in passing of a party that is thanked: "They thanked Japan, which will fund the centre"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BEFORE = 90  # characters before a name in which the verb of thanking stands
_WORD = re.compile(r"[^\W\d_]+")
_THANKING = frozenset({"attitude", "greet", "reaffirm"})  # groups of verbs by which others are praised
_NONE = frozenset(
    {UNKNOWN, "attitude", "context", "receive", "report", "be", "own"}
)  # by which nobody promises


@cache
def _relative(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    article = rf"(?:{any_of(words['article'])} )?"
    relative = any_of(words["relative"] or {"which", "who"})
    return re.compile(rf"\)?, {article}{relative}(?= )")


def find_thanked(
    text: str,
    sentence: Span,
    names: Sequence[Name],
    vocabulary: Vocabulary,
    match_act: Callable[[str, int, int, Vocabulary], Act | None],
) -> tuple[Name, Act] | None:
    """The party that is thanked or welcomed in a sentence, and what a clause behind its name says it will do."""
    for name in names:
        found = _relative(vocabulary).match(text, name.at.end, sentence.end)
        if found is None or name.kind == "region" or name.form == "people":
            continue
        act = match_act(text, found.end(), sentence.end, vocabulary)
        promises = act is not None and act.stance == "pledge" and not act.passive and act.group not in _NONE
        if act and promises and _thanks(text, sentence, name, vocabulary):
            return name, act
    return None


def _thanks(text: str, sentence: Span, name: Name, vocabulary: Vocabulary) -> bool:
    start = max(sentence.start, name.at.start - _BEFORE)
    before = text[start : name.at.start].lower().removesuffix("government of ").removesuffix("the ").rstrip()
    if before.endswith(vocabulary.wording.phrases["stemming"]):
        return True  # "The largest pledge came from Norway, which will fund"
    words = (word.lower() for word in _WORD.findall(text, start, name.at.start))
    return any(verb.group in _THANKING for word in words for verb in verbs_of(word, vocabulary))
