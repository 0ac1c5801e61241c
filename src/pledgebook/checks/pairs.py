"""A later and an earlier value of one measure, and a percentage that speaks of the change between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.leading import goes_on_to, leads_to
from pledgebook.checks.measure import comparable, one_scale
from pledgebook.checks.persons import both_persons
from pledgebook.checks.series import Pair, in_row
from pledgebook.checks.ties import ahead, behind, ties, words_of
from pledgebook.checks.unread import number_within
from pledgebook.checks.words import WORD, clause_start
from pledgebook.model import Span

Direction = Literal["up", "down"]

_POINTS = r"[\s-]*<points>"
# A change that goes on to what it is said of, and not to the time it is measured from.
_OTHER = r"\s+<of what>\s+(?!<time>|\d)[^\W\d]"
# A change per period, which no pair of values shows.
_RATE = r"\s+<per period>"
_REACHES = r"(?:^|\s)<reaches>\s+$"
_PAST_HYPHEN = re.compile(r"[\s-]*")
_LARGE = re.compile(r"\b\d{1,3}(?:,\d{3})+\b")
_FEW = 5
_TWO = 2
_BY = r"\s*[,(–—]\s*(<by how much>\s+)"
_BETWEEN = 9  # words that may stand between a figure and the change said of it
_BEFORE = 90  # how many characters before a percentage its change word may begin


class Change(NamedTuple):
    """A percentage that says how much a measure rose or fell. ``at`` covers the percentage and its change word."""

    percent: Placed
    direction: Direction
    at: Span
    cue: str


def changes_in(ground: Ground, figures: Sequence[Placed]) -> Iterator[Change]:
    """The changes among the figures of one sentence."""
    for placed in figures:
        points = placed.figure.kind == "percent" and ground.pattern(_POINTS).match(ground.low, placed.at.end)
        if placed.figure.kind == "percent" and not points:
            change = (
                _change_behind(ground, placed)
                or _change_before(ground, placed)
                or _change_unsaid(ground, placed, figures)
            )
            if change is not None and not ground.pattern(_RATE).match(ground.low, change.at.end):
                yield change


def _change_behind(ground: Ground, placed: Placed) -> Change | None:
    start = _PAST_HYPHEN.match(ground.low, placed.at.end)
    found = (
        ground.lexicon.changes["behind"].match(ground.low, start.end(), ground.sentence(placed).end)
        if start
        else None
    )
    return _change(ground, placed, Span(placed.at.start, found[0].end), found[1]) if found else None


def _change_before(ground: Ground, placed: Placed) -> Change | None:
    start = max(ground.sentence(placed).start, placed.at.start - _BEFORE)
    for at, direction in ground.beginnings.find(ground.lexicon.changes["before"], start, placed.at.start):
        if not ground.low[at.end : placed.at.start].strip():
            return _change(ground, placed, Span(at.start, placed.at.end), direction)
    return None


def _change_unsaid(ground: Ground, percent: Placed, figures: Sequence[Placed]) -> Change | None:
    """A change that the values before it show: "from KES 3,000 to KES 1,800, or by 40 percent"."""
    before = [placed for placed in figures if placed.at.end <= percent.at.start]
    if len(before) < _TWO or not comparable(before[-2], before[-1]):
        return None
    by = ground.pattern(_BY).fullmatch(ground.between(before[-1], percent))
    first, last = before[-2].figure, before[-1].figure
    ends = ground.pattern(r"\s*(?:[),.;:]|$|\n)").match(ground.low, percent.at.end)
    if (
        by is None
        or ends is None
        or first.low is None
        or last.low is None
        or not leads_to(ground, before[-2], before[-1])
    ):
        return None
    at = Span(percent.at.start - len(by.group(1)), percent.at.end)
    return _change(ground, percent, at, "down" if last.low < first.low else "up")


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
    if not after or number_within(ground, tie.at.end, after[0].at.start):
        return None
    earlier = after[0]
    if _rises_to(ground, tie) and len(after) > 1 and leads_to(ground, earlier, after[1]):
        alike = comparable(replace(earlier, rate=earlier.rate or after[1].rate), after[1])
        return in_row(ground, Pair(after[1], earlier, words_of(ground, tie)), after[2:]) if alike else None
    if not _compares(ground, sentence, tie, weak):
        return None
    known = ahead(ground, tie, sentence)
    before = [p for p in known if comparable(p, earlier) and not one_scale(known[-1], earlier)]
    if len({placed.nouns for placed in before}) > 1 and not earlier.nouns:
        return None
    if not before and tie.opens:
        follows = len(after) > 1 and comparable(earlier, after[1])
        return Pair(after[1], earlier, words_of(ground, tie)) if follows else None
    if not before:
        before = [placed for placed in _sentence_before(ground, sentence) if comparable(placed, earlier)]
    return in_row(ground, Pair(before[-1], earlier, words_of(ground, tie)), after[1:]) if before else None


def _compares(ground: Ground, sentence: int, tie: Tie, weak: bool) -> bool:
    """Whether a tie compares by itself: some words do only beside a percentage, and some only as "from A to B"."""
    words = ground.low[tie.at.start : tie.at.end]
    if words in ground.lexicon.words.get("only from", ()):
        return False
    return weak or words not in ground.lexicon.words["weak"] or _back_from(ground, sentence, tie)


def _back_from(ground: Ground, sentence: int, tie: Tie) -> bool:
    """Whether a tie stands in "to about 3,100 from about 1,550"."""
    before = ahead(ground, tie, sentence)
    if not before or not ground.pattern("<back from>").fullmatch(ground.low, *tie.at):
        return False
    gap = ground.low[before[-1].at.end : tie.at.start].split()
    return (
        len(gap) <= _FEW
        and ground.pattern(_REACHES).search(ground.low[: before[-1].at.start][-12:]) is not None
    )


def _rises_to(ground: Ground, tie: Tie) -> bool:
    return ground.pattern("<from>$").search(ground.low[tie.at.start : tie.at.end]) is not None


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
    return first is not None and first.group() in ground.lexicon.words["opens change"]


def beside(ground: Ground, change: Change) -> bool:
    """Whether the change is set beside a figure: only filler stands between it and the mark or the sentence's start."""
    if ground.low.startswith("(", change.at.start):
        return ground.low.startswith(")", change.at.end)
    start = clause_start(ground.low, ground.sentence(change.percent).start, change.at.start)
    words = [match.group() for match in WORD.finditer(ground.low, start, change.at.start)]
    return len(words) <= 6 and all(word in ground.lexicon.fillers for word in words)


def pair_of(ground: Ground, change: Change) -> Pair | None:
    """The pair that a change speaks of: of its own sentence, else of the one before where it points back there."""
    sentence = change.percent.sentence
    earlier = _base_behind(ground, change)
    if earlier is not None:
        return _pair_around(ground, change, earlier)
    if not beside(ground, change):
        return _reached(ground, change)
    pairs = pairs_in(ground, sentence, weak=True)
    if not pairs and points_back(ground, sentence) and len(ground.sentences[sentence]) == 1:
        previous = ground.sentences.get(sentence - 1, ())
        same = previous and previous[0].paragraph == change.percent.paragraph
        pairs = pairs_in(ground, sentence - 1, weak=True) if same else []
    return pairs[-1] if pairs and _nearest(ground, change, pairs[-1]) else None


def neighbours_of(ground: Ground, change: Change) -> Pair | None:
    """The two values before a change that no word compares: "510 were sown in 2024, and 765 will be, 50 percent more".

    They may have nothing to do with each other, so that only their agreement says something.
    """
    before = [
        placed for placed in ground.sentences[change.percent.sentence] if placed.at.end <= change.at.start
    ]
    if len(before) < _TWO or not beside(ground, change) or not comparable(before[-2], before[-1]):
        return None
    return Pair(before[-1], before[-2], change.cue)


def _reached(ground: Ground, change: Change) -> Pair | None:
    """The pair that a change leads up to: "rose by 94 percent, to 19,000 from 9,796"."""
    for pair in pairs_in(ground, change.percent.sentence):
        if _led_to(ground, change, pair):
            return pair
        gap = ground.low[change.at.end : max(change.at.end, pair.later.at.start)]
        if pair.later.at.start > change.at.end and gap.strip(" ,") in ground.lexicon.words["to"]:
            return pair
    return None


def _led_to(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether a change goes on to its pair: "fell by 27 percent in the north, from 6,060 in 2023 to 4,420"."""
    first, last = pair.earlier.at, pair.later.at
    from_to = ground.pattern("<from>$").search(pair.cue.lower()) is not None
    if not from_to or first.start < change.at.end or last.start < first.start:
        return False
    figures = ground.sentences[pair.earlier.sentence]
    between = any(change.at.end <= placed.at.start < first.start for placed in figures)
    return not between and goes_on_to(ground, ground.low[change.at.end : first.start].rstrip())


def _nearest(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether no other figure stands between the pair and the change, which would then be said of that one."""
    figures = ground.sentences[change.percent.sentence]
    before = [placed for placed in figures if placed.at.end <= change.at.start]
    others = [p for p in figures if change.at.end <= p.at.start < pair.earlier.at.start]
    said_of_other = any(placed.figure.kind == "percent" for placed in others)
    return not said_of_other and (not before or before[-1] in (pair.later, pair.earlier))


def _base_behind(ground: Ground, change: Change) -> Placed | None:
    """The earlier value right behind a change: "94 percent from 9,796"; "over the 9,796", read as a hedge.

    Or inside it: "exceeded the 9,796 of FY2021 by 94 percent".
    """
    sentence = change.percent.sentence
    for placed in ground.sentences[sentence]:
        if placed is change.percent or placed.figure.kind == "percent":
            continue
        if change.at.holds(placed.at):
            return placed
        if placed.at.end > change.at.end:
            gap = ground.low[change.at.end : max(change.at.end, placed.at.start)]
            above = ground.pattern("<above>$").search(change.cue.lower()) is not None
            if not _more(ground, gap) and (placed.figure.hedge == "over" or above):
                return placed
            break
    only_from = ground.lexicon.words.get("only from", ())
    for tie in ties(ground, sentence, "base"):
        if tie.at.start < change.at.end or ground.low[tie.at.start : tie.at.end] in only_from:
            continue
        if len(ground.low[change.at.end : tie.at.start].split()) <= 1:
            found = behind(ground, tie, sentence, _FEW)
            return found[0] if found and found[0].figure.kind != "percent" else None
    return None


def _more(ground: Ground, gap: str) -> bool:
    """Whether more than an article stands in a gap."""
    return any(word not in ground.lexicon.words["article"] for word in gap.split())


def _pair_around(ground: Ground, change: Change, earlier: Placed) -> Pair | None:
    """The later value of a change whose base is known: behind "to", else the nearest before the change."""
    figures = [
        placed
        for placed in ground.sentences[earlier.sentence]
        if comparable(placed, earlier) or (placed is not earlier and both_persons(ground, placed, earlier))
    ]
    behind_it = [placed for placed in figures if placed.at.start >= earlier.at.end]
    before = [placed for placed in figures if placed.at.end <= change.at.start]
    if behind_it and leads_to(ground, earlier, behind_it[0]):
        return in_row(ground, Pair(behind_it[0], earlier, "to"), behind_it[1:])
    set_beside = before and (beside(ground, change) or _subject(ground, before[-1], change))
    return Pair(before[-1], earlier, change.cue) if set_beside else None


def _subject(ground: Ground, placed: Placed, change: Change) -> bool:
    """Whether the change is said of a figure that opens the sentence: "The 19,000 visas were 94 percent above"."""
    opening = WORD.findall(ground.low[ground.sentence(placed).start : placed.at.start])
    articles, said_of = ground.lexicon.words["article"], ground.lexicon.words["said of"]
    words = [
        word for word in WORD.findall(ground.low[placed.at.end : change.at.start]) if word not in articles
    ]
    exceeds = change.cue.startswith(tuple(ground.lexicon.words["exceeds"]))
    said = change.at.holds(placed.at) or exceeds or (words and words[-1] in said_of)
    return len(opening) <= 1 and len(words) <= _BETWEEN and bool(said)


def later_of(ground: Ground, change: Change) -> Placed | None:
    """The only value a change can speak of where no earlier one is given: the figure it is set beside.

    None where the sentence holds another value of the same measure: the text may compare the two.
    """
    figures = ground.sentences[change.percent.sentence]
    if _base_behind(ground, change) is not None:
        return None
    later = _set_beside(ground, change, figures)
    if later is None or later.figure.kind == "percent" or _of_other(ground, change):
        return None
    if is_base(ground, later) or _unread(ground, later) or _points(ground, later):
        return None
    here = ground.sentences[later.sentence]
    return (
        None if any(other is not later and comparable(other, later) for other in (*here, *figures)) else later
    )


def _points(ground: Ground, placed: Placed) -> bool:
    """Whether a number counts percentage points, and is itself a change: "by 6 points, a fall of 25 percent"."""
    return ground.pattern(r"(?<!\w)<points>(?!\w)").search(ground.low, *placed.at) is not None


def is_base(ground: Ground, placed: Placed, *, weak: bool = True) -> bool:
    """Whether words that compare stand right before a figure: it is the earlier value of something.

    Not ``weak`` takes only words that compare by themselves ("up from").
    """
    small = ground.lexicon.words
    return any(
        tie.at.end <= placed.at.start
        and not _more(ground, ground.low[tie.at.end : placed.at.start])
        and (weak or ground.low[tie.at.start : tie.at.end] not in small["weak"] | small["from"])
        for tie in ties(ground, placed.sentence, "base")
    )


def _unread(ground: Ground, placed: Placed) -> bool:
    """Whether the sentence holds a large number that was read as no figure, and may be the earlier value."""
    at = ground.sentence(placed)
    known = [other.at for other in ground.sentences[placed.sentence]]
    return any(
        not any(span.start <= match.start() < span.end for span in known)
        for match in _LARGE.finditer(ground.low, at.start, at.end)
    )


def _set_beside(ground: Ground, change: Change, figures: Sequence[Placed]) -> Placed | None:
    sentence = change.percent.sentence
    before = [placed for placed in figures if placed.at.end <= change.at.start]
    following = [placed for placed in figures if placed.at.start >= change.at.end]
    if beside(ground, change):
        if before:
            return before[-1]
        previous = ground.sentences.get(sentence - 1, ())
        if points_back(ground, sentence) and len(previous) == 1:
            return previous[0] if previous[0].paragraph == change.percent.paragraph else None
    if before and before[-1].figure.kind != "percent" and _subject(ground, before[-1], change):
        return before[-1]
    if following and ground.pattern(_REACHES).search(ground.low[change.at.end : following[0].at.start][:60]):
        return following[0]
    return None


def _of_other(ground: Ground, change: Change) -> bool:
    """Whether the change names what it is said of: "a 90 percent drop in irregular migration"."""
    if ground.pattern("<above>$").search(change.cue.lower()):
        return False
    return ground.pattern(_OTHER).match(ground.low[change.at.end : change.at.end + 60]) is not None
