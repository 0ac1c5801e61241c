"""What part of a process's money is asked for, all of it in the address, and by what it is broken down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from django.http import QueryDict

from pledgebook.web.pages.queries.selection import UNKNOWN, values_of

FACETS = ("edition", "party", "state", "pillar", "recipient")


@dataclass(frozen=True, slots=True)
class MoneySelection:
    """``chosen`` are the values of each facet, in order; ``by`` the facet that has an account for each value."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by: str = ""

    @classmethod
    def of(cls, given: QueryDict) -> MoneySelection:
        """The selection that an address names. What no selection can have is passed over, never an error."""
        by = given.get("by", "")
        chosen = {facet: values for facet in FACETS if (values := values_of(given, facet))}
        return cls(chosen, by if by in FACETS else "")

    @property
    def address(self) -> str:
        """The part of the address behind the question mark; empty for everything."""
        return urlencode(list(self._pairs()))

    @property
    def wanted(self) -> dict[str, tuple[str, ...]]:
        """The values as the account knows them: what is not said is empty there."""
        return {name: tuple("" if value == UNKNOWN else value for value in values)
                for name, values in self.chosen.items()}  # fmt: skip

    def has_value(self, facet: str, value: str) -> bool:
        """Whether a value of a facet is chosen."""
        return value in self.chosen.get(facet, ())

    def without(self, facet: str, value: str) -> MoneySelection:
        """The same without one value."""
        left = tuple(each for each in self.chosen.get(facet, ()) if each != value)
        rest = {name: values for name, values in self.chosen.items() if name != facet}
        return replace(self, chosen=rest | ({facet: left} if left else {}))

    def _pairs(self) -> Iterator[tuple[str, str]]:
        for facet in FACETS:
            for value in self.chosen.get(facet, ()):
                yield facet, value
        if self.by:
            yield "by", self.by
