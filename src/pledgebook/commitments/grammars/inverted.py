"""Several who stand last behind what they promise: "Se sont engagés à harmoniser leurs relevés le Mali et le Tchad".

Only a list: one name there may be the object of what is promised ("S'est engagé à aider le Tchad").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.grammars.romance_acts import match_act
from pledgebook.commitments.grammars.romance_subjects import named_at
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_VOWS = frozenset({"commit", "bind", "plan", "announce", "vow", "offer"})  # groups of verbs
_ENDS = re.compile(
    r"\.|$|,? (?:avec|con|com) "
)  # behind the names: the end of the sentence, or how it is done
_ARTICLE = 24  # characters before a name in which its article stands


def find_inverted(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The parties behind the object of what a verb promises that opens the sentence and is of several."""
    act = match_act(text, sentence.start, sentence.end, vocabulary)
    if act is None or act.at.start != sentence.start or act.person != "they" or act.passive:
        return None
    if act.group not in _VOWS or act.stance != "pledge":
        return None
    party = _behind(text, act, sentence, names, vocabulary)
    if party is None or len(party.parties) < 2 or not _ENDS.match(text, party.at.end, sentence.end):
        return None
    return Subject(party.parties, party.at, act, "inverted", party.entry)


def _behind(
    text: str, act: Act, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary
) -> Subject | None:
    """The parties behind what is promised, where nothing makes them a part of it."""
    promised = match_act(text, act.at.end, sentence.end, vocabulary, bare=True)
    if promised is None or promised.person or not provides(promised, vocabulary):
        return None
    thing = _object(vocabulary).match(text, promised.at.end, sentence.end)
    index = next((at for at, name in enumerate(names) if thing and name.at.start >= thing.end()), None)
    start = _start(text, names[index], vocabulary) if index is not None else sentence.end
    if index is None or _apart(vocabulary).search(text, promised.at.end, start):
        return None
    return named_at(text, start, names[index:], vocabulary)


def _start(text: str, name: Name, vocabulary: Vocabulary) -> int:
    """Where a name begins, with its article."""
    near = max(0, name.at.start - _ARTICLE)
    found = _before(vocabulary).search(text, near, name.at.start)
    return found.start() if found else name.at.start


@cache
def _before(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf"(?<!\w){any_of(vocabulary.wording.words['article'])}(?: |(?<='))$", re.IGNORECASE)


@cache
def _object(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The first words of an object: "leurs relevés", "40 escuelas"."""
    words = vocabulary.wording.words
    opens = any_of(words["article"] | words["indefinite"] | words["own"])
    return lazily(rf" (?:{opens}(?: |(?<='))|\d[\d.,]* )[^\s,.;:]+(?= )", re.IGNORECASE)


@cache
def _apart(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What makes the names no subject: a mark, a clause of their own, a preposition or "and" right before them."""
    words = vocabulary.wording.words
    before = any_of(words["preposition"] | words["list"])
    return lazily(
        rf"[,;:()–]|(?<!\w){any_of(words['that'] | words['relative'])}(?!\w)|(?<!\w){before} ?$",
        re.IGNORECASE,
    )
