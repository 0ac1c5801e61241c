"""One setting names the server that takes mail: ``smtp://user:password@host:587`` (or ``smtps://``), with a sender."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

PORTS = {"smtp": 587, "smtps": 465}
LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})  # no stranger reads on the way: it need not be encrypted
WAIT = 10  # seconds for the server to answer


def mail(setting: str) -> dict[str, Any]:
    """What Django wants to know of the server; nothing where none is named, and then no mail is sent.

    >>> found = mail("smtp://book:secret@mail.example.org")
    >>> found["EMAIL_HOST"], found["EMAIL_PORT"], found["EMAIL_USE_TLS"]
    ('mail.example.org', 587, True)

    Raises ``ImproperlyConfigured`` for what is no such address; it never repeats the password.
    """
    if not setting:
        return {"EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend"}
    try:
        parts = urlsplit(setting)
        port = parts.port
    except ValueError as error:
        raise ImproperlyConfigured("PLEDGEBOOK_MAIL: no address of a server") from error
    if parts.scheme not in PORTS or not parts.hostname:
        raise ImproperlyConfigured("PLEDGEBOOK_MAIL: neither smtp://host nor smtps://host")
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": port or PORTS[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_TLS": parts.scheme == "smtp" and parts.hostname not in LOCAL,
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_TIMEOUT": WAIT,
    }
