"""The sentences of one commitment in running text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Sentence, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentences of one commitment in running text, their span and block, and who acts how."""

    at: Span
    block: int
    sentences: tuple[Sentence, ...]
    subject: Subject

    def joined(self, sentence: Sentence) -> Passage:
        """The same with a sentence that only adds detail."""
        return replace(self, at=Span(self.at.start, sentence.at.end), sentences=(*self.sentences, sentence))
