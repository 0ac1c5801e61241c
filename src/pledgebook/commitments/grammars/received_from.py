"""What English says is received "from" somebody: a gift of his, those who came from there, or his word only."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_GIVEN = re.compile(r"\b([a-z]+) by (?:the )?$")
_LOWER = re.compile(r"[a-z]+")


def is_no_gift(words: str, vocabulary: Vocabulary) -> bool:
    """Whether what stands between a verb of receiving and a name is no gift of that: a report, or people."""
    heard = not vocabulary.wording.words["heard"].isdisjoint(_LOWER.findall(words))
    return (heard and not any(map(str.isdigit, words))) or _people(vocabulary).fullmatch(words) is not None


def is_home(words: str, vocabulary: Vocabulary) -> bool:
    """Whether a name behind ``words`` is where those come from whom a gift is for: "tents for refugees from"."""
    return _for_people(vocabulary).search(words) is not None


def is_promised(words: str, vocabulary: Vocabulary) -> bool:
    """Whether only a promise is received: "pledges of $40 million from"."""
    return _promise(vocabulary).match(words) is not None


def is_given_by(words: str, vocabulary: Vocabulary) -> bool:
    """Whether what is received is said to be given by the one behind: "$40 million pledged by", "tents donated by"."""
    found = _GIVEN.search(words)
    verb = vocabulary.verbs.participle.get(found[1]) if found else None
    return verb is not None and verb.lemma in vocabulary.wording.words["giving"]


@cache
def _people(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A number of people who are taken in, as all that comes from somewhere: "94 refugees from"."""
    words = vocabulary.wording.words
    people = any_of(words["taken in"] | words["from home"])
    hedge = perhaps(vocabulary.quantities.hedges_before)  # and no "tents for": those come from who gives them
    return lazily(rf" {hedge}(?:the |another )?\d[\d,.]* (?:[a-z-]+ )?{people} from (?:the )?", re.IGNORECASE)


@cache
def _for_people(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Those for whom it is, who have left their home, or of whom a verb says that they come from there.

    Of a number of refugees "from" more often tells who gives: "$5 million for 200 refugees from Spain".
    """
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    people, left = any_of(words["taken in"] | words["from home"]), any_of(words["from home"])
    coming = rf"(?:(?!{any_of(verbs.participle)}\b)[a-z]+ing|displaced)"
    return lazily(
        rf" for (?:(?:[a-z-]+ ){{0,3}}?{left}|(?:[\w,.-]+ ){{0,4}}?{people} {coming}) from (?:the )?$"
    )


@cache
def _promise(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    promises = any_of(words["promised"] | words["goal"])
    hedge = perhaps(vocabulary.quantities.hedges_before)
    one = any_of(words["indefinite"] | words["definite"] | {"a", "the"})
    return lazily(
        rf" (?:{one} )?{hedge}(?:[\d,.]+ )?(?:[a-z-]+ )?{promises}(?= (?:of|to|from|for) )", re.IGNORECASE
    )
