"""Numbers in digits and words: "324,500", "twenty-one", "1.5M", "two hundred thousand", "dozens"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.numbers import NumberWords
from pledgebook.vocabulary.spelling import any_of

# Digits with thousands in groups of three, or plain, and decimals; never a part of a longer number.
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?(?![\d]|[.,]\d)"
_SHORT = 3  # letters of a scale that may stick to its digits ("1.5M", "3bn")
_THOUSAND = 1000
_LEAST_VAGUE = 24  # "tens" says something only before "of thousands"
_FRACTIONS = {"half a": "half", " and a half": " +half", " and a quarter": " +quarter"}
_PARTS = {
    "a": Decimal(1),
    "an": Decimal(1),
    "half": Decimal("0.5"),
    "+half": Decimal("0.5"),
    "+quarter": Decimal("0.25"),
}
_PIECES = re.compile(r"[ ,-]+")


@dataclass(frozen=True, slots=True)
class Number:
    """A number: where it ends and what it says.

    ``vague`` marks a plural that names no number ("dozens"): the value is its least. ``scale`` is what a scale word
    multiplied by (1 where none is written); ``worded`` tells whether the number is in words.
    """

    end: int
    value: Decimal
    scale: Decimal = Decimal(1)
    vague: bool = False
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
    units, tens, vague = any_of(words.units), any_of(words.tens), any_of(words.vague)
    long = any_of(word for word in words.scales if len(word) > _SHORT)
    short = any_of(word for word in words.scales if len(word) <= _SHORT)
    spaced = any_of(word for word in words.scales if 1 < len(word) <= _SHORT)
    small = rf"(?:{tens}(?:[- ]{units})?|{units})"
    return NumberGrammar(
        digits=re.compile(_DIGITS),
        scale=re.compile(rf"[ -]?({long})\b|({short})\b| ({spaced})\b", re.IGNORECASE),
        words=re.compile(
            rf"\b(?:half a|an?|{small})(?: and a (?:half|quarter))?(?:(?: and|,)?[ -](?:{long}|{small}))*\b",
            re.IGNORECASE,
        ),
        vague=re.compile(rf"\b(?P<first>{vague})(?: of (?P<second>{vague}))?\b", re.IGNORECASE),
        values=words,
    )


def match_number(text: str, start: int, grammar: NumberGrammar) -> Number | None:
    """The number that begins at ``start``, or None. A bare "a" is none; neither is a lone scale, or a lone "tens"."""
    if text[start].isdigit():
        return _digits(text, start, grammar)
    if vague := grammar.vague.match(text, start):
        value = grammar.values.vague[vague["first"].lower()]
        if not vague["second"] and value < _LEAST_VAGUE:
            return None
        if vague["second"]:  # "hundreds of thousands": at least two hundred times one thousand
            value *= grammar.values.vague[vague["second"].lower()] / 2
        return Number(vague.end(), value, vague=True, worded=True)
    if found := grammar.words.match(text, start):
        return _words(found, grammar.values)
    return None


def _digits(text: str, start: int, grammar: NumberGrammar) -> Number | None:
    found = grammar.digits.match(text, start)
    if not found:
        return None
    value = Decimal(found[0].replace(",", "").replace(" ", ""))
    word = grammar.scale.match(text, found.end())
    if not word:
        return Number(found.end(), value)
    scale = grammar.values.scales[next(group for group in word.groups() if group).lower()]
    if more := grammar.scale.match(text, word.end()):  # "3 hundred thousand"
        word, scale = (
            more,
            scale * grammar.values.scales[next(group for group in more.groups() if group).lower()],
        )
    return Number(word.end(), value * scale, scale)


def _words(found: re.Match[str], words: NumberWords) -> Number | None:
    """Adds up the words of a number.

    Units and tens add, "hundred" multiplies what came just before, larger scales close a group.
    """
    spelled = found[0].lower()
    for phrase, piece in _FRACTIONS.items():
        spelled = spelled.replace(phrase, piece)
    pieces = [piece for piece in _PIECES.split(spelled) if piece != "and"]
    total = group = Decimal(0)
    scale = Decimal(1)
    for piece in pieces:
        if piece in words.scales:
            scale = words.scales[piece]
            group = (group or 1) * scale
            if scale >= _THOUSAND:
                total, group = total + group, Decimal(0)
        else:
            group += _PARTS.get(piece) or words.units.get(piece) or words.tens.get(piece) or 0
    lone = pieces[0] in _PARTS and scale == 1  # "a", "half a": articles, where no scale follows
    return None if lone else Number(found.end(), total + group, scale, worded=True)
