"""Single sign-on, by the settings: one provider that speaks OpenID Connect, and what of its word is a second factor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.people.addresses import among, networks

ID = "provider"  # in addresses: there is one
THIS_MACHINE = networks(("127.0.0.0/8", "::1"))


def providers(issuer: str, name: str, client: str, secret: str, acr: Sequence[str]) -> dict[str, Any]:
    """What allauth wants to know of it; nothing where no issuer is named.

    ``acr`` are the classes of signing in that the provider is asked for. Raises ``ImproperlyConfigured`` for an issuer
    that anybody on the way could play, and where the client is missing.
    """
    if not issuer:
        return {}
    _check(issuer, client)
    app: dict[str, Any] = {
        "provider_id": ID, "name": name or origin(issuer), "client_id": client, "secret": secret,
        "settings": {"server_url": issuer.rstrip("/"), "fetch_userinfo": False},
    }  # fmt: skip
    asked = {"acr_values": " ".join(acr)} if acr else {}
    return {"openid_connect": {"APPS": [app], "OAUTH_PKCE_ENABLED": True, "AUTH_PARAMS": asked,
                               "SCOPE": ["openid"]}}  # fmt: skip


def origin(issuer: str) -> str:
    """Where its pages are.

    >>> origin("https://id.example.org/realms/book")
    'https://id.example.org'
    """
    return "://".join(urlsplit(issuer)[:2])


def _check(issuer: str, client: str) -> None:
    try:
        parts = urlsplit(issuer)
        host = parts.hostname or ""
    except ValueError as error:
        raise ImproperlyConfigured("PLEDGEBOOK_PROVIDER: no address") from error
    here = parts.scheme == "http" and (host == "localhost" or among(host, THIS_MACHINE))
    if not host or not (parts.scheme == "https" or here):
        raise ImproperlyConfigured(f"PLEDGEBOOK_PROVIDER: {issuer!r} is no https:// address")
    if not client:
        raise ImproperlyConfigured("PLEDGEBOOK_PROVIDER_CLIENT: the provider knows the registry by a name")
