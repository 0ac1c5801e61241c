"""Words that only describe the plural behind them, joined to others: "and small" before "businesses"."""

from __future__ import annotations

import re

from pledgebook.vocabulary import Vocabulary

# A second adjective behind "and": "2,500 Syrian and Turkish women", "14 job-search and legal-aid sites".
_JOINED = re.compile(
    r" and (?P<adjective>[A-Z][a-z]+(?:an|ish|ese|i|ean|ic|ch)|[a-z]+-[a-z]+|[a-z]+(?:al|ary|ic|ive|ed))(?= [a-z])"
)
_WORD = r"[a-z]+(?:-[a-z]+)*"
# Fields that the plural behind them is of: "micro, small and medium businesses", "science and civil society groups".
_LISTED = re.compile(
    rf"(?P<words>(?:,? {_WORD}(?: {_WORD})?)?(?:, {_WORD}(?: {_WORD})?){{0,2}},? (?:and|or) {_WORD}(?: {_WORD})?)"
    r"(?= (?P<noun>[a-z]+s)\b)"
)
# An adjective behind a comma: "300 locally owned, community-led groups".
_BEHIND_COMMA = re.compile(
    rf", (?P<words>{_WORD}-{_WORD}|[a-z]+(?:al|ary|ic|ive|ed|able))(?= (?P<noun>[a-z]+s)\b)"
)
_OPENING = re.compile(rf"(?:^|, | (?:and|or) )(?!(?:and|or) )({_WORD})")
_SMALL = frozenset({"and", "or"})


def joined(text: str, start: int, vocabulary: Vocabulary) -> tuple[int, str] | None:
    """Where such words end that begin at ``start``, and the plural that must follow there, if one is meant."""
    found = _JOINED.match(text, start)
    if found and found["adjective"] not in vocabulary.quantities.stops:
        return found.end(), ""
    found = _LISTED.match(text, start) or _BEHIND_COMMA.match(text, start)
    if not found or _others(found["words"], vocabulary):
        return None
    return found.end(), found["noun"]


def _others(words: str, vocabulary: Vocabulary) -> bool:
    """Whether one of the words ends a noun phrase, or one that opens a member may be what somebody does."""
    promise = vocabulary.wording.words["promise"]
    if not (vocabulary.quantities.stops | promise).isdisjoint(set(words.replace(",", " ").split()) - _SMALL):
        return True
    return any(opening[1] in vocabulary.verbs.base for opening in _OPENING.finditer(words))
