"""Finding what an address names."""

from __future__ import annotations

from django.shortcuts import get_object_or_404

from pledgebook.web.registry.models import Process


def process_named(slug: str) -> Process:
    """The process. Raises ``Http404`` where there is none."""
    return get_object_or_404(Process, slug=slug)
