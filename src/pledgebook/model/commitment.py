"""What one party, or several together, say they will do, are doing or have done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pledgebook.model.figure import Figure
from pledgebook.model.origin import Origin
from pledgebook.model.selector import Selector, Span
from pledgebook.model.time import Time

Stance = Literal["pledge", "ongoing", "delivered"]
Declared = Literal["new", "advancing"]


@dataclass(frozen=True, slots=True)
class Commitment:
    """The smallest self-contained unit in which an identified party says what it does under the process.

    ``parties`` are ISO 3166-1 alpha-3 codes, or the acronym or English name of others, ``*`` for all signatories.
    ``partners`` are named as working on it with the party. ``kind`` is a programme kind of the vocabulary.
    ``pillar`` is the number of the heading it stands under. ``declared`` is the document's own tag, never ours.
    ``figures`` and ``times`` stand in the order of the text. ``origins`` say which rule found a field's value,
    ``reasons`` why a field is empty.
    """

    at: Span
    selector: Selector
    title: str
    parties: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    kind: str | None = None
    places: tuple[str, ...] = ()
    beneficiaries: tuple[str, ...] = ()
    pillar: int | None = None
    declared: Declared | None = None
    stance: Stance | None = None
    figures: tuple[Figure, ...] = ()
    times: tuple[Time, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
