"""Why a document was not read."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a fault of the program
    """A document that cannot be read, with a reason of one line that names the place.

    ``source`` is the name of the file as the caller gave it.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason
