"""Whether this session has shown a second factor, and whether one is asked for."""

from __future__ import annotations

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth.models import User
from django.http import HttpRequest
from django.http.request import split_domain_port

from pledgebook.web.people.addresses import among, networks
from pledgebook.web.people.proxies import FORWARDED

METHOD = (
    "mfa"  # as allauth records a passkey, a code, and (``asserted``) what a provider of sign-in vouched for
)
FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
THIS_MACHINE = networks(("127.0.0.0/8", "::1"))
LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})


def shown(request: HttpRequest) -> bool:
    """The person showed one in this session, or need not."""
    if not hasattr(request, "session") or not isinstance(request.user, User):
        return False
    records = get_authentication_records(request, request.user)
    return any(record.get("method") == METHOD for record in records) or waived(request)


def waived(request: HttpRequest) -> bool:
    """The demo asks for none: it says so on every page, and is for this machine alone, by no proxy or tunnel."""
    host, _port = split_domain_port(request.get_host())
    local = host in LOCAL_NAMES and among(str(request.META.get("REMOTE_ADDR", "")), THIS_MACHINE)
    return bool(settings.DEMO) and local and not request.META.get(FORWARDED)


def enrolled(user: User) -> bool:
    """There is one to be shown. Codes for recovery are none by themselves."""
    return bool(is_mfa_enabled(user, list(FACTORS)))
