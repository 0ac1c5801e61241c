"""A workbook that came from outside, looked at before anything reads it: nothing in it may be large, foreign or run."""

from __future__ import annotations

import io
import zipfile

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.protection.archives import UNREADABLE

LARGEST = 5_000_000  # bytes of the file
UNPACKED = 30_000_000  # of all its parts
PARTS = 300
RATIO = 200  # how many times larger a part may become; styles that repeat reach some dozens
# Parts that run, or lead elsewhere.
FOREIGN = (
    "externallinks/", "vbaproject", "activex/", "embeddings/", "macrosheets/", "ctrlprops/", "connections.xml",
    "querytables/", "webextensions/", "dialogsheets/",
)  # fmt: skip


def harmless(content: bytes) -> bytes:
    """The bytes of a workbook. Raises ``Refusal`` for what is none, and for one that could do harm."""
    if len(content) > LARGEST:
        raise Refusal("", _("the file is over {size} MB").format(size=LARGEST // 1_000_000))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            _parts(parts)
    except UNREADABLE as error:
        raise Refusal("", _("the file is no workbook in the format XLSX")) from error
    return content


def _parts(parts: zipfile.ZipFile) -> None:
    found = parts.infolist()
    names = {each.filename for each in found}
    if "xl/workbook.xml" not in names or len(names) != len(found):
        raise Refusal("", _("the file is no workbook in the format XLSX"))
    if len(found) > PARTS or sum(each.file_size for each in found) > UNPACKED:
        raise Refusal("", _("the workbook unpacks to more than a workbook may"))
    for each in found:
        if each.file_size > 100_000 and each.file_size > RATIO * max(each.compress_size, 1):
            raise Refusal("", _("the workbook unpacks to more than a workbook may"))
        if any(word in each.filename.lower() for word in FOREIGN):
            raise Refusal("", _("the workbook has macros, or links to other files; take them out"))
        if each.filename.lower().endswith((".xml", ".rels", ".vml")):
            _part(parts.read(each))


def _part(content: bytes) -> None:
    """No part defines entities, which could multiply, or is in an encoding in which that would not be seen."""
    if (
        b"<!DOCTYPE" in content
        or b"<!ENTITY" in content
        or b"\0" in content
        or content[:2] in {b"\xff\xfe", b"\xfe\xff"}
    ):
        raise Refusal("", _("the file is no workbook in the format XLSX"))
    if b'TargetMode="External"' in content or b"TargetMode='External'" in content:
        raise Refusal("", _("the workbook has macros, or links to other files; take them out"))
