"""Differences: "fell by 180, from 610 to 430", "an increase of 2.7 points", and "rose" where the number fell."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from pledgebook.checks.actors import opened, said
from pledgebook.checks.company import in_company
from pledgebook.checks.from_to import FromTo, alike, from_to, measured, way
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.offset import offset
from pledgebook.checks.other_terms import said_before, says_more
from pledgebook.checks.pairs import Direction
from pledgebook.checks.rounding import gap
from pledgebook.checks.same import stated
from pledgebook.checks.wording import bounds, span_of, spoken, style_of, text_of
from pledgebook.checks.words import CLAUSE_END
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Span, Verdict

_POINTS = r"[\s-]*<points>(?!\w)"
_SAYS_POINTS = r"(?<!\w)<points>(?!\w)"
_BASIS_POINTS = r"[\s-]*<basis points>(?!\w)"
_SAYS_BASIS_POINTS = r"(?<!\w)<basis points>(?!\w)"
_LED = r"(?<!\w)(?:<by how much>|<went up>|<went down>)\s+$"
_MULTIPLIED = r"(?<!\w)<multiplied>\s+\S+\s+$"
_OF = r"\s+<of>(?!\w)"
_FAR = 60  # characters before a difference in which the word for the change begins
_BESIDE = r"\s*[,(–—]\s*(?:(?:<the same>|<beside>|<article>)\s+)*"
_ENDS = r"\s*(?:[),.;:]|$|\n)"
_WAYS: dict[str, Direction] = {"up": "up", "down": "down"}


def differences(ground: Ground) -> Iterator[Finding]:
    """One finding a difference that stands beside its two values; one a verb that says the other way."""
    for sentence, figures in ground.sentences.items():
        if sentence in ground.unread:
            continue
        for found in from_to(ground, sentence):
            compared = _compared(ground, found, figures)
            if compared is not None:
                yield compared
            elif (other := _other_way(ground, found, figures)) is not None:
                yield other


def _compared(ground: Ground, found: FromTo, figures: tuple[Placed, ...]) -> Finding | None:
    for placed in figures:
        if (
            placed is found.earlier
            or placed is found.later
            or placed.rate
            or not _of_kind(ground, placed, found)
        ):
            continue
        change = _said_before(ground, placed, found) or _said_behind(ground, placed, found)
        if change is not None:
            verdict = _verdict(ground, found, placed, change[0], figures)
            return _finding(ground, found, placed, change, verdict) if verdict else None
    return None


def _of_kind(ground: Ground, placed: Placed, found: FromTo) -> bool:
    """Whether a figure can be the difference of two values: of two percentages, points; else an amount like them."""
    points = (
        ground.pattern(_POINTS).match(ground.low, placed.at.end) is not None
        or ground.pattern(_SAYS_POINTS).search(ground.low, *placed.at) is not None
    )
    basis = ground.pattern(_BASIS_POINTS).match(ground.low, placed.at.end) or ground.pattern(
        _SAYS_BASIS_POINTS
    ).search(ground.low, *placed.at)
    if basis:
        return False  # hundredths of a point
    if found.later.figure.kind == "percent":
        return points
    return not points and comparable(placed, found.later)


def _said_before(ground: Ground, placed: Placed, found: FromTo) -> tuple[Direction, str] | None:
    """The change of "fell by 180, from 610 to 430" and of "from 610 to 430, a drop of 180"."""
    start = max(ground.sentence(placed).start, placed.at.start - _FAR)
    for at, direction in ground.beginnings.find(ground.lexicon.changes["before"], start, placed.at.start):
        if ground.low[at.end : placed.at.start].strip():
            continue
        if placed.at.end <= found.start:
            gap = ground.low[_end(ground, placed) : found.start]
            near = not gap.strip(" ,") and gap.count(",") <= 1
        else:
            near = _beside(ground, ground.low[found.end : at.start]) and _ends(ground, placed)
        if near:
            return _WAYS[direction], ground.document.words(at)
    return _by_so_much(ground, placed, found)


def _by_so_much(ground: Ground, placed: Placed, found: FromTo) -> tuple[Direction, str] | None:
    """The same where any verb leads to it, "narrowed by $2 billion, to 11 from 13": the values say which way."""
    gap = ground.low[_end(ground, placed) : max(found.start, placed.at.end)]
    before = ground.low[max(ground.sentence(placed).start, placed.at.start - _FAR) : placed.at.start]
    led = ground.pattern(_LED).search(before)
    if led is None or placed.at.end > found.start or gap.strip(" ,") or gap.count(",") > 1:
        return None
    if ground.pattern(_MULTIPLIED).search(before):
        return None
    falls = ground.interval(found.later).below(ground.interval(found.earlier))
    return ("down" if falls else "up"), led.group().strip()


def _said_behind(ground: Ground, placed: Placed, found: FromTo) -> tuple[Direction, str] | None:
    """The change of "from 610 to 430, 180 fewer"."""
    if placed.at.start < found.end or not _beside(ground, ground.low[found.end : placed.at.start]):
        return None
    end = _end(ground, placed)
    behind = ground.low[end : ground.sentence(placed).end]
    start = end + len(behind) - len(behind.lstrip())
    said_of = ground.lexicon.changes["behind"].match(ground.low, start, ground.sentence(placed).end)
    if said_of is None or not ground.pattern(_ENDS).match(ground.low, said_of[0].end):
        return None
    return _WAYS[said_of[1]], ground.document.words(said_of[0])


def _end(ground: Ground, placed: Placed) -> int:
    points = ground.pattern(_POINTS).match(ground.low, placed.at.end)
    return points.end() if points else placed.at.end


def _ends(ground: Ground, placed: Placed) -> bool:
    return ground.pattern(_ENDS).match(ground.low, _end(ground, placed)) is not None


def _beside(ground: Ground, gap: str) -> bool:
    return ground.pattern(_BESIDE).fullmatch(gap) is not None


def _verdict(
    ground: Ground, found: FromTo, placed: Placed, direction: Direction, figures: tuple[Placed, ...]
) -> Verdict | None:
    """Consistent where the two values lie so far apart; inconsistent where no two values of the sentence do.

    Bare figures that only rounding brings together are undetermined.
    """
    if _lies_apart(ground, found.earlier, found.later, placed, direction):
        return "undetermined" if _by_rounding(ground, found, placed) else "consistent"
    others = [p for p in figures if p is not placed and alike(p, found.later)]
    if any(
        _lies_apart(ground, *ends, placed, way_of)
        for pair in combinations(others, 2)
        for ends in (pair, pair[::-1])
        for way_of in _WAYS.values()
    ):
        return None
    if (
        _set_off(ground, found)
        or _goes_on(ground, found)
        or offset(ground, found.later, found.earlier, placed)
    ):
        return None
    return "inconsistent"


def _set_off(ground: Ground, found: FromTo) -> bool:
    """Whether the earlier value may be a further one: "by 0.8 points to 7.3 percent, from 9.4 percent a year ago"."""
    if found.earlier.at.start < found.later.at.start or "," not in ground.between(found.later, found.earlier):
        return False
    return not ground.pattern(_ENDS).match(ground.low, found.earlier.at.end)


def _goes_on(ground: Ground, found: FromTo) -> bool:
    """Whether words behind two values say more of them than when: "from 300 to 240 million if Asia is counted"."""
    end = ground.sentence(found.later).end
    figures = ground.sentences[found.later.sentence]
    end = min((placed.at.start for placed in figures if placed.at.start >= found.end), default=end)
    if ground.pattern(_OF).match(ground.low, found.end, end):
        return False  # "from 41 percent to 38 percent of GDP"
    mark = CLAUSE_END.search(ground.low, found.end, end)
    behind = Span(found.end, mark.start() if mark else end)
    nouns = found.later.nouns | found.earlier.nouns
    return says_more(ground, found.later.sentence, behind, nouns | said_before(ground, found.start))


def _by_rounding(ground: Ground, found: FromTo, placed: Placed) -> bool:
    """Whether three bare figures agree only if they were rounded against each other."""
    ends = sorted((found.earlier, found.later), key=lambda own: stated(own) or 0)
    return bool(gap(ground.interval, ends[1], (ends[0], placed)))


def _lies_apart(ground: Ground, earlier: Placed, later: Placed, placed: Placed, direction: Direction) -> bool:
    meant = in_company(ground.interval, (earlier, later, placed))
    apart = meant(later) - meant(earlier) if direction == "up" else meant(earlier) - meant(later)
    return apart.meets(_widened(placed, meant(placed)))


def _widened(placed: Placed, meant: Interval) -> Interval:
    """What a difference may be: "by more than 100" may be any number above it."""
    if placed.figure.hedge in ("over", "at least"):
        return Interval(meant.low, None)
    if placed.figure.hedge in ("under", "at most"):
        return Interval(Fraction(0), meant.high)
    return meant


def _finding(
    ground: Ground, found: FromTo, placed: Placed, change: tuple[Direction, str], verdict: Verdict
) -> Finding:
    meant = in_company(ground.interval, (found.earlier, found.later, placed))
    words = {
        "earlier": text_of(ground, found.earlier),
        "later": text_of(ground, found.later),
        "difference": text_of(ground, placed),
        "actual": _actual(ground, found),
    }
    claims = {
        "consistent": _("{later} after {earlier} differ by {difference}"),
        "inconsistent": _("{later} after {earlier} do not differ by {difference}"),
        "undetermined": _("{later} after {earlier} may not differ by {difference}"),
    }
    endings = {
        "consistent": _("; the two figures lie {actual} apart, so they agree."),
        "inconsistent": _(", but the two figures lie {actual} apart, and no rounding closes the gap."),
        "undetermined": _("; the two figures lie {actual} apart, and only rounding could close the gap."),
    }
    what = _("{later} after {earlier}, a change of {difference}").format(
        **words | {"later": spoken(ground, found.later)}
    )
    sign = {"consistent": "=", "undetermined": "?="}.get(verdict, "≠")
    return Finding(
        "change",
        verdict,
        claims[verdict].format(**words),
        opened(said(ground, found.later, what) + endings[verdict].format(**words)),
        tuple(each.figure.selector for each in (found.later, found.earlier, placed)),
        f"{span_of(found.later, meant(found.later))} - {span_of(found.earlier, meant(found.earlier))} {sign} "
        f"{span_of(placed, meant(placed))}",
        Origin("checks.differences.compared", change[1].lower()),
        change[1],
    )


def _actual(ground: Ground, found: FromTo) -> str:
    """How far two values lie apart as they stand, or within which bounds where one is hedged."""
    earlier, later = found.earlier.figure, found.later.figure
    style = style_of(later)
    if (
        (earlier.hedge, later.hedge) == ("exact", "exact")
        and earlier.low is not None
        and later.low is not None
    ):
        apart = abs(Fraction(later.low) - Fraction(earlier.low))
        return _in_points(found, bounds(Interval(apart, apart), style), Interval(apart, apart))
    first, second = ground.interval(found.later), ground.interval(found.earlier)
    high, low = (first, second) if second.below(first) else (second, first)
    return _in_points(found, bounds(high - low, style), high - low)


def _in_points(found: FromTo, text: str, apart: Interval) -> str:
    """What lies between two percentages is counted in points."""
    return _("{value} points").format(value=bounds(apart)) if found.later.figure.kind == "percent" else text


def _other_way(ground: Ground, found: FromTo, figures: tuple[Placed, ...]) -> Finding | None:
    """Where a verb says that a number rose and it fell, or the reverse; a further value of it may be meant."""
    verb = way(ground, found)
    if verb is None or not measured(ground, found):
        return None
    earlier, later = ground.interval(found.earlier), ground.interval(found.later)
    wrong = later.below(earlier) if verb[0] == "up" else earlier.below(later)
    others = [p for p in figures if p not in (found.earlier, found.later) and alike(p, found.later)]
    if not wrong or any(p.figure.kind != "percent" for p in others):
        return None
    words = {
        "earlier": text_of(ground, found.earlier),
        "later": text_of(ground, found.later),
        "word": verb[1],
    }
    what = _("{later} after {earlier}, called “{word}”").format(
        **words | {"later": spoken(ground, found.later)}
    )
    ending = (
        _(", but by these figures the number fell.")
        if verb[0] == "up"
        else _(", but by these figures the number rose.")
    )
    return Finding(
        "change",
        "inconsistent",
        _("“{word}” is not {later} after {earlier}").format(**words),
        opened(said(ground, found.later, what) + ending),
        (found.later.figure.selector, found.earlier.figure.selector),
        f"{span_of(found.later, later)} {'<' if verb[0] == 'up' else '>'} {span_of(found.earlier, earlier)}",
        Origin("checks.differences.direction", verb[1].lower()),
        verb[1],
    )
