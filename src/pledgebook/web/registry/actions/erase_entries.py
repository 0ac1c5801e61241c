"""What the history says of a person is erased, and what it tells of the tables is told again."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.erase import Erasure, erase, last_of
from pledgebook.web.ledger.models import Entry
from pledgebook.web.ledger.record import one_after_another
from pledgebook.web.registry.holdings import named


@transaction.atomic
def erase_entries(erasure: Erasure, *, by: str, at: dt.datetime) -> Entry:
    """Erase parts of some entries; the entry that tells of it is returned.

    The salt of what they tell of the tables goes with them, so that entry tells of these holdings again. Raises
    ``Refusal`` as ``ledger.erase`` does, and where the tables no longer say what was told: an erasing would hide that.
    """
    one_after_another()
    told = last_of(erasure.entries)
    rows = named(told)
    for name, held in told.items():
        if not held.says(rows[name]):
            said = _("entry {number} tells otherwise of {holding} than the tables say; verify first")
            raise Refusal(_("the history"), said.format(number=held.sequence, holding=name))
    return erase(erasure, by=by, at=at, rows=rows)
