"""What may be done: one table, ``rights.csv``, and one question put to it.

A row says: who holds ``role`` may do ``deed`` to a thing of ``whose`` party that is in one of ``states``. Whoever holds
a role is a reader too. Nothing that the table does not say is allowed. Neither a request nor a database is known here.

>>> peru = Principal("ana", (Held("focal", party=(1, 7)),))
>>> grants(peru, "report", Thing(parties=frozenset({(1, 7), (1, 8)})))
True
>>> grants(peru, "report", Thing(parties=frozenset({(1, 8)}))), grants(NOBODY, "see", Thing(state="draft"))
(False, False)
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, cast, get_args

GivenRole = Literal["focal", "editor", "assessor", "administrator"]
RoleName = Literal["reader", "focal", "editor", "assessor", "administrator"]
Deed = Literal[
    "see", "upload", "dismiss", "correct", "file", "merge", "part", "confirm", "report", "assess",
    "keep facts", "look behind", "manage people", "answer", "run rounds", "release", "contest", "review",
]  # fmt: skip
State = Literal["draft", "published", "hidden", "private"]
Whose = Literal["any", "own"]
PartyOf = tuple[int, int]  # the keys of a process and of a party in it

TABLE = Path(__file__).parent / "rights.csv"


@dataclass(frozen=True, slots=True)
class Held:
    """A role that somebody holds: of a focal point for one party, of an assessor for an organisation."""

    role: GivenRole
    party: PartyOf | None = None
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks. ``name`` is empty for a reader who did not sign in."""

    name: str = ""
    held: tuple[Held, ...] = ()

    @property
    def roles(self) -> frozenset[RoleName]:
        """All of them, that of a reader included."""
        return frozenset({"reader", *(each.role for each in self.held)})

    @property
    def parties(self) -> frozenset[PartyOf]:
        """Those it is a focal point of."""
        return frozenset(each.party for each in self.held if each.party)

    @property
    def organisations(self) -> frozenset[str]:
        """Those it assesses for."""
        return frozenset(each.organisation for each in self.held if each.organisation)


@dataclass(frozen=True, slots=True)
class Thing:
    """What a deed is done to, as far as rights turn on it. A thing of no party is nobody's own."""

    parties: frozenset[PartyOf] = frozenset()
    state: State = "published"


@dataclass(frozen=True, slots=True)
class Right:
    """A row of the table."""

    role: RoleName
    whose: Whose
    states: frozenset[State]

    def covers(self, principal: Principal, thing: Thing) -> bool:
        """The row lets ``principal`` do it to ``thing``."""
        if self.role not in principal.roles or thing.state not in self.states:
            return False
        return self.whose == "any" or bool(principal.parties & thing.parties)


NOBODY = Principal()
REGISTRY = Thing()  # what is done to no single thing is done to the registry, which is there for all to see


def grants(principal: Principal, deed: Deed, thing: Thing = REGISTRY) -> bool:
    """The table lets ``principal`` do ``deed`` to ``thing``, which they must be allowed to see first."""
    rows = rights()
    sees = any(row.covers(principal, thing) for row in rows["see"])
    return sees and any(row.covers(principal, thing) for row in rows[deed])


def writes(principal: Principal) -> bool:
    """Whether there is anything that ``principal`` may change: a role but that of a reader."""
    return bool(principal.held)


@cache
def rights() -> Mapping[Deed, tuple[Right, ...]]:
    """The rows by deed. Raises ``ValueError`` for a row that says what no row can, by its line."""
    found: dict[Deed, list[Right]] = {deed: [] for deed in get_args(Deed)}
    with TABLE.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), 2):
            states = row["states"].split()
            wrong = (
                ("deed", row["deed"] in found), ("role", row["role"] in get_args(RoleName)),
                ("whose", row["whose"] in get_args(Whose)),
                ("states", bool(states) and set(states) <= set(get_args(State))),
            )  # fmt: skip
            for column, right in wrong:
                if not right:
                    raise ValueError(f"{TABLE.name}:{line}: {column} is {row[column]!r}")
            found[cast("Deed", row["deed"])].append(
                Right(cast("RoleName", row["role"]), cast("Whose", row["whose"]),
                      frozenset(cast("list[State]", states)))
            )  # fmt: skip
    return MappingProxyType({deed: tuple(rows) for deed, rows in found.items()})
