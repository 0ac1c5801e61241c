"""A DOCX as an archive: its parts, read in pieces and never further than a document of people reaches."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.reading.source import File

# A part that is larger, or packed tighter and not small, is no document that people wrote.
LARGEST, DENSEST, SMALL = 100_000_000, 150, 10_000_000
MOST_MEMBERS = 10_000

_PIECE = 65_536
_ENCRYPTED = 0x1


class Damaged(Exception):  # noqa: N818 - says how the file is, and where reading it stops
    """A part that cannot be read to its end; the reason, in words."""


class Archive:
    """The parts of a document, by their names without regard to case."""

    def __init__(self, archive: zipfile.ZipFile, source: str) -> None:
        self._archive, self.source = archive, source
        members = archive.infolist()
        if len(members) > MOST_MEMBERS:
            raise Refusal(
                source, _("an archive of more than {n} files, not a document").format(n=MOST_MEMBERS)
            )
        self._members = {member.filename.lstrip("/").lower(): member for member in members}

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._members

    def names(self) -> frozenset[str]:
        """The names of all parts, in lower case."""
        return frozenset(self._members)

    def pieces(self, name: str) -> Iterator[bytes]:
        """A part in pieces. Raises ``Damaged`` where it breaks off, and ``Refusal`` for one that is too large."""
        member = self._members[name.lower()]
        if member.flag_bits & _ENCRYPTED:
            raise Refusal(self.source, _("an encrypted ZIP archive, which needs a password"))
        read = 0
        try:
            with self._archive.open(member) as part:
                while piece := part.read(_PIECE):
                    read += len(piece)
                    if read > LARGEST or (read > SMALL and read > DENSEST * max(1, member.compress_size)):
                        raise Refusal(
                            self.source,
                            _("a part of it unpacks to over {size} MB").format(size=read // 1_000_000),
                        )
                    yield piece
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
            raise Damaged(_("the archive is damaged")) from error
        except (NotImplementedError, RuntimeError) as error:
            raise Refusal(self.source, _("a ZIP archive that is packed in a way that is not read")) from error


@contextmanager
def opened(file: File) -> Iterator[Archive]:
    """The archive in the bytes. Raises ``Refusal`` for what is broken or another kind of archive."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(file.data))
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise Refusal(file.name, _("a ZIP archive that is broken or cut off")) from error
    with archive:
        found = Archive(archive, file.name)
        _refuse_others(found)
        yield found


def _refuse_others(archive: Archive) -> None:
    names = archive.names()
    if any(name.startswith("word/") for name in names):
        return
    others = (
        ("xl/", _("an Excel workbook (XLSX), not a document")),
        ("ppt/", _("a PowerPoint presentation (PPTX), not a document")),
        ("content.xml", _("an OpenDocument file (ODT), which is not read; save it as DOCX")),
    )
    reason = next(
        (reason for begins, reason in others if any(name.startswith(begins) for name in names)),
        _("a ZIP archive, not a document"),
    )
    raise Refusal(archive.source, reason)
