"""Verbs and nouns beside whose "with" no partner stands: "will compete with Peru", "the border with Peru"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.grammars.acts import Act
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.agreements import load_agreements
from pledgebook.vocabulary.spelling import any_of, perhaps

_ADVERB = 12  # characters behind a verb in which a word stands that belongs to it
_OWN = 3  # words between a verb that ends something and what that is
_REACH = 60  # characters in which an agreement is named before what it is about, or whom both oppose behind


def acts_against(text: str, act: Act, end: int, vocabulary: Vocabulary) -> bool:
    """Whether an act is done against the one behind "with"; who fights with somebody *against* another does not."""
    words = vocabulary.wording.words
    verb = text[act.at.start : act.at.end].rpartition(" ")[2].lower()
    behind = text[act.at.end : min(end, act.at.end + _ADVERB)].lower()  # "part with", but "partner with"
    if not f"{verb}{behind}".startswith(tuple(words["against"])):
        return False
    return _versus(vocabulary).search(text, act.at.end, min(end, act.at.end + _REACH)) is None


def stands_against(text: str, opens: int, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a noun before the "with" of a name at ``start`` is a border, a war or the like, or a tie that is ended.

    An agreement about it is made with the one named: "an agreement on trade with Peru".
    """
    least = max(opens, start - _REACH)
    if _ended(vocabulary).search(text, least, start):
        return True
    found = _opposing(vocabulary).search(text, least, start)
    return found is not None and _agreement(vocabulary).search(text, least, start) is None


@cache
def _versus(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(vocabulary.wording.words['versus'])} ")


@cache
def _opposing(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The noun, perhaps an adjective, and "with" right before a name."""
    words = vocabulary.wording.words
    with_, article = any_of(words["with"] | {"with"}), perhaps(words["article"] | {"the"})
    return re.compile(
        rf"(?<!\w){any_of(words['opposing'])}(?: [^\W\d_]+)? {with_} {article}\Z", re.IGNORECASE
    )


@cache
def _ended(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A verb that ends a tie, the tie and "with" right before a name: "will suspend its cooperation with"."""
    words = vocabulary.wording.words
    with_, article = any_of(words["with"] | {"with"}), perhaps(words["article"] | {"the"})
    between = rf"(?: [^\s,.;:]+){{0,{_OWN}}}"
    return re.compile(
        rf"(?<!\w){any_of(words['leaving'])}[^\W\d_]*{between} {any_of(words['tie'])} {with_} {article}\Z",
        re.IGNORECASE,
    )


@cache
def _agreement(vocabulary: Vocabulary) -> re.Pattern[str]:
    titles = load_agreements(vocabulary.language).words["title"]
    pacts = any_of({*titles, *vocabulary.wording.words["pact"]})
    return re.compile(rf"(?<!\w){pacts}s?(?!\w)", re.IGNORECASE)
