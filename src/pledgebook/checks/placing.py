"""Places the figures of a document: sentence, paragraph, clause, the words and times around each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.lexicon import Lexicon
from pledgebook.checks.ties import find_ties
from pledgebook.checks.words import WORD, Clauses, lowered, stands_alone, stems
from pledgebook.model import Commitment, Document, Edition, Figure, Span, Time

_RATE = re.compile(
    r"\W{0,2}(?:(?:per|an?|each|every)\s+(year|month|week|day|quarter)\b(?!\s+(?:earlier|before|ago|later|previously))|(annually|monthly|weekly|daily|yearly)\b)"
)
_REACH = 240  # how many characters behind a figure still speak of it
_MOST = 40  # figures of one sentence, and times; nine are the most in any real document so far
_LONGEST = 10_000  # characters of one sentence, several times the longest preamble
_HEDGE = 2  # words that may stand before a figure alone in its clause ("not quite")
_NEIGHBOURS = 12  # how many figures on either side can share a sentence with one


@dataclass(frozen=True, slots=True)
class _Home:
    """A figure with its commitment and the index of its sentence."""

    figure: Figure
    commitment: Commitment | None
    sentence: int


@dataclass(frozen=True, slots=True)
class _Scene:
    """What the figures of one sentence share: its clauses, its times, and those of them alone in a clause."""

    clauses: Clauses
    times: tuple[Time, ...]
    alone: tuple[Time, ...]


def place(
    document: Document,
    edition: Edition,
    commitments: Sequence[Commitment],
    figures: Sequence[Figure],
    times: Sequence[Time],
    lexicon: Lexicon,
) -> Ground:
    """Every figure in its place. One outside every sentence is left out: nothing ties it to others.

    So is one in a sentence that nobody writes, with more figures, times or characters than prose has. In one sentence
    every figure may speak of every other, so that a document made for it could otherwise hold a processor for hours.
    """
    low = lowered(document.flow.text)
    dated = _dated(times, commitments)
    homes = _homes(document, commitments, figures)
    unread = _unread(document, [home.figure.at for home in homes], [time.at for time in dated])
    homes = [home for home in homes if home.sentence not in unread]
    moments = [time.at.start for time in dated]
    placed = []
    scenes: dict[int, _Scene] = {}
    for order, home in enumerate(homes):
        sentence = document.sentences[home.sentence].at
        if home.sentence not in scenes:
            inside = dated[bisect_left(moments, sentence.start) : bisect_left(moments, sentence.end)]
            scenes[home.sentence] = _scene(low, sentence, inside, lexicon)
        near = homes[max(0, order - _NEIGHBOURS) : order + _NEIGHBOURS + 1]
        others = [other.figure.at for other in near if other.sentence == home.sentence and other is not home]
        placed.append(_place(document, low, order, home, others, scenes[home.sentence], lexicon))
    sentences = _grouped(placed, [item.sentence for item in placed])
    paragraphs = _grouped(placed, [item.paragraph for item in placed])
    ties = {
        index: find_ties(low, document.sentences[index].at, [item.at for item in own], lexicon)
        for index, own in sentences.items()
    }
    return Ground(document, edition, lexicon, low, tuple(placed), sentences, paragraphs, ties, unread=unread)


def _scene(low: str, sentence: Span, times: list[Time], lexicon: Lexicon) -> _Scene:
    clauses = Clauses.of(low, sentence)
    alone = [time for time in times if stands_alone(low, time.at, clauses.around(time.at), lexicon.stops)]
    return _Scene(clauses, tuple(times), tuple(alone))


def _place(
    document: Document,
    low: str,
    order: int,
    home: _Home,
    others: list[Span],
    scene: _Scene,
    lexicon: Lexicon,
) -> Placed:
    figure, sentence = home.figure, document.sentences[home.sentence].at
    around = _widened(low, scene.clauses, figure.at, others)
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
        _own_times(scene, around, others),
        figure.interval(),
    )


def _widened(low: str, clauses: Clauses, at: Span, others: list[Span]) -> Span:
    """The clause of a figure; one that holds little else explains the clause before it and is joined to that."""
    around = clauses.around(at)
    if around.start == clauses.within.start or WORD.search(low, at.end, around.end):
        return around
    if len(WORD.findall(low, around.start, at.start)) > _HEDGE:
        return around
    wider = Span(clauses.start(around.start - 1), around.end)
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


def _unread(document: Document, *mentions: Sequence[Span]) -> frozenset[int]:
    """The sentences that hold too much to be read; each of ``mentions`` is in the order of the text."""
    starts = [[at.start for at in places] for places in mentions]
    return frozenset(
        index
        for index, sentence in enumerate(document.sentences)
        if sentence.at.end - sentence.at.start > _LONGEST
        or any(
            bisect_left(own, sentence.at.end) - bisect_left(own, sentence.at.start) > _MOST for own in starts
        )
    )


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


def _own_times(scene: _Scene, around: Span, others: list[Span]) -> tuple[Time, ...]:
    """The times of a figure's own clause, else those alone in a clause that no other figure stands in."""
    own = tuple(time for time in scene.times if around.meets(time.at))
    if own or not scene.alone:
        return own
    taken = [scene.clauses.around(other) for other in others]
    return tuple(time for time in scene.alone if not any(other.meets(time.at) for other in taken))


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
