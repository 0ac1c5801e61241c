"""The country whose report a document is, where it calls itself so: "El país procurará", "The country will open"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.actors.asserted import asserted_act, is_asserted
from pledgebook.commitments.units.actors.taken_in import takes_in
from pledgebook.model import Block, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

# The rules by which a title, a letterhead or a dateline says whose the document is.
_TOLD = frozenset(f"commitments.issuers.{place}" for place in ("title", "letterhead", "capital"))
_STATES = ("own", "receive", "have", "be")  # groups of verbs by which a country only has or gets something


def find_own_state(context: Context, block: Block, sentence: Sentence) -> Subject | None:
    """The issuer of a report where "the country" opens a sentence or its main clause.

    Nobody where another country was named in the paragraph, or in the one before it.
    """
    edition, text = context.edition, context.text
    origin = edition.origins.get("issuer")
    if edition.issuer not in context.countries or origin is None or origin.rule not in _TOLD:
        return None
    found = _opening(context.vocabulary).match(text, sentence.at.start, sentence.at.end)
    if found is None or context.turns.of(block) or not is_asserted(text, sentence.at, context.vocabulary):
        return None
    act = asserted_act(context, sentence, found.end(), one=True)
    act = act if act and act.group not in _STATES else _taking_in(context, found.end(), sentence)
    if act is None:
        return None
    if _names_another(context, Span(_paragraph_before(context, block), act.at.start), sentence):
        return None
    return Subject((edition.issuer,), sentence.at, act, "collective", "same")


def _taking_in(context: Context, start: int, sentence: Sentence) -> Act | None:
    """What a country is to do that receives so many people, and not what others give it: "receberá 800 afegãos"."""
    act = context.grammar.act_after(context.text, start, sentence.at.end, context.vocabulary)
    if act is None or act.group != "receive" or act.stance != "pledge":
        return None
    return act if takes_in(context, act.at.end, sentence.at.end) else None


def _paragraph_before(context: Context, block: Block) -> int:
    """Where the paragraph right before one begins, under the same heading; where it begins itself if there is none."""
    blocks = context.document.blocks
    index = bisect_left(context.begins, block.at.start) - 1
    before = blocks[index] if index >= 0 else block
    return (
        before.at.start if before.headings == block.headings and before.kind != "heading" else block.at.start
    )


def _names_another(context: Context, at: Span, sentence: Sentence) -> bool:
    """Whether another country is named, but for one whose help opens the ``sentence``: "With support from Canada,"."""
    return any(
        name.id != context.edition.issuer
        and name.kind == "country"
        and name.form == "name"
        and not _helping(context.vocabulary).fullmatch(context.text, sentence.at.start, name.at.start)
        for name in context.names_at(at)
    )


@cache
def _helping(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands before the name of a helper."""
    article = perhaps(vocabulary.wording.words["article"] | {"the"})
    return lazily(rf"{any_of(vocabulary.wording.phrases['with'])}(?: |(?<=')){article}", re.IGNORECASE)


@cache
def _opening(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    further = any_of(words["further"] | words["opener"])
    return lazily(
        rf"(?:(?:{further},? )?|(?:[^,.;:]{{1,80}}, ){{1,2}}){any_of(words['state again'])}(?!\w)",
        re.IGNORECASE,
    )
