"""How a body says on its page that it accounts for promises, and where it says which: "**Promise 3.** ..."."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.own_pages.publisher import account_of, is_own_page
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Block, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.own_pages import load_own_pages
from pledgebook.vocabulary.spelling import any_of

_COUNT = re.compile(r"(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d")  # a number that is no year
_MANY = 1  # sentences of a paragraph that leads to a list


def promised_by(context: Context, block: Block) -> Subject | None:
    """Who publishes, where a block of its page begins with "**Promise 3.**"."""
    issuer = context.edition.issuer
    if not issuer or not is_own_page(context.edition):
        return None
    bold = next((at for at in block.strong if at.start <= block.at.start), None)
    label = bold and _label(context.vocabulary).match(context.text, block.at.start, block.at.end)
    if not bold or not label or label.end() < bold.end - 1:
        return None
    at = Span(block.at.start, label.end("label"))
    return Subject(
        (issuer,), block.at, Act(at, label["label"].lower(), "commit", "pledge"), "own page", issuer
    )


def only_accounts(context: Context, unit: Unit) -> bool:
    """Whether prose without a number only says that promises were made, or leads to the list of them.

    "At the Forum the Bank made a set of promises", "We publish each year what we promised", "We also promised to look
    beyond walls" right over its items.
    """
    first = unit.sentences[0].at if unit.sentences else unit.at
    if _COUNT.search(context.text, first.start, first.end):
        return False
    act = unit.subject.act if unit.subject else None
    if act and (act.stance != "pledge" or act.group == "commit"):
        words = context.text[first.start : first.end].lower().replace("’", "'")
        if account_of(context.vocabulary).search(words):
            return act.stance != "pledge" or _leads(context, unit)
    return _leads(context, unit) and act is not None and act.group == "commit"


def _leads(context: Context, unit: Unit) -> bool:
    """Whether a paragraph of one sentence stands right over items."""
    blocks = context.document.blocks
    block = blocks[unit.block]
    after = blocks[unit.block + 1].kind if unit.block + 1 < len(blocks) else ""
    alone = len(context.sentences_at(block.at)) == _MANY
    return block.kind == "paragraph" and alone and after == "item"


@cache
def _label(vocabulary: Vocabulary) -> re.Pattern[str]:
    own = load_own_pages(vocabulary.language)
    before = any_of(vocabulary.wording.words["article"] | own["ours"] | {"the"})
    return re.compile(
        rf"(?P<label>(?:{before}(?: |(?<=')))?{any_of(own['word'])})(?: (?:n\.?º? ?)?\d{{1,2}})?\s?[.:]",
        re.IGNORECASE,
    )
