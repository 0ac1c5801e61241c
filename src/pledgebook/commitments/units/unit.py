"""A commitment before its details."""

from __future__ import annotations

from dataclasses import dataclass, field

from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.tags import Tag
from pledgebook.model import Name, Origin, Sentence, Span, Stance


@dataclass(frozen=True, slots=True)
class Unit:
    """A commitment before its details: its span, its blocks and sentences, who acts and how, and its tag.

    ``said`` is where its words are told, where they do not begin with the unit. ``partners`` are the cells of a
    table, or fields, that name some, ``status`` the stance that one gives; ``targets`` are fields for what is aimed at.
    """

    at: Span
    block: int
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    subject: Subject | None
    tag: Tag | None
    reasons: dict[str, str] = field(default_factory=dict)
    said: Span | None = None
    partners: tuple[Span, ...] = ()
    status: tuple[Stance, Origin] | None = None
    targets: tuple[Span, ...] = ()
