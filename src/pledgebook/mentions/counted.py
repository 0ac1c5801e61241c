"""What a number counts: the noun phrase behind it, up to its head."""

from __future__ import annotations

import re
from enum import Enum

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.numbers import Nouns

_WORD = re.compile(r"[ -]([A-Za-zÀ-ÿ][\w'.]*(?:-[\w']+)*)")
_MOST = 7  # words of a counted noun phrase
_RATE = re.compile(
    r"[^.;:,()]{0,60}?\b(?:per|each|every|an?) (year|month|week|day|hour|quarter)\b|,? (annually|yearly|monthly|weekly|daily)\b"
)
_EACH = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}


class Counted(Enum):
    """Why a number counts nothing: a span of time, or a word that is no noun to count."""

    PERIOD = 1
    NEVER = 2


def counted(
    text: str, start: int, vocabulary: Vocabulary, *, vague: bool = False
) -> tuple[int, str] | Counted | None:
    """The end of the noun phrase that begins at ``start`` and its words, with "per ..." for a rate.

    None where no noun follows. The phrase ends at its first plural noun ("50,000 agricultural workers"), is taken
    through "and" to a second ("migrants and refugees"), and may be hyphenated to the number ("676-person capacity").
    """
    if vague and text.startswith(" of ", start):  # "dozens of offices"
        start += 3
    nouns, stops = vocabulary.quantities.nouns, vocabulary.quantities.stops
    if text.startswith("-", start):
        return _hyphenated(text, start, nouns)
    end, words = start, []
    while len(words) < _MOST and (found := _WORD.match(text, end)) and text[end] == " ":
        word = found[1].rstrip(".'")
        lower = word.lower()
        if (lower in stops and (words or lower != "more")) or (lower in nouns.never and not words):
            break
        if lower in nouns.period:
            return Counted.PERIOD if not words or lower.endswith("s") else None
        words.append(word)
        end += 1 + len(word)
        if _is_plural(lower, nouns):
            return _finish(text, end, words, nouns)
    found = _WORD.match(text, start)
    if not words:
        return Counted.NEVER if found and found[1].lower() in nouns.never else None
    return None


def _is_plural(word: str, nouns: Nouns) -> bool:
    """Plural by its form or by the table; words in -ous, -ics and the like are none."""
    if word in nouns.plural or word in nouns.mass or word in nouns.measure:
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "ous", "ics"))


def _finish(text: str, end: int, words: list[str], nouns: Nouns) -> tuple[int, str]:
    if words[-1].lower() in nouns.measure and (
        of := re.compile(r" of ((?:[a-z]+ ){0,2}[a-z]+)").match(text, end)
    ):
        substance = of[1].split(" ")[0]
        return end + 4 + len(substance), " ".join([*words, "of", substance]) + _rate(text, end)
    if more := re.compile(r"(?:,| and| or|, and| &) ((?:[a-z-]+ )?[a-z-]+s)\b").match(text, end):
        pair = more[1].split(" ")
        if text[end] == " " and all(len(word) > 3 for word in pair) and _is_plural(pair[-1], nouns):
            end, words = more.end(), [*words, *more[0].split(" ")[1:]]
    return end, " ".join(words) + _rate(text, end)


def _rate(text: str, end: int) -> str:
    """ " per year" where the clause goes on to say so."""
    if rate := _RATE.match(text, end):
        return f" per {rate[1] or _EACH[rate[2]]}"
    return ""


def _hyphenated(text: str, start: int, nouns: Nouns) -> tuple[int, str] | Counted | None:
    found = re.compile(r"-([a-z]+)((?: [a-z]+){0,2})").match(text, start)
    if not found:
        return None
    if found[1] in nouns.period:
        return Counted.PERIOD
    head = next((word for word in found[2].split() if word in nouns.mass), None)
    if head is None:
        return Counted.NEVER
    return start + 1 + len(found[1]) + found[2].index(head) + len(head), f"{found[1]}s of {head}"
