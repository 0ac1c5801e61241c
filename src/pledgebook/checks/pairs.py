"""A later and an earlier value of one measure, and a percentage that speaks of the change between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.measure import comparable
from pledgebook.checks.ties import ahead, behind, ties, words_of
from pledgebook.checks.words import CLAUSE_END, WORD
from pledgebook.model import Span

Direction = Literal["up", "down"]

_POINTS = re.compile(r"[\s-]*(?:percentage\s+)?points?\b")
# Words that may stand between a mark and a percentage set beside a figure: "- a 94 percent increase", "that is up".
_FILLER = frozenset(
    {
        "a",
        "about",
        "almost",
        "amounting",
        "amounts",
        "an",
        "and",
        "approximately",
        "are",
        "around",
        "by",
        "close",
        "compared",
        "compares",
        "constitutes",
        "constituting",
        "drop",
        "equal",
        "equivalent",
        "fall",
        "figure",
        "i.e.",
        "increase",
        "is",
        "it",
        "just",
        "making",
        "marking",
        "marks",
        "meaning",
        "means",
        "more",
        "nearly",
        "of",
        "on",
        "or",
        "over",
        "reflecting",
        "reflects",
        "represent",
        "represented",
        "representing",
        "represents",
        "respectively",
        "rise",
        "roughly",
        "some",
        "than",
        "that",
        "the",
        "this",
        "to",
        "under",
        "was",
        "well",
        "were",
        "which",
        "year",
        "year-on-year",
        "year-over-year",
    }
)
_POINTERS = frozenset({"this", "that", "it", "which", "these", "the", "an", "a"})
_WEAK = frozenset({"from", "after", "over", "over the", "against", "than"})
_FEW = 5


@dataclass(frozen=True, slots=True)
class Pair:
    """Two values of one measure in time; ``cue`` are the words that compare them."""

    later: Placed
    earlier: Placed
    cue: str


@dataclass(frozen=True, slots=True)
class Change:
    """A percentage that says how much a measure rose or fell. ``at`` covers the percentage and its change word."""

    percent: Placed
    direction: Direction
    at: Span
    cue: str


def changes_in(ground: Ground, figures: Sequence[Placed]) -> Iterator[Change]:
    """The changes among the figures of one sentence."""
    for placed in figures:
        if placed.figure.kind == "percent" and not _POINTS.match(ground.low, placed.at.end):
            change = _change_behind(ground, placed) or _change_before(ground, placed)
            if change is not None:
                yield change


def _change_behind(ground: Ground, placed: Placed) -> Change | None:
    end = ground.sentence(placed).end
    phrases = ground.lexicon.changes["behind"]
    match = phrases.pattern.search(ground.low, placed.at.end, end)
    if match is None or ground.low[placed.at.end : match.start()].strip(" -"):
        return None
    return _change(
        ground, placed, Span(placed.at.start, match.end()), phrases.meaning[_folded(match.group())]
    )


def _change_before(ground: Ground, placed: Placed) -> Change | None:
    phrases = ground.lexicon.changes["before"]
    start = max(ground.sentence(placed).start, placed.at.start - 40)
    for match in phrases.pattern.finditer(ground.low, start, placed.at.start):
        if not ground.low[match.end() : placed.at.start].strip():
            span = Span(match.start(), placed.at.end)
            return _change(ground, placed, span, phrases.meaning[_folded(match.group())])
    return None


def _change(ground: Ground, placed: Placed, at: Span, direction: str) -> Change:
    cue = _folded(ground.document.words(at))
    return Change(placed, "down" if direction == "down" else "up", at, cue)


def _folded(text: str) -> str:
    return " ".join(text.split())


def pairs_in(ground: Ground, sentence: int, *, weak: bool = False) -> list[Pair]:
    """The pairs that a sentence compares: "N compared to M", "from M to N", "N, up from M".

    ``weak`` also takes words that compare only beside a percentage: "N after M, a rise of ...".
    """
    found = []
    for tie in ties(ground, sentence, "base"):
        pair = _pair(ground, sentence, tie, weak)
        if pair is not None:
            found.append(pair)
    return found


def _pair(ground: Ground, sentence: int, tie: Tie, weak: bool) -> Pair | None:
    after = [placed for placed in behind(ground, tie, sentence, _FEW) if placed.figure.kind != "percent"]
    if not after:
        return None
    earlier = after[0]
    if _rises_to(ground, tie) and len(after) > 1 and _to(ground, earlier, after[1]):
        return Pair(after[1], earlier, words_of(ground, tie)) if comparable(earlier, after[1]) else None
    if not weak and ground.low[tie.at.start : tie.at.end] in _WEAK:
        return None
    before = [placed for placed in ahead(ground, tie, sentence) if comparable(placed, earlier)]
    if not before:
        before = [placed for placed in _sentence_before(ground, sentence) if comparable(placed, earlier)]
    return Pair(before[-1], earlier, words_of(ground, tie)) if before else None


def _rises_to(ground: Ground, tie: Tie) -> bool:
    return ground.low[tie.at.start : tie.at.end].endswith("from")


def _to(ground: Ground, first: Placed, second: Placed) -> bool:
    words = ground.between(first, second).split()
    return bool(words) and words[-1] == "to" and len(words) <= 8


def _sentence_before(ground: Ground, sentence: int) -> tuple[Placed, ...]:
    """The figures of the sentence before, where this one points back to it ("That compares with 9,796")."""
    figures = ground.sentences.get(sentence - 1, ())
    here = ground.sentences.get(sentence, ())
    if (
        not figures
        or not here
        or figures[0].paragraph != here[0].paragraph
        or not points_back(ground, sentence)
    ):
        return ()
    return figures


def points_back(ground: Ground, sentence: int) -> bool:
    """Whether a sentence opens with a word for what was said before it."""
    at = ground.document.sentences[sentence].at
    first = WORD.search(ground.low, at.start, at.end)
    return first is not None and first.group() in _POINTERS


def beside(ground: Ground, change: Change) -> bool:
    """Whether the change is set beside a figure: only filler stands between it and the mark or the sentence's start."""
    start = ground.sentence(change.percent).start
    for match in CLAUSE_END.finditer(ground.low, start, change.at.start):
        start = match.end()
    words = [match.group() for match in WORD.finditer(ground.low, start, change.at.start)]
    return len(words) <= 6 and all(word in _FILLER for word in words)


def pair_of(ground: Ground, change: Change) -> Pair | None:
    """The pair that a change speaks of: of its own sentence, else of the one before where it points back there."""
    sentence = change.percent.sentence
    pairs = pairs_in(ground, sentence, weak=True)
    tied = beside(ground, change) or _base_follows(ground, change)
    if not pairs and tied and points_back(ground, sentence) and len(ground.sentences[sentence]) == 1:
        previous = ground.sentences.get(sentence - 1, ())
        same = previous and previous[0].paragraph == change.percent.paragraph
        pairs = pairs_in(ground, sentence - 1, weak=True) if same else []
    return pairs[-1] if pairs and tied else None


def _base_follows(ground: Ground, change: Change) -> bool:
    """Whether the earlier value is named right behind the change: "rose 94 percent from 9,796"."""
    end = ground.sentence(change.percent).end
    for tie in ties(ground, change.percent.sentence, "base"):
        if change.at.end <= tie.at.start < end:
            return len(ground.low[change.at.end : tie.at.start].split()) <= 1
    return False


def later_of(ground: Ground, change: Change) -> Placed | None:
    """The only value a change can speak of where no earlier one is given: the figure it is set beside."""
    sentence = change.percent.sentence
    figures = ground.sentences[sentence]
    if _of_other(ground, change) or _base_named(ground, change):
        return None
    before = [placed for placed in figures if placed.at.end <= change.at.start]
    if before and beside(ground, change):
        return before[-1] if before[-1].figure.kind != "percent" else None
    if not before and beside(ground, change) and points_back(ground, sentence):
        previous = [
            placed for placed in ground.sentences.get(sentence - 1, ()) if placed.figure.kind != "percent"
        ]
        one = len(previous) == 1 and previous[0].paragraph == change.percent.paragraph
        return previous[0] if one else None
    following = [placed for placed in figures if placed.at.start >= change.at.end]
    if following and ground.low[change.at.end : following[0].at.start].strip() == "to":
        return following[0] if following[0].figure.kind != "percent" else None
    return None


def _of_other(ground: Ground, change: Change) -> bool:
    """Whether the change names what it is said of: "a 90 percent drop in irregular migration"."""
    return (
        re.match(
            r"\s+(?:in|of)\s+(?!fy|fiscal|the\s+(?:year|same|last|past)|\d)[a-z]",
            ground.low[change.at.end :][:60],
        )
        is not None
    )


def _base_named(ground: Ground, change: Change) -> bool:
    return any(
        placed.figure.kind != "percent" and placed.at.start >= change.at.end
        for tie in ties(ground, change.percent.sentence, "base")
        if tie.at.start >= change.at.end
        for placed in behind(ground, tie, change.percent.sentence, _FEW)[:1]
    )
