"""What somebody may do to a ledger who can write to its database: one thing, drawn by a seed.

How far they go in computing anew what is computed: not at all (0), the headers (1), the roots from there on as well
(2), the head too (3), after which the ledger is whole in itself.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from pledgebook.web.ledger.canonical import canonical
from pledgebook.web.ledger.sealed import SALT, Salts, Sealed, seal
from pledgebook.web.ledger.tree import Frontier
from tests.web.ledger.making import head, headed, renumbered, rooted, salts

LEVELS = (0, 1, 2, 3)
SECOND = dt.timedelta(seconds=1)


@dataclass(frozen=True)
class Tampering:
    """The entries and the head as they are then, and the first entry that is not what it was."""

    kind: str
    level: int
    entries: Sequence[Sealed]
    head: Frontier
    first: int


def tampered(kind: str, seed: int, whole: Sequence[Sealed]) -> Tampering:
    """Some tampering of a kind with the entries of a whole ledger, all of them a minute apart."""
    draw = random.Random(f"{kind} {seed}")
    level = LEVELS[seed % len(LEVELS)]
    entries, first = KINDS[kind](draw, list(whole), level)
    if level >= 1 and kind != "cut off":
        entries = [*entries[: first - 1], *(headed(entry) for entry in entries[first - 1 :])]
    if level >= 2:
        entries = rooted(entries)
    tree = head(entries) if level == 3 else head(whole)
    return Tampering(kind, level, entries, tree, first)


def _edited(draw: random.Random, entries: list[Sealed], level: int) -> tuple[list[Sealed], int]:
    """One field says something else: of what is computed only where nothing is computed anew."""
    at = draw.randrange(len(entries))
    names = ["actor", "action", "subject_type", "subject_id", "payload", "rows", "salts"]
    name = draw.choice([*names, "header", "root", "erased"] if level == 0 else names)
    entry = entries[at]
    if name == "salts":
        salt = draw.choice([each.name for each in fields(Salts)])
        changed = replace(entry, salts=replace(entry.salts, **{salt: "00" * 32}))
        changed = changed if level == 0 or salt != "rows" else replace(entry, payload="{}")
    elif name == "erased":
        changed = replace(entry, erased=entry.sequence + 1)
    elif name == "rows":
        rows = entry.rows.replace('":"', '":"0', 1)
        changed = replace(entry, rows=rows if level == 0 else "{}")
    else:
        other: dict[str, Any] = {name: draw.choice(["{}", "other", "x" * 64])}
        changed = replace(entry, **other)
    entries[at] = changed
    return entries, at + 1


def _deleted(draw: random.Random, entries: list[Sealed], level: int) -> tuple[list[Sealed], int]:
    """One of those that are not the last is gone; the others move up where that hides it."""
    at = draw.randrange(len(entries) - 1)
    del entries[at]
    return (renumbered(entries) if level or draw.random() < 0.5 else entries), at + 1


def _inserted(draw: random.Random, entries: list[Sealed], level: int) -> tuple[list[Sealed], int]:  # noqa: ARG001
    """One that was never recorded, with a header that fits."""
    at = draw.randrange(len(entries) + 1)
    like = entries[min(at, len(entries) - 1)]
    mine = replace(like, payload='{"mine":true}', salts=salts(draw.randrange(10**6)), sequence=at + 1)
    mine = replace(mine, rows=like.rows if mine.salts == like.salts else _rows(mine.salts))
    entries.insert(at, headed(mine))
    return renumbered(entries), at + 1


def _rows(of: Salts) -> str:
    return canonical({SALT: seal(of.rows, "")})


def _reordered(draw: random.Random, entries: list[Sealed], level: int) -> tuple[list[Sealed], int]:
    """Two change places; who hides that lets the instants stay where they are."""
    one, other = sorted(draw.sample(range(len(entries)), 2))
    instants = [entry.recorded_at for entry in entries]
    entries[one], entries[other] = entries[other], entries[one]
    if level >= 2:
        entries = [replace(entry, recorded_at=at) for entry, at in zip(entries, instants, strict=True)]
    return renumbered(entries), one + 1


def _back_dated(draw: random.Random, entries: list[Sealed], level: int) -> tuple[list[Sealed], int]:  # noqa: ARG001
    """One says that it was recorded earlier: before the one before it, or a little only."""
    at = draw.randrange(1, len(entries))
    before = entries[at - 1].recorded_at
    earlier = draw.choice(
        [before - SECOND, before - dt.timedelta(days=draw.randrange(1, 900)), before, before + SECOND]
    )
    entries[at] = replace(entries[at], recorded_at=earlier)
    return entries, at + 1


def _cut_off(draw: random.Random, entries: list[Sealed], level: int) -> tuple[list[Sealed], int]:  # noqa: ARG001
    """The last ones are gone."""
    left = draw.randrange(len(entries))
    return entries[:left], left + 1


KINDS: dict[str, Callable[[random.Random, list[Sealed], int], tuple[list[Sealed], int]]] = {
    "edited": _edited,
    "deleted": _deleted,
    "inserted": _inserted,
    "reordered": _reordered,
    "back-dated": _back_dated,
    "cut off": _cut_off,
}
