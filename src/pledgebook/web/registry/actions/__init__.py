"""Everything that changes the registry: one transaction and one entry of the ledger each.

The caller passes who acts (``by``) and the instant (``at``). An action that changes nothing leaves no entry.
"""

from pledgebook.web.registry.actions.confirm_programme import confirm_programme
from pledgebook.web.registry.actions.correct_commitment import correct_commitment
from pledgebook.web.registry.actions.file_commitment import file_commitment
from pledgebook.web.registry.actions.import_reading import Import, import_reading
from pledgebook.web.registry.actions.keep_fact import keep_fact
from pledgebook.web.registry.actions.load_process import load_process
from pledgebook.web.registry.actions.merge_commitments import merge_commitments
from pledgebook.web.registry.actions.report_observation import report_observation

__all__ = [
    "Import",
    "confirm_programme",
    "correct_commitment",
    "file_commitment",
    "import_reading",
    "keep_fact",
    "load_process",
    "merge_commitments",
    "report_observation",
]
