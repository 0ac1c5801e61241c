"""The rows of the registry, a file a noun. Unknown is empty: nothing has a default that stands for a fact."""

from pledgebook.web.registry.models.commitment import Commitment
from pledgebook.web.registry.models.dismissal import Dismissal
from pledgebook.web.registry.models.document import Document
from pledgebook.web.registry.models.draft import DraftCommitment, DraftDocument
from pledgebook.web.registry.models.fetch import Fetch
from pledgebook.web.registry.models.figure import Figure
from pledgebook.web.registry.models.finding import Finding, FindingPlace
from pledgebook.web.registry.models.measure import Measure
from pledgebook.web.registry.models.meeting import Meeting
from pledgebook.web.registry.models.membership import Membership
from pledgebook.web.registry.models.money_entry import MoneyEntry
from pledgebook.web.registry.models.observation import Observation
from pledgebook.web.registry.models.office import Office
from pledgebook.web.registry.models.package import ActionPackage, LineOfEffort, Participation
from pledgebook.web.registry.models.party import Party
from pledgebook.web.registry.models.phase import Phase
from pledgebook.web.registry.models.pillar import Pillar, PillarScheme
from pledgebook.web.registry.models.process import Process
from pledgebook.web.registry.models.programme import Programme
from pledgebook.web.registry.models.status import Rating, Scale, Status
from pledgebook.web.registry.models.time import Time
from pledgebook.web.registry.models.upload import Upload
from pledgebook.web.registry.models.version import CommitmentVersion, VersionParty

__all__ = [
    "ActionPackage",
    "Commitment",
    "CommitmentVersion",
    "Dismissal",
    "Document",
    "DraftCommitment",
    "DraftDocument",
    "Fetch",
    "Figure",
    "Finding",
    "FindingPlace",
    "LineOfEffort",
    "Measure",
    "Meeting",
    "Membership",
    "MoneyEntry",
    "Observation",
    "Office",
    "Participation",
    "Party",
    "Phase",
    "Pillar",
    "PillarScheme",
    "Process",
    "Programme",
    "Rating",
    "Scale",
    "Status",
    "Time",
    "Upload",
    "VersionParty",
]
