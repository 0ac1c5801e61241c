"""Numbers in digits and words: "324,500", "4.000", "twenty-one", "1.5M", "dos mil millones", "dozens"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from pledgebook.mentions.number_words import NumberWordsGrammar
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.language import Style
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.numbers import NumberWords
from pledgebook.vocabulary.spelling import any_of

# Digits with thousands in groups of three, or plain, and decimals; never a part of a longer number.
_DIGITS = r"(?:\d{{1,3}}(?:{group}\d{{3}})+|\d{{1,3}}(?:[ ']\d{{3}})+|\d+)(?:{point}\d+)?(?!\d|[.,]\d)"
_SEPARATORS = {"point": (",", "."), "comma": (".", ",")}
# What can only be of the other style: two signs of thousands, or one of either kind ("1,250,000.00").
_OTHER = r"(?:\d{{1,3}}(?:{point}\d{{3}})+{group}\d{{1,2}}|\d{{1,3}}(?:{point}\d{{3}}){{2,}})(?!\d|[.,]\d)"
# One or two digits behind either separator are decimals, also where the text writes them otherwise elsewhere.
_EITHER = r"\d+[.,]\d{1,2}(?!\d|[.,]\d)"
# Where a scale ends: a raised digit is the mark of a note ("€18 million¹"), but "3 m²" are square metres.
_LONG_END = r"(?![^\W⁰¹²³⁴-⁹])"
_SHORT_END = r"(?![^\W¹⁴-⁹])"
_SHORT = 3  # letters of a scale that may stick to its digits ("1.5M", "3bn")
_THOUSAND = 1000
_FRACTIONS = {"half a": "half", " and a half": " +half", " and a quarter": " +quarter"}
_PARTS = {
    "a": Decimal(1),
    "an": Decimal(1),
    "half": Decimal("0.5"),
    "+half": Decimal("0.5"),
    "+quarter": Decimal("0.25"),
}
_SPACED_LETTER = re.compile(r" M(?![\w€$£'-])")  # millions, where a currency stands before the number
_MILLION = Decimal(1_000_000)
_PIECES = re.compile(r"[ ,-]+")


class Number(NamedTuple):
    """A number: where it ends and what it says.

    ``vague`` marks a plural that names no number ("dozens"): the value is its least. ``scale`` is what a scale word
    multiplied by (1 where none is written); ``worded`` tells whether the number is in words.
    """

    end: int
    value: Decimal
    scale: Decimal = Decimal(1)
    vague: bool = False
    worded: bool = False


class NumberGrammar(NamedTuple):
    """The compiled expressions of one language and style of numbers, and its words.

    ``scale_letters`` are what scales begin with, in lower case, ``half`` is half of one more ("3 millones y medio").
    ``group`` and ``point`` stand between thousands and before decimals; ``lenient`` tells whether digits behind a scale
    are added to it ("15 mil 500"), and whether one or two digits behind either separator are decimals.
    """

    digits: re.Pattern[str]
    either: re.Pattern[str]
    other: re.Pattern[str]
    group: str
    point: str
    scale: re.Pattern[str]
    scale_letters: frozenset[str]
    scales: Mapping[str, Decimal]
    rest: re.Pattern[str]
    half: re.Pattern[str]
    vague: re.Pattern[str]
    values: NumberWords
    spelled: Callable[[str, int], Number | None]
    lenient: bool


@cache
def number_grammar(vocabulary: Vocabulary, style: Style | None = None) -> NumberGrammar:
    """The number grammar of a language, compiled once; ``style`` where the document's is not that of the language."""
    words = vocabulary.quantities.numbers
    scales = words.behind_numbers() if vocabulary.grammar == "romance" else words.scales
    long = any_of(word for word in scales if len(word) > _SHORT)
    short = any_of(word for word in scales if len(word) <= _SHORT)
    spaced = any_of(word for word in scales if 1 < len(word) <= _SHORT)
    vague, of = any_of(words.vague), linked(vocabulary.quantities.figure_words["of"])
    group, point = _SEPARATORS[style or vocabulary.style]
    return NumberGrammar(
        digits=lazily(_DIGITS.format(group=re.escape(group), point=re.escape(point))),
        either=lazily(_EITHER),
        other=lazily(_OTHER.format(group=re.escape(group), point=re.escape(point))),
        group=group,
        point=point,
        scale=lazily(
            rf"[ -]?({long}){_LONG_END}|({short}){_SHORT_END}| ({spaced}){_SHORT_END}| ({short})(?=[€$£])",
            re.IGNORECASE,
        ),
        scale_letters=frozenset(word[0].lower() for word in scales),
        scales=scales,
        rest=lazily(rf" (\d{{1,3}})(?!\d|[.,]\d)(?: ({long}|{spaced})(?!\w))?", re.IGNORECASE),
        half=lazily(rf" {any_of(vocabulary.quantities.figure_words['and half'])}(?={of}|[.,;:)\n]|\Z)"),
        vague=lazily(rf"\b(?P<first>{vague})(?:{of}(?P<second>{vague}))?\b", re.IGNORECASE),
        values=words,
        spelled=_SPELLED[vocabulary.grammar](vocabulary),
        lenient=vocabulary.grammar == "romance",
    )


def with_spaced_letter(text: str, number: Number) -> Number:
    """A number behind a currency, with the letter for millions that stands apart from it: "€ 1,9 M", "EUR 3 M"."""
    found = _SPACED_LETTER.match(text, number.end) if number.scale == 1 and not number.worded else None
    if found is None:
        return number
    return number._replace(end=found.end(), value=number.value * _MILLION, scale=_MILLION)


def linked(words: Iterable[str]) -> str:
    """What joins a number to its noun ("millions of", "millions d'"), spaces included."""
    return (
        "(?:" + "|".join(f" {re.escape(word)}" + ("" if word.endswith("'") else " ") for word in words) + ")"
    )


def _english(vocabulary: Vocabulary) -> Callable[[str, int], Number | None]:
    words = vocabulary.quantities.numbers
    units, tens = any_of(words.units), any_of(words.tens)
    long = any_of(word for word in words.scales if len(word) > _SHORT)
    small = rf"(?:{tens}(?:[- ]{units})?|{units})"
    shape = lazily(
        rf"\b(?:half a|an?|{small})(?: and a (?:half|quarter))?(?:(?: and|,)?[ -](?:{long}|{small}))*\b",
        re.IGNORECASE,
    )

    def read(text: str, start: int) -> Number | None:
        found = shape.match(text, start)
        return _words(found, words) if found else None

    return read


def _romance(vocabulary: Vocabulary) -> Callable[[str, int], Number | None]:
    grammar = NumberWordsGrammar(vocabulary.quantities)

    words = vocabulary.quantities.numbers
    large = {word: value for word, value in words.behind_numbers().items() if value > _THOUSAND}
    scaled = rf" (?P<scale>{any_of(large)})(?!\w)"
    few = rf"\d{{1,2}}(?={scaled.replace('?P<scale>', '?:')})|\d{{2}}(?= [^\W\d_])"
    rest = lazily(rf" (?P<rest>\d{{3}}|{few})(?!\d|[.,]\d)(?:{scaled})?", re.IGNORECASE)
    plural = {
        word: value for word, value in words.vague.items() if value >= 2 * _THOUSAND and " " not in word
    }
    larger = lazily(rf"{linked(vocabulary.quantities.figure_words['of'])}{any_of(plural, 'scale')}(?!\w)")

    def read(text: str, start: int) -> Number | None:
        found = grammar.read(text, start)
        tens = found and 1 < found.scale < _THOUSAND and larger.match(text, found.end)
        if found and tens:  # "une dizaine de milliers": ten thousand
            scale = plural[tens["scale"]] / 2
            return Number(tens.end(), found.value * scale, scale, worded=True)
        thousands = found and found.scale == _THOUSAND and not found.value % _THOUSAND
        if (
            found and thousands and (behind := rest.match(text, found.end))
        ):  # "mil 50 plazas", "mil 240 millones"
            scale = large[behind["scale"].lower()] if behind["scale"] else Decimal(1)
            value = (found.value + int(behind["rest"])) * scale
            return Number(behind.end(), value, max(found.scale, scale))
        return Number(found.end, found.value, found.scale, worded=True) if found else None

    return read


_SPELLED = {"english": _english, "romance": _romance}


def match_number(text: str, start: int, grammar: NumberGrammar) -> Number | None:
    """The number that begins at ``start``, or None. A bare "a" is none; neither is a lone scale, or a lone "tens"."""
    if text[start].isdigit():
        return _digits(text, start, grammar)
    if vague := grammar.vague.match(text, start):
        value = grammar.values.vague[vague["first"].lower()]
        if not vague["second"] and vague["first"].lower() in grammar.values.parts:
            return None
        if vague["second"]:  # "hundreds of thousands": at least two hundred times one thousand
            value *= grammar.values.vague[vague["second"].lower()] / 2
        return Number(vague.end(), value, vague=True, worded=True)
    return grammar.spelled(text, start)


def _digits(text: str, start: int, grammar: NumberGrammar) -> Number | None:
    if found := grammar.digits.match(text, start):
        value = _value(found[0].replace(grammar.group, ""), grammar.point)
    elif found := grammar.other.match(text, start):
        value = _value(found[0].replace(grammar.point, ""), grammar.group)
    elif grammar.lenient and (found := grammar.either.match(text, start)):
        value = _value(found[0], "." if "." in found[0] else ",")
    else:
        return None
    end = found.end()
    first = text[end : end + 2].lstrip(" -")[:1]
    word = grammar.scale.match(text, end) if first.lower() in grammar.scale_letters else None
    if not word:
        return Number(end, value)
    scale, end = _scale(word, grammar), word.end()
    value *= scale
    if rest := grammar.rest.match(text, end):  # "15 mil 500", "1 millón 200 mil"
        smaller = grammar.scales[rest[2].lower()] if rest[2] else Decimal(1)
        if int(rest[1]) * smaller < scale and grammar.lenient:
            value, end = value + int(rest[1]) * smaller, rest.end()
        elif scale == _THOUSAND < smaller and grammar.lenient:  # "2 mil 300 millones"
            value, scale, end = (value + int(rest[1])) * smaller, smaller, rest.end()
    if more := grammar.scale.match(text, end):  # "3 hundred thousand", "2 mil millones"
        more_scale = _scale(more, grammar)
        value, scale, end = value * more_scale, scale * more_scale, more.end()
    if grammar.lenient and (half := grammar.half.match(text, end)):  # "3 millones y medio de soles"
        value, end = value + scale / 2, half.end()
    return Number(end, value, scale)


def _value(digits: str, point: str) -> Decimal:
    return Decimal(digits.replace(" ", "").replace("'", "").replace(point, "."))


def _scale(word: re.Match[str], grammar: NumberGrammar) -> Decimal:
    return grammar.scales[next(group for group in word.groups() if group).lower()]


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
