"""A commitment as one document words it."""

from __future__ import annotations

from typing import Literal

from django.db import models

from pledgebook.model import Declared, Stance
from pledgebook.web.registry.models.commitment import Commitment
from pledgebook.web.registry.models.document import Document
from pledgebook.web.registry.models.package import ActionPackage
from pledgebook.web.registry.models.party import Party
from pledgebook.web.registry.models.pillar import Pillar
from pledgebook.web.registry.models.place import Placed, choices, in_order, not_empty, one_of
from pledgebook.web.registry.models.process import Process

PartyRole = Literal["party", "partner"]


class CommitmentVersion(Placed):
    """What one document says of a commitment: all fields of ``pledgebook.model.Commitment``, and where they stand.

    ``recorded_at`` is when the registry learnt of it. ``kind`` is what the reader made of it; that of the programme
    is what a person confirmed. ``search`` is the searched text in stems (``registry.search``).

    ``latest`` marks the one version that stands for its commitment in lists; a commitment that was merged into another
    has none. ``corrected`` marks one in whose place a later version of the same document stands: the text of a
    document is marked with those that are not corrected.

    ``process`` and ``package`` repeat those of the commitment, and ``has_target``, ``has_deadline`` and
    ``has_finding`` (one that neither agrees nor only derives a value speaks of it) say what its figures, times and
    findings do: so the list of a process, its count and all of its facets but the party are answered from one index,
    ``version_facets``, without opening a row or joining a table. Within a process the order of ``commitment_id`` is
    that of the public numbers.
    """

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="versions")
    document = models.ForeignKey(Document, models.PROTECT, related_name="versions")
    process = models.ForeignKey(Process, models.PROTECT, related_name="versions")
    package = models.ForeignKey(ActionPackage, models.PROTECT, related_name="versions", null=True)
    number = models.PositiveSmallIntegerField()
    recorded_at = models.DateTimeField()
    recorded_by = models.TextField()
    title = models.TextField()
    stance = models.CharField(max_length=12, choices=choices(Stance), blank=True)
    declared = models.CharField(max_length=12, choices=choices(Declared), blank=True)
    pillar = models.ForeignKey(Pillar, models.PROTECT, related_name="versions", null=True)
    kind = models.CharField(max_length=64, blank=True)
    places = models.JSONField(default=list)
    programmes = models.JSONField(default=list)
    beneficiaries = models.JSONField(default=list)
    origins = models.JSONField(default=dict)
    reasons = models.JSONField(default=dict)
    search = models.TextField()
    latest = models.BooleanField()
    corrected = models.BooleanField(default=False)
    has_target = models.BooleanField()
    has_deadline = models.BooleanField()
    has_finding = models.BooleanField()

    class Meta:
        ordering = ("commitment", "number")
        indexes = (
            models.Index(
                fields=(
                    "process", "commitment", "pillar", "package", "kind", "declared", "stance",
                    "has_target", "has_deadline", "has_finding",
                    "latest", "id",  # where one of them is missing, SQLite or PostgreSQL opens the row for it
                ),
                condition=models.Q(latest=True),
                name="version_facets",
            ),
        )  # fmt: skip
        constraints = (
            models.UniqueConstraint(fields=("commitment", "number"), name="version_once"),
            models.UniqueConstraint(
                fields=("commitment",), condition=models.Q(latest=True), name="version_one_latest"
            ),
            models.UniqueConstraint(
                fields=("document", "start"), condition=models.Q(corrected=False), name="version_one_a_place"
            ),
            models.CheckConstraint(
                condition=~models.Q(latest=True, corrected=True), name="version_latest_is_not_corrected"
            ),
            one_of("version_stance", "stance", Stance, ""),
            one_of("version_declared", "declared", Declared, ""),
            in_order("version_place_runs_forward", "start", "end", apart=True),
            not_empty("version_is_quoted", "title", "quote", "recorded_by"),
        )

    def __str__(self) -> str:
        return self.title


class VersionParty(models.Model):
    """A party or partner of a commitment in one version, in the order of the document."""

    version = models.ForeignKey(CommitmentVersion, models.PROTECT, related_name="parties")
    party = models.ForeignKey(Party, models.PROTECT, related_name="versions")
    role = models.CharField(max_length=8, choices=choices(PartyRole))
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ("version", "role", "position")
        indexes = (models.Index(fields=("party", "role", "version"), name="version_party_facet"),)
        constraints = (
            models.UniqueConstraint(fields=("version", "party", "role"), name="version_party_once"),
            one_of("version_party_role", "role", PartyRole),
        )

    def __str__(self) -> str:
        return f"{self.party}: {self.role}"
