"""The interface for programs as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """What is kept of requests: how many there were, and what was submitted."""

    name = "pledgebook.web.api"
    label = "api"
