"""The headers of what is submitted, as the interface describes them."""

from __future__ import annotations

from typing import Any

from pledgebook.web.api.submissions import HEADER, LONGEST

ONCE: dict[str, Any] = {
    "in": "header",
    "name": HEADER,
    "required": False,
    "description": "A text of your own that names this submission: the same again within a day takes effect once.",
    "schema": {"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": "^[!-~]*$"},
}
SEEN: dict[str, Any] = {
    "in": "header",
    "name": "If-Match",
    "required": True,
    "description": "The ETag of what you edit, as you saw it; * for whatever stands there now.",
    "schema": {"type": "string", "minLength": 1, "pattern": "^[!-~]+$"},
}
SUBMITTED: dict[str, Any] = {"parameters": [ONCE]}
EDITED: dict[str, Any] = {"parameters": [SEEN, ONCE]}
