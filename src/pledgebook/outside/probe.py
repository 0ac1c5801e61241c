"""What a child can do in fact, whatever it is said to be kept from: a child that tries."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from pledgebook.outside.ended import Limits
from pledgebook.outside.forkserver import ForkServer

LIMITS = Limits(memory=2**31, cpu=10, wall=20)


@dataclass(frozen=True, slots=True)
class Tried:
    """How children are confined, and which of four things one could do all the same."""

    ways: tuple[str, ...]
    network: bool
    writing: bool
    reading: bool
    programs: bool


def job(given: bytes) -> bytes:
    """Try each in turn: reach the port of this machine, write and read in the folder, start a program."""
    told = json.loads(given)
    folder = Path(told["folder"])
    deeds: dict[str, Callable[[], object]] = {
        "network": lambda: socket.create_connection(("127.0.0.1", told["port"]), 2).close(),
        "writing": lambda: (folder / "written").write_bytes(b"x"),
        "reading": (folder / "kept").read_bytes,
        "programs": lambda: subprocess.run(["/bin/true"], check=True),
    }
    return json.dumps({name: _works(deed) for name, deed in deeds.items()}).encode()


def probe(without: Sequence[str] = ()) -> Tried:
    """Have a child try. Raises ``NotReady`` where there can be none, or where it does not answer."""
    with (
        closing(socket.create_server(("127.0.0.1", 0))) as listening,
        TemporaryDirectory() as folder,
        ForkServer(f"{__name__}:job", without) as server,
    ):
        (Path(folder) / "kept").write_bytes(b"x")
        asked = {"folder": os.fspath(folder), "port": listening.getsockname()[1]}
        ended = server.run(json.dumps(asked).encode(), LIMITS)
        found = json.loads(ended.answer or b"{}")
        could = [found.get(name) is not False for name in ("network", "writing", "reading", "programs")]
        return Tried(server.ways, *could)


def _works(deed: Callable[[], object]) -> bool:
    try:
        deed()
    except OSError:
        return False
    return True
