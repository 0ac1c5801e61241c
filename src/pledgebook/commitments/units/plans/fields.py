"""Items of action plans: what is to be done, with fields below or behind it that say by whom and by when.

The fields stand in items or paragraphs that follow the act, in items in it, or in its own block.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.lines.label_acts import act_without_subject, wants_subject
from pledgebook.commitments.names.lines.numbers import behind_code
from pledgebook.model import Block, Span
from pledgebook.vocabulary.field_labels import Field, find_fields

_OF_NAMES = ("responsible", "partner", "act", "deadline")  # kinds of fields that may hold whole clauses


class Plan(NamedTuple):
    """An item of a plan: its first block and the one behind its last, where it stands, what is done, and its fields."""

    head: int
    end: int
    at: Span
    said: Span
    fields: tuple[Field, ...]

    def of(self, kind: str) -> list[Field]:
        """The fields of a kind."""
        return [field for field in self.fields if field.kind == kind]

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of its fields that say something of the act."""
        return frozenset(field.kind for field in self.fields) - {"other", "act"}


def find_plans(context: Context) -> Iterator[Plan]:
    """The stretches of a document that have the shape of a plan's item, in order, none within another."""
    fields = _without_acts(context)
    if not any(field.kind in ("responsible", "deadline") for some in fields.values() for field in some):
        return
    tree = _Tree(context.document.blocks, fields)
    reach = 0
    for index, block in enumerate(context.document.blocks):
        opens = tree.has_act(index) or not (block.kind == "cell" or tree.is_field(index))
        if index < reach or not opens:
            continue
        end = tree.end_of(index)
        held = [field for each in range(index, end) for field in fields.get(each, ())]
        if held and not tree.holds_others(index):
            yield _plan(context, index, end, held)
            reach = end


def _without_acts(context: Context) -> Mapping[int, Sequence[Field]]:
    """The fields of the blocks; a label before what somebody does is a topic ("Funding: Peru will give $2 million")."""
    fields = find_fields(context.document, context.text, context.vocabulary.language)
    kept = {
        index: [field for field in some if field.kind in _OF_NAMES or not _speaks(context, field.at)]
        for index, some in fields.items()
    }
    behind = {index: some for index, some in fields.items() if not some and kept.get(index - 1)}
    return {**{index: some for index, some in kept.items() if some}, **behind}


def _speaks(context: Context, at: Span) -> bool:
    """Whether somebody acts in the words of a field, or a verb stands there that wants a subject: "Will provide"."""
    subject = context.grammar.find_subject(context.text, at, context.names_at(at), context.vocabulary)
    if subject and subject.act:
        return True
    act = act_without_subject(context, at)
    return bool(act and wants_subject(context, act)) or bool(
        context.grammar.find_collective(context.text, at, context.vocabulary)
    )


class _Tree:
    """Which blocks are fields, what stands in which, and where that ends."""

    def __init__(self, blocks: Sequence[Block], fields: Mapping[int, Sequence[Field]]) -> None:
        self._blocks = blocks
        self._fields = fields
        self._ends = [index + 1 for index in range(len(blocks))]
        self._inside: dict[int, list[int]] = {}
        for index in reversed(range(len(blocks))):
            parent = blocks[index].parent
            if parent is not None:
                self._ends[parent] = max(self._ends[parent], self._ends[index])
                self._inside.setdefault(parent, []).append(index)

    def is_field(self, index: int) -> bool:
        """Whether a block begins with the label of a field, or holds the words of the one before it."""
        found = self._fields.get(index)
        return found is not None and (not found or found[0].start == self._blocks[index].at.start)

    def has_act(self, index: int) -> bool:
        """Whether a field of a block says what is done: another item begins there."""
        return any(field.kind == "act" for field in self._fields.get(index, ()))

    def holds_others(self, index: int) -> bool:
        """Whether what stands in a block has fields of its own: the block is over several items of a plan."""
        return any(
            not self.is_field(each)
            and (each in self._fields or any(map(self.is_field, self._inside.get(each, ()))))
            for each in self._inside.get(index, ())
        )

    def end_of(self, index: int) -> int:
        """Where an item with all that is in it ends, and the fields that follow it in its list or its section."""
        end = self._ends[index]
        while end < len(self._blocks) and self._follows(index, end):
            end = self._ends[end]
        return end

    def _follows(self, index: int, other: int) -> bool:
        head, block = self._blocks[index], self._blocks[other]
        if not self.is_field(other) or self.has_act(other) or block.kind == "heading":
            return False
        if block.kind == "cell" and other > index + 1:  # the cells behind the first are of one table
            return block.table in (head.table, self._blocks[other - 1].table, self._blocks[index + 1].table)
        kinds = {field.kind for field in self._fields[other]}
        if block.kind == "paragraph" and kinds == {"other"}:
            return False  # a remark on all that stands before it
        over = (*head.headings, index) if head.kind == "heading" else head.headings
        return block.parent == head.parent and block.headings == over


def _plan(context: Context, index: int, end: int, fields: Sequence[Field]) -> Plan:
    blocks = context.document.blocks
    block = blocks[index]
    own = [field.start for field in fields if block.at.holds(field.at)]
    acts = [field.at for field in fields if field.kind == "act"]
    start = behind_code(context.text, block.at).start
    said = acts[0] if acts else Span(start, max(start, min([block.at.end, *own])))
    labelled = any(field.kind == "act" and field.start == block.at.start for field in fields)
    at = Span(acts[0].start if labelled else start, blocks[end - 1].at.end)
    return Plan(index, end, at, said, tuple(fields))
