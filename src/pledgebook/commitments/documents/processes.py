"""The process that a document is of, which is not every agreement that it mentions."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from pledgebook.commitments.documents.opening import lowered
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.ordinary import load_ordinary
from pledgebook.vocabulary.spelling import any_of

_FIRST_LINES = 700  # characters in which a process is named that the title leaves out
_BEFORE = 60  # characters before a name in which the words stand that only mention it
_TWICE = 2
_PLAIN_NAME = 4  # words of a name in a title that needs no second witness
_SMALL = ("preposition", "definite", "determiner", "article", "pronoun")


def find_process(title: str | None, lines: Sequence[str], body: str, vocabulary: Vocabulary) -> str | None:
    """The name of a process in the title, in a line at the top, else the one that the first sentences name most often.

    What the sentences only mention ("Under the Paris Agreement, ...", "Recalling the Sendai Framework") is none.
    """
    shape = grammar_of(vocabulary).process_name(vocabulary)
    if named := shape.search(title or ""):
        return confirmed(named[0], body, vocabulary.wording.processes)
    for line in lines:
        if named := shape.search(line):
            return _bare(named[0], vocabulary)
    found = {
        _bare(match[0], vocabulary): None
        for match in shape.finditer(body[:_FIRST_LINES])
        if not _in_passing(body, match, vocabulary)
    }
    return max(found, key=lambda name: (body.count(name), len(name)), default=None)


def _bare(name: str, vocabulary: Vocabulary) -> str:
    """A name without the small words that begin its sentence: "Under the Lisbon Declaration"."""
    words, small = name.split(" "), _small(vocabulary)
    while len(words) > 2 and words[0].lower() in small:
        words = words[1:]
    return " ".join(words)


@cache
def _small(vocabulary: Vocabulary) -> frozenset[str]:
    words = vocabulary.wording.words
    return frozenset().union(*(words[kind] for kind in _SMALL))


def _in_passing(body: str, match: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether a name is only mentioned: no meeting and no parties are of it, and the text does not come back to it.

    Behind words like "recalling" its name alone, said twice, is no sign that the document is of it.
    """
    name = _bare(match[0], vocabulary)
    start = match.end() - len(name)
    if _returns(name, body, vocabulary) or _owners(vocabulary).search(body[max(0, start - _BEFORE) : start]):
        return False
    mentioned = _passing(vocabulary).search(lowered(body[max(0, start - _BEFORE) : start]))
    return mentioned is not None or body.count(name) < _TWICE


def _returns(name: str, body: str, vocabulary: Vocabulary) -> bool:
    """Whether the text calls the process by the noun of its name: "the Compact rests on three pillars"."""
    head = next((word for word in name.split(" ") if word in vocabulary.wording.processes), "")
    return bool(head) and _again(head, vocabulary).search(body) is not None


@cache
def _again(head: str, vocabulary: Vocabulary) -> re.Pattern[str]:
    """The noun of a process with its article and without its name."""
    words = vocabulary.wording.words
    article = any_of(words["definite"] | words["article"])
    return re.compile(
        rf"(?<!\w)(?i:{article})(?: |(?<=')){re.escape(head)}(?![\w-])(?! [\w']+ [A-ZÀ-Ý])(?! [A-ZÀ-Ý])"
    )


@cache
def _owners(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Meetings and parties of what follows: "the third conference of the", "the signatories of the"."""
    nouns = any_of([*vocabulary.wording.meetings, *vocabulary.wording.actors["all"]])
    return re.compile(rf"(?<!\w)(?i:{nouns}) (?:[a-zà-ÿ]+[ '])+$")


@cache
def _passing(vocabulary: Vocabulary) -> re.Pattern[str]:
    return load_ordinary(vocabulary.language).passing


def confirmed(name: str, body: str, heads: Collection[str]) -> str:
    """The longest part of a title's name, with its head, that the text says again; else the name as it stands.

    Titles set other words and capitals around a name ("Marks One Year Since the Ninth Summit of the Americas").
    """
    words = name.split(" ")
    if len(words) <= _PLAIN_NAME:
        return name
    spans = [(start, end) for start in range(len(words) - 1) for end in range(start + 2, len(words) + 1)]
    parts = [
        words[start:end]
        for start, end in spans
        if words[start][0].isupper() and set(words[start:end]) & set(heads)
    ]
    return next(
        (part for part in sorted((" ".join(p) for p in parts), key=len, reverse=True) if part in body), name
    )
