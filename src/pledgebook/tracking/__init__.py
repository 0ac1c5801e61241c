"""From commitments to the programmes they run on, and from values to what cannot be."""

from pledgebook.tracking.flags import Flag, Value, flags
from pledgebook.tracking.programmes import propose

__all__ = ["Flag", "Value", "flags", "propose"]
