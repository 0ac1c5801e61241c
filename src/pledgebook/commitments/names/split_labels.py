"""Sentences behind a label with a full stop that each have their verb: "**Safaricom.** Has dropped ... Will hire"."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.names.labels import wants_subject
from pledgebook.model import Block, Sentence, Span


def split_at(context: Context, block: Block, sentences: Sequence[Sentence]) -> list[tuple[Span, Act | None]]:
    """The stretches of a block behind its label in bold, each with its act; one, without, where they are no list.

    The first of them begins with the label. A sentence that begins otherwise belongs to the one before it. Behind a
    colon all is one entry, as in a form that was filled in.
    """
    lead = next((bold.end for bold in block.strong if bold.start <= block.at.start), None)
    if lead is None or len(sentences) == 1 or not _ends_with_stop(context, block, lead):
        return [(block.at, None)]
    behind = [_behind(context, each, lead) for each in sentences]
    starts = [(at.start, act) for at in behind if at and (act := _own(context, at))]
    first = next((at for at in behind if at), None)
    if len(starts) == 1 or not starts or first is None or starts[0][0] != first.start:
        return [(block.at, None)]
    begins = [block.at.start, *(start for start, _ in starts[1:])]
    ends = [*(start for start, _ in starts[1:]), block.at.end]
    text = context.text
    return [
        (Span(begin, begin + len(text[begin:end].rstrip())), act)
        for begin, end, (_, act) in zip(begins, ends, starts, strict=True)
    ]


def _ends_with_stop(context: Context, block: Block, lead: int) -> bool:
    text = context.text
    return text.endswith(".", block.at.start, lead) or text.startswith(".", lead)


def _behind(context: Context, sentence: Sentence, lead: int) -> Span | None:
    """What of a sentence stands behind the label, its mark apart; None where that is nothing."""
    start = max(sentence.at.start, lead)
    while start < sentence.at.end and context.text[start] in " .:*":
        start += 1
    return Span(start, sentence.at.end) if start < sentence.at.end else None


def _own(context: Context, at: Span) -> Act | None:
    act = context.grammar.match_act(context.text, at.start, at.end, context.vocabulary, bare=True)
    return act if act and act.at.start == at.start and wants_subject(context, act) else None
