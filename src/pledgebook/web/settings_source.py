"""Where the settings come from: the environment, else a TOML file that ``PLEDGEBOOK_SETTINGS`` names.

In the file a setting has the name of its variable without ``PLEDGEBOOK_``, in lower case. What the environment says
wins; a variable that is empty says nothing::

    database = "postgresql://book@localhost/book"
    hosts = ["book.example.org"]
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.people.addresses import Network, networks

PREFIX = "PLEDGEBOOK_"
FILE = "PLEDGEBOOK_SETTINGS"
TYPES: dict[str, type] = {
    "database": str, "secret_key": str, "hosts": tuple, "https": bool, "debug": bool, "unconfined": bool,
    "fetching": bool, "history_key": str, "proxies": tuple, "demo": bool, "mail": str, "mail_from": str,
    "address": str,
    "provider": str, "provider_name": str, "provider_client": str, "provider_secret": str, "provider_acr": tuple,
    "idle_minutes": int,
}  # fmt: skip
KINDS: dict[type, str] = {
    str: "a text",
    tuple: "a list of texts",
    bool: "true or false",
    int: "a whole number",
}
LOCAL = ("localhost", "127.0.0.1", "[::1]")
IDLE = range(5, 12 * 60 + 1)  # minutes
THIS_MACHINE = ("127.0.0.0/8", "::1")


@dataclass(frozen=True, slots=True)
class Source:
    """The settings as they were found, or their defaults, which are safe. The fields are the names in the file.

    ``secret_key`` is empty where nobody gave one, and ``history_key`` where nobody named a file for it.
    """

    database: str = "pledgebook.sqlite3"
    secret_key: str = ""
    hosts: tuple[str, ...] = LOCAL
    https: bool = False
    debug: bool = False
    unconfined: bool = False
    fetching: bool = True
    history_key: str = ""
    proxies: tuple[str, ...] = ()
    demo: bool = False
    mail: str = field(default="", repr=False)
    mail_from: str = ""
    address: str = "http://localhost:8000"
    provider: str = ""
    provider_name: str = ""
    provider_client: str = ""
    provider_secret: str = field(default="", repr=False)
    provider_acr: tuple[str, ...] = ()
    idle_minutes: int = 120

    @property
    def networks(self) -> tuple[Network, ...]:
        """Of the proxies that are trusted: where one speaks HTTPS and none is named, those of this machine."""
        return networks(self.proxies or (THIS_MACHINE if self.https else ()))


def read(environment: Mapping[str, str]) -> Source:
    """The settings of an environment, and of the file that it names.

    Raises ``ImproperlyConfigured`` for a file that cannot be read, and for a setting in it that is unknown or of the
    wrong type, by name; for a proxy that is no address, a session that may be idle for too long or never, and for a
    demo that others could reach.
    """
    named = environment.get(FILE)
    found = _file(Path(named).expanduser()) if named else {}
    for name in TYPES:
        written = environment.get(PREFIX + name.upper())
        if written:
            found[name] = _parsed(name, written)
    source = Source(**found)
    _sound(source)
    return source


def _sound(source: Source) -> None:
    try:
        networks(source.proxies)
    except ValueError as error:
        raise ImproperlyConfigured(f"PLEDGEBOOK_PROXIES: {error}") from error
    if source.idle_minutes not in IDLE:
        raise ImproperlyConfigured(f"PLEDGEBOOK_IDLE_MINUTES: it is none of {IDLE.start} to {IDLE.stop - 1}")
    if source.demo and not set(source.hosts) <= set(LOCAL):
        raise ImproperlyConfigured(
            "PLEDGEBOOK_DEMO: the demo is for this machine, and PLEDGEBOOK_HOSTS names another"
        )


def _parsed(name: str, written: str) -> object:
    if TYPES[name] is bool:
        return written == "1"
    if TYPES[name] is int:
        if not (written.isascii() and written.isdigit()):
            raise ImproperlyConfigured(f"{PREFIX}{name.upper()} is {written!r}, not {KINDS[int]}")
        return int(written)
    return _names(written) if TYPES[name] is tuple else written


def _file(path: Path) -> dict[str, Any]:
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise ImproperlyConfigured(f"{path}: {reason}") from error
    return {name: _checked(path, name, value) for name, value in found.items()}


def _checked(path: Path, name: str, value: object) -> object:
    if name not in TYPES:
        raise ImproperlyConfigured(f"{path}: no setting {name!r}; there is {', '.join(TYPES)}")
    if TYPES[name] is tuple:
        value = _names(value) if isinstance(value, str) else value
        if isinstance(value, list | tuple) and all(isinstance(each, str) for each in value):
            return tuple(value)
    elif isinstance(value, TYPES[name]) and (TYPES[name] is bool or not isinstance(value, bool)):
        return value
    raise ImproperlyConfigured(f"{path}: {name} is {value!r}, not {KINDS[TYPES[name]]}")


def _names(written: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in written.split(",") if name.strip())
