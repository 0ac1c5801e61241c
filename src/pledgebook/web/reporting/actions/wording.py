"""Texts that a person must have written."""

from __future__ import annotations

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.protection.wording import person_in

LONGEST = 10_000


def worded(text: str, source: str, missing: str, longest: int = LONGEST) -> str:
    """The text without white space around it. Raises ``Refusal`` for none, too much, or a single person."""
    said = text.replace("\r\n", "\n").strip()
    if not said or "\0" in said:
        raise Refusal(source, missing)
    if personal := person_in(said):
        raise Refusal(source, personal)
    if len(said) > longest:
        raise Refusal(source, _("keep it under {count} characters").format(count=longest))
    return said
