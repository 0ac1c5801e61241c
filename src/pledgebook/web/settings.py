"""Django's settings, fed by the environment or a file. Every default is safe; nothing has to be set.

``PLEDGEBOOK_DATABASE``    a SQLite file (default: ``pledgebook.sqlite3`` here) or ``postgresql://user:password@host/name``
``PLEDGEBOOK_SECRET_KEY``  signs sessions; without it a server makes one and keeps it beside the SQLite file
``PLEDGEBOOK_HOSTS``       the names it answers to, separated by commas (default: this machine only)
``PLEDGEBOOK_HTTPS``       ``1`` where a proxy speaks HTTPS before it, and says so (X-Forwarded-Proto): all else is
                           led there, and cookies travel encrypted only
``PLEDGEBOOK_PROXIES``     the addresses or networks of proxies whose word counts for where a request comes from
                           (default: this machine's where ``PLEDGEBOOK_HTTPS`` is set, else none)
``PLEDGEBOOK_MAIL``        ``smtp://user:password@host``, the server that takes mail; without it none is sent
``PLEDGEBOOK_MAIL_FROM``   the address that mail comes from
``PLEDGEBOOK_ADDRESS``     the address of the registry, for the links in mails (default: ``http://localhost:8000``)
``PLEDGEBOOK_PROVIDER``    the issuer of a provider of sign-in (OpenID Connect), as ``https://id.example.org/realms/book``;
                           ``..._NAME`` is what people call it, ``..._CLIENT`` and ``..._SECRET`` what it knows us by,
                           ``..._ACR`` the classes of signing in, separated by commas, that are two factors
``PLEDGEBOOK_IDLE_MINUTES``  after so many in which nothing is done somebody signs in again (default: 120)
``PLEDGEBOOK_DEMO``        ``1`` asks for no second factor; for this machine only
``PLEDGEBOOK_DEBUG``       ``1`` shows tracebacks in the browser; never where others can reach it
``PLEDGEBOOK_UNCONFINED``  ``1`` reads uploads also where the system cannot cut the reader off from the network
``PLEDGEBOOK_FETCHING``    ``0`` takes no web addresses on the upload page (default: ``1``)
``PLEDGEBOOK_HISTORY_KEY`` the file with the key that signs checkpoints (default: beside the SQLite file)
``PLEDGEBOOK_SETTINGS``    a TOML file with the same settings (``settings_source``)
"""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

from csp.constants import NONE, SELF

from pledgebook.formats import html
from pledgebook.web.database import database
from pledgebook.web.events import LOGGERS
from pledgebook.web.mail_setting import mail
from pledgebook.web.people.provider_setting import origin, providers
from pledgebook.web.secret_key import new_key, secret_key
from pledgebook.web.settings_source import read

SOURCE = read(os.environ)

DEBUG = SOURCE.debug
SECRET_KEY = secret_key(SOURCE) or new_key()
ALLOWED_HOSTS = list(SOURCE.hosts)
UNCONFINED = SOURCE.unconfined
FETCHING = SOURCE.fetching
DEMO = SOURCE.demo
TRUSTED_PROXIES = SOURCE.networks

INSTALLED_APPS = [
    "pledgebook.web.administration.apps.AdministrationConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "ninja",
    "csp",
    "django_tasks_db",
    "pledgebook.web.ledger",
    "pledgebook.web.registry",
    "pledgebook.web.protection",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "pledgebook.web.keys",
    "pledgebook.web.people",
    "pledgebook.web.reporting",
    "pledgebook.web.api",
    "pledgebook.web.pages",
]
MIDDLEWARE = [
    "pledgebook.web.people.proxies.Proxies",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "pledgebook.web.pages.tongues.speak",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "pledgebook.web.people.telling.Refusals",
    "pledgebook.web.people.idle.Idle",
    "pledgebook.web.people.gate.Gate",
    "django_htmx.middleware.HtmxMiddleware",
    "pledgebook.web.api.gate.gate",
]
ROOT_URLCONF = "pledgebook.web.urls"
WSGI_APPLICATION = "pledgebook.web.wsgi.application"

_CONTEXT = [
    "django.template.context_processors.request",
    "django.contrib.auth.context_processors.auth",
    "django.contrib.messages.context_processors.messages",
]
TEMPLATES = [
    {
        # Our own pages: the engine of the self-contained page, so that one catalogue collects all strings.
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [Path(__file__).parent / "pages" / "templates"],
        "OPTIONS": {
            "environment": "pledgebook.web.pages.environment.environment",
            "context_processors": [
                *_CONTEXT[1:],
                "pledgebook.web.pages.context.only_process",
                "pledgebook.web.pages.context.rights",
                "pledgebook.web.pages.tongues.switch",
            ],
        },
    },
    {
        # The administration's.
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parent / "administration" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": _CONTEXT},
    },
]

DATABASES = {"default": database(SOURCE.database)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTHENTICATION_BACKENDS = ["pledgebook.web.people.backend.Rights"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
CACHES = {
    "default": {  # in the database, so that all workers see which one-time codes were used
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "people_cache",
        "OPTIONS": {"MAX_ENTRIES": 50_000},
    },
}
ACCOUNT_ADAPTER = "pledgebook.web.people.adapters.AccountAdapter"
ACCOUNT_FORMS = {"login": "pledgebook.web.people.sign_in_form.SignInForm"}
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_RATE_LIMITS = False  # people.lock_out counts
SOCIALACCOUNT_ADAPTER = "pledgebook.web.people.single_sign_on.ProviderAdapter"
SOCIALACCOUNT_PROVIDERS = providers(
    SOURCE.provider, SOURCE.provider_name, SOURCE.provider_client, SOURCE.provider_secret, SOURCE.provider_acr
)
PROVIDER_ACR = frozenset(SOURCE.provider_acr)
PROVIDER_NAME = (SOURCE.provider_name or origin(SOURCE.provider)) if SOURCE.provider else ""
MFA_ADAPTER = "pledgebook.web.people.adapters.FactorAdapter"
MFA_FORMS = {
    "authenticate": "pledgebook.web.people.sign_in_form.CodeForm",
    "reauthenticate": "pledgebook.web.people.sign_in_form.CodeAgainForm",
    "authenticate_webauthn": "pledgebook.web.people.passkey_form.PasskeyForm",
    "reauthenticate_webauthn": "pledgebook.web.people.passkey_form.PasskeyAgainForm",
}
MFA_SUPPORTED_TYPES = ["webauthn", "totp", "recovery_codes"]
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_ISSUER = "Pledgebook"
MFA_TOTP_TOLERANCE = 1  # half a minute early or late
MAILS = bool(SOURCE.mail)
globals().update(mail(SOURCE.mail))
ADDRESS = SOURCE.address
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}  # `pledgebook worker` does them
DEFAULT_FROM_EMAIL = SOURCE.mail_from or "pledgebook@localhost"
API_A_MINUTE = {"address": 240, "key": 1200}  # requests of one address without a key, and of one key
LOGGING = LOGGERS
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "home"

STATIC_URL = "/static/"
STATICFILES_DIRS = [
    ("reading", html.STATIC)
]  # the style of the marked document is that of the reader's own page
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600  # an address names the content's hash, so a new version has a new address

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        # A form that leads to the provider of sign-in ends there.
        "form-action": [SELF, *([origin(SOURCE.provider)] if SOURCE.provider else [])],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SOURCE.https else None
SESSION_COOKIE_AGE = 12 * 3600  # a day of work
SESSION_IDLE = dt.timedelta(minutes=SOURCE.idle_minutes)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = SOURCE.https
if SOURCE.https:
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-sessionid", "__Host-csrftoken"  # no other name sets them
    SECURE_HSTS_SECONDS = 365 * 24 * 3600
# Whether all names below this one speak HTTPS too, is not ours to say.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
USE_I18N = True
