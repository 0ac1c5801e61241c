"""Short word lists: actors, phrases of role, beneficiaries, programme heads and status tags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast, get_args

from pledgebook.model import Declared
from pledgebook.vocabulary.table import rows

_ACTORS = ("head", "all", "issuer", "same")
_PHRASES = ("with", "venue", "agent", "through", "track", "bound")


@dataclass(frozen=True, slots=True)
class Wording:
    """The lists by their kinds, as the tables explain them."""

    actors: dict[str, frozenset[str]]
    phrases: dict[str, tuple[str, ...]]
    beneficiaries: tuple[str, ...]
    programmes_capital: tuple[str, ...]
    programmes_any: tuple[str, ...]
    tags: dict[str, Declared]
    sections: tuple[str, ...]
    processes: tuple[str, ...]
    meetings: tuple[str, ...]


def load_wording(language: str) -> Wording:
    """The word lists of a language. Raises ``VocabularyError`` for a bad row."""
    actors: dict[str, set[str]] = {kind: set() for kind in _ACTORS}
    for row in rows(f"{language}/actors.csv", ("word", "kind")):
        actors[row.one_of("kind", _ACTORS)].add(row["word"])
    phrases: dict[str, list[str]] = {kind: [] for kind in _PHRASES}
    for row in rows(f"{language}/phrases.csv", ("phrase", "kind")):
        phrases[row.one_of("kind", _PHRASES)].append(row["phrase"])
    programmes: dict[str, list[str]] = {"capital": [], "any": []}
    for row in rows(f"{language}/programmes.csv", ("noun", "mark")):
        programmes[row.one_of("mark", ("capital", "any"))].append(row["noun"])
    names: dict[str, list[str]] = {"process": [], "meeting": []}
    for row in rows(f"{language}/meetings.csv", ("word", "kind")):
        names[row.one_of("kind", ("process", "meeting"))].append(row["word"])
    return Wording(
        {kind: frozenset(words) for kind, words in actors.items()},
        {kind: tuple(words) for kind, words in phrases.items()},
        tuple(row["noun"] for row in rows(f"{language}/beneficiaries.csv", ("noun",))),
        tuple(programmes["capital"]),
        tuple(programmes["any"]),
        {
            row["phrase"]: cast(Declared, row.one_of("declared", get_args(Declared)))
            for row in rows(f"{language}/tags.csv", ("phrase", "declared"))
        },
        tuple(row["word"] for row in rows(f"{language}/sections.csv", ("word",))),
        tuple(names["process"]),
        tuple(names["meeting"]),
    )
