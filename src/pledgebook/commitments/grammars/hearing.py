"""Receiving what only says something: who gets a report, a letter or an invitation has done nothing."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_SILENT = frozenset({"attitude", "context"})  # groups of verbs that carry no act
_CLAUSE = 90  # characters of what is heard


def is_heard(text: str, start: int, end: int, stance: Stance, vocabulary: Vocabulary) -> bool:
    """Whether the object behind a verb of receiving, which ends at ``start``, is only something said.

    Who it is from may stand before it ("received from Norway a report"). Without an article or the like it is only
    news of what was received: "will receive proposals until May" calls for them.
    """
    found = _object(vocabulary).match(text, start, end)
    return found is not None and (found["one"] is not None or stance != "pledge")


def next_promise(text: str, start: int, end: int, vocabulary: Vocabulary) -> int | None:
    """Where the same subject promises something, too: "received a report from Norway and will build 40 schools"."""
    found = _also(vocabulary).match(text, start, end)
    return found.end() if found else None


def promises_beside(text: str, told: re.Match[str], end: int, vocabulary: Vocabulary) -> bool:
    """Whether a promise stands beside what one might do or lacks: "said it could not host 300, but will host 200"."""
    verbs, word = vocabulary.verbs, told["verb"]
    known = verbs.third.get(word) or verbs.past.get(word)
    silent = word in vocabulary.wording.words["modal"] or (known is not None and known.group in _SILENT)
    return bool(told["subject"]) and silent and next_promise(text, told.end(), end, vocabulary) is not None


@cache
def _also(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What else stands in the clause, "and", and a word that promises behind it."""
    words = vocabulary.wording.words
    other = any_of(words["that"] | words["relative"] | words["list"])
    joined = any_of(words["list"] | words["adversative"])
    return lazily(rf"(?:(?! {other}(?!\w))[^.;:]){{1,{_CLAUSE}}},? {joined}(?= {any_of(words['promise'])} )")


@cache
def _object(vocabulary: Vocabulary) -> re.Pattern[str]:
    """From whom, an article or the like, words between, the noun, and what shows that no other noun follows it."""
    words = vocabulary.wording.words
    of, preposition = words["of"] | {"from"}, words["preposition"] | words["of"]
    article = words["article"] | {"the"}
    own = rf"(?:{any_of(article | words['indefinite'] | words['own'])}|\d[\d,.]*)"
    giver = r"[A-ZÀ-Ý][^\s,.;:]*(?: [A-ZÀ-Ý][^\s,.;:]*){0,3}"
    giving = rf"(?: {any_of(of)}(?: |(?<=')){perhaps(article)}{giver})?"
    between = rf"(?:(?!{any_of(preposition)} )[^\W\d_]+ ){{0,2}}?"
    ended = any_of(
        {*preposition, *words["list"], *words["that"], *words["relative"], *vocabulary.calendar.cues}
    )
    # A name's noun stands last where verbs have few endings: "a report card" is no report.
    alone = "" if vocabulary.verbs.forms else rf"(?! (?!{ended}(?!\w))[a-z])"
    return lazily(rf"{giving} (?P<one>{own}(?: |(?<=')))?{between}{any_of(words['heard'])}(?![\w-]){alone}")
