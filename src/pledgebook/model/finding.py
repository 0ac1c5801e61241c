"""What the audit says of the figures."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from pledgebook.model.origin import Origin
from pledgebook.model.selector import Selector

FindingKind = Literal["sum", "change", "share", "multiple", "restatement", "window"]
Verdict = Literal["consistent", "inconsistent", "overstated", "understated", "derived", "undetermined"]
ACCUSING: frozenset[Verdict] = frozenset({"inconsistent", "overstated", "understated"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One relation between figures, and whether it holds.

    ``claim`` is the relation in a few words with the figures as written; ``explanation`` one sentence that a
    newspaper could print. ``figures`` are the places it speaks of, the total or the later value first.
    ``relation`` is the same in numbers ("816 to 817 = 240 to 250 + 574 to 575"). ``cue`` are the words that
    tie the figures together. ``low`` and ``high`` bound a derived value (percent for a share, the unit of the
    figure for a base). ``chance`` is how likely such figures would agree if they had nothing to do with each other
    (``checks.chance``); None where nothing was compared.
    """

    kind: FindingKind
    verdict: Verdict
    claim: str
    explanation: str
    figures: tuple[Selector, ...]
    relation: str
    origin: Origin
    cue: str = ""
    low: Fraction | None = None
    high: Fraction | None = None
    chance: float | None = None

    @property
    def accuses(self) -> bool:
        """Whether the verdict says that the document is wrong."""
        return self.verdict in ACCUSING
