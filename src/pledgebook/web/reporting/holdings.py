"""Which rows of reporting belong together, for the ledger (``registry.holdings``).

Left out: drafts and reminders, which are private, and evidence before its release. What somebody contests is in from
the start, so that it is released as it was said; an entry has its digest under a salt and nothing else of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from pledgebook.web.registry.holdings import Table

_table = partial(Table, app="reporting")

HOLDINGS: Mapping[str, tuple[Table, ...]] = MappingProxyType({
    "round": (_table("round"), _table("asked", "round")),
    "report": (
        _table("report"),
        _table("report_observations", "report"),
        _table("confirmation", "report"),
    ),
    "assessment": (_table("assessment"), _table("answer", "assessment")),
    "contest": (_table("contest"),),
    # Its bytes count, and are as large as a file may be.
    "evidencefile": (_table("evidencefile", only=(("released_at__isnull", False),), batch=1),),
})  # fmt: skip
