"""A file as it may be kept as evidence: without its metadata, and with what it says of single persons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings

from pledgebook.apart.pdf_stripping import stripped_pdf
from pledgebook.screening import Trace, traces
from pledgebook.web.protection import archives, pictures

ARCHIVES = ("docx", "xlsx", "odt", "ods")
TEXTS = ("txt", "csv")
PICTURES: dict[str, Callable[[bytes], bytes]] = {
    "png": pictures.png,
    "jpg": pictures.jpeg,
    "jpeg": pictures.jpeg,
}


@dataclass(frozen=True, slots=True)
class Looked:
    """The bytes to be kept, and what was seen in the name and the text.

    ``searched`` says that all that it shows was looked into: a picture cannot be, nor a page that is one.
    """

    content: bytes
    traces: tuple[Trace, ...]
    searched: bool


def looked_at(name: str, content: bytes) -> Looked:
    """By the end of its name. Raises ``Refusal`` for a file that is not what its name says."""
    kept, said, searched = _taken(name.rpartition(".")[2].lower(), content)
    found = traces(name) + (traces(said) if said else [])
    return Looked(kept, tuple(found), searched)


def _taken(kind: str, content: bytes) -> tuple[bytes, str, bool]:
    """What is kept of it, its words, and whether they are all that it shows."""
    if kind in ARCHIVES:
        return archives.stripped(content), archives.text(content), not archives.has_pictures(content)
    if kind == "pdf":
        pdf = stripped_pdf(content, confined=not settings.UNCONFINED)
        return pdf.content, pdf.text, not pdf.silent
    if kind in PICTURES:
        return PICTURES[kind](content), "", False
    return content, content.decode("utf-8", "replace"), kind in TEXTS
