"""Whatever changes reporting: one transaction each, and one entry of the ledger.

A draft leaves no entry: the ledger is public, and a draft is its party's own until it is sent. A report's numbers have
an entry each, as every observation has.
"""

from pledgebook.web.reporting.actions.assess import answer_assessment, assess
from pledgebook.web.reporting.actions.contests import answer_contest, contest, handle_contest
from pledgebook.web.reporting.actions.drafts import Stale, keep_draft
from pledgebook.web.reporting.actions.evidence import attach_evidence, release_evidence, remove_evidence
from pledgebook.web.reporting.actions.rounds import close_round, extend_round, open_round, publish_round
from pledgebook.web.reporting.actions.send import confirm_report, send_report
from pledgebook.web.reporting.actions.take_rows import take_rows

__all__ = [
    "Stale",
    "answer_assessment",
    "answer_contest",
    "assess",
    "attach_evidence",
    "close_round",
    "confirm_report",
    "contest",
    "extend_round",
    "handle_contest",
    "keep_draft",
    "open_round",
    "publish_round",
    "release_evidence",
    "remove_evidence",
    "send_report",
    "take_rows",
]
