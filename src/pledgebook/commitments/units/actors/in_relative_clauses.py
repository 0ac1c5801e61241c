"""Who acts only in a relative clause of an item: "build a centre, which UNHCR will run" is promised by the stem's."""

from __future__ import annotations

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Sentence

_BEFORE = 30  # characters before a name in which the relative word stands
_ENGLISH = frozenset(
    {"which", "whom", "where", "that", "whose"}
)  # where verbs have endings, the table has them


def is_in_relative_clause(context: Context, sentence: Sentence, subject: Subject) -> bool:
    """Whether a relative word stands right before the name of who acts."""
    if subject.rule != "active" or not sentence.at.holds(subject.at):
        return False
    words = context.vocabulary.wording.words
    start = max(sentence.at.start, subject.at.start - _BEFORE)
    before = context.text[start : subject.at.start].lower().split()
    articles = words["article"] | words["definite"]
    while before and before[-1] in articles:
        before.pop()
    return bool(before) and before[-1] in (words["relative"] | _ENGLISH) and before != ["that"]
