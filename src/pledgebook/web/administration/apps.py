"""Django's administration with a site of ours."""

from __future__ import annotations

from django.contrib.admin.apps import AdminConfig


class AdministrationConfig(AdminConfig):
    """The administration; what it shows is registered by ``registry.admin``."""

    default_site = "pledgebook.web.administration.site.Administration"
