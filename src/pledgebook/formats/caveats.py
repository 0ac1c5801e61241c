"""What a reader must know of how the document was read, before the reading itself."""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.messages import _
from pledgebook.model import Document

# What Python calls them, and how the registry of encodings and everybody else does.
_KNOWN_AS = {
    "cp1252": "windows-1252",
    "mac-roman": "Macintosh",
    "iso8859-15": "ISO-8859-15",
    "cp850": "code page 850",
}


def caveats(document: Document) -> Iterator[str]:
    """Sentences: that the document was read in part, what was lost, and what its encoding was found by."""
    if document.partial:
        yield _("Only a part of the document was read: {reason}").format(reason=document.partial)
    yield from document.warnings
    encoding = document.encoding
    if encoding and encoding.found == "letters":
        name = _KNOWN_AS.get(encoding.name, encoding.name)
        yield _("The file does not say its encoding; by its letters it is {encoding}").format(encoding=name)
