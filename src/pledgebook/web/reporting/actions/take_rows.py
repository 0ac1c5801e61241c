"""The rows of a workbook are kept or sent: all of them, or none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from django.db import transaction

from pledgebook.web.reporting.actions.drafts import keep_draft
from pledgebook.web.reporting.actions.send import send_report
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.workbook.reading import Filled


@transaction.atomic
def take_rows(
    round: Round, rows: Sequence[Filled], *, send: bool, language: str, by: str, at: dt.datetime
) -> int:
    """Keep every row as a draft and, where they are to be sent, send them; how many that are.

    Each report has its entry, as where it is sent by the form. Raises what the first row that cannot be taken raises;
    nothing is kept then.
    """
    for row in rows:
        keep_draft(
            round, row.shared, row.shared.lead, row.typed,
            edition=row.edition, language=language, by=by, at=at,
        )  # fmt: skip
        if send:
            send_report(round, row.shared, row.shared.lead, row.said, language=language, by=by, at=at)
    return len(rows)
