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

LOGGERS = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"faults": {"class": "pledgebook.web.faults.Faults", "level": "ERROR"}},
    "loggers": {"django.request": {"handlers": ["faults"]}},
}  # as ``LOGGING`` of the settings, beside what Django does by itself, which is nothing outside of debugging


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
    return [
        f"pledgebook: {at} fault at {_route(record)}: {kind.__name__ if kind else 'not told'}",
        *(f"  {each.filename}, line {each.lineno}, in {each.name}" for each in places),
    ]


def _route(record: logging.LogRecord) -> str:
    request: Any = getattr(record, "request", None)
    match = getattr(request, "resolver_match", None)
    return f"{request.method} /{match.route}" if match else "no route"
