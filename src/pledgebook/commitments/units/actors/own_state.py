"""The country whose report a document is, where it calls itself so: "El país procurará", "The country will open"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.actors.asserted import asserted_act, is_asserted
from pledgebook.model import Block, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_TITLED = "commitments.issuers.title"  # the rule by which a title says whose the document is
_STATES = ("own", "receive", "have", "be")  # groups of verbs by which a country only has or gets something


def find_own_state(context: Context, block: Block, sentence: Sentence) -> Subject | None:
    """The issuer of a report where a sentence opens with "the country", and no other was named in its paragraph."""
    edition, text = context.edition, context.text
    origin = edition.origins.get("issuer")
    if edition.issuer not in context.countries or origin is None or origin.rule != _TITLED:
        return None
    found = _opening(context.vocabulary).match(text, sentence.at.start, sentence.at.end)
    if found is None or context.turns.of(block) or not is_asserted(text, sentence.at, context.vocabulary):
        return None
    act = asserted_act(context, sentence, found.end(), one=True)
    if act is None or act.group in _STATES or _names_another(context, Span(block.at.start, act.at.start)):
        return None
    return Subject((edition.issuer,), sentence.at, act, "collective", "same")


def _names_another(context: Context, at: Span) -> bool:
    return any(name.id != context.edition.issuer and name.kind == "country" for name in context.names_at(at))


@cache
def _opening(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    further = any_of(words["further"] | words["opener"])
    return lazily(rf"(?:{further},? )?{any_of(words['state again'])}(?!\w)", re.IGNORECASE)
