"""Where a value comes from: the rule that read it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """Which rule produced a value, and from which vocabulary entry.

    ``rule`` is ``room.file.rule`` (``mentions.money.before``), ``entry`` the row of the vocabulary that matched,
    as written there, or empty where the rule needs none.
    """

    rule: str
    entry: str = ""
