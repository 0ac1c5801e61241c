"""The registry against the usual tools for tables: its list with facets, and its import.

Datasette shows a flat table of the same commitments, indexed for its facets and its search, with the facets that the
table has of ours and fifty rows a page; its limits of time are lifted, since by default it gives up on facets that take
long. sqlite-utils inserts that table from a file of lines of JSON.
"""

from __future__ import annotations

import http.client
import json
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.book import LIST, rows
from benchmarks.measure import Ratio, interleaved
from benchmarks.table import Part, Row

SIZES = (35, 10_000, 100_000)
ROUNDS = 7
IMPORTS = {10_000: 4, 100_000: 0}  # and how often more than once
BESIDE = Path(sys.executable).parent
FACETS = ("party", "pillar", "kind", "declared", "stance", "has_target", "has_deadline")
TABLE = "/flat/commitments?_size=50&" + "&".join(f"_facet={name}" for name in FACETS)
LIMITS = (("sql_time_limit_ms", 60_000), ("facet_time_limit_ms", 60_000))
# What is looked at: our address, and Datasette's.
PAGES = {
    "all": ("", ""),
    "one party": ("?party=CAN", "&party=CAN"),
    "a search": ("?q=refugees", "&_search=refugees"),
    "by title": ("?sort=title", "&_sort=title"),
}


def measure() -> Part:
    """Lists at each size, then the imports; that no page asks more of the database for more is said."""
    measured: list[Row] = []
    told: dict[int, dict[str, Any]] = {}
    flat: dict[int, float] = {}
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            told[size] = _filled(Path(folder), size)
            flat[size] = _flat(Path(folder), size)
            measured += _lists(Path(folder), size)
    grown = {path: counts for path in told[SIZES[0]]["queries"]
             if len(counts := {told[size]["queries"][path] for size in SIZES}) > 1}  # fmt: skip
    if grown:
        raise AssertionError(f"these pages ask more for more commitments: {grown}")
    for size, more in IMPORTS.items():
        pairs = [(told[size]["seconds"], flat[size]), *(_import(size) for _ in range(more))]
        ours, theirs = zip(*pairs, strict=True)
        measured.append(Row(f"import of {size:,}", Ratio.of(ours, theirs)))
    queries = told[SIZES[0]]["queries"][LIST]
    return Part(
        f"Registry: a page with facets, over Datasette's; import, over sqlite-utils ({queries} queries at each size)",
        tuple(measured),
    )


def _import(size: int) -> tuple[float, float]:
    """The seconds of one more import of each, into nothing."""
    with tempfile.TemporaryDirectory() as folder:
        ours: float = _filled(Path(folder), size)["seconds"]
        return ours, _flat(Path(folder), size)


def _filled(folder: Path, size: int) -> dict[str, Any]:
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.book", str(folder / "book.sqlite3"), str(size)],
        stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


def _flat(folder: Path, size: int) -> float:
    """The flat table, and the seconds that sqlite-utils takes to insert its rows."""
    lines, database = folder / "rows.jsonl", str(folder / "flat.db")
    with lines.open("w", encoding="utf-8") as file:
        file.writelines(f"{json.dumps(row)}\n" for row in rows(size))
    start = time.perf_counter()
    _utils("insert", database, "commitments", str(lines), "--nl", "--pk", "id")
    _utils("enable-fts", database, "commitments", "title", "quote", "--fts5", "--tokenize", "porter")
    seconds = time.perf_counter() - start
    for facet in (*FACETS, "title"):
        _utils("create-index", database, "commitments", facet)
    return seconds


def _utils(*arguments: str) -> None:
    subprocess.run([str(BESIDE / "sqlite-utils"), *arguments], stdout=subprocess.DEVNULL, check=True)


def _lists(folder: Path, size: int) -> Iterator[Row]:
    """Each page of ours over the same of Datasette's, both served on this machine."""
    limits = [word for name, value in LIMITS for word in ("--setting", name, str(value))]
    port = _free_port()
    ours = [
        sys.executable,
        "-m",
        "pledgebook",
        "serve",
        "--database",
        str(folder / "book.sqlite3"),
        "--port",
        "0",
    ]
    theirs = [str(BESIDE / "datasette"), "serve", str(folder / "flat.db"), "--port", str(port), *limits]
    with _serving(ours, "serves the registry") as said, _serving(theirs, "Uvicorn running"):
        found = re.search(r"localhost:(\d+)", said)
        assert found
        for name, (mine, other) in PAGES.items():
            ways = {
                "ours": partial(_get, int(found[1]), LIST + mine, b'<li class="line">'),
                "theirs": partial(_get, port, TABLE + other, b'<td class="col-title'),
            }
            interleaved(ways, 1)
            seconds = interleaved(ways, ROUNDS)
            yield Row(f"{size:,}: {name}", Ratio.of(seconds["ours"], seconds["theirs"]))


def _get(port: int, path: str, row: bytes) -> None:
    """A page with rows. A connection each: a server may close one that waits for the other's turn."""
    connection = http.client.HTTPConnection("localhost", port, timeout=120)
    connection.request("GET", path)
    answer = connection.getresponse()
    page = answer.read()
    connection.close()
    if answer.status != 200 or row not in page:
        raise AssertionError(f"{path}: {answer.status}, or a page without rows")


@contextmanager
def _serving(command: Sequence[str], ready: str) -> Iterator[str]:
    """A server, from the line that says that it is ready, which is yielded."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            assert process.stdout
            line = next(line for line in process.stdout if ready in line)
            yield line
        finally:
            process.terminate()  # an interruption is ignored by what runs in the background
            process.communicate()


def _free_port() -> int:
    with socket.create_server(("localhost", 0)) as free:
        return int(free.getsockname()[1])
