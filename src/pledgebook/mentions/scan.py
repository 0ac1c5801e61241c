"""One pass over the flow: every anchor is offered to the grammars, and whoever takes it consumes its words.

Times come first, then labels, then figures: "April 2022" is no April 20, "Phase 2" no count, "$82" no year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import ahocorasick_rs

from pledgebook.mentions.figure_grammar import figure_grammar
from pledgebook.mentions.figures import match_figure
from pledgebook.mentions.halves import single_measures
from pledgebook.mentions.number_style import number_style
from pledgebook.mentions.raw_figure import PERHAPS, RawFigure
from pledgebook.mentions.time_grammar import time_grammar
from pledgebook.mentions.times import RawTime, match_time
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary

_DIGITS = re.compile(r"\d+")


class Scan(NamedTuple):
    """The times and figures as written, in order; of the figures, some may turn out to be none (``PERHAPS``)."""

    times: tuple[RawTime, ...]
    figures: tuple[RawFigure, ...]


def scan(text: str, vocabulary: Vocabulary) -> Scan:
    """The times and figures of ``text`` (plain), none overlapping another."""
    times: list[RawTime] = []
    figures: list[RawFigure] = []
    grammar = figure_grammar(vocabulary, number_style(text, vocabulary.style))
    reach = taken = 0  # words before ``reach`` belong to a mention; numbers before ``taken`` name something
    for start, is_time, is_number in _anchors(text, vocabulary):
        if start < max(reach, taken):
            continue
        if is_time and (time := match_time(text, start, reach, vocabulary)):
            times.append(time)
            reach = time.at.end
        elif is_number and (figure := match_figure(text, start, reach, grammar)):
            if isinstance(figure, Span):
                taken = figure.end
                continue
            figures.append(figure)
            if figure.rule == PERHAPS:
                taken = figure.at.end
            else:
                reach = figure.at.end
    return Scan(tuple(times), tuple(figures))


class _Anchors(NamedTuple):
    """The words at which a time or a number in words may begin."""

    automaton: ahocorasick_rs.AhoCorasick
    kinds: tuple[tuple[bool, bool], ...]


@cache
def _anchor_words(vocabulary: Vocabulary) -> _Anchors:
    times = set(time_grammar(vocabulary).anchors)
    quantities = vocabulary.quantities
    numbers, small = quantities.numbers, quantities.figure_words
    scales = [scale for scale in numbers.scales if len(scale) > 3 or scale in small["alone"]]
    lower = {*numbers.units, *numbers.tens, *numbers.vague, *small["half"], *small["alone"]}
    lower |= {f"{article} {scale}" for article in small["one"] for scale in scales}
    halves = [f" {word} {half}" for word in small["and"] for half in small["half"]]
    lower |= {f"{scale}{half}" for scale in scales for half in halves}  # "millón y medio"
    singles = [word for word in single_measures(vocabulary) if len(word) > 3] if small["alone"] else []
    lower |= {f"{one} {single}" for one in small["one"] for single in singles}  # "un kilo y medio"
    words = sorted(times | lower | {word.capitalize() for word in lower})
    kinds = tuple((word in times, word not in times or word.lower() in lower) for word in words)
    return _Anchors(
        ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest), kinds
    )


def _goes_on(text: str, end: int) -> bool:
    """Whether a word goes on behind ``end``; "end-" before "March" does not."""
    return end < len(text) and text[end].isalpha() and text[end - 1].isalpha()


def _anchors(text: str, vocabulary: Vocabulary) -> Iterator[tuple[int, bool, bool]]:
    """Where a time or a number may begin, in order, and which of the two."""
    words = _anchor_words(vocabulary)
    found = [
        (start, *words.kinds[index])
        for index, start, end in words.automaton.find_matches_as_indexes(text)
        if not (start and text[start - 1].isalnum()) and not (_goes_on(text, end) and text[start] != "F")
    ]
    found += [(digits.start(), True, True) for digits in _DIGITS.finditer(text)]
    found.sort()
    return iter(found)
