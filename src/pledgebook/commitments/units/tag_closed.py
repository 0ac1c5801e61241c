"""Paragraphs that a status tag closes: each is one commitment, however many sentences it has, as the document says.

A report may number its commitments ("1.1 Kenya checked 300 agencies. It struck off 20. (advancing)") and put one
tag at the end of each; what stands between two tags is then one, and a line over dashes is one with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.label_acts import act_without_subject
from pledgebook.commitments.names.lines.labels import party_of
from pledgebook.commitments.names.lines.numbers import behind_number
from pledgebook.commitments.units.tags import find_tag, tag_by_legend
from pledgebook.model import Block, Span

_CLOSING = {"(": ")", "[": "]"}
_REACH = 40  # characters behind an opening bracket in which a tag ends
_FEWEST = 3  # paragraphs that end so; one or two may be prose that tags its last sentence


class Closed(NamedTuple):
    """A stretch that a tag closes, without its number, the block after its last, and who acts, if a line says so."""

    at: Span
    end: int
    subject: Subject | None = None


def tag_closed(context: Context) -> dict[int, Closed]:
    """The stretches that a tag closes, by their first blocks; none where the document does not close several so.

    A paragraph in which several countries act shows the custom too, and is read sentence by sentence all the same.
    """
    blocks = context.document.blocks
    if not context.legend and not any(_bracketed(context, Span(0, len(context.text)))):
        return {}
    closed = [index for index, block in enumerate(blocks) if _is_paragraph(block) and _closes(context, block)]
    if len(closed) < _FEWEST:
        return {}
    stretches = {
        index: Closed(behind_number(context.text, blocks[index].at), index + 1)
        for index in closed
        if not _several_act(context, blocks[index])
    }
    for index in range(len(blocks)):
        if over := _line_over_items(context, index):
            stretches[index] = over
    return stretches


def _bracketed(context: Context, at: Span) -> Iterator[int]:
    """Where words for a status stand right behind an opening bracket."""
    text = context.text
    for start, _, _ in context.spots.within("tag", at):
        closing = _CLOSING.get(text[start - 1 : start])
        if closing and text.find(closing, start, start + _REACH) > 0:
            yield start


def _closes(context: Context, block: Block) -> bool:
    """Whether a block ends with a tag in brackets, the only one in it."""
    at = block.at
    if not context.text.endswith((")", "]"), at.start, at.end):
        return False
    if tag := find_tag(context, at):
        return tag.at.end == at.end and len({*_bracketed(context, at)}) == 1
    if tag_by_legend(context.text, at, context.legend) is None:
        return False
    signs = (f"{opening}{sign}{closing}" for sign in context.legend for opening, closing in _CLOSING.items())
    return sum(context.text.count(sign, at.start, at.end) for sign in signs) == 1


def _is_paragraph(block: Block) -> bool:
    return block.kind == "paragraph" and block.parent is None


def _several_act(context: Context, block: Block) -> bool:
    """Whether sentences of a paragraph are acts of several countries: "Uganda will train 300. Japan will pay".

    A body that acts in a sentence may be the country's own.
    """
    acting: list[frozenset[str]] = []
    for sentence in context.sentences_at(block.at):
        at = behind_number(context.text, sentence.at)
        names = context.names_at(at)
        countries = {name.id for name in names if name.kind == "country"}
        subject = context.grammar.find_subject(context.text, at, names, context.vocabulary)
        if subject and subject.act and subject.parties and countries.issuperset(subject.parties):
            acting.append(frozenset(subject.parties))
    return any(acting[0].isdisjoint(each) for each in acting[1:])


def _line_over_items(context: Context, index: int) -> Closed | None:
    """A party's line over items that go on with its sentence, the last alone with a tag: "2.6 Chad", "- has sent"."""
    blocks, text = context.document.blocks, context.text
    items = _items_below(blocks, index)
    if not items or not _closes(context, blocks[items[-1]]):
        return None
    goes_on = all(text[blocks[each].at.start].islower() for each in items)
    if not goes_on or any(find_tag(context, blocks[each].at) for each in items[:-1]):
        return None
    at = behind_number(text, blocks[index].at)
    party = party_of(context, at)
    act = act_without_subject(context, blocks[items[0]].at) if party else None
    if party is None or act is None:
        return None
    whole = Span(at.start, blocks[items[-1]].at.end)
    return Closed(whole, items[-1] + 1, Subject(party.parties, party.at, act, "label", party.entry))


def _items_below(blocks: Sequence[Block], index: int) -> list[int]:
    """The items right below a heading or a paragraph, one behind the other."""
    if blocks[index].kind not in ("heading", "paragraph"):
        return []
    end = index + 1
    while end < len(blocks) and blocks[end].kind == "item":
        end += 1
    return list(range(index + 1, end))
