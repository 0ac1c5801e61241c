"""The files that are meant: those that are named, and all that are in a folder that is named."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path


class Found(str):
    """A file that nobody named: a folder holds it. What is no regular file may wait for ever, and is not read."""

    __slots__ = ()


def expanded(files: Sequence[str], but: Path | None = None) -> list[str]:
    """The files as named, a folder replaced by the files below it, in the order of their names.

    Left out are hidden files and folders, and the output, which may stand in the folder. A folder that cannot be
    listed, and a link to another, stand for themselves, so that they are refused and not passed over.
    """
    return [each for file in files for each in (_below(Path(file), but) if _is_folder(file) else [file])]


def is_same(file: str | Path, other: Path) -> bool:
    """Whether two names are those of one file; not where either is of none, such as a link that leads nowhere."""
    try:
        return other.samefile(file)
    except (OSError, ValueError):
        return False


def _is_folder(file: str) -> bool:
    try:
        return Path(file).is_dir()
    except OSError:  # whoever opens it says what is the matter
        return False


def _below(folder: Path, but: Path | None) -> Iterator[Found]:
    closed: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=closed.append):
        yield from _closed(closed)
        linked = {name for name in folders if (Path(place) / name).is_symlink()}
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in linked)
        for name in sorted((*names, *linked)):
            path = Path(place) / name
            if not name.startswith(".") and not (but and is_same(path, but)):
                yield Found(path)
    yield from _closed(closed)


def _closed(errors: list[OSError]) -> Iterator[Found]:
    while errors:
        yield Found(errors.pop().filename)
