"""From commitments to the programmes they run on, and from values to what cannot be, and what is not shown."""

from pledgebook.tracking.flags import Flag, Value, flags
from pledgebook.tracking.masking import masked, surely_below
from pledgebook.tracking.programmes import propose

__all__ = ["Flag", "Value", "flags", "masked", "propose", "surely_below"]
