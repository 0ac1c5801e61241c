"""Django's own questions, which its administration asks, answered from the table of rights."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import AnonymousUser, User
from django.utils import timezone

from pledgebook.web.people.first_password import has_ended
from pledgebook.web.people.principals import principal_of_user
from pledgebook.web.people.rights import Deed, Principal, grants

_KEPT = "_pledgebook_principal"
PEOPLE = "auth"  # the label of Django's app of users
CHANGES = ("add_", "change_")


class Rights(ModelBackend):
    """Signs in by name and password. What a user may do turns on their roles alone, on no permission of Django's."""

    def authenticate(
        self, request: Any, username: str | None = None, password: str | None = None, **more: Any
    ) -> Any:
        """Who has the name and the password; nobody by one that was for the first time and has ended."""
        user = super().authenticate(request, username=username, password=password, **more)
        return None if user is not None and has_ended(user, timezone.now()) else user

    def has_perm(self, user_obj: Any, perm: str, obj: Any = None) -> bool:  # noqa: ARG002
        """The deed that the permission stands for is allowed."""
        return grants(_principal(user_obj), deed_of(perm))

    def has_module_perms(self, user_obj: Any, app_label: str) -> bool:
        """Something in it may be looked at."""
        return self.has_perm(user_obj, f"{app_label}.view_")

    def get_all_permissions(self, user_obj: Any, obj: Any = None) -> set[str]:  # noqa: ARG002
        """None of Django's."""
        return set()


def deed_of(perm: str) -> Deed:
    """What a permission of Django's would let one do.

    >>> deed_of("registry.change_office"), deed_of("ledger.view_entry"), deed_of("auth.view_user")
    ('keep facts', 'look behind', 'manage people')
    """
    label, _dot, codename = perm.partition(".")
    if label == PEOPLE:
        return "manage people"
    return "keep facts" if codename.startswith(CHANGES) else "look behind"


def _principal(user: User | AnonymousUser) -> Principal:
    """Looked up once a request: Django keeps the user object for as long."""
    if not hasattr(user, _KEPT):
        setattr(user, _KEPT, principal_of_user(user))
    principal: Principal = getattr(user, _KEPT)
    return principal
