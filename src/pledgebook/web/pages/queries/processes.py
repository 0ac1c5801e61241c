"""The processes, and finding the one that an address names."""

from __future__ import annotations

from django.db.models import Count, Q, QuerySet
from django.shortcuts import get_object_or_404

from pledgebook.web.registry.models import Process


def processes() -> QuerySet[Process]:
    """All of them by name, each with how many documents of it are ``held``."""
    return Process.objects.annotate(held=Count("documents", filter=Q(documents__held=True))).order_by(
        "name", "pk"
    )


def process_named(slug: str) -> Process:
    """The process. Raises ``Http404`` where there is none."""
    return get_object_or_404(Process, slug=slug)
