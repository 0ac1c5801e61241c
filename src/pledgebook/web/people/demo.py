"""The accounts of the demo: one of each role."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from pledgebook.web.people.actions import Account, set_account
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.models import VersionParty

ORGANISATION = "An institute"


def demo_accounts(by: str, at: dt.datetime) -> Iterator[Account]:
    """Each with a new password; the focal point is of a party that has a programme to report on, where there is one."""
    granted = {"administrator": Grant("administrator"), "editor": Grant("editor"),
               "assessor": Grant("assessor", organisation=ORGANISATION)}  # fmt: skip
    promised = VersionParty.objects.filter(
        role="party",
        version__latest=True,
        party__kind="country",
        version__commitment__programme__isnull=False,
    )
    first = promised.select_related("party", "version__process").order_by("version__commitment__programme")[
        :1
    ]
    for row in first:
        granted["focal-point"] = Grant("focal", row.version.process.slug, row.party.code)
    for name, grant in granted.items():
        yield set_account(name, grants=(grant,), lasts=True, by=by, at=at)
