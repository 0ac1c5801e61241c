"""The line at the top that only says who issues a document: it is the label of nothing under it that has no act."""

from __future__ import annotations

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.opening import top_lines
from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Block
from pledgebook.vocabulary.ordinary import load_ordinary

_STOPS = (".", ";", ":", ",", "!", "?", "»", '"')


def only_issues(context: Context, index: int, block: Block, act: Act | None) -> bool:
    """Whether the heading at ``index`` is a letterhead, and a block under it is context or a line, and no act.

    "1.4 million people are displaced, says IOM" among the facts of a press release is nobody's promise, and
    "Facts in brief" over them is none either.
    """
    if index != 0 or not _is_letterhead(context):
        return False
    words = context.text[block.at.start : block.at.end]
    line = block.kind == "paragraph" and not words.endswith(_STOPS) and not any(map(str.isdigit, words))
    return act is None or line


def _is_letterhead(context: Context) -> bool:
    """Whether the first line names who issues the document, over other headings or the line of a press release."""
    said = context.edition.origins.get("issuer")
    if said is None or not said.rule.endswith(".letterhead"):
        return False
    if any(block.kind == "heading" and block.headings[:1] == (0,) for block in context.document.blocks):
        return True
    release = load_ordinary(context.vocabulary.language).release
    return any(release.match(line) for line in top_lines(context.document))
