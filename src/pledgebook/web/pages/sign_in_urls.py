"""The addresses of signing in and of second factors: allauth's views, those that are used here and no others.

They keep the names by which allauth leads from one to the next.
"""

from __future__ import annotations

from allauth.account.views import account_inactive, login, reauthenticate
from allauth.mfa.base import views as factors
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as passkeys
from allauth.socialaccount.providers.openid_connect import views as provider
from allauth.socialaccount.views import connections, login_cancelled
from django.contrib.auth.views import LogoutView, PasswordChangeView
from django.urls import path, reverse_lazy

from pledgebook.web.people.own_password import OwnPasswordForm

SIGN_IN, SIGN_OUT = "sign-in/", "sign-out/"

OWN_PASSWORD = PasswordChangeView.as_view(
    form_class=OwnPasswordForm, template_name="password.html", success_url=reverse_lazy("mfa_index")
)

urlpatterns = [
    path(SIGN_IN, login, name="sign-in"),
    path(SIGN_IN, login, name="account_login"),
    path(SIGN_OUT, LogoutView.as_view(), name="sign-out"),
    path(SIGN_OUT, LogoutView.as_view(), name="account_logout"),
    path("sign-in/closed/", account_inactive, name="account_inactive"),
    path("sign-in/again/", reauthenticate, name="account_reauthenticate"),
    path("sign-in/second-factor/", factors.authenticate, name="mfa_authenticate"),
    path("sign-in/with/<slug:provider_id>/", provider.login, name="openid_connect_login"),
    path("sign-in/with/<slug:provider_id>/back/", provider.callback, name="openid_connect_callback"),
    path("sign-in/not/", login_cancelled, name="socialaccount_login_cancelled"),
    path("second-factor/provider/", connections, name="socialaccount_connections"),
    path("second-factor/password/", OWN_PASSWORD, name="password"),
    path("second-factor/", factors.index, name="mfa_index"),
    path("second-factor/again/", factors.reauthenticate, name="mfa_reauthenticate"),
    path("second-factor/codes/", totp.activate_totp, name="mfa_activate_totp"),
    path("second-factor/codes/removal/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("second-factor/recovery/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("second-factor/recovery/new/", recovery.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path("second-factor/passkeys/", passkeys.list_webauthn, name="mfa_list_webauthn"),
    path("second-factor/passkeys/new/", passkeys.add_webauthn, name="mfa_add_webauthn"),
    path(
        "second-factor/passkeys/again/", passkeys.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"
    ),
    path("second-factor/passkeys/<int:pk>/removal/", passkeys.remove_webauthn, name="mfa_remove_webauthn"),
    path("second-factor/passkeys/<int:pk>/name/", passkeys.edit_webauthn, name="mfa_edit_webauthn"),
]
