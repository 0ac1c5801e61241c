"""The XML of a DOCX, element by element, without entities.

The parser is the expat of the standard library, fed in pieces. A document type declaration is refused before anything
that it declares is read, so that no entity can be expanded and no other file be asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from xml.parsers import expat

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.reading.docx_archive import Damaged

# Of both editions of the standard; elements of other vocabularies are named with theirs.
_WORD = frozenset(
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    }
)
_DEEPEST = 2_000  # elements inside each other

Attributes = Mapping[str, str]


class Events:
    """What happens in a part: elements begin and end, and characters come between."""

    def __init__(
        self,
        begin: Callable[[str, Attributes], None],
        end: Callable[[str], None],
        characters: Callable[[str], None] | None = None,
    ) -> None:
        self.begin, self.end, self.characters = begin, end, characters


def parse(pieces: Iterable[bytes], events: Events, source: str) -> None:
    """Tell ``events`` of a part. Names are those of Word's vocabulary, without it.

    Raises ``Damaged`` where the XML breaks off or is none, ``Refusal`` for a document type declaration.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    depth = 0

    def refuse(*_arguments: object) -> None:
        raise Refusal(source, _("XML with a document type declaration, as no word processor writes it"))

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise Damaged(_("elements stand too deep inside each other"))
        events.begin(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        events.end(_local(name))

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    if events.characters:
        parser.CharacterDataHandler = events.characters
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise Damaged(_("its XML is damaged")) from error


def _local(name: str) -> str:
    space, _apart, local = name.rpartition(" ")
    return local if space in _WORD or not space else f"{space.rstrip('/').rpartition('/')[2]}:{local}"


def is_on(attributes: Attributes) -> bool:
    """Whether a property that can be switched is on: it is where nothing else is said."""
    return attributes.get("val", "1").lower() not in {"0", "false", "off", "none"}


def number(attributes: Attributes, name: str = "val") -> int | None:
    """A whole number, where there is one that any document could hold."""
    value = attributes.get(name, "").strip()
    return int(value) if value.lstrip("-").isdecimal() and value.isascii() and len(value) < 10 else None


def indent(attributes: Attributes) -> int | None:
    """How far from the margin a paragraph begins, in twentieths of a point; editions of the format name it twice."""
    left = number(attributes, "left")
    return left if left is not None else number(attributes, "start")
