"""Where a number without a noun is still a figure: at the ends of a change, as a total, and in brackets as a part."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from pledgebook.mentions.compared_numbers import is_compared
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_REACH = 40  # characters that are looked at before a number
_CHANGE = 160  # characters before a number in which a verb of change stands
_BRACKET = 80  # characters of a bracket before a number in it
_SMALL = 2  # letters of a word that joins much else to a number ("a mil familias")
_ROUND = frozenset(Decimal(10) ** power for power in range(2, 7))
_BLOCK = "\n"
_ITEMS = 8  # items of a list, and characters of one, among which the words that introduce it are looked for
_LINE = 300
_SENTENCE_ENDS = (". ", "; ", "\n")


class _Places(NamedTuple):
    reached: re.Pattern[str]
    begins: re.Pattern[str]
    spell: re.Pattern[str]
    spelled: re.Pattern[str]
    rate: re.Pattern[str]
    to_number: re.Pattern[str]
    ends: re.Pattern[str]
    changing: re.Pattern[str]
    acting: re.Pattern[str]
    another: re.Pattern[str]
    bracketed: re.Pattern[str]
    inside: re.Pattern[str]
    percent: re.Pattern[str]
    listed: re.Pattern[str]
    somewhere: re.Pattern[str]
    shared: re.Pattern[str]
    given: re.Pattern[str]
    whole: re.Pattern[str]
    said: re.Pattern[str]
    behind: re.Pattern[str]
    others: re.Pattern[str]
    number: re.Pattern[str]
    held: re.Pattern[str]


def opening(words: Iterable[str]) -> str:
    """An alternation of words, of which those that end in ``*`` may have any ending."""
    return any_of(words).replace(r"\*", r"\w*") + r"\b"


@cache
def _places(vocabulary: Vocabulary) -> _Places:
    quantities = vocabulary.quantities
    words, numbers = quantities.figure_words, quantities.numbers
    number = any_of([*numbers.units, *numbers.tens])
    earlier = rf"(?:\w|\d[.,]\d)[^();\n]{{0,{_BRACKET}}}(?:,| {any_of(words['and'])})"
    and_ = any_of(words["and"])
    hedge = any_of([*quantities.hedges_before, *words["between"]])
    percent, within = any_of(words["percent"]), any_of(words["in"])
    joined, tenses = any_of([*words["of"], *words["span"]]), vocabulary.calendar.tenses
    endings = [word[1:] for word in (*tenses["ahead"], *tenses["opening"]) if word.startswith("*")]
    return _Places(
        reached=lazily(
            rf"\b{any_of(words['reached'])} (?:{any_of(words['article'])} )?(?:{any_of(words['more'])} )?$",
            re.IGNORECASE,
        ),
        begins=lazily(rf"\b{any_of([*words['from'], *words['span']])} $", re.IGNORECASE),
        to_number=lazily(rf" {any_of(words['to'])} (?:{hedge} )?(?:\d|{number}\b)", re.IGNORECASE),
        spell=lazily(rf" {any_of(words['to'])} \S+ {any_of(quantities.nouns.period)}\b"),
        spelled=lazily(
            rf"\d {any_of(quantities.nouns.period)} {any_of(words['to'])} (?:{hedge} )?$", re.IGNORECASE
        ),
        rate=lazily(rf"\b{any_of(word for word in words['per'] if len(word) > _SMALL)} $", re.IGNORECASE),
        ends=lazily(rf" {any_of(words['to'])} $"),
        changing=lazily(
            rf"\b{opening(words['changing'])}(?! {joined} \d[\d.,]* ?(?:%|{percent}))", re.IGNORECASE
        ),
        acting=lazily(
            rf"\b(?!{any_of(tenses['noun'])}\b)(?P<act>\w+{any_of(endings)}) [^\W\d_]+ $", re.IGNORECASE
        ),
        another=lazily(rf"\b{any_of(words['another'])} $", re.IGNORECASE),
        bracketed=lazily(rf"\((?:{earlier} )?$"),
        inside=lazily(rf" {within} "),
        percent=lazily(rf"(?:%|\b{percent}) \($", re.IGNORECASE),
        listed=lazily(rf": (?:[^;.\n]{{0,{_BRACKET}}}(?:,| {and_}) )?$"),
        shared=lazily(
            rf"\b{any_of(words['part'])},? \d[^;.\n]{{0,{_BRACKET}}}(?:,| {and_}) $", re.IGNORECASE
        ),
        given=lazily(rf" {any_of([*words['in'], *words['to']])} (?!\d)"),
        whole=lazily(rf"\d[^;.\n]{{0,{_BRACKET}}} {any_of(words['of whole'])} $"),
        number=lazily(rf"\b(?:\d|{number}\b)", re.IGNORECASE),
        others=lazily(rf" {any_of(set(words['bare']) & set(words['more']))}\b"),
        behind=lazily(rf" {any_of(words['part behind'])}\b"),
        said=lazily(rf" {any_of(words['more'])}\b"),
        held=lazily(rf"\b{any_of(words['held'])} (?:{hedge} )?$", re.IGNORECASE),
        somewhere=lazily(rf" {within} (?:{any_of(words['article'])} )?[A-ZÀ-Þ]"),
    )


def is_changed(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is one end of a change, or a total: "from four to eight", "bring the total to 600"."""
    places, before = _places(vocabulary), text[max(0, start - _REACH) : start]
    if places.reached.search(before) or places.another.search(before):
        return True
    begins = places.begins.search(before) and places.to_number.match(text, end)
    return bool(begins or places.ends.search(before)) and changes(text, start, vocabulary)


def changes(text: str, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a verb of change governs the number at ``start``.

    It stands in the same sentence and says no percentage ("a rise of 30 percent"), and no other act stands directly
    before the number's preposition: "ampliará la red y contratará de 30 a 40" changes nothing from 30.
    """
    places, least = _places(vocabulary), max(0, start - _CHANGE)
    act = places.acting.search(text, max(least, start - _REACH), start)
    if act and not places.changing.match(act["act"]):
        return False
    sentence = max(text.rfind(mark, least, start) for mark in _SENTENCE_ENDS)
    return bool(places.changing.search(text, max(least, sentence), start))


def is_time(text: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is one end of a span of time, and counts nothing: "de 18 a 7 meses"."""
    return _places(vocabulary).spell.match(text, end) is not None


def ends_time(text: str, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is the other end of such a span, whose unit is said once before: "from 14 months to 5"."""
    return _places(vocabulary).spelled.search(text, max(0, start - _REACH), start) is not None


def is_rate(text: str, start: int, number: Decimal, vocabulary: Vocabulary) -> bool:
    """Whether a round number is what a rate is counted by: "52 por mil nacimientos", "por cada 100.000 habitantes"."""
    return number in _ROUND and bool(_places(vocabulary).rate.search(text, max(0, start - _REACH), start))


def is_bracketed(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number in brackets is a part, or the state before: "(17 in 2023)", "(five in Kent, two in Essex)".

    So is the number that a percentage stands for: "40 % (2.300)".
    """
    places, least = _places(vocabulary), max(0, start - _BRACKET)
    if stands_for_percent(text, start, end, vocabulary):
        return True
    return bool(places.bracketed.search(text, least, start) and places.inside.match(text, end))


def stands_for_percent(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is all that stands in a bracket behind a percentage."""
    behind = _places(vocabulary).percent.search(text, max(0, start - _REACH), start)
    return bool(behind) and text.startswith(")", end)


def is_listed(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is one of a list of parts with what each is for.

    They stand behind a colon ("seven stations: three in Loja and four in Tumbes") or behind the first part ("of them,
    350 go to Loja and 250 to Tumbes").
    """
    places, least = _places(vocabulary), max(0, start - _BRACKET - _REACH)
    if places.listed.search(text, least, start) and places.somewhere.match(text, end):
        return True
    return bool(places.shared.search(text, least, start) and places.given.match(text, end))


def is_held(text: str, start: int, _end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number says how much fits in, of nothing that is named: "a centre with a capacity of 300"."""
    return _places(vocabulary).held.search(text, max(0, start - _REACH), start) is not None


def is_part(text: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is a part of what was counted before, or more of it: "three of them", "two more"."""
    places = _places(vocabulary)
    return bool(places.behind.match(text, end) or places.others.match(text, end))


def is_whole(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is the whole that another is a part of, and said to be planned: "27 of the 36 planned"."""
    places, least = _places(vocabulary), max(0, start - _BRACKET - _REACH)
    return bool(places.whole.search(text, least, start) and places.said.match(text, end))


def extent(text: str, at: Span, vocabulary: Vocabulary, *, large: bool) -> Span:
    """A number without a noun with the word that adds it to others: "otras 15", and behind a small one "6 others"."""
    another = _places(vocabulary).another.search(text, max(0, at.start - _REACH), at.start)
    behind = None if large else _places(vocabulary).others.match(text, at.end)
    return Span(another.start() if another else at.start, behind.end() if behind else at.end)


def is_itemised(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number opens an item with where or what for it is: "seven desks:" over "four in the north"."""
    if text[max(0, start - 1) : start] != _BLOCK or not _places(vocabulary).given.match(text, end):
        return False
    behind = start - 1
    for _ in range(_ITEMS):
        line = max(text.rfind(_BLOCK, max(0, behind - _LINE), behind), behind - _LINE)
        if text.endswith(":", line + 1, behind):
            return bool(_places(vocabulary).number.search(text, line + 1, behind))
        if not _places(vocabulary).number.match(text, line + 1):
            return False
        behind = line
    return False


PLACES = (
    is_changed,
    is_bracketed,
    is_listed,
    is_itemised,
    is_whole,
    is_compared,
    is_held,
)  # where a number without a noun is a figure
