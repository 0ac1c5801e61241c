"""Tasks are no facts: the administration, which shows what may be kept, does not list them."""

from __future__ import annotations

from django.contrib import admin
from django_tasks_db.models import DBTaskResult

admin.site.unregister(DBTaskResult)
