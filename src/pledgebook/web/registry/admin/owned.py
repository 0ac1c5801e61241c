"""What actions own, to look at: nothing here is added, changed or deleted by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest

from pledgebook.messages import _
from pledgebook.tracking import masked
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.registry.models import Observation

if TYPE_CHECKING:
    _Admin = admin.ModelAdmin[models.Model]
else:
    _Admin = admin.ModelAdmin


class Owned(_Admin):
    """Rows to look at."""

    actions = None
    show_full_result_count = False
    list_per_page = 50

    def has_add_permission(self, request: HttpRequest) -> bool:  # noqa: ARG002
        """Nobody."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG002
        """Nobody."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG002
        """Nobody."""
        return False


class Commitments(Owned):
    """Commitments."""

    list_display = ("public_id", "process", "package", "programme", "merged_into")
    list_select_related = ("process", "package", "programme", "merged_into")
    search_fields = ("public_id",)


class Versions(Owned):
    """The wordings of commitments."""

    list_display = ("title", "commitment", "number", "recorded_by", "recorded_at", "latest")
    list_select_related = ("commitment",)
    search_fields = ("title", "commitment__public_id")
    exclude = ("search",)


class Figures(Owned):
    """Figures of documents."""

    list_display = ("quote", "kind", "low", "high", "hedge", "unit", "role")
    search_fields = ("quote",)


class Findings(Owned):
    """Findings of documents."""

    list_display = ("claim", "kind", "verdict")
    list_filter = ("verdict", "kind")


class Programmes(Owned):
    """Programmes."""

    list_display = ("public_id", "title", "kind", "stage", "status")
    list_filter = ("status", "kind")
    search_fields = ("public_id", "title")
    exclude = ("notes",)


class Observations(Owned):
    """Values of measures; one that is too small to be shown is not shown here either."""

    list_display = ("measure", "programme", "role", "value", "begins", "ends", "reported_by")
    list_select_related = ("measure__programme",)
    search_fields = ("measure__programme__public_id",)
    exclude = ("low", "high", "hedge", "figure")
    readonly_fields = ("programme", "value")

    @admin.display(description=_("programme"))
    def programme(self, observation: Observation) -> str:
        """The public id of its programme."""
        return observation.measure.programme.public_id

    @admin.display(description=_("value"))
    def value(self, observation: Observation) -> str:
        """The bounds as written, with their hedge."""
        kind = load_kinds().get(observation.measure.programme.kind)
        low, high = observation.low, observation.high
        if kind and kind.mask_below and (observation.role == "change" or masked(kind, low, high)):
            return _("not shown")
        bounds = sorted({f"{bound.normalize():f}" for bound in (low, high) if bound is not None}, key=float)
        return f"{' – '.join(bounds)} ({observation.hedge})"


class Entries(Owned):
    """Entries of the ledger."""

    list_display = ("sequence", "recorded_at", "actor", "action", "subject_type", "subject_id")
    search_fields = ("actor", "action", "subject_id")
    ordering = ("-sequence",)
