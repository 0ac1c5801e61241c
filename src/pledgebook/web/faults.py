"""A fault of the program is written to standard error: when, at which route, what, and where in the code.

Neither the address nor what the exception says of itself is: the one may hold the secret of an invitation, the other
what somebody typed.
"""

from __future__ import annotations

import datetime as dt
import logging
import sys
import traceback
from typing import Any

LOGGERS: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"faults": {"class": "pledgebook.web.faults.Faults", "level": "ERROR"}},
    "loggers": {"django.request": {"handlers": ["faults"]}},
}  # part of ``LOGGING`` (``events``), beside what Django does by itself, which is nothing outside of debugging


class Faults(logging.Handler):
    """To what standard error is at that moment, a line for the fault and one for each place of the code."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write it."""
        sys.stderr.write("\n".join([*described(record), ""]))
        sys.stderr.flush()


def described(record: logging.LogRecord) -> list[str]:
    """The lines."""
    at = dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="seconds")
    kind, _error, stack = record.exc_info or (None, None, None)
    places = traceback.extract_tb(stack) if stack else ()
    route = route_of(getattr(record, "request", None))
    return [
        f"pledgebook: {at} fault at {route}: {kind.__name__ if kind else 'not told'}",
        *(f"  {each.filename}, line {each.lineno}, in {each.name}" for each in places),
    ]


def route_of(request: Any) -> str:
    """The method and the pattern of the address, which holds nothing of what was asked."""
    match = getattr(request, "resolver_match", None)
    return f"{request.method} /{match.route}" if match else "no route"
