"""Django's settings, fed by the environment. Every default is safe; nothing has to be set.

``PLEDGEBOOK_DATABASE``    a SQLite file (default: ``pledgebook.sqlite3`` here) or ``postgresql://user:password@host/name``
``PLEDGEBOOK_SECRET_KEY``  signs sessions; without it each start makes its own, and everybody signs in again
``PLEDGEBOOK_HOSTS``       the names it answers to, separated by commas (default: this machine only)
``PLEDGEBOOK_DEBUG``       ``1`` shows tracebacks in the browser; never where others can reach it
"""

from __future__ import annotations

import os
import secrets

from pledgebook.web.database import database

DEBUG = os.environ.get("PLEDGEBOOK_DEBUG") == "1"
SECRET_KEY = os.environ.get("PLEDGEBOOK_SECRET_KEY") or secrets.token_urlsafe(50)
ALLOWED_HOSTS = os.environ.get("PLEDGEBOOK_HOSTS", "localhost,127.0.0.1,[::1]").split(",")

INSTALLED_APPS = ["pledgebook.web.ledger", "pledgebook.web.registry"]
DATABASES = {"default": database(os.environ.get("PLEDGEBOOK_DATABASE") or "pledgebook.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
USE_I18N = True
