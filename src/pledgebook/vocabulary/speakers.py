"""Words of transcripts: who asks, who leads the meeting, and the offices for which the others speak."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pledgebook.vocabulary.table import rows

_KINDS = (
    "transcript", "asks", "leads", "answers", "state", "minister", "office", "envoy", "realm", "of", "in", "seat",
    "courtesy", "telling", "opening", "done", "myself",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Speakers:
    """The words of a language in lower case, by the kinds that its table explains; ``offices`` gives each its kind."""

    transcripts: tuple[str, ...]
    silent: frozenset[str]
    answers: frozenset[str]
    realms: frozenset[str]
    of: tuple[str, ...]
    places: tuple[str, ...]
    seats: tuple[str, ...]
    courtesies: tuple[str, ...]
    telling: tuple[str, ...]
    openings: tuple[str, ...]
    done: tuple[str, ...]
    myself: frozenset[str]
    offices: dict[str, str]


@cache
def load_speakers(language: str) -> Speakers:
    """The words of a language. Raises ``VocabularyError`` for a bad row, or a phrase with a capital."""
    found: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for row in rows(f"{language}/speakers.csv", ("phrase", "kind")):
        if row["phrase"] != row["phrase"].lower():
            raise row.error(f"phrase is {row['phrase']!r}, not in lower case")
        found[row.one_of("kind", _KINDS)].append(row["phrase"])
    offices = {word: kind for kind in ("state", "minister", "office", "envoy") for word in found[kind]}
    return Speakers(
        tuple(found["transcript"]),
        frozenset([*found["asks"], *found["leads"]]),
        frozenset(found["answers"]),
        frozenset(found["realm"]),
        tuple(found["of"]),
        tuple(found["in"]),
        tuple(found["seat"]),
        tuple(found["courtesy"]),
        tuple(found["telling"]),
        tuple(found["opening"]),
        tuple(found["done"]),
        frozenset(found["myself"]),
        offices,
    )


@cache
def load_spoken_leads(language: str) -> dict[str, str]:
    """How somebody speaks of what he does, with how it is written. Raises ``VocabularyError`` for a bad row."""
    return {
        row["spoken"]: row["written"] for row in rows(f"{language}/spoken_leads.csv", ("spoken", "written"))
    }
