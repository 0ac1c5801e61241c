"""A form of the administration whose save may be refused by the action behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from pledgebook.model import Refusal

if TYPE_CHECKING:
    _Admin = admin.ModelAdmin[models.Model]
else:
    _Admin = object


class Refusing(_Admin):
    """Says above the form, asked anew, what the action refused."""

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: Any = None,
    ) -> HttpResponse:
        """The form; what another writer made impossible in the meantime is told."""
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except Refusal as refusal:
            messages.error(request, str(refusal))
            return HttpResponseRedirect(request.get_full_path())
