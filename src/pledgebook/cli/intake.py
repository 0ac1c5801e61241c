"""From the files on the command line to readings, one at a time."""

from __future__ import annotations

import argparse
import datetime as dt
import errno
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from pledgebook import pipeline
from pledgebook.cli import model
from pledgebook.cli.garbage import rarely_collected
from pledgebook.cli.progress import Progress
from pledgebook.cli.sources import Found
from pledgebook.cli.terminal import complain
from pledgebook.messages import _
from pledgebook.model import Reading, Refusal
from pledgebook.outside.alarm import within
from pledgebook.outside.fetching.target import is_address

if TYPE_CHECKING:
    from pledgebook.apart.reader import Reader
    from pledgebook.outside.fetching.fetch import Fetched

LIMIT = 50_000_000
STANDARD_INPUT = "-"


@dataclass(slots=True)
class Intake:
    """Reads the files in turn; complains of the ones that are refused, and goes on.

    A document may take so many ``seconds``, as many as it likes with 0. With ``money`` its amounts are kept as entries
    of the money account, as a child keeps them always. With a ``reader`` children read, unless a
    language model is asked too, which no child reaches. ``refused`` are the names of those, as given, once the
    iteration has passed them, and ``fetched`` is what came from the web, by the address that gave it.
    """

    files: Sequence[str]
    date: dt.date | None = None
    language: str | None = None
    encoding: str | None = None
    model: pipeline.Model | None = None
    reader: Reader | None = None
    seconds: float = 0
    rates: str | None = None
    money: bool = False
    refused: list[str] = field(default_factory=list)
    fetched: dict[str, Fetched] = field(default_factory=dict)

    @classmethod
    def of(cls, options: argparse.Namespace, *, money: bool = False) -> Intake:
        """The intake that the options of a verb describe."""
        rates = getattr(options, "rates", None)  # only of the verbs that audit
        return cls(
            options.files,
            options.date,
            options.language,
            options.encoding,
            model.of(options),
            seconds=options.timeout,
            rates=rates,
            money=money,
        )

    def __iter__(self) -> Iterator[Reading]:
        with Progress(len(self.files)) as progress, rarely_collected():
            for file in self.files:
                name = _("standard input") if file == STANDARD_INPUT else file
                try:
                    with progress.step(name), within(self.seconds, name):
                        reading = self._read(file, name)
                except Refusal as refusal:
                    self.refused.append(name)
                    complain(name, refusal.reason)
                else:
                    yield reading

    def _read(self, file: str, name: str) -> Reading:
        called, content = self._given(file, name)
        if self.reader and not self.model:
            from pledgebook.apart.child import How

            return self.reader.read(content, called, How(self.date, self.language, self.encoding, self.rates))
        read = partial(
            pipeline.read,
            content,
            name=called,
            date=self.date,
            language=self.language,
            encoding=self.encoding,
            money=self.money,
        )
        if self.rates:
            read = partial(read, rates=self.rates)
        return read(model=self.model) if self.model else read()

    def _given(self, file: str, name: str) -> tuple[str, bytes]:
        """What the document is called, and its bytes."""
        if not is_address(file):
            return printable(name), load(file, name)
        from pledgebook.outside.fetching.fetch import fetch

        came = fetch(file)
        self.fetched[came.address] = came
        return came.address, came.content


def load(file: str, name: str) -> bytes:
    """The bytes of a file or of standard input.

    Raises ``Refusal`` for what is missing, not a file, not readable, or larger than ``LIMIT``; a large file is
    refused by its size, before it is loaded. A pipe or device is read where somebody named it, as ``<(...)`` of a
    shell does, and refused where a folder holds it.
    """
    if file == STANDARD_INPUT:
        return _bounded(sys.stdin.buffer, name)
    try:
        if isinstance(file, Found):
            _refuse_odd(Path(file))
        with Path(file).open("rb") as stream:
            if _size(stream) > LIMIT:
                raise too_large(name)
            return _bounded(stream, name)
    except OSError as error:
        raise Refusal(name, reason(error)) from error
    except ValueError as error:  # a name with a null character
        raise Refusal(name, str(error)) from error


def _refuse_odd(path: Path) -> None:
    """Raise ``Refusal`` for what a folder may hold that is no file: a pipe, of which nobody may ever write the end."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode) and path.is_symlink():
        raise Refusal(str(path), _("a link to a folder, not followed"))
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise Refusal(str(path), _("not a regular file"))


def _size(stream: BinaryIO) -> int:
    """The size of a regular file; nothing for a pipe or a device, which do not say."""
    facts = os.fstat(stream.fileno())
    return facts.st_size if stat.S_ISREG(facts.st_mode) else 0


def _bounded(stream: BinaryIO, name: str) -> bytes:
    """All of a stream, but never more than one byte over the limit: a pipe does not say its size."""
    content = stream.read(LIMIT + 1)
    if len(content) > LIMIT:
        raise too_large(name)
    return content


def too_large(name: str) -> Refusal:
    """The refusal of a file over the limit."""
    return Refusal(name, _("larger than {size} MB, refused").format(size=LIMIT // 1_000_000))


def reason(error: OSError) -> str:
    """Why the system would not open a file, in our words where we have them."""
    known = {
        errno.ENOENT: _("no such file or folder"),
        errno.EISDIR: _("a folder, not a file"),
        errno.ENOTDIR: _("part of the path is not a folder"),
        errno.EACCES: _("no permission"),
        errno.ENXIO: _("not a regular file"),  # a socket
    }
    return known.get(error.errno or 0) or error.strerror or str(error)


def printable(name: str) -> str:
    """The last part of a path, with bytes that are no text replaced: a document's source is never a path."""
    return Path(name).name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
