"""Whose act it is that an agency does under its country's heading: "Philippines", then "The Department will"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown_names import is_of_state, unknown_name
from pledgebook.model import Block

_SHORT = 80  # characters of a line that may stand over what follows
_NAMED = ("body", "first", "unknown")  # rules whose party no table knows


def with_principal(context: Context, block: Block, subject: Subject) -> Subject:
    """The subject with the country of the heading over it in the place of an agency of that country."""
    over = _country_over(context, block) if len(subject.parties) == 1 else None
    if over is None or subject.parties == (over,) or not _is_agency(context, subject, over):
        return subject
    return replace(subject, parties=(over,))


def _country_over(context: Context, block: Block) -> str | None:
    """The one country that the nearest line or heading over a block is."""
    nearest = context.lines.nearest(block.at.start)
    index = nearest if nearest is not None else (block.headings[-1] if block.headings else None)
    label = context.lines.party(index)
    if label is None or index is None or not _is_right_over(context, index, block):
        return None
    names = context.names_at(context.document.blocks[index].at)
    countries = tuple(dict.fromkeys(name.id for name in names if name.kind == "country"))
    return label.parties[0] if label.parties == countries and len(countries) == 1 else None


def _is_right_over(context: Context, index: int, block: Block) -> bool:
    """Whether no other line or label stands between a heading and a block."""
    blocks = context.document.blocks
    mine = bisect_left(blocks, block.at.start, key=lambda each: each.at.start)
    return not any(
        each.kind == "paragraph" and (each.strong or each.at.end - each.at.start < _SHORT)
        for each in blocks[index + 1 : mine]
    )


def _is_agency(context: Context, subject: Subject, country: str) -> bool:
    """Whether a body acts for a country: the tables say so, or a noun in its name that only the state's have."""
    for name in context.names_at(subject.at):
        if name.id == subject.parties[0]:
            return name.acts_for == country
    if subject.rule not in _NAMED:
        return False
    body = unknown_name(context.text, subject.at.start, subject.at.end, context.vocabulary)
    return body is not None and is_of_state(body, context.vocabulary)
