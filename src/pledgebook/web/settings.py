"""Django's settings, fed by the environment or a file. Every default is safe; nothing has to be set.

``PLEDGEBOOK_DATABASE``    a SQLite file (default: ``pledgebook.sqlite3`` here) or ``postgresql://user:password@host/name``
``PLEDGEBOOK_SECRET_KEY``  signs sessions; without it a server makes one and keeps it beside the SQLite file
``PLEDGEBOOK_HOSTS``       the names it answers to, separated by commas (default: this machine only)
``PLEDGEBOOK_DEBUG``       ``1`` shows tracebacks in the browser; never where others can reach it
``PLEDGEBOOK_SETTINGS``    a TOML file with the same settings (``settings_source``)
"""

from __future__ import annotations

import os

from pledgebook.web.database import database
from pledgebook.web.secret_key import new_key, secret_key
from pledgebook.web.settings_source import read

SOURCE = read(os.environ)

DEBUG = SOURCE.debug
SECRET_KEY = secret_key(SOURCE) or new_key()
ALLOWED_HOSTS = list(SOURCE.hosts)

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "pledgebook.web.ledger",
    "pledgebook.web.registry",
]
ROOT_URLCONF = "pledgebook.web.urls"
STATIC_URL = "static/"
DATABASES = {"default": database(SOURCE.database)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
USE_I18N = True
