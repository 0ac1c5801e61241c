"""The amounts of money of a document, as the money account takes them."""

from __future__ import annotations

from django.db import models

from pledgebook.model import MoneyState
from pledgebook.web.registry.models.document import Document
from pledgebook.web.registry.models.place import Placed, choices, in_order, one_of


class MoneyEntry(Placed):
    """An amount with all that its words say of it (``pledgebook.model.Entry``).

    ``low`` and ``high`` are exact, as a whole number or a fraction; an empty one is open. ``currency`` is empty where
    it is not known. What the amount is to others of its document stands in ``relations``. The commitment that it
    stands in, and with it the pillar, are those of the figure at its place.
    """

    document = models.ForeignKey(Document, models.PROTECT, related_name="entries")
    low = models.TextField(blank=True)
    high = models.TextField(blank=True)
    stated = models.TextField(blank=True)
    currency = models.CharField(max_length=3, blank=True)
    sign = models.TextField(blank=True)
    state = models.CharField(max_length=12, choices=choices(MoneyState), blank=True)
    parties = models.JSONField(default=list)
    payers = models.JSONField(default=list)
    recipients = models.JSONField(default=list)
    purpose = models.TextField(blank=True)
    fund = models.TextField(blank=True)
    through = models.JSONField(default=list)
    begins = models.DateField(null=True)
    ends = models.DateField(null=True)
    each = models.TextField(blank=True)
    in_commitment = models.BooleanField()
    relations = models.JSONField(default=list)
    origins = models.JSONField(default=dict)
    reasons = models.JSONField(default=dict)

    class Meta:
        ordering = ("document", "start")
        constraints = (
            models.UniqueConstraint(fields=("document", "start", "end"), name="money_entry_once"),
            one_of("money_entry_state", "state", MoneyState, ""),
            in_order("money_entry_place_runs_forward", "start", "end", apart=True),
            in_order("money_entry_window_runs_forward", "begins", "ends"),
        )

    def __str__(self) -> str:
        return self.quote
