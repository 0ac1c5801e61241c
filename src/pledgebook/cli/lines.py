"""``pledgebook read --format jsonl``: many documents into one file of lines, which a second run continues."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from math import ceil
from pathlib import Path
from typing import BinaryIO

from pledgebook.apart.batch import Line, Loaded, lines
from pledgebook.apart.child import How
from pledgebook.apart.reader import LIMITS, Reader
from pledgebook.cli.documents import MOST
from pledgebook.cli.intake import load, printable, reason
from pledgebook.cli.progress import Progress
from pledgebook.cli.status import Status
from pledgebook.cli.terminal import complain, visible
from pledgebook.messages import _, ngettext
from pledgebook.model import Refusal
from pledgebook.outside.alarm import within
from pledgebook.outside.ended import Limits
from pledgebook.outside.fetching.fetch import fetch
from pledgebook.outside.fetching.target import is_address

Key = tuple[str, str]  # name and SHA-256 of a document


@dataclass(slots=True)
class Written:
    """The output: what stands in it already, and what is added, whole lines at any time."""

    stream: BinaryIO
    path: Path | None = None
    there: frozenset[Key] = frozenset()
    good: int = 0

    def add(self, line: bytes) -> None:
        """One line more, at once."""
        with _writing(self.path):
            self.stream.write(line)
            self.stream.flush()
        self.good += len(line)


@dataclass(slots=True)
class Tally:
    """What became of the documents; ``refused`` by the names that they were given by, with the reasons."""

    read: int = 0
    there: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)


def write(options: argparse.Namespace) -> Status:
    """Read the files of the options, and tell at the end what became of them."""
    tally = Tally()
    try:
        with _output(options.output) as written, Reader(_limits(options.timeout), confined=False) as reader:
            _all(options, reader, written, tally)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    finally:
        _tell(tally, options.output)
    return Status.REFUSED if tally.refused else Status.FINE


def _all(options: argparse.Namespace, reader: Reader, written: Written, tally: Tally) -> None:
    files: Sequence[str] = options.files
    asked: list[str] = []  # in the order in which the lines come
    documents = _loaded(options, written, tally, asked)
    how = How(options.date, options.language, options.encoding)
    read = lines(reader, documents, options.jobs or cores(), how, len(files))
    with Progress(len(files)) as progress, closing(read):
        for number, line in enumerate(read):
            if options.output:
                progress.advance(tally.there + number + 1, asked[number])
            _take(line, asked[number], written, tally)


def _take(line: Line, file: str, written: Written, tally: Tally) -> None:
    if isinstance(line, Refusal):
        tally.refused.append((file, line.reason))
    else:
        written.add(line)
        tally.read += 1


def _limits(seconds: float) -> Limits:
    """What a child may take, which is as much for a few small documents as for one."""
    return replace(LIMITS, cpu=ceil(seconds or MOST), wall=seconds or float(MOST))


def _loaded(
    options: argparse.Namespace, written: Written, tally: Tally, asked: list[str]
) -> Iterator[Loaded]:
    """The documents that are not in the output yet."""
    for file in options.files:
        name, content = _given(file, options.timeout)
        if isinstance(content, bytes) and (name, hashlib.sha256(content).hexdigest()) in written.there:
            tally.there += 1
        else:
            asked.append(file)
            yield Loaded(name, content)


def _given(file: str, seconds: float) -> Loaded:
    try:
        with within(seconds, file):
            if is_address(file):
                came = fetch(file)
                return Loaded(came.address, came.content)
            return Loaded(printable(file), load(file, file))
    except Refusal as refusal:
        return Loaded(printable(file), refusal)


@contextmanager
def _output(path: Path | None) -> Iterator[Written]:
    """Standard output, or a file to be continued; however this ends, it ends with a whole line.

    Raises ``Refusal`` for a file that holds something else, and where it cannot be written.
    """
    if path is None:
        yield Written(sys.stdout.buffer)
        return
    with _writing(path):
        plain = path.exists() and not path.is_file() and not path.is_dir()
        stream: BinaryIO = path.open("wb" if plain else "a+b")
    with stream:
        if plain:
            yield Written(stream, path)
            return
        with _writing(path):
            there, good = _kept(stream, path)
            stream.truncate(good)
        written = Written(stream, path, there, good)
        try:
            yield written
        finally:
            stream.truncate(written.good)


@contextmanager
def _writing(path: Path | None) -> Iterator[None]:
    """What the system says here is of the output, and of no document. Standard output speaks for itself."""
    try:
        yield
    except OSError as error:
        if path is None:
            raise
        raise Refusal(str(path), _("cannot be written: {reason}").format(reason=reason(error))) from error


def _kept(stream: BinaryIO, path: Path) -> tuple[frozenset[Key], int]:
    """The documents whose lines are there, and where the last whole line ends."""
    keys, good = set(), 0
    stream.seek(0)
    for line in stream:
        key = _key(line)
        if key is None:
            if line.endswith(b"\n"):
                raise Refusal(
                    str(path), _("holds something else than the lines of readings, and stays as it is")
                )
            break  # cut off in the middle
        keys.add(key)
        good += len(line)
    return frozenset(keys), good


def _key(line: bytes) -> Key | None:
    try:
        document = json.loads(line)["document"]
        return str(document["source"]), str(document["sha256"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _tell(tally: Tally, output: Path | None) -> None:
    """One line that counts, where there is an output that does not show it, and one for each refusal."""
    if output:
        said = [ngettext("{n} document read", "{n} documents read", tally.read).format(n=tally.read)]
        said += [_("{n} there already").format(n=tally.there)] if tally.there else []
        said += [_("{n} not read:").format(n=len(tally.refused))] if tally.refused else []
        print(visible(", ".join(said)), file=sys.stderr)
    for name, why in tally.refused:
        complain(name, why)


def cores() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
