"""What is recognised in the flow before anybody asks who promised what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pledgebook.model.figure import Figure
from pledgebook.model.selector import Span
from pledgebook.model.time import Time

NameKind = Literal["country", "region", "organisation"]
NameForm = Literal["name", "adjective", "people"]


@dataclass(frozen=True, slots=True)
class Name:
    """A country, region or organisation named in the flow.

    ``id`` is ISO 3166-1 alpha-3 for countries, else the acronym or English name. ``form`` tells "Belize" (name)
    from "Belizean" (adjective) and "Belizeans" (people). ``acts_for`` is the country an agency belongs to.
    ``entry`` is the vocabulary's spelling that matched.
    """

    at: Span
    id: str
    kind: NameKind
    form: NameForm
    entry: str
    acts_for: str | None = None


@dataclass(frozen=True, slots=True)
class Mentions:
    """All that was recognised in a document, each tuple in the order of the flow."""

    names: tuple[Name, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[Time, ...] = ()
