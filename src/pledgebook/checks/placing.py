"""Places the figures of a document: sentence, paragraph, clause, the words and times around each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from pledgebook.checks.beginnings import Beginnings
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.lexicon import Lexicon, pattern
from pledgebook.checks.ties import find_ties
from pledgebook.checks.words import WORD, Clauses, stands_alone, stems
from pledgebook.model import Commitment, Document, Edition, Figure, Interval, Span, Time
from pledgebook.model.figure import meaning
from pledgebook.vocabulary.spelling import lowered

_RATE = r"\W{0,2}(?:<per>\s+(<period>)(?!\s+<from then>)|(<periodically>))"
# Words of a figure that belong to what stands before it: "a total of about 5", "compuesto por más de 5".
_LEAD = r"(?:<a total of>|<swallowed>(?=\s+<more than>))\s+"
_THAN = r"(?:<more than>|<above>)\s+<the>(?!\w)"
_REACH = 240  # how many characters behind a figure still speak of it
_MOST = 40  # figures of one sentence, and times; nine are the most in any real document so far
_LONGEST = 10_000  # characters of one sentence, several times the longest preamble
_LARGEST = 10**60  # from here on a number is a key or a hash, and not audited
_HEDGE = 2  # words that may stand before a figure alone in its clause ("not quite")
_NEIGHBOURS = 12  # how many figures on either side can share a sentence with one


_Owned = tuple[Figure, Commitment | None]


class _Home(NamedTuple):
    """A figure with its commitment and the index of its sentence."""

    figure: Figure
    commitment: Commitment | None
    sentence: int


class _Scene(NamedTuple):
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
    And so is a key of hundreds of digits, for whose products there is no float.
    """
    low = lowered(document.flow.text)
    dated = _dated(times, commitments)
    homes = _homes(document, low, commitments, figures, lexicon)
    unread = _unread(document, [home.figure.at for home in homes], [time.at for time in dated])
    homes = [home for home in homes if home.sentence not in unread and _is_likely(home.figure)]
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
    beginnings = Beginnings.of(low, document.sentences, lexicon)
    ties = {
        index: find_ties(beginnings, document.sentences[index].at, [item.at for item in own], lexicon)
        for index, own in sentences.items()
    }
    return Ground(
        document,
        edition,
        lexicon,
        low,
        beginnings,
        tuple(placed),
        sentences,
        paragraphs,
        ties,
        unread=unread,
        spreads=_spreads(placed),
        dated=tuple(time.at for time in dated),
    )


def _is_likely(figure: Figure) -> bool:
    return all(end is None or end < _LARGEST for end in (figure.low, figure.high))


def _spreads(placed: Iterable[Placed]) -> dict[str, tuple[float, float]]:
    """The smallest and the largest value of each kind of figure."""
    values: dict[str, list[float]] = {}
    for each in placed:
        ends = (each.interval.low, each.interval.high)
        values.setdefault(each.figure.kind, []).extend(float(end) for end in ends if end)
    return {kind: (min(ends), max(ends)) for kind, ends in values.items() if ends}


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
        _rate(figure, low, after, lexicon),
        _own_times(scene, around, others),
        _interval(figure, low, lexicon),
        Span(figure.at.start + _lead(figure, low, lexicon), figure.at.end),
        bool(nouns) and not nouns & stems(low[figure.at.start : figure.at.end], lexicon.stops),
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


def _ranges(document: Document, low: str, owned: Iterable[_Owned], lexicon: Lexicon) -> Iterator[_Owned]:
    """The figures, where two that are the ends of one range ("between $5 million and $6 million") stand as one."""
    last: _Owned | None = None
    for figure, commitment in owned:
        if last is not None and _one_range(low, last[0], figure, lexicon):
            at = Span(last[0].at.start, figure.at.end)
            whole = replace(last[0], at=at, selector=document.select(at), high=figure.high, hedge="range")
            last = (whole, commitment)
            continue
        if last is not None:
            yield last
        last = (figure, commitment)
    if last is not None:
        yield last


def _one_range(low: str, first: Figure, second: Figure, lexicon: Lexicon) -> bool:
    plain = first.hedge == second.hedge == "exact" and (first.kind, first.unit) == (second.kind, second.unit)
    if not plain or first.low is None or second.high is None or first.low >= second.high:
        return False
    between = pattern(lexicon, r"<between>\s+$").search(low, max(0, first.at.start - 12), first.at.start)
    return between is not None and low[first.at.end : second.at.start].strip() in lexicon.words["and"]


def _homes(
    document: Document,
    low: str,
    commitments: Sequence[Commitment],
    figures: Sequence[Figure],
    lexicon: Lexicon,
) -> list[_Home]:
    owned: list[_Owned] = [(f, c) for c in commitments for f in c.figures]
    owned.extend((figure, None) for figure in figures)
    starts = [sentence.at.start for sentence in document.sentences]
    homes: list[_Home] = []
    for figure, commitment in _ranges(document, low, sorted(owned, key=lambda pair: pair[0].at), lexicon):
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


def _interval(figure: Figure, low: str, lexicon: Lexicon) -> Interval:
    """What a figure may mean; "94 percent more than the 9,796" hedges nothing, but cannot be told from a hedge."""
    if figure.hedge != "over" or not pattern(lexicon, _THAN).match(low, figure.at.start):
        return figure.interval()
    bare = meaning(figure.low, figure.high, "exact")
    return Interval(bare.low, figure.interval().high)


def _lead(figure: Figure, low: str, lexicon: Lexicon) -> int:
    if not low[figure.at.start].isalpha():
        return 0
    found = pattern(lexicon, _LEAD).match(low, figure.at.start, figure.at.end)
    return found.end() - found.start() if found else 0


def _rate(figure: Figure, low: str, after: Span, lexicon: Lexicon) -> str:
    _, per, period = figure.unit.partition(" per ")
    if per:
        return period
    match = pattern(lexicon, _RATE).match(low, after.start, after.end)
    return "" if match is None else (match.group(1) or match.group(2)).removesuffix("ly")


def _grouped(placed: Sequence[Placed], keys: Sequence[int]) -> dict[int, tuple[Placed, ...]]:
    groups: dict[int, list[Placed]] = {}
    for item, key in zip(placed, keys, strict=True):
        groups.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in groups.items()}
