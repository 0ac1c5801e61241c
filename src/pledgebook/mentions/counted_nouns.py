"""What a number counts: the noun phrase behind it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from pledgebook.mentions import joined_adjectives
from pledgebook.mentions.romance_nouns import counted as counted_romance
from pledgebook.mentions.uncounted import Counted
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.numbers import Nouns
from pledgebook.vocabulary.spelling import any_of

_WORD = re.compile(r" ([A-Za-zÀ-ÿ][\w'.]*(?:-[\w']+)*)")
_MOST = 7  # words of a counted noun phrase
_MILLION = 1_000_000
_LEAST = 4  # letters of a word that is plural by its s
_UNIT = r"(?P<unit>year|month|week|day|hour|quarter)\b"
# "within a year" is a time, and so is "in less than a year"
_ONCE = "".join(
    rf"(?<!\b{word} )"
    for word in ("within", "than", "over", "under", "nearly", "about", "for", "half", "after")
)
_RATE = re.compile(
    rf"[^.;:,()\d]{{0,60}}?\b(?:per|each|every|{_ONCE}an?) {_UNIT}|,? (?P<often>annually|yearly|monthly|weekly|daily)\b"
)
_EACH = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}
_SUBSTANCE = re.compile(r" of ([a-z]+)(?!-|[a-z])")  # "134 km of double-track line" counts km
_SECOND = re.compile(r" (?:and|or|&) ((?:[a-z-]+ )?[a-z-]+s)\b")
_HYPHENATED = re.compile(r"-([a-z]+)((?: [a-z]+){0,2})")
_STRONG = "strong"
_MEMBERS = re.compile(r" of (?:[a-z-]+ )??([a-z]+)(?![a-z-])")
_NOT_PLURAL = ("ss", "us", "is", "'s", "ics")


def counted(
    text: str, start: int, vocabulary: Vocabulary, *, vague: bool = False, scale: Decimal = Decimal(1)
) -> tuple[int, str] | Counted | None:
    """The end of the noun phrase that begins at ``start`` and its words, with "per ..." for a rate.

    ``vague`` tells whether the number is a plural ("dozens of offices"), ``scale`` what its scale word multiplied by.
    None where no noun follows.
    """
    if vocabulary.grammar == "romance":
        return counted_romance(text, start, vocabulary, linked=vague or scale > 1, millions=scale >= _MILLION)
    return _counted_english(text, start, vocabulary, vague=vague)


def _counted_english(
    text: str, start: int, vocabulary: Vocabulary, *, vague: bool
) -> tuple[int, str] | Counted | None:
    """The phrase up to its first plural noun ("50,000 agricultural workers").

    It is taken through "and" to a second ("migrants and refugees"), and may be hyphenated to the number ("676-person
    capacity").
    """
    nouns, stops = vocabulary.quantities.nouns, vocabulary.quantities.stops
    if text.startswith("-", start):
        return _sent(text, start, vocabulary) or _hyphenated(text, start, nouns)
    end = start + len(" of") if vague and text.startswith(" of ", start) else start  # "dozens of offices"
    words: list[str] = []
    comparing = vocabulary.wording.words["comparing"]
    while len(words) < _MOST and (found := _WORD.match(text, end)):
        word = found[1].rstrip(".'")
        lower = word.lower()
        if lower in nouns.never and not words:
            return Counted.NEVER
        if lower in stops and (words or lower not in comparing):
            return None
        if lower in nouns.period:
            return None if words and not lower.endswith("s") else Counted.PERIOD
        if words or lower not in comparing:  # "900 fewer migrants" counts migrants
            words.append(word)
        end += 1 + len(word)
        if (
            _is_plural(lower, nouns) and lower not in nouns.describing
        ) or word in nouns.measure:  # "MW" is written so
            behind = _WORD.match(text, end)
            head = behind[1].rstrip(".'") if behind else ""
            if word.islower() and _heads(lower, head.lower(), nouns):
                words, end = [*words, head], end + 1 + len(head)
            return _whole(text, end, words, vocabulary)
        if words and (joined := _joined(text, end, vocabulary)):
            words, end = f"{' '.join(words)}{text[end:joined]}".split(), joined
    return None


def _joined(text: str, start: int, vocabulary: Vocabulary) -> int | None:
    """Where words end that are joined to those before the noun: " and small" before "businesses"."""
    end, noun = joined_adjectives.joined(text, start, vocabulary) or (None, "")
    return end if not noun or _is_plural(noun, vocabulary.quantities.nouns) else None


def _heads(first: str, second: str, nouns: Nouns) -> bool:
    """Whether a collective noun only describes the plural behind it: "police officers", "staff members"."""
    collective = not first.endswith("s") and (first in nouns.plural or first in nouns.mass)
    return collective and _is_plural(second, nouns)


def _is_plural(word: str, nouns: Nouns) -> bool:
    """Plural by its form or by the table; words in -us, -ics and the like are none."""
    if word in nouns.plural or word in nouns.mass or word in nouns.measure:
        return True
    return len(word) >= _LEAST and word.endswith("s") and not word.endswith(_NOT_PLURAL)


def _whole(text: str, end: int, words: list[str], vocabulary: Vocabulary) -> tuple[int, str]:
    """The phrase with what a measure is of, or a second noun behind "and", and the rate if one is said."""
    if words[-1].lower() in vocabulary.quantities.nouns.measure and (of := _SUBSTANCE.match(text, end)):
        end, words = of.end(), [*words, "of", of[1]]
    elif (second := _SECOND.match(text, end)) and second[1] in vocabulary.wording.beneficiaries:
        end, words = second.end(), [*words, *second[0].split()]
    rate = _RATE.match(text, end)
    per = f" per {rate['unit'] or _EACH[rate['often']]}" if rate else ""
    return end, " ".join(words) + per


def is_manned(text: str, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a number joined to its noun counts those who are sent: "40-member mission"."""
    return text.startswith("-", start) and _manned(vocabulary).match(text, start) is not None


def _sent(text: str, start: int, vocabulary: Vocabulary) -> tuple[int, str] | None:
    """Those who are sent, where a number is joined to what they are; "40-strong" has members, too.

    Who these are may stand behind it: "a 40-strong corps of wardens".
    """
    crew = _manned(vocabulary).match(text, start)
    if crew is None:
        return None
    members = _MEMBERS.match(text, crew.end()) if crew["noun"] == _STRONG else None
    if members and _is_plural(members[1], vocabulary.quantities.nouns):
        return crew.end("noun"), members[1]
    noun = crew["noun"] if crew["noun"] in vocabulary.quantities.figure_words["adjective"] else "member"
    return crew.end("noun"), f"{noun}s"


@cache
def _manned(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.quantities.figure_words
    crew = any_of(words["crew"])
    return re.compile(rf"-(?P<noun>{any_of(words['crew member'])})(?: [a-z-]+){{0,3}}? {crew}(?!\w)")


def _hyphenated(text: str, start: int, nouns: Nouns) -> tuple[int, str] | Counted | None:
    """A noun joined to its number: "676-person capacity" counts persons; "three-year plan" counts nothing."""
    found = _HYPHENATED.match(text, start)
    if not found:
        return None
    if found[1] in nouns.period:
        return Counted.PERIOD
    if found[1] + "s" in nouns.measure:  # "1,000-megawatt plant"
        return found.end(1), found[1] + "s"
    if found[1] in nouns.holding:  # "90-bed house"
        return found.end(1), found[1] + "s"
    head = next((word for word in found[2].split() if word in nouns.mass), None)
    if head is None:
        return Counted.NEVER
    return text.index(head, start) + len(head), f"{found[1]}s of {head}"
