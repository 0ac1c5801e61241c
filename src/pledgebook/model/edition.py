"""The frame of a document: which process, meeting, date and pillars it speaks for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pledgebook.model.origin import Origin

DocumentKind = Literal["fact sheet", "declaration", "joint statement", "readout"]


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a process's book: what the document as a whole says of itself.

    ``date`` is the day that relative dates are resolved against. ``issuer`` is the party that speaks ("we"), as
    an identifier of the parties' vocabulary, or None where the document does not say. ``signatories`` are the parties
    named together as speaking, ``*`` where several speak and are not named. ``pillars`` are the titles
    in the order of their numbers. ``origins`` and ``reasons`` say, by field, which rule found a value or why it is
    empty.
    """

    title: str | None = None
    date: dt.date | None = None
    language: str = "en"
    process: str | None = None
    meeting: str | None = None
    issuer: str | None = None
    signatories: tuple[str, ...] = ()
    pillars: tuple[str, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
