"""The ground every check stands on: all figures of a document in order, each with what stands around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pledgebook.checks.beginnings import Beginnings
from pledgebook.checks.lexicon import Lexicon, pattern
from pledgebook.checks.rates import Rates
from pledgebook.model import Commitment, Document, Edition, Figure, Interval, Span, Time, Verdict


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A figure where it stands.

    ``order`` counts all figures of the document; ``sentence`` indexes ``Document.sentences``; ``paragraph`` is the
    block of its whole paragraph or top-level item. ``clause`` is the clause around it, ``after`` the words behind
    it up to the next figure or the end of the sentence, ``reach`` the words from the figure before it to the next one,
    all as spans of the flow. ``nouns`` are the stems of what is
    counted, ``inherited`` where they stand by another figure and not by this one, ``about`` those of all words that
    speak of it; ``rate`` the period it is paid or counted per, ``times``
    those of its own clause, or of its sentence where no other figure claims them; ``interval`` what it may honestly
    mean by itself; ``at`` its place in the flow, without words that belong to what stands before it ("a total of").
    """

    figure: Figure
    order: int
    sentence: int
    paragraph: int
    commitment: Commitment | None
    clause: Span
    after: Span
    reach: Span
    nouns: frozenset[str]
    about: frozenset[str]
    rate: str
    times: tuple[Time, ...]
    interval: Interval
    at: Span
    inherited: bool = False

    @property
    def parties(self) -> tuple[str, ...]:
        """Who undertakes the commitment it stands in; nobody outside one."""
        return self.commitment.parties if self.commitment else ()


@dataclass(frozen=True, slots=True)
class Tie:
    """Words of the vocabulary that relate figures. ``opens`` where they open their sentence."""

    at: Span
    relation: str
    closed: bool
    opens: bool


@dataclass(frozen=True, slots=True)
class Equation:
    """A total and its parts.

    ``cue`` are the words that tie them, ``verdict`` whether they agree, ``overlap`` the words by which they need not,
    ``trials`` how many choices of a total and its parts were looked at.
    """

    total: Placed
    parts: tuple[Placed, ...]
    cue: str
    rule: str
    verdict: Verdict = "consistent"
    overlap: str = ""
    trials: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """A document and its placed figures.

    ``low`` is the flow in lower case, with the same offsets, ``beginnings`` where phrases may begin in it.
    ``sentences`` and ``paragraphs`` hold their figures by index, in the order of the text, ``ties`` the words that
    relate the figures of a sentence. ``again`` are the groups of figures that state one quantity, ``group`` the
    index of a figure's group and ``narrowed`` what a group leaves of each one's interval, by order. ``equations``
    are the sums found. ``unread`` are the sentences in which nothing is related, since they are none that a person
    writes. ``spreads`` are the smallest and the largest value of each kind of figure, ``rates`` gives what
    currencies were worth. ``dated`` are the places of all times, ``openers`` who is named first in a sentence, by its
    index.
    """

    document: Document
    edition: Edition
    lexicon: Lexicon
    low: str
    beginnings: Beginnings
    placed: tuple[Placed, ...]
    sentences: dict[int, tuple[Placed, ...]]
    paragraphs: dict[int, tuple[Placed, ...]]
    ties: dict[int, tuple[Tie, ...]]
    again: tuple[tuple[Placed, ...], ...] = ()
    group: Mapping[int, int] = field(default_factory=dict)
    narrowed: Mapping[int, Interval] = field(default_factory=dict)
    equations: tuple[Equation, ...] = ()
    unread: frozenset[int] = frozenset()
    spreads: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    rates: Callable[[], Rates] | None = None
    dated: tuple[Span, ...] = ()
    openers: Mapping[int, frozenset[str]] = field(default_factory=dict)

    def pattern(self, template: str) -> re.Pattern[str]:
        """A regular expression with the small words of the document's language: "<kind>" for any of a kind."""
        return pattern(self.lexicon, template)

    def may_say(self, placed: Placed, kind: str) -> bool:
        """Whether the sentence of a figure may hold a small word of a kind: cheaper than to look for it."""
        return self.beginnings.may_say(placed.sentence, kind)

    def interval(self, placed: Placed) -> Interval:
        """What a figure may honestly mean, narrowed by every other figure for the same quantity."""
        return self.narrowed.get(placed.order, placed.interval)

    def same(self, a: Placed, b: Placed) -> bool:
        """Whether two figures state one quantity."""
        return a is b or (a.order in self.group and self.group[a.order] == self.group.get(b.order))

    def sentence(self, placed: Placed) -> Span:
        """The span of the sentence that a figure stands in."""
        return self.document.sentences[placed.sentence].at

    def between(self, first: Placed, second: Placed) -> str:
        """The lower-cased words between two figures, the earlier given first."""
        return self.low[first.at.end : second.at.start]

    def lead(self, placed: Placed) -> bool:
        """Whether a figure stands in the first sentence of its commitment."""
        return placed.commitment is not None and self.sentence(placed).start <= placed.commitment.at.start
