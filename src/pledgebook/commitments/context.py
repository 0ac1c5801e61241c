"""What the search for commitments looks at, prepared once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from pledgebook.commitments.grammar import Grammar, grammar_of
from pledgebook.model import Document, Edition, Name, Sentence, Span
from pledgebook.vocabulary import Vocabulary

_ACRONYM = re.compile(r"(?<=[\w.]) \(([A-Z][\w&-]{1,11})\)")


def acronyms_of(text: str) -> dict[str, str]:
    """The acronyms that ``text`` puts in brackets, each with the word before the first of them."""
    found: dict[str, str] = {}
    for match in _ACRONYM.finditer(text):
        found.setdefault(match[1], text[text.rfind(" ", 0, match.start()) + 1 : match.start()])
    return found


@dataclass(frozen=True, slots=True)
class Context:
    """A document, its flow in the plain spelling, its names and its frame, with the words of its language.

    ``acronyms`` are those in brackets, each with the word before it, the last of the name that it stands for.
    """

    document: Document
    text: str
    names: tuple[Name, ...]
    edition: Edition
    vocabulary: Vocabulary
    acronyms: Mapping[str, str] = field(default_factory=dict)

    @property
    def grammar(self) -> Grammar:
        """The rules of the language's family."""
        return grammar_of(self.vocabulary)

    def names_at(self, at: Span) -> list[Name]:
        """The names that stand in a span."""
        first = bisect_left(self.names, at.start, key=lambda name: name.at.start)
        last = bisect_left(self.names, at.end, key=lambda name: name.at.start)
        return [name for name in self.names[first:last] if name.at.end <= at.end]

    def sentences_at(self, at: Span) -> tuple[Sentence, ...]:
        """The sentences that stand in a span."""
        sentences = self.document.sentences
        first = bisect_left(sentences, at.start, key=lambda sentence: sentence.at.start)
        last = bisect_right(sentences, at.end, key=lambda sentence: sentence.at.end)
        return sentences[first:last]
