"""With which settings a registry is not served to anybody: those that are for trying it out."""

from __future__ import annotations

from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.settings_source import Source

SHORTEST = 32  # characters of a key that somebody gives
PLACEHOLDERS = ("django-insecure", "changeme", "secret")


def check_servable(source: Source) -> None:
    """Raise ``ImproperlyConfigured`` where a stranger could read or forge too much; the demo stays on this machine."""
    if source.demo:
        return
    if source.debug:
        raise ImproperlyConfigured(
            "PLEDGEBOOK_DEBUG: shows everybody the insides; only the demo is served so"
        )
    if "*" in source.hosts:
        raise ImproperlyConfigured("PLEDGEBOOK_HOSTS: '*' answers to any name; name those that are yours")
    key = source.secret_key
    if key and (len(key) < SHORTEST or key.casefold().startswith(PLACEHOLDERS)):
        said = f"PLEDGEBOOK_SECRET_KEY: can be guessed; give {SHORTEST} random characters or none"
        raise ImproperlyConfigured(said)
