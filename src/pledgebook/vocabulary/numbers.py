"""Number words, hedges, currencies, labels and nouns: what the figure grammar is made of."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import NamedTuple, cast, get_args

from pledgebook.model import Hedge, Role
from pledgebook.vocabulary.currencies import Currencies, load_currencies
from pledgebook.vocabulary.table import Row, rows

# "percent": behind a percentage. The last ones are asked for where verbs have endings only, and hold lemmas but for
# "now" and "whole" (roles.csv says what each is for).
SIDES = (
    "before", "after", "before percent", "before money", "percent",
    "of", "now", "whole", "paid", "sought", "shared", "present",
)  # fmt: skip
# What ``figure_words.csv`` knows; the table says what each is for.
FIGURE_WORDS = (
    "to", "and", "or", "between", "from", "span", "changing", "percent", "odds", "of", "of whole", "number of",
    "article", "one", "half", "alone", "bare", "in", "part", "adjective", "before noun", "more", "per",
    "particle", "handed over", "taken over",
    "manner", "where", "reached", "both", "melted", "another", "by", "fraction", "of such",
    "part only", "part behind", "post", "money form", "pool", "total behind", "own", "capacity", "limit",
    "introducing", "then", "pronoun", "verb", "second", "that is", "participle", "rated",
    "each", "each of", "each noun", "and half", "held", "crew", "crew member", "of named", "telephone", "calling",
    "points", "points by", "points more", "rate", "all amounts",
)  # fmt: skip


class NumberWords(NamedTuple):
    """Words of each kind with their values: units and tens add up, scales multiply, vague ones give a lower bound.

    The vague ones in ``parts`` say something only of a larger one ("tens of thousands").
    """

    units: dict[str, Decimal]
    tens: dict[str, Decimal]
    scales: dict[str, Decimal]
    vague: dict[str, Decimal]
    parts: frozenset[str]

    def behind_numbers(self) -> dict[str, Decimal]:
        """What multiplies a number before it: the scales, and the plurals that alone are vague ("dos docenas")."""
        plurals = {word: value / 2 for word, value in self.vague.items() if " " not in word}
        return plurals | self.scales

    @property
    def several(self) -> list[str]:
        """The words for numbers above one: "eleven countries"."""
        return [word for word, value in self.units.items() if value > 1]


class Nouns(NamedTuple):
    """Nouns whose form does not tell how they are counted; see the table."""

    plural: frozenset[str]
    mass: frozenset[str]
    measure: frozenset[str]
    never: frozenset[str]
    period: frozenset[str]
    holding: frozenset[str]
    describing: frozenset[str]


class RoleCue(NamedTuple):
    """A phrase beside a figure that tells its role; ``side`` is one of ``SIDES``."""

    role: Role
    side: str
    phrase: str


class Quantities(NamedTuple):
    """The tables of the figure grammar. Hedges map a spelling to its meaning, by place."""

    numbers: NumberWords
    nouns: Nouns
    hedges_before: dict[str, Hedge]
    hedges_after: dict[str, Hedge]
    currencies: Currencies
    labels_before: tuple[str, ...]
    labels_after: tuple[str, ...]
    roles: tuple[RoleCue, ...]
    stops: frozenset[str]
    figure_words: dict[str, tuple[str, ...]]
    rates: dict[str, str]
    fractions: dict[str, Fraction]


def load_quantities(language: str) -> Quantities:
    """The figure tables of a language. Raises ``VocabularyError`` for a bad row."""
    hedges = list(rows(f"{language}/hedges.csv", ("phrase", "place", "hedge")))
    labels = list(rows(f"{language}/labels.csv", ("word", "place")))
    return Quantities(
        _numbers(language),
        _nouns(language),
        dict(_before(hedges, language)),
        {row["phrase"]: _hedge(row) for row in _placed(hedges, "after")},
        load_currencies(language),
        tuple(row["word"] for row in _placed(labels, "before")),
        tuple(row["word"] for row in _placed(labels, "after")),
        tuple(_roles(language)),
        frozenset(row["word"] for row in rows(f"{language}/stops.csv", ("word",))),
        _figure_words(language),
        {row["word"]: row["unit"] for row in rows(f"{language}/rates.csv", ("word", "unit"))},
        dict(_fractions(language)),
    )


def _figure_words(language: str) -> dict[str, tuple[str, ...]]:
    kinds: dict[str, list[str]] = {kind: [] for kind in FIGURE_WORDS}
    for row in rows(f"{language}/figure_words.csv", ("word", "kind")):
        kinds[row.one_of("kind", FIGURE_WORDS)].append(row["word"])
    return {kind: tuple(words) for kind, words in kinds.items()}


def _fractions(language: str) -> Iterator[tuple[str, Fraction]]:
    for row in rows(f"{language}/fractions.csv", ("phrase", "part")):
        try:
            yield row["phrase"], Fraction(row["part"])
        except ValueError as error:
            raise row.error(f"{row['part']!r} is no fraction") from error


def _placed(table: list[Row], place: str) -> Iterator[Row]:
    return (row for row in table if row.one_of("place", ("before", "after")) == place)


def _before(hedges: list[Row], language: str) -> Iterator[tuple[str, Hedge]]:
    """The hedges that stand before a number, also melted with its article: "más de", "más del"."""
    contracted = {
        row["word"]: row["contracted"]
        for row in rows("contractions.csv", ("language", "word", "contracted"))
        if row["language"] == language
    }
    for row in _placed(hedges, "before"):
        yield row["phrase"], _hedge(row)
        rest, _, last = row["phrase"].rpartition(" ")
        if rest and last in contracted:
            yield f"{rest} {contracted[last]}", _hedge(row)


def _hedge(row: Row) -> Hedge:
    return cast(Hedge, row.one_of("hedge", get_args(Hedge)))


def _numbers(language: str) -> NumberWords:
    kinds: dict[str, dict[str, Decimal]] = {"unit": {}, "ten": {}, "scale": {}, "vague": {}, "vague part": {}}
    for row in rows(f"{language}/numbers.csv", ("word", "value", "kind")):
        try:
            kinds[row.one_of("kind", tuple(kinds))][row["word"]] = Decimal(row["value"])
        except InvalidOperation as error:
            raise row.error(f"{row['value']!r} is no number") from error
    vague = kinds["vague"] | kinds["vague part"]
    return NumberWords(kinds["unit"], kinds["ten"], kinds["scale"], vague, frozenset(kinds["vague part"]))


def _nouns(language: str) -> Nouns:
    kinds: dict[str, set[str]] = {
        "plural": set(),
        "mass": set(),
        "measure": set(),
        "never": set(),
        "period": set(),
        "holding": set(),
        "describing": set(),
    }
    for row in rows(f"{language}/nouns.csv", ("word", "kind")):
        kinds[row.one_of("kind", tuple(kinds))].add(row["word"])
    return Nouns(*(frozenset(words) for words in kinds.values()))


def _roles(language: str) -> Iterator[RoleCue]:
    for row in rows(f"{language}/roles.csv", ("role", "side", "phrase")):
        side = row.one_of("side", SIDES)
        if row["phrase"] != row["phrase"].lower():
            raise row.error(f"phrase is {row['phrase']!r}, not in lower case")
        yield RoleCue(cast(Role, row.one_of("role", get_args(Role))), side, row["phrase"])
