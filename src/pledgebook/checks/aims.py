"""Whom and what a figure is for, by the words behind it."""

from __future__ import annotations

from pledgebook.checks.lexicon import Lexicon, pattern
from pledgebook.checks.words import stem

# A name behind a preposition says whom or where the figure is for.
_FOR_NAME = (
    r"(?<!announced )(?<!launched )(?<!said )<for name>\s+(?:<the>\s+)?([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)"
)
_FOR = r"<for>\s+(?:<the>\s+)?((?:[\w’'-]+\s*){1,6})"


def recipients(text: str, lexicon: Lexicon) -> frozenset[str]:
    """The names that a text says something is for, in or to."""
    return frozenset(match.group(1).lower() for match in pattern(lexicon, _FOR_NAME).finditer(text))


def opening_name(text: str, lexicon: Lexicon) -> str:
    """The name that a text opens with behind a preposition: "in Peru ..."; empty where it opens otherwise."""
    match = pattern(lexicon, _FOR_NAME).match(text.lstrip())
    return match.group(1).lower() if match else ""


def purposes(text: str, lexicon: Lexicon) -> frozenset[str]:
    """The stems of what a text says something is for: the words behind "for" up to the next function word."""
    found: set[str] = set()
    for match in pattern(lexicon, _FOR).finditer(text):
        for word in match.group(1).split():
            if word.lower() in lexicon.stops:
                break
            found.add(stem(word))
    return frozenset(found)
