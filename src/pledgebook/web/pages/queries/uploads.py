"""What was handed in."""

from __future__ import annotations

import uuid

from django.shortcuts import get_object_or_404

from pledgebook.web.registry.models import Upload


def upload_named(public_id: uuid.UUID) -> Upload:
    """The upload, without its bytes. Raises ``Http404`` where there is none."""
    rows = Upload.objects.select_related("document", "process").defer("document__text", "content")
    return get_object_or_404(rows, public_id=public_id)
