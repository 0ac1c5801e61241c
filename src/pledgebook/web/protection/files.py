"""A file as it may be kept as evidence: without its metadata, and with what it says of single persons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pledgebook.screening import Trace, traces
from pledgebook.web.protection import archives, pictures

ARCHIVES = ("docx", "xlsx", "odt", "ods")
TEXTS = ("txt", "csv")
STRIP: dict[str, Callable[[bytes], bytes]] = {
    **dict.fromkeys(ARCHIVES, archives.stripped),
    "png": pictures.png,
    "jpg": pictures.jpeg,
    "jpeg": pictures.jpeg,
}


@dataclass(frozen=True, slots=True)
class Looked:
    """The bytes to be kept, and what was seen in the name and the text."""

    content: bytes
    traces: tuple[Trace, ...]


def looked_at(name: str, content: bytes) -> Looked:
    """By the end of its name. Raises ``Refusal`` for a file that is not what its name says."""
    kind = name.rpartition(".")[2].lower()
    kept = STRIP[kind](content) if kind in STRIP else content
    said = _text(kind, kept)
    found = traces(name) + (traces(said) if said else [])
    return Looked(kept, tuple(found))


def searched(name: str) -> bool:
    """Whether its text is looked into: not that of a PDF or a picture, which the editor looks at."""
    return name.rpartition(".")[2].lower() in (*ARCHIVES, *TEXTS)


def _text(kind: str, content: bytes) -> str | None:
    if kind in ARCHIVES:
        return archives.text(content)
    return content.decode("utf-8", "replace") if kind in TEXTS else None
