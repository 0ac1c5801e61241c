"""Short prose that says nothing of itself: a note by which somebody gives, or news in which nobody does.

"Canada will provide $12 million to Sudan" gives; "Norway sold 540,000 tonnes abroad" and "Japan is sending two
astronauts" only tell. One sentence by which somebody gives, or two parties that promise, make a note of the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.headlines import is_made_known
from pledgebook.commitments.names.beneficiaries import find_beneficiaries
from pledgebook.commitments.names.unknown.firms import gives_money
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Span
from pledgebook.vocabulary.ordinary import load_ordinary

_FEWEST = 3  # sentences; of a shorter excerpt nothing can be told
_PROSE = ("paragraph", "heading")


def is_short_news(context: Context, units: Sequence[Unit], most: int) -> bool:
    """Whether a text of prose with fewer than ``most`` sentences holds no act that is for others.

    ``units`` are those by which a known party acts.
    """
    document = context.document
    if not _FEWEST <= len(document.sentences) < most:
        return False
    if any(block.kind not in _PROSE for block in document.blocks):
        return False
    if is_made_known(context, load_ordinary(context.vocabulary.language)):
        return False
    return not any(_gives(context, unit) for unit in units) and not _several_promise(context, units)


def _several_promise(context: Context, units: Sequence[Unit]) -> bool:
    """Whether two parties promise something: news tells of one at a time."""
    trades = load_ordinary(context.vocabulary.language).trades
    acts = [(unit.subject.parties, unit.subject.act) for unit in units if unit.subject]
    return len({who for who, act in acts if act and act.stance == "pledge" and act.verb not in trades}) > 1


def _gives(context: Context, unit: Unit) -> bool:
    """Whether a unit is a vow, or does something with money, for people or towards another party."""
    act = unit.subject.act if unit.subject else None
    trades = load_ordinary(context.vocabulary.language).trades
    if unit.subject is None or act is None or act.group == "report" or act.verb in trades:
        return False
    at = next((each.at for each in unit.sentences if each.at.holds(act.at)), unit.at)
    behind = Span(act.at.end, at.end)
    vows = act.group == "commit" and act.stance == "pledge" and bool(unit.subject.parties)
    if vows or gives_money(context, at) or find_beneficiaries(context, at):
        return True
    own = set(unit.subject.parties)
    return any(not own & {name.id, name.acts_for} for name in context.names_at(behind))
