"""What a figure is recognised by: the words around numbers, as expressions of one language and style."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.mentions.numbers import NumberGrammar, linked, number_grammar
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.language import Style
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import Endings, any_of, last_words


class FigureGrammar(NamedTuple):
    """The words of a language, its numbers in the style of the document, and what may stand around them."""

    vocabulary: Vocabulary
    numbers: NumberGrammar
    hedge: re.Pattern[str]
    hedge_ends: Endings
    hedge_after: re.Pattern[str]
    currency: re.Pattern[str]
    currency_ends: Endings
    longest_currency: int
    currency_after: re.Pattern[str]
    fraction: re.Pattern[str]
    label: re.Pattern[str]
    named: re.Pattern[str]
    percent: re.Pattern[str]
    link: re.Pattern[str]
    link_article: re.Pattern[str]
    either: re.Pattern[str]
    between: re.Pattern[str]
    change_from: re.Pattern[str]
    span: re.Pattern[str]
    range_word: re.Pattern[str]
    adjective: re.Pattern[str]
    elided: tuple[str, ...]
    bare: re.Pattern[str]
    of_named: re.Pattern[str]
    to_number: re.Pattern[str]
    series: re.Pattern[str]
    listed: re.Pattern[str]
    part: re.Pattern[str]


@cache
def figure_grammar(vocabulary: Vocabulary, style: Style | None = None) -> FigureGrammar:
    """The grammar of figures, compiled once; ``style`` where the document's is not the usual one of the language."""
    quantities, words = vocabulary.quantities, vocabulary.quantities.figure_words
    fillers = any_of(vocabulary.wording.words["filler"])
    of = linked(words["of"])
    filler = rf"(?:{any_of(words['article'])} )?(?:{fillers}(?:{of}| ))?"  # "up to an additional"
    single = [
        word.lower() for word in quantities.labels_before if " " not in word
    ]  # no "group of 21 countries"
    labels = any_of([*quantities.labels_before, *single, *(word.upper() for word in single)])
    enders = any_of([*words["to"], *words["and"]])
    number = any_of([*quantities.numbers.units, *quantities.numbers.tens])
    before_range = any_of([*words["between"], *words["from"], *words["span"]])
    return FigureGrammar(
        vocabulary,
        number_grammar(vocabulary, style),
        hedge=lazily(
            rf"(?<!\w)(?P<apart>(?<=, ))?{any_of(quantities.hedges_before, 'word')}(?(apart),?) ?{filler}$",
            re.IGNORECASE,
        ),
        hedge_ends=Endings(
            last_words(
                [
                    *quantities.hedges_before,
                    *words["article"],
                    *words["of"],
                    *vocabulary.wording.words["filler"],
                ]
            )
        ),
        hedge_after=lazily(rf"[ -]?{any_of(quantities.hedges_after, 'word')}(?!\w)", re.IGNORECASE),
        currency=lazily(rf"(?<![A-Za-z]){any_of(quantities.currencies.before, 'word')} ?$"),
        currency_ends=Endings(quantities.currencies.before),
        longest_currency=max(map(len, quantities.currencies.before)) + 1,  # with its space
        currency_after=lazily(rf"(?:{of}|[ -])?{any_of(quantities.currencies.after, 'word')}(?![^\W\d_])"),
        fraction=lazily(rf"(?<!\w){any_of(quantities.fractions, 'word')}{of}$", re.IGNORECASE),
        label=lazily(
            rf"\b{labels}\.? (?:[A-Z]\. ?)?(?:\d+(?:, {any_of(words['and'])}|,| {enders}| {any_of(words['or'])}) )*$"
        ),
        named=lazily(rf" (?:[A-Z][a-z]+ ){{0,2}}{any_of(quantities.labels_after)}\b"),
        percent=lazily(rf"[ -]?(?:%|{any_of(words['percent'])}\b)", re.IGNORECASE),
        link=lazily(rf" ?(?:{enders}|[–-]) ?"),
        link_article=lazily(rf"{any_of(words['article'])} (?=\d)"),
        either=lazily(rf" {any_of(words['or'])} "),
        between=lazily(rf"\b{any_of(words['between'])} (?:\D{{1,4}} ?)?$", re.IGNORECASE),
        change_from=lazily(rf"\b{any_of(words['from'])} (?:\D{{1,4}} ?)?$", re.IGNORECASE),
        span=lazily(rf"\b{any_of(words['span'])} ?(?:\D{{1,4}} ?)?$", re.IGNORECASE),
        range_word=lazily(rf"\b{before_range} ?(?:{any_of(words['article'])} )?$", re.IGNORECASE),
        elided=tuple(f" {word}" for word in words["of"] if word.endswith("'")),  # "d'une vingtaine"
        adjective=lazily(rf"-{any_of(words['adjective'])}\b|-?fold\b", re.IGNORECASE),
        bare=lazily(rf" {any_of(words['bare'])}\b"),
        of_named=lazily(rf" {any_of(words['of named'])} (?=[^\W\d_])"),
        to_number=lazily(rf" {any_of(words['to'])} (?:\d|{number}\b)"),
        series=lazily(rf" {any_of(words['in'])} (?:(?:19|20)\d\d\b|FY|fiscal |[A-ZÀ-Þ][^\W\d_])"),
        listed=lazily(rf"(?:[,:;]| {any_of(words['and'])}) $|\n$"),
        part=lazily(rf"\b{any_of(words['part'])},? $", re.IGNORECASE),
    )
