"""An entry as the tree knows it: what it tells, each part under a salt, and the header over these. No Django here.

The header is all that the tree holds of an entry. It names the sequence, the instant, the action and the type of the
subject as they are; of the actor, the subject's id and the payload it has the HMAC under a salt of 32 random bytes.
Where a part and its salt are deleted the header stays as it was, and so does every hash above it, while nobody can
find out by guessing what stood there.

``rows`` says what the action left in the tables (``pledgebook.web.registry.holdings``): by the name of each holding
the HMAC, under a salt of its own, of the digest of its rows. The header holds the hash of it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, get_args

from pledgebook.web.ledger.canonical import canonical, instant
from pledgebook.web.ledger.tree import Frontier, leaf_hash

Part = Literal["actor", "subject", "payload"]
PARTS: tuple[Part, ...] = get_args(Part)
FOUNDING = "found tree"  # the entry that says how many there were before the tree
ERASING = "erase entries"  # the entry that says which were erased, and why


@dataclass(frozen=True, slots=True)
class Deed:
    """What is to be recorded. ``payload`` is canonical JSON; ``rows`` has the digest of each holding that changed."""

    at: dt.datetime
    by: str
    action: str
    subject: tuple[str, str]
    payload: str
    rows: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Salts:
    """What the parts of an entry are sealed under; the salt of a part that was erased is empty.

    That of the rows goes with any of them.
    """

    actor: str
    subject: str
    payload: str
    rows: str

    @staticmethod
    def new() -> Salts:
        """Four that nobody can guess."""
        return Salts(*(secrets.token_hex(32) for _ in range(4)))

    def erased(self) -> tuple[Part, ...]:
        """The parts that have none."""
        return tuple(part for part in PARTS if not getattr(self, part))


@dataclass(frozen=True, slots=True)
class Sealed:
    """One entry: who did what to which subject, when. ``payload`` and ``rows`` are canonical JSON.

    ``root`` is that of the tree in which it is the last. ``erased`` is the sequence of the entry that tells of its
    erasing.
    """

    sequence: int
    recorded_at: dt.datetime
    actor: str
    action: str
    subject_type: str
    subject_id: str
    payload: str
    rows: str
    salts: Salts
    header: str
    root: str
    erased: int | None = None

    def leaf(self) -> bytes:
        """The hash of its leaf in the tree."""
        return leaf_hash(self.header.encode("utf-8", "surrogatepass"))

    def written(self) -> Mapping[str, object]:
        """What its header says, as far as it can be read."""
        try:
            found = json.loads(self.header)
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def due(self) -> str:
        """The header that it should have: of what was erased that which it has."""
        written = self.written()
        erased = self.salts.erased() if self.erased else ()
        seals = {
            part: str(written.get(part)) if part in erased and not value else seal(salt, value)
            for part, value, salt in (
                ("actor", self.actor, self.salts.actor),
                ("subject", self.subject_id, self.salts.subject),
                ("payload", self.payload, self.salts.payload),
            )
        }
        told = {
            "sequence": self.sequence,
            "recorded_at": instant(self.recorded_at),
            "action": self.action,
            "subject_type": self.subject_type,
            "rows": hashlib.sha256(self.rows.encode("utf-8")).hexdigest(),
        }
        return canonical(told | seals)

    def told(self) -> Mapping[str, str]:
        """By the name of each holding, the seal of the digest of its rows."""
        found = json.loads(self.rows)
        return found if isinstance(found, dict) else {}


def seal(salt: str, value: str) -> str:
    """The HMAC-SHA-256 of a text under a salt, in hexadecimal."""
    return hmac.digest(salt.encode("utf-8"), value.encode("utf-8"), "sha256").hex()


def next_entry(deed: Deed, frontier: Frontier, salts: Salts) -> tuple[Sealed, Frontier]:
    """The entry after those of the frontier, and the frontier with it."""
    rows = canonical({name: seal(salts.rows, digest) for name, digest in deed.rows.items()})
    bare = Sealed(
        frontier.size + 1, deed.at, deed.by, deed.action, *deed.subject, deed.payload, rows, salts, "", ""
    )
    headed = replace(bare, header=bare.due())
    grown = frontier.with_leaf(headed.leaf())
    return replace(headed, root=grown.root().hex()), grown
