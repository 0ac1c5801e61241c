"""One figure of a document: its words, the sums it is part of, the windows it is said to fall in, its findings."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.http import Http404

from pledgebook.formats.bounds import shown_values
from pledgebook.web.pages.drawings import Nesting, Timeline, Window, nesting, timeline
from pledgebook.web.pages.queries.findings import Found, of_process, with_places
from pledgebook.web.pages.queries.money import Words, words
from pledgebook.web.pages.queries.sums import Node, tree
from pledgebook.web.registry.models import Document, Figure, Finding

_WINDOW = re.compile(r"(\d{4}-\d{2}-\d{2}) – (\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True, slots=True)
class Clash:
    """A finding that two statements of one figure speak of different times, and the drawing of these."""

    found: Found
    drawing: Timeline | None


@dataclass(frozen=True, slots=True)
class Page:
    """A figure with everything that its page shows. ``sums`` is the whole sum that it stands in, None without one."""

    document: Document
    figure: Figure
    words: Words
    resolved: str
    sums: Node | None
    drawing: Nesting | None
    clashes: Sequence[Clash]
    found: Sequence[Found]

    def here(self, node: Node) -> bool:
        """Whether a figure of the sum is this one."""
        return any(each.start == self.figure.start for each in (node.figure, *node.also))


def page(document: Document, start: int) -> Page:
    """The figure that begins at a character of the document. Raises ``Http404`` where none does."""
    current = Q(version=None) | Q(version__corrected=False)
    figures = Figure.objects.filter(current, document=document, start=start).order_by("-end")
    figure = figures.select_related("version__commitment").defer("version__search").first()
    if figure is None:
        raise Http404
    sums = next((root for root in tree(document, figure.kind) if _holds(root, start)), None)
    sums = sums if sums and (sums.parts or sums.also) else None
    found = with_places(_speaking(document, start, sums))
    unit = "%" if figure.kind == "percent" else figure.unit
    return Page(
        document=document,
        figure=figure,
        words=words(document.text, figure),
        resolved=f"{shown_values(figure.low, figure.high)} {unit}".strip(),
        sums=sums,
        drawing=nesting(sums) if sums else None,
        clashes=[Clash(one, timeline(windows(one.finding))) for one in found if one.finding.kind == "window"],
        found=[one for one in found if one.finding.kind != "window"],
    )


def windows(finding: Finding) -> list[Window]:
    """The windows of a finding that compares two: its relation gives their days, its cue their words."""
    days = _WINDOW.findall(finding.relation)
    said = finding.cue.split(" ... ")
    if len(said) != len(days):
        said = [""] * len(days)
    return [
        Window(word, dt.date.fromisoformat(begins), dt.date.fromisoformat(ends))
        for word, (begins, ends) in zip(said, days, strict=True)
    ]


def _speaking(document: Document, start: int, sums: Node | None) -> QuerySet[Finding]:
    """The findings that speak of the figure, of it elsewhere, or that a sum around it rests on."""
    starts = {start, *_statements(sums, start)} if sums else {start}
    rests = {node.finding.pk for node in _walk(sums) if node.finding} if sums else set()
    here = Finding.objects.filter(document=document, places__start__in=starts).values("pk")
    return of_process(document.process).filter(Q(pk__in=here) | Q(pk__in=rests))


def _statements(root: Node | None, start: int) -> set[int]:
    """Where the document states the same figure."""
    for node in _walk(root):
        places = {each.start for each in (node.figure, *node.also)}
        if start in places:
            return places
    return set()


def _holds(root: Node, start: int) -> bool:
    return any(each.start == start for node in _walk(root) for each in (node.figure, *node.also))


def _walk(node: Node | None) -> Iterator[Node]:
    if node:
        yield node
        for below in (*node.parts, *node.otherwise):
            yield from _walk(below)
