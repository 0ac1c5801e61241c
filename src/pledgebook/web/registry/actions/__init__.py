"""Everything that changes the registry: one transaction and one entry of the ledger each.

The caller passes who acts (``by``) and the instant (``at``). An action that changes nothing leaves no entry.
"""

from pledgebook.web.registry.actions.claim_upload import (
    claim_upload,
    hold_upload,
    keep_upload,
    release_upload,
    retry_upload,
)
from pledgebook.web.registry.actions.confirm_programme import confirm_programme
from pledgebook.web.registry.actions.correct_commitment import correct_commitment
from pledgebook.web.registry.actions.decide_draft import decide_draft, decide_drafts
from pledgebook.web.registry.actions.discard_draft import discard_draft, restore_draft
from pledgebook.web.registry.actions.dismiss_finding import dismiss_finding
from pledgebook.web.registry.actions.erase_entries import erase_entries
from pledgebook.web.registry.actions.file_commitment import file_commitment
from pledgebook.web.registry.actions.finish_upload import finish_upload, refuse_upload
from pledgebook.web.registry.actions.import_reading import Import, import_reading
from pledgebook.web.registry.actions.keep_draft import draft_upload, keep_draft, take_reading
from pledgebook.web.registry.actions.keep_fact import keep_fact
from pledgebook.web.registry.actions.keep_fetch import keep_fetch
from pledgebook.web.registry.actions.load_process import load_process
from pledgebook.web.registry.actions.merge_commitments import merge_commitments
from pledgebook.web.registry.actions.part_commitments import part_commitments
from pledgebook.web.registry.actions.publish_draft import publish_draft
from pledgebook.web.registry.actions.receive_upload import receive_address, receive_upload
from pledgebook.web.registry.actions.report_observation import report_observation
from pledgebook.web.registry.actions.restore_finding import restore_finding
from pledgebook.web.registry.actions.take_draft import give_back_draft, take_draft

__all__ = [
    "Import",
    "claim_upload",
    "confirm_programme",
    "correct_commitment",
    "decide_draft",
    "decide_drafts",
    "discard_draft",
    "dismiss_finding",
    "draft_upload",
    "erase_entries",
    "file_commitment",
    "finish_upload",
    "give_back_draft",
    "hold_upload",
    "import_reading",
    "keep_draft",
    "keep_fact",
    "keep_fetch",
    "keep_upload",
    "load_process",
    "merge_commitments",
    "part_commitments",
    "publish_draft",
    "receive_address",
    "receive_upload",
    "refuse_upload",
    "release_upload",
    "report_observation",
    "restore_draft",
    "restore_finding",
    "retry_upload",
    "take_draft",
    "take_reading",
]
