"""Parties that stand behind their verb in a Romance language, or open a sentence as no subject of it.

A rule a shape; each trusts the bare shape, and so is asked only of a sentence that says outright what is done.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from pledgebook.commitments.grammars.inverted import find_inverted
from pledgebook.commitments.grammars.outright import says_outright
from pledgebook.commitments.grammars.romance_charges import find_charged
from pledgebook.commitments.grammars.romance_clefts import find_cleft
from pledgebook.commitments.grammars.romance_fronted import find_fronted
from pledgebook.commitments.grammars.romance_object_first import find_object_first
from pledgebook.commitments.grammars.romance_verb_first import find_verb_first
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import perhaps

_Find = Callable[[str, Span, Sequence[Name], Vocabulary], Subject | None]
_TELLER = 40  # characters before a name in which what stands between it and a comma stands
_LINKS = ("article", "list", "preposition", "relative")  # kinds of words that are no verb of telling
_RULES: tuple[_Find, ...] = (
    find_cleft,
    find_charged,
    find_fronted,
    find_verb_first,
    find_object_first,
    find_inverted,
)


def or_behind(find_subject: _Find) -> _Find:
    """``find_subject``, and where nobody stands before a verb, who stands behind it in what is said outright."""

    def find(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
        found = find_subject(text, sentence, names, vocabulary)
        if found or not names or not says_outright(text, sentence, vocabulary):
            return found
        behind = next(filter(None, (rule(text, sentence, names, vocabulary) for rule in _RULES)), None)
        if behind is None or _is_told(text, names, behind, vocabulary):
            return None
        return behind

    return find


def _is_told(text: str, names: Sequence[Name], behind: Subject, vocabulary: Vocabulary) -> bool:
    """Whether another says so: "Será Chile quien pagará, teme el Perú"."""
    teller, small = _teller(vocabulary), vocabulary.wording.words
    for name in names:
        if name.id in behind.parties or name.at.start < behind.at.end:
            continue
        found = teller.search(text, max(behind.at.end, name.at.start - _TELLER), name.at.start)
        if found and not any(found["verb"].lower() in small[kind] for kind in _LINKS):
            return True
    return False


@cache
def _teller(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A comma and one word before a name."""
    return re.compile(
        rf", (?P<verb>[^\W\d_]+) {perhaps(vocabulary.wording.words['article'])}$", re.IGNORECASE
    )
