"""The figures of a document."""

from __future__ import annotations

from django.db import models

from pledgebook.model import FigureKind, Hedge, Role
from pledgebook.web.registry.models.document import Document
from pledgebook.web.registry.models.place import Placed, Ruled, choices, in_order, one_of
from pledgebook.web.registry.models.version import CommitmentVersion


class Figure(Placed, Ruled):
    """A number as a document states it (``pledgebook.model.Figure``), in a commitment or outside any.

    A corrected version keeps its figures and the one in its place has copies: the figures of a document, each once, are
    those without a version or with one that is not ``corrected``.
    """

    document = models.ForeignKey(Document, models.PROTECT, related_name="figures")
    version = models.ForeignKey(CommitmentVersion, models.PROTECT, related_name="figures", null=True)
    kind = models.CharField(max_length=8, choices=choices(FigureKind))
    low = models.DecimalField(max_digits=40, decimal_places=10, null=True)
    high = models.DecimalField(max_digits=40, decimal_places=10, null=True)
    hedge = models.CharField(max_length=12, choices=choices(Hedge))
    unit = models.TextField(blank=True)
    role = models.CharField(max_length=12, choices=choices(Role), blank=True)

    class Meta:
        ordering = ("document", "start")
        constraints = (
            one_of("figure_kind", "kind", FigureKind),
            one_of("figure_hedge", "hedge", Hedge),
            one_of("figure_role", "role", Role, ""),
            in_order("figure_place_runs_forward", "start", "end", apart=True),
            in_order("figure_bounds_in_order", "low", "high"),
        )

    def __str__(self) -> str:
        return self.quote
