"""``python -m tests.soak.crowd [SECONDS]``: eight who write and one worker, all at one SQLite file.

They write as people do: by the pages and the interface for programs of ``pledgebook serve``, of which two run on the
file, while ``pledgebook worker`` sends reminders. Nobody may see a lock that was not given to them, each change has its
entry, and the history is whole at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.cli.post_office import post_office
from tests.cli.running import ROOT, SOURCES, pledgebook_
from tests.soak.visitor import Visitor
from tests.soak.writers import WRITERS

SERVERS = 2
PATIENCE = 60  # seconds
LOCKED = re.compile(r"lock|Traceback|Error", re.IGNORECASE)


@dataclass(slots=True)
class Crowd:
    """What became of it: who wrote, what the programs complained of, what the history has of each, how many mails."""

    visitors: list[Visitor] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    entries: dict[str, Counter[str]] = field(default_factory=dict)
    mails: int = 0

    @property
    def wrong(self) -> Iterator[str]:
        """What is wrong, a line each; nothing where all went well."""
        yield from self.complaints
        for visitor in self.visitors:
            yield from visitor.odd
            yield from self._missing(visitor.name, visitor.recorded)
            if not visitor.recorded:
                yield f"{visitor.name} did nothing"
        handed_in = sum(visitor.recorded["receive upload"] for visitor in self.visitors)
        yield from self._missing("reader", Counter({"draft upload": handed_in}))
        yield from self._missing("reminders", Counter({"remind party": self.mails}))

    def _missing(self, name: str, recorded: Counter[str]) -> Iterator[str]:
        """Where the history has not exactly the entries that there should be."""
        entries = self.entries.get(name, Counter())
        for action, count in recorded.items():
            if entries[action] != count:
                yield f"{name}: {action}, {count} times, and the history has {entries[action]}"


def crowd(folder: Path, seconds: float, document: Path) -> Crowd:
    """Let them write for so long in a registry of their own."""
    database = str(folder / "crowd.sqlite3")
    environment = {"PLEDGEBOOK_SECRET_KEY": "crowd" * 12, "PLEDGEBOOK_DATABASE": database}
    filled = pledgebook_("import", str(document), "--database", database, "--publish")
    assert filled.returncode == 0, filled.stderr
    found = Crowd()
    with post_office() as office, ExitStack() as running:
        environment["PLEDGEBOOK_MAIL"] = office.setting
        settled = json.loads(_settled(environment))
        ports = [running.enter_context(_serving(environment, found.complaints)) for _ in range(SERVERS)]
        running.enter_context(_running(["worker"], environment, found.complaints))
        for number, name in enumerate(WRITERS):
            person = settled["people"][name]
            found.visitors.append(
                Visitor(name, ports[number % SERVERS], person["session"], person["key"], settled["about"])
            )
        _write(found.visitors, seconds)
        _wait_for_the_worker(database)
    found.mails = len(office.mails)
    whole = pledgebook_("verify", "--database", database)
    if whole.returncode:
        found.complaints.append((whole.stdout + whole.stderr).decode())
    found.entries = _entries(database)
    return found


def _settled(environment: dict[str, str]) -> str:
    return subprocess.run(
        [sys.executable, "-m", "tests.soak.settling"],
        env=_known(environment), cwd=ROOT, check=True, text=True, stdout=subprocess.PIPE,
    ).stdout  # fmt: skip


def _write(visitors: list[Visitor], seconds: float) -> None:
    together = threading.Barrier(len(visitors))
    threads = [threading.Thread(target=_take_turns, args=[each, seconds, together]) for each in visitors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _wait_for_the_worker(database: str) -> None:
    """Until nothing is left for it to do."""
    until = time.monotonic() + PATIENCE
    with closing(sqlite3.connect(database)) as opened:
        while time.monotonic() < until:
            (left,) = opened.execute(
                "SELECT count(*) FROM django_tasks_database_dbtaskresult WHERE status IN ('READY', 'RUNNING')"
            ).fetchone()
            if not left:
                return
            time.sleep(0.1)


def _take_turns(visitor: Visitor, seconds: float, together: threading.Barrier) -> None:
    """One turn after the other until the time is over, and one at least."""
    try:
        visitor.warm_up()
        together.wait()
        until, number = time.monotonic() + seconds, 0
        while number == 0 or (time.monotonic() < until and not visitor.odd):
            WRITERS[visitor.name].turn(visitor, number)
            number += 1
    except Exception as error:  # noqa: BLE001 - whatever it is, the others go on and the end tells of it
        visitor.odd.append(f"{visitor.name}: {error!r}")
        together.abort()  # or those who wait for it to be warm would wait for ever
    finally:
        visitor.leave()


@contextmanager
def _serving(environment: dict[str, str], complaints: list[str]) -> Iterator[int]:
    """A server; its port."""
    with _running(["serve", "--port", "0"], environment, complaints) as process:
        assert process.stdout
        said = process.stdout.readline()
        found = re.search(r"localhost:(\d+)", said)
        assert found, said
        yield int(found[1])


@contextmanager
def _running(
    arguments: list[str], environment: dict[str, str], complaints: list[str]
) -> Iterator[subprocess.Popen[str]]:
    """One of our programs, until it is told to end; what it says of a lock or a fault is kept."""
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "pledgebook", *arguments],
            env=_known(environment), cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=said,
        )  # fmt: skip
        try:
            yield process
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=60)
        finally:
            process.kill()
            process.communicate()
        said.seek(0)
        text = said.read()
    if process.returncode or LOCKED.search(text):
        complaints.append(f"{arguments[0]} ended with {process.returncode}: {text[-3000:]}")


def _known(environment: dict[str, str]) -> dict[str, str]:
    return {
        "PYTHONPATH": f"{SOURCES}{os.pathsep}{ROOT}", "PATH": os.environ["PATH"], "PYTHONUTF8": "1"
    } | environment  # fmt: skip


def _entries(database: str) -> dict[str, Counter[str]]:
    """How often whom did what, as the history has it."""
    found: dict[str, Counter[str]] = {}
    with closing(sqlite3.connect(database)) as opened:
        rows: list[tuple[Any, ...]] = opened.execute(
            "SELECT actor, action, count(*) FROM ledger_entry GROUP BY actor, action"
        ).fetchall()
    for actor, action, count in rows:
        found.setdefault(actor, Counter())[action] = count
    return found


def main() -> int:
    """Say what each did, and what was wrong; 1 where something was."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.crowd", description=__doc__)
    parser.add_argument("seconds", nargs="?", type=float, default=60)
    with tempfile.TemporaryDirectory() as folder:
        found = crowd(Path(folder), parser.parse_args().seconds, Path(ROOT) / "examples" / "lima-2022.md")
    for each in found.visitors:
        done = ", ".join(f"{action} {count:,}" for action, count in each.recorded.items())
        print(f"{each.name}: {done}; {each.asked:,} requests, the slowest {each.slowest:.1f} s")
    print(f"{found.mails:,} mails")
    wrong = list(found.wrong)
    print("\n".join(wrong) or "nobody was refused a lock, and each change has its entry")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
