"""What the audit says of a document's figures."""

from __future__ import annotations

from django.db import models

from pledgebook.model import FindingKind, Verdict
from pledgebook.web.registry.models.dismissal import Dismissal
from pledgebook.web.registry.models.document import Document
from pledgebook.web.registry.models.figure import Figure
from pledgebook.web.registry.models.place import Placed, Ruled, choices, in_order, one_of


class Finding(Ruled):
    """A relation between figures and whether it holds (``pledgebook.model.Finding``).

    ``low`` and ``high`` bound a derived value exactly, as a whole number or a fraction ("325/3"). ``chance`` is how
    likely such figures would agree by accident; none where nothing was compared, or where the reading did not tell.
    ``key`` is what it speaks of (``registry.spoken``), ``dismissal`` the one that stands for it, if any.
    """

    document = models.ForeignKey(Document, models.PROTECT, related_name="findings")
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=16, choices=choices(FindingKind))
    verdict = models.CharField(max_length=16, choices=choices(Verdict))
    claim = models.TextField()
    explanation = models.TextField()
    relation = models.TextField()
    cue = models.TextField(blank=True)
    low = models.TextField(blank=True)
    high = models.TextField(blank=True)
    chance = models.FloatField(null=True)
    key = models.CharField(max_length=64, db_index=True)
    dismissal = models.ForeignKey(Dismissal, models.PROTECT, related_name="findings", null=True)

    class Meta:
        ordering = ("document", "position")
        constraints = (
            models.UniqueConstraint(fields=("document", "position"), name="finding_once"),
            one_of("finding_kind", "kind", FindingKind),
            one_of("finding_verdict", "verdict", Verdict),
        )

    def __str__(self) -> str:
        return self.claim


class FindingPlace(Placed):
    """A place that a finding speaks of, the total or the later value first; the figure there, where there is one."""

    finding = models.ForeignKey(Finding, models.PROTECT, related_name="places")
    position = models.PositiveSmallIntegerField()
    figure = models.ForeignKey(Figure, models.PROTECT, related_name="finding_places", null=True)

    class Meta:
        ordering = ("finding", "position")
        constraints = (
            models.UniqueConstraint(fields=("finding", "position"), name="finding_place_once"),
            in_order("finding_place_runs_forward", "start", "end", apart=True),
        )

    def __str__(self) -> str:
        return self.quote
