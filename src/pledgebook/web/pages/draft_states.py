"""How a draft stands, in words."""

from __future__ import annotations

from pledgebook.messages import _
from pledgebook.web.registry.models.draft import DraftState


def draft_state(state: DraftState) -> str:
    """What became of it so far."""
    return {
        "draft": _("not decided"),
        "accepted": _("accepted"),
        "rejected": _("rejected"),
        "split": _("taken apart"),
        "merged": _("put together with another"),
        "replaced": _("read again since"),
    }[state]
