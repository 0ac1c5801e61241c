"""Who promises, endorses, leads or partners."""

from __future__ import annotations

from typing import Literal

from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import Exact

from pledgebook.web.registry.models.place import choices, not_empty, one_of

PartyKind = Literal["country", "organisation", "region", "signatories"]
EVERYONE = "*"  # the code of all signatories together


class Party(models.Model):
    """A country, organisation or region, or all signatories together.

    ``code`` is the ISO 3166-1 alpha-3 code of a country, else the identifier of the reader's vocabulary.
    """

    code = models.CharField(max_length=200, unique=True)
    name = models.TextField()
    kind = models.CharField(max_length=12, choices=choices(PartyKind))

    class Meta:
        ordering = ("name",)
        verbose_name_plural = "parties"
        constraints = (
            not_empty("party_is_named", "code", "name"),
            one_of("party_kind", "kind", PartyKind),
            models.CheckConstraint(
                condition=~models.Q(kind="country") | models.Q(Exact(Length("code"), 3)),
                name="party_country_has_alpha3",
            ),
        )

    def __str__(self) -> str:
        return self.name
