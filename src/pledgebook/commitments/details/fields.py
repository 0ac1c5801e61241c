"""Values as they are found, each with the rule that found it or the reason why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from pledgebook.model import Origin

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Fields:
    """The origins and reasons of one commitment's fields so far."""

    reasons: dict[str, str] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)

    def keep(self, name: str, value: _Value | None, why: Origin | str) -> _Value | None:
        """The value, whose rule (or reason, where it is None) is kept."""
        if isinstance(why, Origin):
            self.origins[name] = why
        else:
            self.reasons[name] = why
        return value

    def keep_all(self, name: str, found: Sequence[tuple[str, Origin]]) -> tuple[str, ...]:
        """The values of a field that holds several; the entries of all are kept, and the rule of the first."""
        if not found:
            return ()
        first = found[0][1]
        entries = dict.fromkeys([origin.entry for _, origin in found])
        self.origins[name] = first if len(entries) == 1 else Origin(first.rule, "; ".join(entries))
        return tuple([value for value, _ in found])
