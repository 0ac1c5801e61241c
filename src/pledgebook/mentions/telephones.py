"""Numbers that somebody dials: they count nothing, however they are grouped ("0800 55 120", "+268 2404 1234")."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.mentions.bare_places import changes
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_GROUPS = re.compile(r"\d{1,5}(?:[ -]\d{2,4}){1,5}(?!\d|[.,]\d|[ -]\d)")
_TRUNK = re.compile(r"0\d{1,4}(?:[ -]\d{2,8}){1,4}(?!\d|[.,]\d|[ -]\d)")  # "0800 12345"
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?: \d{3})+")
_REACH = 30  # characters before a number in which a word says that it is dialled
_TWO = len("999 999")  # groups, which could well count
_NEAR = 3  # words between that word and a number that could count


def telephone_end(text: str, start: int, vocabulary: Vocabulary) -> int | None:
    """Where the number ends that is dialled and begins at ``start``; None where it is none.

    A zero or a plus before its groups says so, or a word for calling; groups that could be thousands are dialled only
    where such a word stands right before them and no noun behind them: "the helpline is 800 210 210".
    """
    found = _TRUNK.match(text, start) or _GROUPS.match(text, start) if text[start].isdigit() else None
    if found is None:
        return None
    if _THOUSANDS.fullmatch(found[0]):
        said = _said_near(vocabulary).search(text, max(0, start - _REACH), start)
        told = said is not None and (":" not in said[0] or len(found[0]) > _TWO)  # "calls: 12 500"
        closed = _closed(vocabulary).match(text, found.end()) is not None
        return found.end() if told and closed and not changes(text, start, vocabulary) else None
    if text[start] == "0" or text[start - 1 : start] == "+":
        return found.end()
    if "-" in found[0]:
        return None
    said = _said(vocabulary).search(text, max(0, start - _REACH), start)
    return found.end() if said else None


@cache
def _said(vocabulary: Vocabulary) -> re.Pattern[str]:
    kinds = vocabulary.quantities.figure_words
    words = any_of([*kinds["telephone"], *kinds["calling"]])
    return re.compile(rf"(?<!\w){words}\W[^\d.;\n]*$", re.IGNORECASE)


@cache
def _said_near(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word for calling that nothing but small words part from the number."""
    words = vocabulary.wording.words
    calling = any_of(vocabulary.quantities.figure_words["calling"])
    small = any_of(words["article"] | words["preposition"] | words["of"] | words["place"])
    return re.compile(rf"(?<!\w){calling}(?:[ ,:(–-]+{small}(?!\w)){{0,{_NEAR}}}[ ,:(–-]+$", re.IGNORECASE)


@cache
def _closed(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What shows that no noun follows that would be counted: a mark, or "and"."""
    return re.compile(rf" ?(?:[.,;:)\n]|$)| {any_of(vocabulary.wording.words['list'])} ")
