"""Those who act at the start of a sentence and stand in no table.

A number of bodies without a name ("Three faith-based organisations will host") are none of them: a commitment is of a
party that can be told.
"""

from __future__ import annotations

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.firms import find_firm, find_venture
from pledgebook.commitments.names.unknown.joined_names import find_joined
from pledgebook.commitments.units.actors.agent_bodies import find_agent_body
from pledgebook.commitments.units.actors.bodies_behind import find_body_behind
from pledgebook.model import Span


def find_unlisted(context: Context, sentence: Span) -> Subject | None:
    """Those who stand in no table at the start of a sentence: names joined by "and", a firm.

    For documents in which parties make promises.
    """
    finds = (find_joined, find_firm, find_venture, find_agent_body, find_body_behind)
    return next((found for find in finds if (found := find(context, sentence))), None)
