"""Bytes to text, in the encoding that they are found to be in. Whatever is no text is refused, with the place."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from pledgebook.messages import _
from pledgebook.model import Encoding, Refusal
from pledgebook.reading import encodings

# The largest document that is read, in bytes.
LARGEST = 50_000_000

_UTF_8 = Encoding("utf-8", "valid")
_NAMES = {"cp1252": "windows-1252", "mac-roman": "macintosh", "iso8859-15": "iso-8859-15", "cp850": "ibm850"}


class Decoded(NamedTuple):
    """A text without its byte order mark, line endings as stored; ``partial`` says where it was cut off."""

    text: str
    encoding: Encoding
    partial: str = ""


def decode(data: bytes, source: str, encoding: str | None = None) -> Decoded:
    """The text of a document, in ``encoding`` where that is given.

    Raises ``Refusal`` for what is empty, blank, over ``LARGEST``, in an unknown encoding, or no text at all.
    """
    refuse_large(data, source)
    found = _named(data, source, encoding) if encoding else _found(data, source)
    return Decoded(accept(found.text, source), found.encoding, found.partial)


def refuse_large(data: bytes, source: str) -> None:
    """Raise ``Refusal`` for more than ``LARGEST`` bytes."""
    if len(data) > LARGEST:
        raise Refusal(source, f"over {LARGEST // 1_000_000} MB ({len(data) / 1_000_000:.1f} MB)")


def accept(text: str, source: str) -> str:
    """``text`` without byte order mark. Raises ``Refusal`` for what is blank or holds a NUL character."""
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        at = text.index("\0")
        raise Refusal(source, f"binary, not a text: NUL at character {at} (line {_line(text, at)})")
    if not text or text.isspace():
        raise Refusal(source, "blank" if text else "empty")
    return text


def _named(data: bytes, source: str, name: str) -> Decoded:
    known = encodings.known(name)
    if known is None:
        raise Refusal(source, _("no encoding is called {name}").format(name=repr(name)))
    return _strictly(data, 0, Encoding(known, "named"), source)


def _found(data: bytes, source: str) -> Decoded:
    mark = encodings.marked(data)
    if mark:
        return _strictly(data, mark[1], mark[0], source)
    wide = encodings.by_zeros(data)
    if wide:
        return _strictly(data, 0, wide, source)
    try:
        return Decoded(data.decode("utf-8"), _UTF_8)
    except UnicodeDecodeError as error:
        cut = _cut(data, error)
        if cut:
            return cut
        if b"\0" in data[:1024]:
            at, line = error.start, data.count(b"\n", 0, error.start) + 1
            raise Refusal(source, f"binary, not a text at byte {at} (line {line})") from None
        return _other(data, source, error)


def _cut(data: bytes, error: UnicodeDecodeError) -> Decoded | None:
    """UTF-8 that ends inside a character, which only a text with others before it is taken for."""
    if error.end < len(data) or error.reason != "unexpected end of data":
        return None
    text = data[: error.start].decode("utf-8")
    if text.isascii():
        return None
    return Decoded(text, _UTF_8, _("the file ends inside a character"))


def _other(data: bytes, source: str, error: UnicodeDecodeError) -> Decoded:
    stated = encodings.declared(data)
    if stated and stated.name != "utf-8":
        with suppress(UnicodeDecodeError):
            text = data.decode(stated.name)
            if not encodings.is_contradicted(text):
                return Decoded(text, stated)
    encoding, said = encodings.by_letters(data)
    if encoding is not None:
        return Decoded(str(said), encoding)
    line = data.count(b"\n", 0, error.start) + 1
    may_be = ", ".join(_NAMES.get(name, name) for name in said)
    place = f"not UTF-8 at byte {error.start} (line {line})"
    raise Refusal(
        source,
        _(
            "{place}, and its letters do not decide between {encodings}: convert it, or name the encoding"
        ).format(place=place, encodings=may_be)
        if len(said) > 1
        else _(
            "{place}, and no encoding makes words of its letters: convert it, or name the encoding"
        ).format(place=place),
    )


def _strictly(data: bytes, start: int, encoding: Encoding, source: str) -> Decoded:
    try:
        return Decoded(str(memoryview(data)[start:], encoding.name), encoding)
    except UnicodeDecodeError as error:
        at = start + error.start
        read = data[start:at].decode(encoding.name, "replace")
        if read and not read.isspace() and len(data) - at < _unit(encoding.name) and "data" in error.reason:
            return Decoded(read, encoding, _("the file ends inside a character"))
        line = _line(read, None)
        raise Refusal(source, f"not {encoding.name.upper()} at byte {at} (line {line})") from None


def _unit(name: str) -> int:
    """How many bytes a character has at most."""
    return 4 if name.startswith("utf") else 1


def _line(text: str, end: int | None) -> int:
    return text.count("\n", 0, end) + 1
