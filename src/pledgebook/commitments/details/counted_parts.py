"""Which count of a commitment is the total of others: "1.050 ecopontos, sendo 400 em 2026 e 650 em 2027"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from pledgebook.commitments.details.copulas import tells_what_they_are
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.model import Figure, Role
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_APART = 200  # characters between a whole and its first part ...
_NEXT = 90  # ... and between a part and the next
_DONE = 60  # characters behind a part in which it is said to be done
_LOOSE = ("target", "progress", "output", "change")  # what a whole and its parts may have been taken for
_BARE = "mentions.figures.bare"
_ASIDES = re.compile(
    r"\A(?: \([^)]*\)|, [^,.;]{1,30},| \d[^,.;]{0,20},)*"
)  # "(42 %)", ", es decir, 80 por ciento,"
_FIRST = 2  # words behind a part among which "already" speaks of it
_SERIES = 2  # so many parts make the whole a total
_ADDENDS = (2, 3)
_MOST = 40  # counts beside one that are looked at: a unit may be a table of thousands


@dataclass(frozen=True, slots=True)
class _Shapes:
    """``colon`` and ``named`` are all between a whole and its first part, ``them`` begins what is behind one.

    ``further`` is what stands between two parts of a series.
    """

    colon: re.Pattern[str]
    named: re.Pattern[str]
    them: re.Pattern[str]
    further: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words, small = vocabulary.wording.words, vocabulary.quantities.figure_words
    part = any_of({*small["part"], *small["introducing"], *words["included"]} - words["others"])
    article, and_ = any_of(words["article"]), any_of(small["and"])
    return _Shapes(
        colon=re.compile(r"[^.;:]*:\s+(?:[-–•] )?"),
        named=re.compile(rf"[^;]*?(?:\b|\W){part}:?,?\s(?:{article}\s)?", re.IGNORECASE),
        them=re.compile(rf"(?: [^\W\d_]+)? {any_of(small['part'])}\b"),
        further=re.compile(rf"[^.:]*?(?:[,;]|,? {and_}|\n)\s+(?:[-–•] )?(?:{article} )?"),
    )


def with_counted_parts(
    text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary
) -> None:
    """Put total and part into the roles of the counts among ``figures`` that are said to be that."""
    counts = [index for index, figure in enumerate(figures) if figure.kind == "count"]
    for place, index in enumerate(counts):
        if roles[index] in _LOOSE:
            _divide(text, figures, roles, counts[place : place + _MOST], vocabulary)
    for place, index in enumerate(counts):
        before = [each for each in counts[max(0, place - _MOST) : place] if roles[each] != "baseline"]
        if roles[index] in _LOOSE and _sums_up(figures, before, figures[index]):
            roles[index] = "total"


def _divide(
    text: str, figures: Sequence[Figure], roles: list[Role], counts: Sequence[int], vocabulary: Vocabulary
) -> None:
    """Mark the parts of the first of ``counts``, and itself where a series of them makes it up."""
    whole, *rest = counts
    parts = list(_bracketed(text, figures, counts) or _parts(text, figures, whole, rest, vocabulary))
    for index in parts:
        roles[index] = "progress" if _is_done(text, figures, index, vocabulary) else "part"
    if len(parts) >= _SERIES and all(roles[index] == "part" for index in parts):
        roles[whole] = "total"


def _parts(
    text: str, figures: Sequence[Figure], whole: int, rest: Sequence[int], vocabulary: Vocabulary
) -> Iterator[int]:
    shapes = _shapes(vocabulary)
    if not rest or not _is_less(figures[rest[0]], figures[whole]):
        return
    first = figures[rest[0]]
    between = text[figures[whole].at.end : first.at.start]
    if len(between) > _APART:
        return
    listed = shapes.colon.fullmatch(between) and is_alike(first, figures[whole])
    named = shapes.named.fullmatch(between) or shapes.them.match(text, first.at.end)
    if not (listed or named):
        return
    series = [rest[0]]
    for index in rest[1:]:
        before = text[figures[series[-1]].at.end : figures[index].at.start]
        alike = is_alike(figures[index], figures[whole]) or (
            named and _are_people(figures[index], vocabulary)
        )
        fits = alike and _is_less(figures[index], figures[whole])
        if len(before) > _NEXT or not fits or not shapes.further.fullmatch(before):
            break
        series.append(index)
    if named or len(series) >= _SERIES:
        yield from series


def _bracketed(text: str, figures: Sequence[Figure], counts: Sequence[int]) -> Sequence[int]:
    """The parts in a bracket right behind a whole that they make up: "75 jueces (40 hombres y 35 mujeres)"."""
    whole, *rest = counts
    start = figures[whole].at.end
    if not text.startswith(" (", start):
        return ()
    end = text.find(")", start)
    inside = [index for index in rest if figures[index].at.end <= end]
    makes = _sum([figures[index] for index in inside]) == (figures[whole].low, figures[whole].high)
    return inside if len(inside) >= _SERIES and makes else ()


def _is_done(text: str, figures: Sequence[Figure], index: int, vocabulary: Vocabulary) -> bool:
    """Whether the words behind a part say that it is reached: "312 recibieron su constancia", "42 mil já foram"."""
    start = figures[index].at.end
    behind = [each.at.start for each in figures[index + 1 : index + _MOST] if each.kind != "percent"]
    clause = _ASIDES.sub("", text[start : min([start + _DONE, *behind])]).partition(".")[0]
    if vocabulary.wording.words["already"] & set(clause.split()[:_FIRST]):
        return True
    if tells_what_they_are(clause, vocabulary):
        return False
    return next(iter(grammar_of(vocabulary).signals(clause, vocabulary)), None) == "progress"


def is_alike(part: Figure, whole: Figure) -> bool:
    """Whether a part counts what the whole counts, perhaps in fewer words, or nothing by itself."""
    same = part.unit.split()[:1] == whole.unit.split()[:1]
    return part.origin.rule == _BARE or same or whole.unit.endswith(f" {part.unit}")


def _are_people(part: Figure, vocabulary: Vocabulary) -> bool:
    """Whether a part is told by who it is: "sendo 1.350 mulheres e 950 homens"."""
    return part.unit.lower().partition(" ")[0] in vocabulary.wording.beneficiaries


def _is_less(part: Figure, whole: Figure) -> bool:
    ends = [
        part.high if part.high is not None else part.low,
        whole.low if whole.low is not None else whole.high,
    ]
    return ends[0] is not None and ends[1] is not None and ends[0] < ends[1]


def _sums_up(figures: Sequence[Figure], before: Sequence[int], total: Figure) -> bool:
    """Whether a count is the sum of the two or three before it: "1.350 naves ... otras 900 ..., 2.250 naves"."""
    alike = [figures[index] for index in before if is_alike(figures[index], total)]
    return any(_sum(alike[-many:]) == (total.low, total.high) for many in _ADDENDS if len(alike) >= many)


def _sum(addends: Sequence[Figure]) -> tuple[Decimal, Decimal] | None:
    """What exact counts make together."""
    if any(each.low is None or each.low != each.high for each in addends):
        return None
    together = sum((each.low or Decimal(0) for each in addends), start=Decimal(0))
    return together, together
