"""Signed notes, as C2SP signed-note has them, with Ed25519: a text, an empty line, and a line for each signature.

A key has a name, and an id of four bytes that its name and public half give. Both halves are written as one text::

    registry.example/history+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k
    PRIVATE+KEY+registry.example/history+530d903a+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz

No Django here.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from pledgebook.messages import _

ED25519 = b"\x01"  # the type of signature that the specification calls Ed25519
PRIVATE = "PRIVATE+KEY+"
DASH = "— "  # begins the line of a signature
ID = 4  # bytes


class NotANote(ValueError):  # noqa: N818 - what it is, as the refusals of this project are named
    """A text that is no signed note or key, or is not signed by the key that was asked for."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What checks signatures."""

    name: str
    raw: bytes

    @classmethod
    def parsed(cls, text: str) -> PublicKey:
        """The key that ``str`` writes. Raises ``NotANote`` for another text."""
        name, raw, id = _parsed(text)
        key = cls(name, raw)
        if key.id.hex() != id:
            raise NotANote(_("the id in the key is not that of the key"))
        return key

    @property
    def id(self) -> bytes:
        """Four bytes to know it by."""
        return hashlib.sha256(self.name.encode() + b"\n" + ED25519 + self.raw).digest()[:ID]

    def __str__(self) -> str:
        return f"{self.name}+{self.id.hex()}+{_written(ED25519 + self.raw)}"

    def opened(self, note: str) -> str:
        """The text of a note that this key signed. Raises ``NotANote`` for one that it did not sign."""
        text, found, signatures = note.rpartition("\n\n")
        if not found or not signatures.endswith("\n"):
            raise NotANote(_("no signed note: a text, an empty line and signatures"))
        text += "\n"
        for line in signatures.splitlines():
            name, _space, written = line.removeprefix(DASH).partition(" ")
            if not line.startswith(DASH) or not name:
                raise NotANote(_("no signed note: a line below the empty one is no signature"))
            signature = _read(written)
            if name == self.name and signature[:ID] == self.id:
                try:
                    Ed25519PublicKey.from_public_bytes(self.raw).verify(signature[ID:], text.encode())
                except InvalidSignature as error:
                    raise NotANote(
                        _("the signature of {name} is not one of this text").format(name=self.name)
                    ) from error
                return text
        raise NotANote(_("not signed by {key}").format(key=self))


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """What signs."""

    name: str
    seed: bytes = field(repr=False)

    @classmethod
    def new(cls, name: str) -> PrivateKey:
        """A key that nobody can guess. Raises ``NotANote`` for a name that is empty or has a space or a plus."""
        return cls(_named(name), Ed25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def parsed(cls, text: str) -> PrivateKey:
        """The key that ``text`` writes. Raises ``NotANote`` for another text."""
        if not text.startswith(PRIVATE):
            raise NotANote(_("no private key"))
        name, seed, id = _parsed(text.removeprefix(PRIVATE))
        key = cls(name, seed)
        if key.public.id.hex() != id:
            raise NotANote(_("the id in the key is not that of the key"))
        return key

    @property
    def public(self) -> PublicKey:
        """Its public half."""
        return PublicKey(self.name, self._key().public_key().public_bytes_raw())

    def text(self) -> str:
        """The key as it is kept."""
        return f"{PRIVATE}{self.name}+{self.public.id.hex()}+{_written(ED25519 + self.seed)}"

    def signed(self, text: str) -> str:
        """The note with this text. Raises ``NotANote`` for one that does not end its last line."""
        if not text.endswith("\n") or text.startswith("\n"):
            raise NotANote(_("the text of a note begins with a line and ends with one"))
        signature = self.public.id + self._key().sign(text.encode())
        return f"{text}\n{DASH}{self.name} {_written(signature)}\n"

    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


def _parsed(text: str) -> tuple[str, bytes, str]:
    """The name, the 32 bytes and the id, in hexadecimal, of a key."""
    name, _plus, rest = text.strip().partition("+")
    id, _plus, written = rest.partition("+")
    raw = _read(written)
    if raw[:1] != ED25519 or len(raw) != 33:
        raise NotANote(_("no key: its name, its id and an Ed25519 key, with a plus between them"))
    return _named(name), raw[1:], id


def _named(name: str) -> str:
    if not name or "+" in name or any(sign.isspace() for sign in name):
        raise NotANote(_("a key has a name, without spaces and without a plus"))
    return name


def _written(raw: bytes) -> str:
    return base64.standard_b64encode(raw).decode("ascii")


def _read(written: str) -> bytes:
    try:
        return base64.b64decode(written, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotANote(_("not base64")) from error
