"""Pledgebook: reads what governments promise together, audits the figures, keeps the book.

>>> import pledgebook
>>> reading = pledgebook.read("On 3 May 2024, Chile announced it will provide US$2 million to UNHCR.")
>>> [(c.parties, c.stance, c.figures[0].text) for c in reading.commitments]
[(('CHL',), 'pledge', 'US$2 million')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pledgebook.model import Reading, Refusal
    from pledgebook.pipeline import audit, read

__all__ = ["Reading", "Refusal", "audit", "read"]
__version__ = "0.1.0"

_HOMES = {
    "Reading": "pledgebook.model",
    "Refusal": "pledgebook.model",
    "audit": "pledgebook.pipeline",
    "read": "pledgebook.pipeline",
}


def __getattr__(name: str) -> Any:
    """Import the public names when they are first asked for: the command line starts without them."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
