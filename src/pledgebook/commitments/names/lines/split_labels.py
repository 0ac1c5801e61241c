"""Sentences behind a label with a full stop that each have their verb: "**Safaricom.** Has dropped ... Will hire"."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.label_acts import wants_subject
from pledgebook.commitments.names.lines.same_again import act_again, further_act
from pledgebook.model import Block, Sentence, Span


def split_at(
    context: Context, block: Block, sentences: Sequence[Sentence], label: Subject
) -> list[tuple[Span, Act | None]]:
    """The stretches of a block behind its label in bold, each with its act; one, without, where they are no list.

    The first of them begins with the label. A sentence belongs to the one before it where it begins neither with its
    verb nor with who acts again. Behind a colon all is one entry, as in a form that was filled in.
    """
    lead = next((bold.end for bold in block.strong if bold.start <= block.at.start), None)
    if lead is None or len(sentences) == 1 or not _ends_with_stop(context, block, lead):
        return [(block.at, None)]
    behind = [_behind(context, each, lead) for each in sentences]
    told = [at for at in behind if at]
    starts = [(told[0].start, _first(context, label, told[0]))] if told else []
    for at in told[1:]:
        before = starts[-1][1]
        if act := _own(context, at) or (before and further_act(context, label, at, before)):
            starts.append((at.start, act))
    if len(starts) <= 1 or starts[0][1] is None:
        return [(block.at, starts[0][1] if starts else None)]
    begins = [block.at.start, *(start for start, _ in starts[1:])]
    ends = [*(start for start, _ in starts[1:]), block.at.end]
    text = context.text
    return [
        (Span(begin, begin + len(text[begin:end].rstrip())), act)
        for begin, end, (_, act) in zip(begins, ends, starts, strict=True)
    ]


def _first(context: Context, label: Subject, at: Span) -> Act | None:
    """The act of the first sentence: by its verb, by who the label names, or what the label was read with."""
    return _own(context, at) or act_again(context, label, at) or label.act


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
