"""How large a thing the web takes. Django is not needed to know it: the settings say the same."""

from __future__ import annotations

LARGEST_UPLOAD = 20_000_000  # bytes of one file
