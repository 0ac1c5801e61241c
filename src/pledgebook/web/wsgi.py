"""The registry for a WSGI server, this project's own (``pledgebook serve``) or another."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from pledgebook.web.secret_key import keep_secret_key
from pledgebook.web.servable import check_servable
from pledgebook.web.settings_source import read

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pledgebook.web.settings")
check_servable(read(os.environ))
keep_secret_key(read(os.environ))  # before the settings are read: every process of a server has the same key
application = get_wsgi_application()
