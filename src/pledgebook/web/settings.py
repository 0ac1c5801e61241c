"""Django's settings, fed by the environment or a file. Every default is safe; nothing has to be set.

``PLEDGEBOOK_DATABASE``    a SQLite file (default: ``pledgebook.sqlite3`` here) or ``postgresql://user:password@host/name``
``PLEDGEBOOK_SECRET_KEY``  signs sessions; without it a server makes one and keeps it beside the SQLite file
``PLEDGEBOOK_HOSTS``       the names it answers to, separated by commas (default: this machine only)
``PLEDGEBOOK_HTTPS``       ``1`` where a proxy speaks HTTPS before it: cookies then travel encrypted only
``PLEDGEBOOK_DEBUG``       ``1`` shows tracebacks in the browser; never where others can reach it
``PLEDGEBOOK_UNCONFINED``  ``1`` reads uploads also where the system cannot cut the reader off from the network
``PLEDGEBOOK_FETCHING``    ``0`` takes no web addresses on the upload page (default: ``1``)
``PLEDGEBOOK_SETTINGS``    a TOML file with the same settings (``settings_source``)
"""

from __future__ import annotations

import os
from pathlib import Path

from csp.constants import NONE, SELF

from pledgebook.formats import html
from pledgebook.web.database import database
from pledgebook.web.secret_key import new_key, secret_key
from pledgebook.web.settings_source import read

SOURCE = read(os.environ)

DEBUG = SOURCE.debug
SECRET_KEY = secret_key(SOURCE) or new_key()
ALLOWED_HOSTS = list(SOURCE.hosts)
UNCONFINED = SOURCE.unconfined
FETCHING = SOURCE.fetching

INSTALLED_APPS = [
    "pledgebook.web.administration.apps.AdministrationConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "csp",
    "pledgebook.web.ledger",
    "pledgebook.web.registry",
    "pledgebook.web.people",
    "pledgebook.web.reporting",
    "pledgebook.web.pages",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
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
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "sign-in": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "sign-in",
        "OPTIONS": {"MAX_ENTRIES": 50_000},  # wrong passwords; where there are more, some are forgotten
    },
}
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
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SOURCE.https else None
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SOURCE.https
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
USE_I18N = True
