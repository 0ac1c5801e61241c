"""In whose name something is said, of those that the person speaks for."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.registry.models import Party


def spoken_for(parties: Sequence[Party], code: str) -> Party:
    """The party that is named, or the only one. Raises ``Refusal`` where it is none of them, or not said."""
    found = [party for party in parties if party.code == code] if code else list(parties)
    if len(found) != 1:
        raise Refusal(code, _("name the party that you speak for"))
    return found[0]


def assessed_for(organisations: frozenset[str], name: str) -> str:
    """The organisation that is named, or the only one. Raises as ``spoken_for``."""
    found = [each for each in sorted(organisations) if each == name] if name else sorted(organisations)
    if len(found) != 1:
        raise Refusal(name, _("choose the organisation that you assess for"))
    return found[0]
