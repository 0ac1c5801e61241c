"""Why each value of a reading is what it is: the rule that read it and the words that it met, or why it is empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pledgebook.formats.bounds import shown_dates, shown_values
from pledgebook.formats.words import party, plainly
from pledgebook.model import Commitment, Edition, Figure, Finding, Origin, Time

# In the order in which people ask.
OF_COMMITMENT = (
    "parties", "partners", "stance", "declared", "pillar", "kind", "title", "programmes", "places", "beneficiaries",
)  # fmt: skip
OF_EDITION = ("title", "date", "process", "meeting", "issuer", "signatories", "pillars")
CODES = frozenset({"parties", "partners", "places", "issuer", "signatories"})
WORDS = frozenset({"stance", "declared", "kind"})


@dataclass(frozen=True, slots=True)
class Why:
    """One value: what it is called, what it is, and where it comes from.

    ``name`` is a field or the role of a figure or time. Without an ``origin`` there is a ``reason`` why the value is
    empty, or nothing was recorded.
    """

    name: str
    value: str
    origin: Origin | None
    reason: str = ""


def of_commitment(commitment: Commitment) -> list[Why]:
    """The fields that have a value or a reason, then the figures and times in the order of the text."""
    fields = _fields(commitment, OF_COMMITMENT, commitment.origins, commitment.reasons)
    return [*fields, *map(of_figure, commitment.figures), *map(of_time, commitment.times)]


def of_edition(edition: Edition) -> list[Why]:
    """What the document says of itself."""
    return list(_fields(edition, OF_EDITION, edition.origins, edition.reasons))


def of_figure(figure: Figure) -> Why:
    """A figure, with what it was resolved to."""
    return Why(figure.role or "figure", f"{figure.text} = {resolved(figure)}", figure.origin)


def resolved(figure: Figure) -> str:
    """The bounds with their unit, which is left out where the words have it already."""
    unit = "%" if figure.kind == "percent" else figure.unit
    said = figure.kind == "count" and unit.casefold() in figure.text.casefold()
    return f"{shown_values(figure.low, figure.high)} {'' if said else unit}".strip()


def of_time(time: Time) -> Why:
    """A time, with its dates."""
    dates = shown_dates(time.begins, time.ends)
    return Why(time.role, f"{time.text} = {dates}" if dates else time.text, time.origin)


def of_finding(finding: Finding) -> Why:
    """A finding: its origin is the check that made it."""
    return Why(finding.kind, finding.claim, finding.origin)


def _fields(
    of: object, names: Sequence[str], origins: Mapping[str, Origin], reasons: Mapping[str, str]
) -> Iterator[Why]:
    for name in names:
        value = _shown(name, getattr(of, name))
        if value or name in reasons:
            yield Why(name, value, origins.get(name), reasons.get(name, ""))


def _shown(name: str, value: object) -> str:
    if value is None or value == ():
        return ""
    values = value if isinstance(value, tuple) else (value,)
    turn = party if name in CODES else plainly if name in WORDS else str
    return ", ".join(turn(str(each)) for each in values)
