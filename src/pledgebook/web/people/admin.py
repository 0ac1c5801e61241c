"""Users in the administration: every save is the action ``keep_user``, and no account is ever deleted."""

from __future__ import annotations

from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount, SocialApp, SocialToken
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import AdminPasswordChangeForm
from django.contrib.auth.models import Group, User
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from pledgebook.messages import _
from pledgebook.web.people.actions import keep_user
from pledgebook.web.registry.admin.refusing import Refusing

if TYPE_CHECKING:
    _Users = UserAdmin[User]
    _Password = AdminPasswordChangeForm[User]
else:
    _Users, _Password = UserAdmin, AdminPasswordChangeForm


class GivenPasswordForm(_Password):
    """A password that one person gives another."""

    def __init__(self, *arguments: Any, by: str, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._by = by

    def save(self, commit: bool = True) -> User:
        """Set the password, and keep it by the action."""
        user: User = super().save(commit=False)
        return keep_user(user, by=self._by, at=timezone.now()) if commit else user


class Users(Refusing, _Users):
    """Users, with what the ledger can tell of them. What they may do is given on a page of its own."""

    actions = None
    list_display = ("username", "is_active", "last_login")
    list_filter = ("is_active",)
    filter_horizontal = ()
    readonly_fields = ("last_login", "date_joined")
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Person"), {"fields": ("first_name", "last_name", "email")}),
        (_("What they may do"), {"fields": ("is_active",)}),
        (_("Times"), {"fields": ("last_login", "date_joined")}),
    )

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG002
        """Nobody deletes: their name stands in the history."""
        return False

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: ARG002
        """Keep it by the action."""
        keep_user(cast("User", obj), by=request.user.get_username(), at=timezone.now())

    def save_related(self, request: Any, form: Any, formsets: Any, change: bool) -> None:
        """Nothing: the action kept all of it."""

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:
        """Give a password, in the name of who is signed in."""
        signed = copy(self)  # the one of the site is shared by all requests
        signed.change_password_form = partial(GivenPasswordForm, by=request.user.get_username())
        return UserAdmin.user_change_password(signed, request, id, form_url)


# What allauth shows there would write past the actions, and show one person the secrets of another.
for noun in (
    Group,
    User,
    EmailAddress,
    EmailConfirmation,
    Authenticator,
    SocialAccount,
    SocialApp,
    SocialToken,
):
    if admin.site.is_registered(noun):
        admin.site.unregister(noun)
admin.site.register(User, Users)
