"""The rows of reporting, a file a noun."""

from pledgebook.web.reporting.models.assessment import Answer, Assessment
from pledgebook.web.reporting.models.contest import Contest
from pledgebook.web.reporting.models.draft import Draft
from pledgebook.web.reporting.models.evidence import EvidenceFile
from pledgebook.web.reporting.models.reminder import Reminder
from pledgebook.web.reporting.models.report import Confirmation, Report
from pledgebook.web.reporting.models.round import Asked, Round

__all__ = [
    "Answer",
    "Asked",
    "Assessment",
    "Confirmation",
    "Contest",
    "Draft",
    "EvidenceFile",
    "Reminder",
    "Report",
    "Round",
]
