"""How the figures of a document nest: a total, its parts, and their parts in turn. Nothing is added up here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from django.db.models import Prefetch, Q

from pledgebook.web.registry.models import Document, Figure, Finding, FindingPlace

DEEPEST = 12  # levels of a tree; what would stand deeper is a tree of its own


@dataclass(frozen=True, slots=True)
class Node:
    """A figure with the parts that a finding says it is made up of; without a finding it has none.

    ``also`` are the other places where the document states the same figure. ``otherwise`` is the same figure broken
    down in further ways, each with its finding. ``again`` marks a figure that stands further up in the trees already;
    its parts are shown there and not repeated.
    """

    figure: Figure
    parts: list[Node]
    finding: Finding | None
    also: list[Figure] = field(default_factory=list)
    otherwise: list[Node] = field(default_factory=list)
    again: bool = False


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum that holds: the total, its parts in the order of the finding, and the finding."""

    total: Figure
    parts: Sequence[Figure]
    finding: Finding


def living(document: Document, kind: str = "") -> list[Figure]:
    """The figures of a document, each once and in its order, with the commitment each stands in. One query."""
    current = Q(version=None) | Q(version__corrected=False)
    rows = Figure.objects.filter(current, document=document, **({"kind": kind} if kind else {}))
    return list(rows.select_related("version__commitment").defer("version__search").order_by("start", "end"))


def tree(document: Document, kind: str = "") -> list[Node]:
    """The figures of a document, or those of one kind, as trees, each in one of them. Three queries.

    See ``nest`` for the order and for how several sums of one total nest. A sum has figures of one kind only.
    """
    figures = living(document, kind)
    at = {(figure.start, figure.end): figure for figure in figures}
    findings = document.findings.filter(dismissal=None, kind__in=("sum", "restatement"), verdict="consistent")
    places = Prefetch("places", FindingPlace.objects.order_by("position"))
    sums, restated = [], []
    for finding in findings.order_by("position").prefetch_related(places):
        # By place and not by row: after a correction the place points at the row of the version before.
        found = [at.get((place.start, place.end)) for place in finding.places.all()]
        known = [figure for figure in found if figure]
        if len(known) < len(found) or len(known) < 2:
            continue
        if finding.kind == "sum":
            sums.append(Sum(known[0], known[1:], finding))
        else:
            restated.append(known)
    return nest(figures, sums, restated)


def nest(
    figures: Sequence[Figure], sums: Iterable[Sum], restated: Iterable[Sequence[Figure]] = ()
) -> list[Node]:
    """The trees of some figures, by the sums that hold and the restatements of one figure in several places.

    A figure that is stated again is one figure; the statement in a commitment stands for it, else the first. The roots
    are the figures that are part of no other: those of one unit together, the largest first.

    A sum whose parts are the parts of its part is shown once: with "817 = 240 + 575", "575 = 376 + 199" and
    "817 = 240 + 376 + 199", the last says nothing that the two others do not, so 817 has the parts 240 and 575, and
    575 has 376 and 199. Where a total is broken down in ways that do not nest like that, the first gives its parts and
    the others stand in ``otherwise``. A figure that is part of several totals stands under each, after the first time
    marked as ``again``. A sum that would contain itself is left out.
    """
    names = _names(figures, restated)
    stated: dict[int, list[Figure]] = {}
    for figure in figures:
        stated.setdefault(names[figure.start], []).append(figure)
    splits = _splits(sums, names)
    grower = _Grower(stated, {total: _unfolded(total, splits) for total in splits})
    inside = {part for ways in splits.values() for way in ways for part in way.parts}
    ordered = _ordered(stated)
    roots = [name for name in ordered if name not in inside]
    return list(grower.grow([*roots, *ordered]))


@dataclass(frozen=True, slots=True)
class _Split:
    """A way to break a total down, by the names of the figures."""

    parts: tuple[int, ...]
    finding: Finding


_Splits = Mapping[int, Sequence[_Split]]


@dataclass(frozen=True, slots=True)
class _Grower:
    """Grows the trees, and remembers which figures stand in one."""

    stated: Mapping[int, Sequence[Figure]]
    splits: _Splits
    shown: set[int] = field(default_factory=set)

    def grow(self, names: Iterable[int]) -> Iterator[Node]:
        """A tree for each name that stands in none yet."""
        for name in names:
            if name not in self.shown:
                yield self.node(name, ())

    def node(self, name: int, above: tuple[int, ...]) -> Node:
        """A figure and what hangs on it; ``above`` are the figures that it is part of."""
        again = name in self.shown
        self.shown.add(name)
        path = (*above, name)
        ways = self.splits.get(name, ()) if not again and len(path) < DEEPEST else ()
        open_ways = [way for way in ways if not set(way.parts) & set(path)]
        first, also = _spokesman(self.stated[name])
        grown = [
            Node(first, [self.node(part, path) for part in way.parts], way.finding, also) for way in open_ways
        ]
        if not grown:
            return Node(first, [], None, also, again=again)
        return Node(first, grown[0].parts, grown[0].finding, also, grown[1:])


def _names(figures: Iterable[Figure], restated: Iterable[Sequence[Figure]]) -> dict[int, int]:
    """One name for all statements of a figure: where the first of them starts."""
    names = {figure.start: figure.start for figure in figures}

    def name(start: int) -> int:
        while names[start] != start:
            start = names[start]
        return start

    for statements in restated:
        joined = {name(figure.start) for figure in statements}
        names |= dict.fromkeys(joined, min(joined))
    return {start: name(start) for start in names}


def _splits(sums: Iterable[Sum], names: Mapping[int, int]) -> dict[int, list[_Split]]:
    """The ways to break each total down, each once."""
    found: dict[int, list[_Split]] = {}
    for each in sums:
        total = names[each.total.start]
        parts = tuple(dict.fromkeys(names[part.start] for part in each.parts))
        ways = found.setdefault(total, [])
        if total not in parts and all(set(way.parts) != set(parts) for way in ways):
            ways.append(_Split(parts, each.finding))
    return found


def _unfolded(total: int, splits: _Splits) -> list[_Split]:
    """The ways to break a total down without those that another way comes to, one level further down."""
    ways = splits[total]
    kept = [way for way in ways if not any(_comes_to(other, way, total, splits) for other in ways)]
    return kept or list(ways)


def _comes_to(coarse: _Split, fine: _Split, total: int, splits: _Splits) -> bool:
    """Whether the parts of ``coarse``, broken down in turn, are those of ``fine``, each once."""
    if coarse is fine:
        return False
    wanted = frozenset(fine.parts)
    made = [_made_of(part, wanted, splits, (total,)) for part in coarse.parts]
    return None not in made and sorted(name for part in made for name in part or ()) == sorted(wanted)


def _made_of(name: int, wanted: frozenset[int], splits: _Splits, above: tuple[int, ...]) -> list[int] | None:
    """Those of the wanted figures that a figure is made up of; None where it is not made up of such."""
    if name in wanted:
        return [name]
    if name in above or len(above) > DEEPEST:
        return None
    for way in splits.get(name, ()):
        made = [_made_of(part, wanted, splits, (*above, name)) for part in way.parts]
        if None not in made:
            return [each for part in made for each in part or ()]
    return None


def _spokesman(statements: Sequence[Figure]) -> tuple[Figure, list[Figure]]:
    """The statement that stands for a figure, and the others."""
    first = next((figure for figure in statements if figure.version), statements[0])
    return first, [figure for figure in statements if figure is not first]


def _ordered(stated: Mapping[int, Sequence[Figure]]) -> list[int]:
    """The names by unit, as the units come up in the document, then the largest first."""
    units: dict[tuple[str, str], int] = {}
    for statements in stated.values():
        units.setdefault((statements[0].kind, statements[0].unit), len(units))

    def place(name: int) -> tuple[int, Decimal, int]:
        figure = stated[name][0]
        largest = figure.low if figure.high is None else figure.high
        return units[figure.kind, figure.unit], -(largest or Decimal(0)), name

    return sorted(stated, key=place)
