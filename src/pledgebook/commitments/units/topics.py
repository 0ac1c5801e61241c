"""A topic in bold that opens an item as a sentence of its own: "**River transport.** Manaus and Iquitos signed"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Block, Sentence, Span

_TOPIC = 5  # words of a topic
_NOUN = re.compile(
    r" (?:of|for|on|in|from|by(?! [a-z]+ing\b)) "
)  # behind what is a noun more often than a verb


def behind_topic(block: Block, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences of an item without the first, where that is all in bold and others follow."""
    first = sentences[0].at if len(sentences) > 1 else None
    lead = first and any(bold.start <= first.start and first.end <= bold.end for bold in block.strong)
    return sentences[1:] if lead else sentences


def opens_with_topic(context: Context, block: Block, sentences: Sequence[Sentence]) -> bool:
    """Whether an item begins with a few words that name nobody and do nothing: "Education. Increase enrolment"."""
    if block.kind != "item" or len(sentences) < 2:
        return False
    at = sentences[0].at
    words = context.text[at.start : at.end].split()
    if len(words) > _TOPIC or not words[0][0].isupper() or any(map(str.isdigit, "".join(words))):
        return False
    return not context.names_at(at) and context.grammar.find_act(context.text, at, context.vocabulary) is None


def order_at(context: Context, at: Span) -> Act | None:
    """What a sentence plans that begins with its verb, whose ending names nobody: "Increase", "Construir"."""
    words = context.vocabulary.wording.words
    if context.text[at.start : at.end].split(" ", 1)[0].lower() in words["article"] | words["clitic"]:
        return None
    act = context.grammar.match_act(context.text, at.start, at.end, context.vocabulary, bare=True)
    if act is None or act.person or act.at.start != at.start:
        return None
    behind = context.text[act.at.end : at.end].split(maxsplit=1)[:1]
    said = words["be"] | words["was"] | words["have"] | words["modal"] | words["promise"]
    return act if said.isdisjoint(behind) else None  # "Cover is low"


def is_noun(context: Context, block: Block, sentences: Sequence[Sentence], act: Act) -> bool:
    """Whether what could be an order that opens an item is a noun: "Support for ...", "**Transporte fluvial.** ..."."""
    if _NOUN.match(context.text, act.at.end):
        return not is_below_infinitive(context, block)
    if not context.grammar.drops_subjects or behind_topic(block, sentences) is sentences:
        return False
    first, vocabulary = sentences[0].at, context.vocabulary
    own = context.grammar.match_act(context.text, act.at.start, first.end, vocabulary)
    noun = context.text[act.at.start : act.at.end].lower() in vocabulary.verbs.nouns  # "Compra de barcos."
    return first.holds(act.at) and (own is None or noun)


def is_below_infinitive(context: Context, block: Block) -> bool:
    """Whether the stem over an item wants a verb: "commit to:" over "Report on progress"."""
    index = block.parent if block.stem is None else block.stem
    if index is None:
        return False
    stem = context.document.blocks[index].at
    last = context.text[stem.start : stem.end].rstrip(" :").rpartition(" ")[2].lower()
    return last in context.vocabulary.wording.words["infinitive"]
