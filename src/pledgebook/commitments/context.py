"""What the search for commitments looks at, prepared once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from pledgebook.commitments.grammar import Grammar, grammar_of
from pledgebook.model import Document, Edition, Name, Sentence, Span
from pledgebook.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Context:
    """A document, its flow in the plain spelling, its names and its frame, with the words of its language."""

    document: Document
    text: str
    names: tuple[Name, ...]
    edition: Edition
    vocabulary: Vocabulary

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
