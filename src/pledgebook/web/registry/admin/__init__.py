"""The administration of what has no page yet: facts are kept, what actions own is looked at, nothing is deleted."""

from __future__ import annotations

from django.contrib import admin

from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry import models
from pledgebook.web.registry.admin import kept, owned

admin.site.register(models.Process, kept.Processes)
admin.site.register(models.Party, kept.Parties)
admin.site.register(models.Membership, kept.Memberships)
admin.site.register(models.Meeting, kept.Meetings)
admin.site.register(models.ActionPackage, kept.Packages)
admin.site.register(models.Participation, kept.Participations)
admin.site.register(models.LineOfEffort, kept.LinesOfEffort)
admin.site.register(models.Office, kept.Offices)
admin.site.register(models.Document, kept.Documents)

admin.site.register(models.Commitment, owned.Commitments)
admin.site.register(models.CommitmentVersion, owned.Versions)
admin.site.register(models.Figure, owned.Figures)
admin.site.register(models.Finding, owned.Findings)
admin.site.register(models.Programme, owned.Programmes)
admin.site.register(models.Observation, owned.Observations)
admin.site.register(Entry, owned.Entries)
