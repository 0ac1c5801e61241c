"""Clauses of a preamble that a line before them opens: "CONSIDERANDO:", then "Que Colombia ha regularizado a ...;"."""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Block

_MARKS = " ,;:.*"
_BEGINS = 40  # characters in which the first words of a block stand


def recited_blocks(context: Context) -> frozenset[int]:
    """Paragraphs that begin with a gerund and do not end, and what begins with "that" behind them, by their indices."""
    return frozenset(_recited(context)) if context.grammar.drops_subjects else frozenset()


def _recited(context: Context) -> Iterator[int]:
    that = context.vocabulary.wording.words["that"]
    opened = False
    for index, block in enumerate(context.document.blocks):
        first = _first(context, block)
        if first in that:
            if opened:
                yield index
        else:
            opened = _opens(context, block, first)
            if opened and block.kind == "paragraph" and " " in context.text[block.at.start : block.at.end]:
                yield index


def _first(context: Context, block: Block) -> str:
    words = context.text[block.at.start : min(block.at.end, block.at.start + _BEGINS)].split(maxsplit=1)
    return words[0].strip(_MARKS).lower() if words else ""


def _opens(context: Context, block: Block, first: str) -> bool:
    """Whether a block says by a gerund what is borne in mind: it is that word alone, or a clause that is not ended."""
    forms = context.vocabulary.verbs.forms.get(first, ())
    if not any(form.tense == "gerund" for form in forms):
        return False
    words = context.text[block.at.start : block.at.end].strip(_MARKS)
    return block.kind == "heading" or " " not in words or context.text[block.at.end - 1] in ",;"
