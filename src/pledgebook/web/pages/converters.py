"""The parts of addresses that Django has no converter for."""

from __future__ import annotations

import datetime as dt


class Sha256:
    """A document by the SHA-256 of its bytes, in lower-case hexadecimal digits."""

    regex = "[0-9a-f]{64}"

    def to_python(self, value: str) -> str:
        """The text as it stands."""
        return value

    def to_url(self, value: str) -> str:
        """The text as it stands."""
        return value


class PublicId(Sha256):
    """The public id of a commitment or programme: the prefix of its process, a hyphen, a number."""

    regex = "[A-Za-z0-9]{1,12}-P?[0-9]{1,9}"


class RoundId(Sha256):
    """The public id of a round: the prefix of its process, a hyphen, an R, a number."""

    regex = "[A-Za-z0-9]{1,12}-R[0-9]{1,9}"


class Day:
    """A day like 2022-10-06."""

    regex = "[0-9]{4}-[0-9]{2}-[0-9]{2}"

    def to_python(self, value: str) -> dt.date:
        """The day. Raises ``ValueError`` for one that is in no calendar: no such page."""
        return dt.date.fromisoformat(value)

    def to_url(self, value: dt.date) -> str:
        """As in ISO 8601."""
        return value.isoformat()
