"""The files that are meant: those that are named, and all that are in a folder that is named."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path


def expanded(files: Sequence[str], but: Path | None = None) -> list[str]:
    """The files as named, a folder replaced by the files below it, in the order of their names.

    Left out are hidden files and folders, and the output, which may stand in the folder.
    """
    return [each for file in files for each in (_below(Path(file), but) if Path(file).is_dir() else [file])]


def _below(folder: Path, but: Path | None) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place) / name
            if not name.startswith(".") and not (but and but.exists() and path.samefile(but)):
                yield str(path)
