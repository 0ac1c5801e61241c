"""Of two who edit the same at once one wins; the other learns it before anything of the first is lost."""

from __future__ import annotations

from django.db import models

from pledgebook.messages import _
from pledgebook.model import Refusal


class Overtaken(Refusal):
    """Somebody else changed it since the person looked; ``row`` is how it stands now."""

    def __init__(self, row: models.Model) -> None:
        super().__init__("", _("somebody changed it since you looked: see how it stands now"))
        self.row = row


class Settled(Refusal):
    """What the person looked at is settled as a whole by now, as a document that is published; the reason says how."""
