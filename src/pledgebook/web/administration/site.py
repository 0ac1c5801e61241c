"""The site of the administration: its name, who comes in, and how one's own password changes."""

from __future__ import annotations

from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.auth.views import PasswordChangeView, redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from pledgebook.messages import _
from pledgebook.web.pages.environment import asset
from pledgebook.web.people.asking import may, principal_of
from pledgebook.web.people.own_password import OwnPasswordForm


class Administration(AdminSite):
    """The administration of Pledgebook."""

    site_header = site_title = "Pledgebook"
    index_title = _("Administration")
    enable_nav_sidebar = False

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        """With our style beside Django's."""
        return super().each_context(request) | {"style": asset("pages/administration.css")}

    def has_permission(self, request: HttpRequest) -> bool:
        """Whoever may look at anything here comes in."""
        principal = principal_of(request)
        return may(principal, "look behind") or may(principal, "manage people")

    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:  # noqa: ARG002
        """Sign in on our own page; who is signed in and may not come in is refused."""
        if self.has_permission(request):
            return HttpResponseRedirect(reverse("admin:index"))
        if request.user.is_authenticated:
            raise PermissionDenied
        return redirect_to_login(request.GET.get("next") or reverse("admin:index"), reverse("sign-in"))

    def password_change(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Change one's own password."""
        request.current_app = self.name
        return PasswordChangeView.as_view(
            form_class=OwnPasswordForm,
            success_url=reverse("admin:password_change_done", current_app=self.name),
            extra_context={**self.each_context(request), **(extra_context or {})},
        )(request)
