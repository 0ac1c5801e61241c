"""Every address of the registry."""

from __future__ import annotations

from django.contrib import admin
from django.urls import include, path

from pledgebook.web.api.interface import interface

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/v1/", interface().urls),
    path("", include("pledgebook.web.pages.urls")),
]
