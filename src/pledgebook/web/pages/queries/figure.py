"""One figure of a document: its words, the sums it is part of, the windows it is said to fall in, its findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from django.db.models import Prefetch, Q, QuerySet
from django.http import Http404

from pledgebook.formats.bounds import shown_values
from pledgebook.web.pages.drawings import Nesting, Timeline, Window, may_mean, nesting, timeline
from pledgebook.web.pages.queries.findings import Found, of_process, with_places
from pledgebook.web.pages.queries.listing import party_names
from pledgebook.web.pages.queries.money import Words, words
from pledgebook.web.pages.queries.sums import Node, tree
from pledgebook.web.pages.queries.windows import windows
from pledgebook.web.registry.models import Document, Figure, Finding, Party, VersionParty


@dataclass(frozen=True, slots=True)
class Clash:
    """A finding that two statements of one figure speak of different times, these, and their drawing."""

    found: Found
    windows: Sequence[Window]
    drawing: Timeline | None

    @classmethod
    def of(cls, found: Found, document: Document) -> Clash:
        """With the windows that are known."""
        compared = windows(found, document)
        return cls(found, compared, timeline(compared))


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum with its drawing, None where it has no parts or too many; and the finding where it does not hold."""

    root: Node
    drawing: Nesting | None
    found: Found | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A figure with everything that its page shows.

    ``meaning`` are the bounds that the audit compares it by. ``sums`` are the sums that it stands in: those that hold,
    and behind them each that does not. ``found`` are the findings that are not drawn, ``holding`` the findings that the
    parts of a sum rest on, by their keys.
    """

    document: Document
    figure: Figure
    words: Words
    parties: Sequence[Party]
    resolved: str
    meaning: str
    sums: Sequence[Sum]
    clashes: Sequence[Clash]
    found: Sequence[Found]
    holding: Mapping[int, Found]

    def here(self, node: Node) -> bool:
        """Whether a figure of the sum is this one."""
        return any(each.start == self.figure.start for each in (node.figure, *node.also))


def figures(document: Document) -> QuerySet[Figure]:
    """The figures of a document, each once and in its order, with their commitment. One query."""
    current = Q(version=None) | Q(version__corrected=False)
    rows = document.figures.filter(current).select_related("version__commitment").defer("version__search")
    return rows.order_by("start", "end", "pk")


def page(document: Document, start: int) -> Page:
    """The figure that begins at a character of the document. Raises ``Http404`` where none does."""
    parties = Prefetch("version__parties", VersionParty.objects.select_related("party"))
    figure = figures(document).filter(start=start).prefetch_related(parties).order_by("-end").first()
    if figure is None:
        raise Http404
    roots = [root for root in tree(document, figure.kind) if _holds(root, start)]
    roots = [root for root in roots if root.parts or root.also]
    found = with_places(_speaking(document, start, roots))
    nested = {node.finding.pk for root in roots for node in _walk(root) if node.finding}
    broken = [one for one in found if one.finding.kind == "sum" and one.finding.verdict != "consistent"]
    drawn = [Sum(root, nesting(root), one) for one in broken if (root := _flat(one))]
    shown = nested | {each.found.finding.pk for each in drawn if each.found}
    interval = may_mean(figure)
    return Page(
        document=document,
        figure=figure,
        words=words(document.text, figure),
        parties=party_names(figure.version) if figure.version else (),
        resolved=_with_unit(figure, shown_values(figure.low, figure.high)),
        meaning=_with_unit(figure, shown_values(_decimal(interval.low), _decimal(interval.high))),
        sums=[*(Sum(root, nesting(root)) for root in roots), *drawn],
        clashes=[Clash.of(one, document) for one in found if one.finding.kind == "window"],
        found=[one for one in found if one.finding.kind != "window" and one.finding.pk not in shown],
        holding={one.finding.pk: one for one in found if one.finding.pk in nested},
    )


def _flat(found: Found) -> Node | None:
    """A sum that does not hold: its total with the parts that it is said to have; None where one is no figure."""
    rows = [place.figure for place in found.finding.places.all()]
    known = [row for row in rows if row]
    if len(known) < len(rows) or len(known) < 2:
        return None
    return Node(known[0], [Node(part, [], None) for part in known[1:]], found.finding)


def _with_unit(figure: Figure, value: str) -> str:
    return f"{value} {'%' if figure.kind == 'percent' else figure.unit}".strip()


def _decimal(value: Fraction | None) -> Decimal | None:
    """For the eye: to 28 digits."""
    return None if value is None else Decimal(value.numerator) / Decimal(value.denominator)


def _speaking(document: Document, start: int, roots: Sequence[Node]) -> QuerySet[Finding]:
    """The findings that speak of the figure, of it elsewhere, or that a sum around it rests on."""
    nodes = [node for root in roots for node in _walk(root)]
    starts = {start}.union(*(places for node in nodes if start in (places := _places(node))))
    rests = {node.finding.pk for node in nodes if node.finding}
    here = Finding.objects.filter(document=document, places__start__in=starts).values("pk")
    return of_process(document.process).filter(Q(pk__in=here) | Q(pk__in=rests))


def _places(node: Node) -> set[int]:
    """Where the document states the figure."""
    return {each.start for each in (node.figure, *node.also)}


def _holds(root: Node, start: int) -> bool:
    return any(start in _places(node) for node in _walk(root))


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for below in (*node.parts, *node.otherwise):
        yield from _walk(below)
