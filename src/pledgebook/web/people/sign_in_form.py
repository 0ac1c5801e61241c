"""The forms of the first and the second step of signing in: nobody can use them to try one secret after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from allauth.core import context
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpResponse

from pledgebook.messages import _
from pledgebook.web.people import tries

if TYPE_CHECKING:
    from django.http import HttpRequest


class SignInForm(forms.Form):
    """Name and password. allauth shows it and asks it to ``login`` whoever they belong to."""

    username = forms.CharField(max_length=150)
    password = forms.CharField(strip=False, widget=forms.PasswordInput)

    def __init__(self, *arguments: Any, request: HttpRequest | None = None, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._request = request
        self._login: Login | None = None

    def clean(self) -> dict[str, Any]:
        """Raises ``ValidationError`` for what does not belong together, and where it was tried too often."""
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        user = get_adapter().authenticate(self._request, **self._credentials())
        if user is None:
            raise ValidationError(_("The name and the password do not belong together."), code="wrong")
        self._login = Login(user=user)
        return cleaned

    def login(self, request: HttpRequest, redirect_url: str | None = None) -> HttpResponse:
        """The first step is done: to the second, or in."""
        if self._login is None:
            raise TypeError("who is to sign in was not checked")
        self._login.redirect_url = redirect_url
        answer: HttpResponse = perform_password_login(request, self._credentials(), self._login)
        return answer

    def _credentials(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in ("username", "password")}


class _Counted(forms.Form):
    """A form with a ``code``, which is tried no more than a password is."""

    user: Any

    def clean_code(self) -> str:
        """The code, where it is right. Raises ``ValidationError`` where it is not, or was wrong too often."""
        what, name = f"code of {self.user.pk}", self.user.get_username()
        tries.begin(context.request, name, what=what)
        code = str(super().clean_code())  # type: ignore[misc]  # of the form beside it
        tries.right(context.request, name, what=what)
        return code


class CodeForm(_Counted, AuthenticateForm):  # type: ignore[misc]  # it has no types
    """The code of the second step."""


class CodeAgainForm(_Counted, ReauthenticateForm):  # type: ignore[misc]  # it has no types
    """The code once more, before something that matters."""
