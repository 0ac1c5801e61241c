"""Words by which a line or a label is about something and names nobody: "Governance", "Salud", "Media Freedom"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pledgebook.vocabulary import Vocabulary


def is_topic(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a word of a line tells what is done, when, or in which part of a document."""
    wording = vocabulary.wording
    lower = [word.lower() for word in words]
    known, endings = _topics(vocabulary)
    whole = " ".join(lower)
    if whole in wording.lines["party"] or whole in wording.columns or lower[0] in wording.sections:
        return True
    if whole in wording.lines["act"]:
        return True
    return any(
        word in known or (word.endswith(endings) and word not in wording.lines["party"]) for word in lower
    )


@cache
def _topics(vocabulary: Vocabulary) -> tuple[frozenset[str], tuple[str, ...]]:
    """Words of topics, months among them, and how others end."""
    words = vocabulary.wording.lines["topic"]
    endings = tuple(word[1:] for word in words if word.startswith("-"))
    return words | {month.lower() for month in vocabulary.calendar.months}, endings


def is_only_topics(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether each word of a label is one of a topic, small ones apart: "Health", "Education for Democracy"."""
    kinds = vocabulary.wording.words
    small = kinds["particle"] | kinds["list"] | kinds["article"] | kinds["of"] | kinds["preposition"]
    said = [word for word in words if word.lower() not in small]
    alone = vocabulary.wording.lines["label"]
    return bool(said) and all(word.lower() in alone or is_topic([word], vocabulary) for word in said)
