"""Named programmes: capitalised names that end in Program, Facility, Center, Rule ..., and phases."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary

_LINK = r"(?: (?:of|for|and|the|de|on|&|in))?"


@cache
def _shape(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A run of capitalised words that ends in, or holds, a programme's head; an acronym in brackets may follow."""
    wording = vocabulary.wording
    heads = "|".join(sorted((*wording.programmes_capital, *wording.programmes_any), key=len, reverse=True))
    lower = "|".join(noun.lower() for noun in wording.programmes_any)
    name = r"[A-Z][\w.-]*"
    return re.compile(
        rf"(?:\b{name}{_LINK} ){{1,7}}(?:(?:{heads})s?|(?:{lower}))\b(?:(?: (?:of|for|in) (?:the )?|{' '}){name}(?:{_LINK} {name}){{0,3}})?(?: \([A-Z][\w-]{{1,11}}\))?(?: (?:{lower})\b)?"
        rf"|\b[a-z]+ (?:{lower})\b"
    )


_PHASE = re.compile(r"\b[Pp]hases? \d+")
_PLAIN = frozenset("a an the this that its new national existing such other first second pilot nationwide successful regular program programme and of".split())


def find_programmes(text: str, unit: Span, vocabulary: Vocabulary) -> tuple[tuple[str, Span], ...]:
    """The programmes that a unit names, as written, each once, with its first place."""
    found: dict[str, Span] = {}
    for match in _shape(vocabulary).finditer(text, unit.start, unit.end):
        words, start = _trimmed(match[0], match.start())
        head = words.split(" ")[0]
        if head.lower() in _PLAIN or len(words.split(" ")) < 2:
            continue
        if not _seen(words, found):
            found[words] = Span(start, match.end())
    for match in _PHASE.finditer(text, unit.start, unit.end):
        found.setdefault(match[0], Span(match.start(), match.end()))
    return tuple(sorted(found.items(), key=lambda item: item[1].start))


def _trimmed(words: str, start: int) -> tuple[str, int]:
    """Without an article in front and without a possessor ("Mexico's ...")."""
    for lead in ("The ", "A ", "An ", "This ", "Its "):
        if words.startswith(lead):
            return words[len(lead) :], start + len(lead)
    return words, start


def _seen(words: str, found: dict[str, Span]) -> bool:
    """Whether the name, or its acronym in brackets, was met before."""
    bare = re.sub(r" \(.*", "", words)
    return any(bare in other or other in bare for other in found)
