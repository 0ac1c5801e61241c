"""May they? What a view, a page and whatever else shows or changes something asks."""

from __future__ import annotations

from http import HTTPStatus
from typing import cast, get_args

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest

from pledgebook.web.events import tell
from pledgebook.web.people.principals import principal_of_user
from pledgebook.web.people.rights import Deed, Principal, Thing, grants
from pledgebook.web.people.second_factor import shown
from pledgebook.web.people.things import NO_PARTY, parties_of, state_of

_KEPT = "_pledgebook_principal"


def principal_of(request: HttpRequest) -> Principal:
    """Who asks by this request; looked up once. Without a second factor of this session nobody has a role."""
    if not hasattr(request, _KEPT):
        found = principal_of_user(request.user) if shown(request) else Principal(request.user.get_username())
        setattr(request, _KEPT, found)
    return cast("Principal", getattr(request, _KEPT))


def known_by_key(request: HttpRequest) -> Principal:
    """Who asks by this request, whose user a key told and no session: the key was made with a second factor."""
    setattr(request, _KEPT, principal_of_user(request.user))
    return principal_of(request)


def may(principal: Principal, deed: Deed, row: object = None) -> bool:
    """``principal`` may do ``deed`` to ``row``: a row of the registry, a ``Thing``, or None for the registry itself."""
    return grants(principal, deed, _thing(principal, row))


def deeds(principal: Principal, row: object = None) -> frozenset[Deed]:
    """All that ``principal`` may do to it, for a page with several forms."""
    about = _thing(principal, row)
    return frozenset(deed for deed in get_args(Deed) if grants(principal, deed, about))


def require(request: HttpRequest, deed: Deed, row: object = None) -> Principal:
    """Who asks, where they may do it. Raises ``Http404`` where they may not even see it, else ``PermissionDenied``."""
    principal = principal_of(request)
    allowed = deeds(principal, row)
    if "see" not in allowed or deed not in allowed:
        status = HTTPStatus.FORBIDDEN if "see" in allowed else HTTPStatus.NOT_FOUND
        tell("refused", request, status=status.value, deed=deed)
        raise PermissionDenied if "see" in allowed else Http404
    return principal


def _thing(principal: Principal, row: object) -> Thing:
    """Whose it is, is looked up only for somebody who has a party."""
    if isinstance(row, Thing):
        return row
    return Thing(parties_of(row) if principal.parties else NO_PARTY, state_of(row))
