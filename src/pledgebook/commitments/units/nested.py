"""Items in an item that speak for parties of their own: theirs are not what the item around them promises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.labels import label_of
from pledgebook.commitments.units.actors.speakers import heading_over
from pledgebook.commitments.units.tags import find_tag
from pledgebook.model import Block

_SEVERAL = 2  # fewer items of other countries are a part of the item around them
_LABEL = 2  # sentences that a label and what stands behind it are: "CANADA. Continues to"
_HALF = 0.5  # of the items in one that says nothing of its own speak for parties: each is by itself


class Nested(NamedTuple):
    """Whether each item in an item stands by itself, whether the item around them does, and who else acts in it."""

    apart: bool
    around: bool
    others: tuple[str, ...] = ()


def find_nested(context: Context, index: int, children: Sequence[int]) -> Nested:
    """How the item at ``index`` and those directly in it are parted.

    Where it names nobody who acts, and those in it do, each of them is by itself. Where it does, they are part of it,
    unless all speak for other countries; the countries of some then act with it.
    """
    blocks = context.document.blocks
    around = _speaks(context, blocks[index])
    own = [_speaker(context, blocks[child]) for child in children]
    speaking = [subject for subject in own if subject]
    if around is None:
        return Nested(bool(speaking) and len(speaking) >= _HALF * len(own), around=False)
    foreign = [_countries(context, subject, around) for subject in speaking]
    if len(foreign) >= _SEVERAL and len(foreign) == len(own) and all(foreign):
        return Nested(apart=True, around=True)
    return Nested(apart=False, around=True, others=tuple(dict.fromkeys(sum(foreign, ()))))


def one_tag_ends(context: Context, index: int, end: int) -> bool:
    """Whether a party's own item is closed by a tag that those in it share: the document itself counts it as one."""
    blocks = context.document.blocks
    tagged = [bool(find_tag(context, block.at)) for block in blocks[index:end]]
    return tagged[-1] and not any(tagged[:-1]) and _acts(context, blocks[index])


def _acts(context: Context, block: Block) -> bool:
    """Whether an item has a party and its act, as a stem that stops before what is promised does too."""
    names = context.names_at(block.at)
    subject = context.grammar.find_subject(context.text, block.at, names, context.vocabulary)
    return subject is not None and subject.act is not None


def _countries(context: Context, subject: Subject, around: Subject) -> tuple[str, ...]:
    """The parties of an item that are countries and none of those of the item around it."""
    countries = {name.id for name in context.names_at(subject.at) if name.kind == "country"}
    return tuple(id for id in subject.parties if id in countries and id not in around.parties)


def _speaks(context: Context, block: Block) -> Subject | None:
    """Who acts in an item without those in it: a party, or a word for parties."""
    if speaker := _speaker(context, block):
        return speaker
    for sentence in context.sentences_at(block.at):
        subject = context.grammar.find_subject(
            context.text, sentence.at, context.names_at(sentence.at), context.vocabulary
        )
        if subject:
            return subject
        introduces = context.text.endswith(":", sentence.at.start, sentence.at.end)
        found = context.grammar.find_collective(context.text, sentence.at, context.vocabulary)
        if found and not introduces:
            return Subject((), sentence.at, found[1], "collective", found[0])
    return _under_heading(context, block)


def _under_heading(context: Context, block: Block) -> Subject | None:
    """The party of the heading over an item that begins with its verb: "Will protect 30 percent of its reefs".

    Words that stop at a colon without saying how much are a topic of what stands in it.
    """
    sentences = context.sentences_at(block.at)
    first = sentences[0].at if sentences else block.at
    act = context.grammar.match_act(context.text, first.start, first.end, context.vocabulary, bare=True)
    counted = any(map(str.isdigit, context.text[block.at.start : block.at.end]))
    if act is None or act.group == UNKNOWN or act.person == "we":
        return None
    if context.text.endswith(":", block.at.start, block.at.end) and not counted:
        return None
    over = heading_over(context, block, sentences)
    return over if over and over.parties else None


def _speaker(context: Context, block: Block) -> Subject | None:
    """The party that an item's first sentence begins with, as its subject or its label, which may be a sentence."""
    sentences = context.sentences_at(block.at)[:_LABEL]
    if not sentences:
        return None
    at = sentences[0].at
    names = context.names_at(at)
    subject = context.grammar.find_subject(context.text, at, names, context.vocabulary)
    if subject and subject.rule == "active" and names[0].at.start >= subject.at.start:
        return subject if subject.act and subject.act.group not in (UNKNOWN, "receive", "report") else None
    label = label_of(context, block, sentences)
    return label if label and label.act and label.rule == "label" else None
