"""What a language says of programmes: which measure a figure counts, and how phases are numbered."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple, cast, get_args

from pledgebook.model import Role, ValueRole
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.vocabulary.language import load
from pledgebook.vocabulary.table import Row, VocabularyError, rows

PERSONS = "=persons"
_PHASES = ("one", "several", "and", "to", "opens")


class MeasureCue(NamedTuple):
    """The figures of a kind that count one of its measures; an empty set takes all. ``near`` may end in "*"."""

    kind: str
    measure: str
    roles: frozenset[Role]
    units: frozenset[str]
    near: tuple[str, ...]
    takes: ValueRole | None


class ProgrammeWords(NamedTuple):
    """The cues of measures in their order, the words for phases by kind, and for states of money by word."""

    measures: tuple[MeasureCue, ...]
    phases: dict[str, tuple[str, ...]]
    money: dict[str, str]


@cache
def load_programme_words(language: str) -> ProgrammeWords:
    """The words of a language. Raises ``VocabularyError`` for a bad row, an unknown kind or measure."""
    persons = {row["noun"] for row in rows(f"{language}/persons.csv", ("noun",))}
    persons |= {row["noun"].split()[-1] for row in rows(f"{language}/beneficiaries.csv", ("noun",))}
    persons |= {entry.surface.lower() for entry in load(language).names.entries if entry.form == "people"}
    columns = ("kind", "measure", "roles", "units", "near", "as")
    measures = tuple(_cue(row, persons) for row in rows(f"{language}/measures.csv", columns, columns[2:]))
    phases: dict[str, tuple[str, ...]] = dict.fromkeys(_PHASES, ())
    for row in rows(f"{language}/phases.csv", ("word", "kind")):
        phases[row.one_of("kind", _PHASES)] += (row["word"],)
    money = {row["word"]: row["state"] for row in rows(f"{language}/money_states.csv", ("word", "state"))}
    return ProgrammeWords(measures, phases, {word: state for word, state in money.items() if state != "any"})


def _cue(row: Row, persons: set[str]) -> MeasureCue:
    kind = load_kinds()[row.one_of("kind", tuple(load_kinds()))]
    row.one_of("measure", [measure.id for measure in kind.measures])
    units = set(row.many("units"))
    if PERSONS in units:
        units = units - {PERSONS} | persons
    return MeasureCue(
        kind.id,
        row["measure"],
        frozenset(cast("Role", _known(row, role, get_args(Role))) for role in row.many("roles")),
        frozenset(units),
        row.many("near"),
        cast("ValueRole", _known(row, row["as"], get_args(ValueRole))) if row["as"] else None,
    )


def _known(row: Row, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise VocabularyError(f"{row.table}, line {row.line}: {value!r} is not one of {', '.join(allowed)}")
    return value
