"""What English says by the shape of an item: words without their verb, a possessive before what is done."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.commitments.acts import Act
from pledgebook.commitments.subjects import Subject, find_act
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary

Placed = tuple[Span, Sequence[Name]]  # a sentence and its names
_PROMISING = ("commit", "plan", "announce", "bind")  # groups of verbs that another verb has to follow


def is_open(text: str, at: Span, names: Sequence[Name], vocabulary: Vocabulary) -> bool:
    """Whether the words before a colon end in a promise that has no verb yet: "will:", "commit to:", "agreed to:"."""
    words = text[at.start : at.end].rstrip(" :").lower().split()
    kinds, verbs = vocabulary.wording.words, vocabulary.verbs
    last = words[-1] if words else ""
    if last in kinds["promise"] or last in kinds["infinitive"]:
        return True
    verb = verbs.base.get(last) or verbs.third.get(last) or verbs.past.get(last)
    return verb is not None and verb.group in _PROMISING


def owner_of(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The country whose possessive opens a sentence without a verb: "Canada's resettlement initiative"."""
    if not names or names[0].kind == "region" or not text.startswith(("'s ", "' "), names[0].at.end):
        return None
    return Subject((names[0].id,), names[0].at, find_act(text, sentence, vocabulary), "owner", names[0].entry)


def settled(
    text: str, sentences: Sequence[Placed], index: int, lead: Span | None, found: Subject, vocabulary: Vocabulary
) -> Subject:  # fmt: skip
    """The subject found in the sentence at ``index`` of an item; in English as it stands there."""
    return found


def find_main_act(text: str, sentences: Sequence[Span], vocabulary: Vocabulary) -> Act | None:
    """In English an item without a party is no commitment, whatever its siblings are."""
    return None
