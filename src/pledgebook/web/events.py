"""What matters to security is told as it happens: one line of JSON, in UTC, to one logger (docs/security.md).

    {"at": "2026-11-27T16:04:05Z", "event": "signed out", "account": "ana", "from": "192.0.2.7", "route": "POST /"}

Nothing that somebody typed is in it: of a name only that there is such an account, of an address its pattern, which
does not hold the secret of an invitation.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import sys
from typing import TYPE_CHECKING, Any

from pledgebook.web import faults

if TYPE_CHECKING:
    from django.http import HttpRequest

LOGGER = "pledgebook.security"
FORGED = "django.security"  # where Django says that a form, a host or a session was made up
LOGGERS: dict[str, Any] = faults.LOGGERS | {
    "handlers": faults.LOGGERS["handlers"]
    | {
        "events": {"class": "pledgebook.web.events.Lines"},
        "forged": {"class": "pledgebook.web.events.Forged"},
    },
    "loggers": faults.LOGGERS["loggers"]
    | {
        LOGGER: {"handlers": ["events"], "level": "INFO"},
        FORGED: {"handlers": ["forged"]},
    },
}  # as ``LOGGING`` of the settings
_TOLD = "_pledgebook_told"

_log = logging.getLogger(LOGGER)


class Lines(logging.Handler):
    """To what standard error is at that moment."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write it."""
        sys.stderr.write(f"{record.getMessage()}\n")
        sys.stderr.flush()


class Forged(logging.Handler):
    """What Django says of a request that was made up becomes an event; not its words, which come from outside."""

    def emit(self, record: logging.LogRecord) -> None:
        """Tell it."""
        tell("forged", getattr(record, "request", None), what=record.name.rpartition(".")[2])


def tell(event: str, request: HttpRequest | None = None, *, account: str = "", **more: object) -> None:
    """An event of a request, or of none; of the account, else of whoever is signed in."""
    about = {
        "at": dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "event": event,
        "account": account or _signed_in(request),
        "from": str(request.META.get("REMOTE_ADDR", "")) if request else "",
        "route": faults.route_of(request) if request else "",
    }
    _log.info("%s", json.dumps({name: value for name, value in (about | more).items() if value != ""}))
    if request is not None:
        setattr(request, _TOLD, True)


def was_told(request: HttpRequest) -> bool:
    """Something was told of this request: what it comes to need not be told again."""
    return getattr(request, _TOLD, False)


def _signed_in(request: HttpRequest | None) -> str:
    """The name; empty for a request that came no further than before it was asked whose it is."""
    user = getattr(request, "user", None)
    return str(user.get_username()) if user is not None and user.is_authenticated else ""
