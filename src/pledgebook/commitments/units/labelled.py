"""A paragraph behind the label of a party, or of all: "Peru: Will open two offices", "Both Parties: ..."."""

from __future__ import annotations

from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.labels import label_of, label_of_all
from pledgebook.commitments.units.actors.meant import parties_of
from pledgebook.model import Block, Sentence


def label_before(context: Context, block: Block, sentence: Sentence) -> Subject | None:
    """The party or parties that a paragraph has as its label before what they do."""
    if block.at.start != sentence.at.start:
        return None
    every = label_of_all(context, block, [sentence])
    if every and every.act and (parties := parties_of(context, block, "all")):
        return replace(every, parties=parties)
    label = label_of(context, block, [sentence])
    return label if label and label.act else None
