"""The words of the pages for values of the model."""

from __future__ import annotations

from functools import cache

from pledgebook.formats import words
from pledgebook.messages import _


def word(value: str) -> str:
    """As the reader's own page and table say it, but where a place of its own leaves room to be plainer."""
    return _plainer().get(value) or words.word(value)


@cache
def _plainer() -> dict[str, str]:
    return {
        "delivered": _("reported as done"),  # the document says so; nobody has looked whether it was kept
    }
