"""Documents and spreadsheets (DOCX, XLSX, ODT, ODS): their text, and they without who wrote them and when."""

from __future__ import annotations

import io
import lzma
import re
import zipfile
import zlib
from html import unescape

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.protection import pictures

# What ``zipfile`` raises for an archive that is cut off, damaged, encrypted or packed in a way that it does not know.
UNREADABLE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, NotImplementedError, RuntimeError, EOFError, OSError, ValueError
)  # fmt: skip
UNPACKED = 60_000_000  # bytes of all parts
PARTS = 1_000
EPOCH = (1980, 1, 1, 0, 0, 0)  # the first instant that an archive can name
# Parts that say who and when; what is left of each is a form without words, for other parts refer to it.
CORE = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NS = "http://schemas.openxmlformats.org"
EMPTIED = {
    "docprops/core.xml": CORE
    + f'<cp:coreProperties xmlns:cp="{NS}/package/2006/metadata/core-properties"/>'.encode(),
    "docprops/app.xml": CORE + f'<Properties xmlns="{NS}/officeDocument/2006/extended-properties"/>'.encode(),
    "docprops/custom.xml": CORE
    + f'<Properties xmlns="{NS}/officeDocument/2006/custom-properties"/>'.encode(),
    "meta.xml": CORE
    + b'<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"/>',
}
# The names of those who commented or changed something, which stand in the text itself.
AUTHORS = re.compile(rb'(\s(?:w|w15):(?:author|initials|userId)=")[^"]*(")|(\slastModifiedBy=")[^"]*(")')
# In a workbook those of threads of comments, and of who changed one that is shared, stand in parts of their own.
PEOPLE = ("xl/persons/", "xl/revisions/")
NAMED = re.compile(rb'(\s(?:displayName|userId|userName|providerId)=")[^"]*(")')
CREATORS = re.compile(rb"(<(?:author|dc:creator|meta:initial-creator)>)[^<]*(</)")
THUMBNAIL = ("thumbnail", "docprops/thumbnail")
PHOTOGRAPHS = {".png": pictures.png, ".jpg": pictures.jpeg, ".jpeg": pictures.jpeg}
SHOWN = (*PHOTOGRAPHS, ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".webp", ".bin", ".pdf")
BROKEN = re.compile(r"</(?:w:p|row|si|text:p|text:h|table:table-row)>|<w:br/>")
CELL = re.compile(r"</(?:w:tc|c|table:table-cell)>|<w:tab/>")
TAG = re.compile(r"<[^<>]*>")


def stripped(content: bytes) -> bytes:
    """The same document. Raises ``Refusal`` for what is no archive, and for one that unpacks to too much."""
    kept = io.BytesIO()
    with _Opened(content) as given, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as made:
        for each in given.infolist():
            name = each.filename.lower()
            if each.is_dir() or any(word in name for word in THUMBNAIL):
                continue
            part = EMPTIED[name] if name in EMPTIED else _nameless(name, given.read(each))
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            made.writestr(zipfile.ZipInfo(each.filename, EPOCH), part, stored)
    return kept.getvalue()


def text(content: bytes) -> str:
    """What a reader would see of it, roughly: a line a paragraph or row, cells parted by a tab."""
    found = []
    with _Opened(content) as given:
        for each in given.infolist():
            if each.filename.lower().endswith(".xml") and each.filename.lower() not in EMPTIED:
                words = given.read(each).decode("utf-8", "replace").replace("\n", " ")
                words = CELL.sub("\t", BROKEN.sub("\n", words))
                found.append(unescape(TAG.sub("", words)))
    return "\n".join(found)


def has_pictures(content: bytes) -> bool:
    """Whether it shows something that has no words, or may have."""
    with _Opened(content) as given:
        return any(each.filename.lower().endswith(SHOWN) for each in given.infolist())


def _nameless(name: str, part: bytes) -> bytes:
    if name.endswith(tuple(PHOTOGRAPHS)):
        return _photograph(name, part)
    if not name.endswith(".xml"):
        return part
    part = AUTHORS.sub(lambda met: (met[1] or met[3]) + (met[2] or met[4]), part)
    if name.startswith(PEOPLE):
        part = NAMED.sub(rb"\1\2", part)
    return CREATORS.sub(rb"\1\2", part)


def _photograph(name: str, part: bytes) -> bytes:
    """A picture without what a camera wrote into it; one that is none, or of another kind than its name, as it is."""
    try:
        return PHOTOGRAPHS[name[name.rindex(".") :]](part)
    except Refusal:
        return part


class _Opened:
    """The archive, once it was looked at. Whatever is wrong with it is a ``Refusal``."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __enter__(self) -> zipfile.ZipFile:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(self._content))
            parts = self._archive.infolist()
        except UNREADABLE as error:
            raise Refusal("", _("the file cannot be opened")) from error
        if len(parts) > PARTS or sum(each.file_size for each in parts) > UNPACKED:
            raise Refusal("", _("the file unpacks to more than a file may"))
        return self._archive

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self._archive.close()
        if isinstance(error, UNREADABLE):
            raise Refusal("", _("the file cannot be opened")) from error
