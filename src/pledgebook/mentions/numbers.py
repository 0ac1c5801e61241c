"""Numbers in digits and words: "324,500", "twenty-one", "1.5M", "two hundred thousand", "dozens"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.numbers import NumberWords

# Digits with thousands in groups of three, or plain, and decimals; never a part of a longer number.
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d]|[.,]\d)"


@dataclass(frozen=True, slots=True)
class Number:
    """A number found at the start of ``match``: where it ends and what it says.

    ``vague`` marks a plural that names no number ("dozens"): the value is its least. ``scaled`` tells whether a
    scale was written ("million"), ``worded`` whether the number is in words.
    """

    end: int
    value: Decimal
    vague: bool = False
    scaled: bool = False
    worded: bool = False


@dataclass(frozen=True, slots=True)
class NumberGrammar:
    """The compiled expressions of one language, and its words."""

    digits: re.Pattern[str]
    scale: re.Pattern[str]
    words: re.Pattern[str]
    vague: re.Pattern[str]
    values: NumberWords


@cache
def number_grammar(vocabulary: Vocabulary) -> NumberGrammar:
    """The number grammar of a language, compiled once."""
    words = vocabulary.quantities.numbers
    units, tens = _any(words.units), _any(words.tens)
    long_scales = _any(word for word in words.scales if len(word) > 3)
    short_scales = _any(word for word in words.scales if len(word) <= 3)
    small = rf"(?:{tens}(?:[- ]{units})?|{units})"
    return NumberGrammar(
        digits=re.compile(_DIGITS),
        scale=re.compile(
            rf"[ -]?(?P<long>{long_scales})\b|(?P<short>{short_scales})\b| (?P<spaced>{_any(('bn', 'mn'))})\b",
            re.IGNORECASE,
        ),
        words=re.compile(rf"\b(?:half a|an?|{small})(?:(?: and|,)?[ -](?:{long_scales}|{small}))*\b", re.IGNORECASE),
        vague=re.compile(
            rf"\b(?P<first>{_any(words.vague)})(?: of (?P<second>{_any(words.vague)}))?\b", re.IGNORECASE
        ),
        values=words,
    )


def _any(words: object) -> str:
    """An alternation, longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"  # type: ignore[call-overload]


def match_number(text: str, start: int, grammar: NumberGrammar) -> Number | None:
    """The number that begins at ``start``, or None. A bare "a" is none; neither is a lone scale."""
    if text[start].isdigit():
        return _digits(text, start, grammar)
    if vague := grammar.vague.match(text, start):
        value = grammar.values.vague[vague["first"].lower()]
        if vague["second"]:  # "hundreds of thousands": at least two hundred times one thousand
            value *= grammar.values.vague[vague["second"].lower()] / 2
        return Number(vague.end(), value, vague=True, scaled=True, worded=True)
    if found := grammar.words.match(text, start):
        return _words(found, grammar.values)
    return None


def _digits(text: str, start: int, grammar: NumberGrammar) -> Number | None:
    found = grammar.digits.match(text, start)
    if not found:
        return None
    value, end = Decimal(found[0].replace(",", "")), found.end()
    scale = grammar.scale.match(text, end)
    if not scale:
        return Number(end, value)
    word = next(group for group in scale.groups() if group)
    return Number(scale.end(), value * grammar.values.scales[word.lower()], scaled=True)


def _words(found: re.Match[str], words: NumberWords) -> Number | None:
    """Adds up the words of a number: units and tens add, "hundred" multiplies what came just before, larger scales close."""
    total = group = Decimal(0)
    scaled = False
    pieces = [piece for piece in re.split(r"[ ,-]+", found[0].lower()) if piece != "and"]
    for index, piece in enumerate(pieces):
        if piece in ("a", "an"):
            group = Decimal("0.5") if index and pieces[index - 1] == "half" else Decimal(1)
        elif piece in words.units:
            group += words.units[piece]
        elif piece in words.tens:
            group += words.tens[piece]
        elif piece in words.scales:
            scale, scaled = words.scales[piece], True
            group = (group or 1) * scale
            if scale >= 1000:
                total, group = total + group, Decimal(0)
    articled = pieces[0] in ("a", "an", "half")
    return None if articled and not scaled else Number(found.end(), total + group, scaled=scaled, worded=True)
