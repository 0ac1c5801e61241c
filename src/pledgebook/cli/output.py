"""Where the chunks of a format go: standard output, or a file that appears when it is complete."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper
from pathlib import Path

from pledgebook.cli.intake import reason
from pledgebook.messages import _
from pledgebook.model import Refusal


def write(chunks: Iterable[str], path: Path | None, *, utf8: bool) -> None:
    """Write the chunks to ``path``, or to standard output, there as UTF-8 with its line ends when ``utf8``.

    Raises ``Refusal`` where the file cannot be written.
    """
    if path is None:
        _to_stdout(chunks, utf8)
        return
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            _to_device(chunks, path)
        else:
            _to_file(chunks, path.resolve())
    except OSError as error:
        raise Refusal(str(path), _("cannot be written: {reason}").format(reason=reason(error))) from error


def _to_stdout(chunks: Iterable[str], utf8: bool) -> None:
    if isinstance(sys.stdout, TextIOWrapper):
        if utf8:
            sys.stdout.reconfigure(encoding="utf-8", newline="")
        else:
            sys.stdout.reconfigure(errors="replace")
    for chunk in chunks:
        sys.stdout.write(chunk)


def _to_device(chunks: Iterable[str], path: Path) -> None:
    """A device or a named pipe takes what comes; there is nothing to rename."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.writelines(chunks)


def _to_file(chunks: Iterable[str], path: Path) -> None:
    """Through a file beside it, renamed at the end; gone again when anything fails or nothing was written."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with unfinished.open("x", encoding="utf-8", newline="") as stream:
            stream.writelines(chunks)
            written = stream.tell()
        if written:
            unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
