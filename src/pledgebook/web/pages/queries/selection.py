"""A selection of commitments: words, facets, an order and a page, all of it in the address.

Within a facet any of the chosen values will do; across facets, and of what a commitment must have, all must hold. The
same selection has one address, whatever the order in which it was put together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from django.http import QueryDict

EDITION = "edition"
FACETS = (EDITION, "party", "pillar", "package", "kind", "declared", "stance")
HAS = ("target", "deadline", "finding")
SORTS = ("number", "newest", "title", "party")
UNKNOWN = "-"  # the value of a facet for commitments of which it is not known
LONGEST = 500  # characters of a query; what is behind them is not looked for
MOST = 100  # values of a facet
LAST_PAGE = 1_000_000
LONGEST_NUMBER = 15  # digits


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked for. ``chosen`` are the values of each facet, in order; ``has`` what must be there."""

    query: str = ""
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    has: tuple[str, ...] = ()
    sort: str = SORTS[0]
    page: int = 1

    @classmethod
    def of(cls, given: QueryDict) -> Selection:
        """The selection that an address names. What no selection can have is passed over, never an error."""
        chosen = {facet: values for facet in FACETS if (values := values_of(given, facet))}
        sort = given.get("sort", "")
        return cls(
            query=" ".join(given.get("q", "").replace("\0", " ").split())[:LONGEST].strip(),
            chosen=chosen,
            has=tuple(name for name in HAS if name in given.getlist("has")),
            sort=sort if sort in SORTS else SORTS[0],
            page=min(whole_number(given.get("page", "")) or 1, LAST_PAGE),
        )

    @property
    def address(self) -> str:
        """The part of the address behind the question mark; empty for everything."""
        return urlencode(list(self._pairs()))

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.query or self.chosen or self.has)

    def has_value(self, facet: str, value: str) -> bool:
        """Whether a value of a facet is chosen."""
        return value in (self.has if facet == "has" else self.chosen.get(facet, ()))

    def on(self, page: int) -> Selection:
        """The same on another page."""
        return replace(self, page=page)

    def without(self, facet: str, value: str) -> Selection:
        """The same without one value, from its first page."""
        if facet == "q":
            return replace(self, query="", page=1)
        if facet == "has":
            return replace(self, has=tuple(name for name in self.has if name != value), page=1)
        left = tuple(each for each in self.chosen.get(facet, ()) if each != value)
        rest = {name: values for name, values in self.chosen.items() if name != facet}
        return replace(self, chosen=rest | ({facet: left} if left else {}), page=1)

    def _pairs(self) -> Iterator[tuple[str, str]]:
        if self.query:
            yield "q", self.query
        for facet in FACETS:
            for value in self.chosen.get(facet, ()):
                yield facet, value
        for name in self.has:
            yield "has", name
        if self.sort != SORTS[0]:
            yield "sort", self.sort
        if self.page > 1:
            yield "page", str(self.page)


def whole_number(text: str) -> int | None:
    """The number that a part of an address is, where it is one from 0 that a database can hold."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER else None


def values_of(given: QueryDict, facet: str) -> tuple[str, ...]:
    """The values of a facet that an address names, each once and in order."""
    values = {value for value in given.getlist(facet) if value and "\0" not in value}
    return tuple(sorted(values)[:MOST])
