"""In whose name somebody acts: "On behalf of Peru, the envoy pledged 3 tents"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps


def find_spoken_for(context: Context, sentence: Span) -> Subject | None:
    """The party in whose name a sentence begins, and what is then said to be done by whoever speaks for it."""
    text, vocabulary = context.text, context.vocabulary
    opens = _behalf(vocabulary).match(text, sentence.start, sentence.end)
    if opens is None:
        return None
    names = [name for name in context.names_at(sentence) if name.at.start >= opens.end()]
    party = context.grammar.named_at(text, opens.end(), names, vocabulary)
    if party is None or not text.startswith(", ", party.at.end):
        return None
    rest = Span(party.at.end + 2, sentence.end)
    others = [name for name in names if name.at.start >= rest.start]
    subject = context.grammar.find_subject(text, rest, others, vocabulary)
    act = context.grammar.find_act(text, rest, vocabulary)
    if act is None or act.passive or act.group == UNKNOWN:
        return None
    if subject and subject.act and subject.act.at.start <= act.at.start and subject.at.start < act.at.start:
        return None  # "On behalf of Peru, Chile will open" is Chile's
    return replace(party, at=Span(sentence.start, party.at.end), act=act, rule="behalf")


@cache
def _behalf(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words at the start of a sentence behind which the party stands for which somebody speaks."""
    words = vocabulary.wording
    article = perhaps(words.words["article"])
    return re.compile(rf"{any_of(words.phrases['speaking_for'])}(?: |(?<=')){article}", re.IGNORECASE)
