"""The secret of a key: random, recognisable, and kept as a hash only."""

from __future__ import annotations

import hashlib
import secrets

PREFIX = "pledgebook_"  # so that a scanner of code finds one that was published by mistake
BYTES = 32
SHOWN = 4  # characters behind the prefix by which a person tells keys apart


def new_secret() -> str:
    """One that nobody has had."""
    return PREFIX + secrets.token_urlsafe(BYTES)


def digest_of(secret: str) -> str:
    """What is kept of it. It has 256 random bits, so that a plain hash is as slow to turn round as any.

    >>> digest_of("pledgebook_x")[:12]
    'de9cbe0d94eb'
    """
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def hint_of(secret: str) -> str:
    """Its beginning."""
    return secret[: len(PREFIX) + SHOWN]
