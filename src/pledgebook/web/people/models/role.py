"""What a person is here."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from pledgebook.web.people.rights import GivenRole
from pledgebook.web.registry.models import Party, Process
from pledgebook.web.registry.models.place import choices, one_of


class Role(models.Model):
    """A role that a person holds until it is taken: a row each, and for a focal point a row each party.

    A focal point has a party of a process, an assessor an organisation, the others neither. Who signed in without a
    role reads, as everybody does.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="roles_held")
    role = models.CharField(max_length=16, choices=choices(GivenRole))
    process = models.ForeignKey(Process, models.PROTECT, null=True, related_name="+")
    party = models.ForeignKey(Party, models.PROTECT, null=True, related_name="+")
    organisation = models.CharField(max_length=200, blank=True)
    given_by = models.TextField()
    given_at = models.DateTimeField()

    class Meta:
        ordering = ("user", "role", "process", "party", "organisation")
        constraints = (
            one_of("role_is_known", "role", GivenRole),
            models.UniqueConstraint(
                fields=("user", "process", "party"), condition=models.Q(role="focal"), name="role_focal_once"
            ),
            models.UniqueConstraint(
                fields=("user", "role", "organisation"), condition=~models.Q(role="focal"), name="role_once"
            ),
            models.CheckConstraint(
                condition=models.Q(role="focal", process__isnull=False, party__isnull=False)
                | (~models.Q(role="focal") & models.Q(process__isnull=True, party__isnull=True)),
                name="role_focal_has_party",
            ),
            models.CheckConstraint(
                condition=(models.Q(role="assessor") & ~models.Q(organisation=""))
                | (~models.Q(role="assessor") & models.Q(organisation="")),
                name="role_assessor_has_organisation",
            ),
        )

    def __str__(self) -> str:
        return f"{self.user}: {self.role}"
