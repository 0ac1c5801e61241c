"""What is published of the ledger now and then: how many entries there are, and the root of the tree over them.

The form is that of C2SP tlog-checkpoint, a signed note::

    registry.example/history
    3
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
    time 2026-11-27T08:00:00.000000Z

    — registry.example/history Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+...

The line ``time`` is an extension, which other readers pass over. No Django here.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
from dataclasses import dataclass

from pledgebook.messages import _
from pledgebook.web.ledger.canonical import instant
from pledgebook.web.ledger.notes import NotANote

TIME = "time "


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A tree of ``size`` entries of the ledger ``origin``; ``at`` is when it was said, where it was."""

    origin: str
    size: int
    root: bytes
    at: dt.datetime | None = None

    def text(self) -> str:
        """The text of the note."""
        root = base64.standard_b64encode(self.root).decode("ascii")
        lines = [self.origin, str(self.size), root]
        if self.at:
            lines.append(TIME + instant(self.at))
        return "".join(f"{line}\n" for line in lines)

    @classmethod
    def parsed(cls, text: str) -> Checkpoint:
        """The checkpoint that a note says. Raises ``NotANote`` for another text."""
        origin, size, root, *further = [*text.splitlines(), "", "", ""][: max(3, text.count("\n"))]
        if not origin or not size.isascii() or not size.isdecimal() or str(int(size)) != size:
            raise NotANote(_("no checkpoint: the name of a ledger and a number of entries"))
        try:
            hashed = base64.b64decode(root, validate=True)
        except (binascii.Error, ValueError) as error:
            raise NotANote(_("no checkpoint: the root is not base64")) from error
        if len(hashed) != 32:
            raise NotANote(_("no checkpoint: the root is no SHA-256"))
        said = next((line.removeprefix(TIME) for line in further if line.startswith(TIME)), None)
        return cls(origin, int(size), hashed, _at(said) if said else None)


def _at(said: str) -> dt.datetime:
    try:
        at = dt.datetime.fromisoformat(said)
    except ValueError as error:
        raise NotANote(_("no checkpoint: the time is none")) from error
    if at.tzinfo is None:
        raise NotANote(_("no checkpoint: the time has no zone"))
    return at
