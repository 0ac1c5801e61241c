"""Places the figures of a document: sentence, paragraph, clause, the words and times around each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.lexicon import Lexicon
from pledgebook.checks.ties import find_ties
from pledgebook.checks.words import CLAUSE_END, WORD, clause, lowered, stands_alone, stems
from pledgebook.model import Commitment, Document, Edition, Figure, Span, Time

_RATE = re.compile(
    r"\W{0,2}(?:(?:per|an?|each|every)\s+(year|month|week|day|quarter)\b(?!\s+(?:earlier|before|ago|later|previously))|(annually|monthly|weekly|daily|yearly)\b)"
)
_REACH = 240  # how many characters behind a figure still speak of it
_HEDGE = 2  # words that may stand before a figure alone in its clause ("not quite")
_NEIGHBOURS = 12  # how many figures on either side can share a sentence with one


@dataclass(frozen=True, slots=True)
class _Home:
    """A figure with its commitment and the index of its sentence."""

    figure: Figure
    commitment: Commitment | None
    sentence: int


def place(
    document: Document,
    edition: Edition,
    commitments: Sequence[Commitment],
    figures: Sequence[Figure],
    times: Sequence[Time],
    lexicon: Lexicon,
) -> Ground:
    """Every figure in its place. One outside every sentence is left out: nothing ties it to others."""
    low = lowered(document.flow.text)
    homes = _homes(document, commitments, figures)
    dated = _dated(times, commitments)
    moments = [time.at.start for time in dated]
    placed = []
    for order, home in enumerate(homes):
        sentence = document.sentences[home.sentence].at
        near = homes[max(0, order - _NEIGHBOURS) : order + _NEIGHBOURS + 1]
        others = [other.figure.at for other in near if other.sentence == home.sentence and other is not home]
        inside = dated[bisect_left(moments, sentence.start) : bisect_left(moments, sentence.end)]
        placed.append(_place(document, low, order, home, others, inside, lexicon))
    sentences = _grouped(placed, [item.sentence for item in placed])
    paragraphs = _grouped(placed, [item.paragraph for item in placed])
    ties = {
        index: find_ties(low, document.sentences[index].at, [item.at for item in own], lexicon)
        for index, own in sentences.items()
    }
    return Ground(document, edition, lexicon, low, tuple(placed), sentences, paragraphs, ties)


def _place(
    document: Document,
    low: str,
    order: int,
    home: _Home,
    others: list[Span],
    inside: list[Time],
    lexicon: Lexicon,
) -> Placed:
    figure, sentence = home.figure, document.sentences[home.sentence].at
    around = _widened(low, clause(low, figure.at, sentence), figure.at, sentence, others)
    begin = max([at.end for at in others if at.end <= figure.at.start], default=sentence.start)
    end = min([at.start for at in others if at.start >= figure.at.end], default=sentence.end)
    after = Span(figure.at.end, max(figure.at.end, min(end, figure.at.end + _REACH)))
    nouns = stems(figure.unit.partition(" per ")[0], lexicon.stops) if figure.kind == "count" else frozenset()
    return Placed(
        figure,
        order,
        home.sentence,
        _paragraph(document, document.sentences[home.sentence].block),
        home.commitment,
        around,
        after,
        Span(begin, end),
        nouns,
        nouns | stems(low[after.start : after.end], lexicon.stops),
        _rate(figure, low, after),
        _own_times(
            inside,
            around,
            [clause(low, at, sentence) for at in others],
            lambda time: stands_alone(low, time.at, sentence, lexicon.stops),
        ),
    )


def _widened(low: str, around: Span, at: Span, sentence: Span, others: list[Span]) -> Span:
    """The clause of a figure; one that holds little else explains the clause before it and is joined to that."""
    if len(WORD.findall(low, around.start, at.start)) > _HEDGE or WORD.search(low, at.end, around.end):
        return around
    if around.start == sentence.start:
        return around
    ends = (match.end() for match in CLAUSE_END.finditer(low, sentence.start, around.start + 1))
    starts = [end for end in ends if end < around.start]
    wider = Span(starts[-1] if starts else sentence.start, around.end)
    return around if any(wider.meets(other) for other in others) else wider


def _homes(document: Document, commitments: Sequence[Commitment], figures: Sequence[Figure]) -> list[_Home]:
    owned: list[tuple[Figure, Commitment | None]] = [(f, c) for c in commitments for f in c.figures]
    owned.extend((figure, None) for figure in figures)
    starts = [sentence.at.start for sentence in document.sentences]
    homes = []
    for figure, commitment in sorted(owned, key=lambda pair: pair[0].at):
        index = bisect_right(starts, figure.at.start) - 1
        if index >= 0 and figure.at.start < document.sentences[index].at.end:
            homes.append(_Home(figure, commitment, index))
    return homes


def _paragraph(document: Document, block: int) -> int:
    """The top-level block that a block belongs to: nested items and further paragraphs belong to their item."""
    while (parent := document.blocks[block].parent) is not None:
        block = parent
    return block


def _dated(times: Iterable[Time], commitments: Sequence[Commitment]) -> list[Time]:
    """All times by place; where a commitment resolved one again, as the commitment has it."""
    found = {time.at.start: time for time in times}
    found.update({time.at.start: time for commitment in commitments for time in commitment.times})
    return [found[start] for start in sorted(found)]


def _own_times(
    inside: list[Time], around: Span, others: list[Span], alone: Callable[[Time], bool]
) -> tuple[Time, ...]:
    own = tuple(time for time in inside if around.meets(time.at))
    return own or tuple(
        time for time in inside if alone(time) and not any(other.meets(time.at) for other in others)
    )


def _rate(figure: Figure, low: str, after: Span) -> str:
    _, per, period = figure.unit.partition(" per ")
    if per:
        return period
    match = _RATE.match(low, after.start, after.end)
    return "" if match is None else (match.group(1) or match.group(2)).removesuffix("ly")


def _grouped(placed: Sequence[Placed], keys: Sequence[int]) -> dict[int, tuple[Placed, ...]]:
    groups: dict[int, list[Placed]] = {}
    for item, key in zip(placed, keys, strict=True):
        groups.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in groups.items()}
