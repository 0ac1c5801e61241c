"""Whose words the blocks of a transcript are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pledgebook.model import Block, Sentence, Span


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says before the next: where his label stands and where his words begin behind it.

    ``parties`` are those that he speaks for, none where nobody can tell; ``called`` is how the text calls a body that
    no table knows.
    """

    label: Span
    start: int
    parties: tuple[str, ...] = ()
    called: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turns:
    """The turns of a transcript by the starts of the blocks in which they stand.

    ``silent`` are the indices of the blocks of who only asks, leads the meeting or is not introduced; ``cue`` are the
    words by which the document is a transcript, ``homes`` are the countries of which it may be one.
    """

    spoken: Mapping[int, Turn] = field(default_factory=dict)
    silent: frozenset[int] = frozenset()
    cue: str = ""
    homes: tuple[str, ...] = ()

    def of(self, block: Block) -> Turn | None:
        """The turn that a block is a part of."""
        return self.spoken.get(block.at.start)

    def behind_label(self, block: Block, sentence: Sentence) -> Sentence | None:
        """The sentence without the label that it begins with; None where it is nothing else, or a question."""
        turn = self.of(block)
        if turn is None or sentence.at.start >= turn.start:
            return sentence
        if sentence.at.end <= turn.start:
            return None
        return replace(sentence, at=Span(turn.start, sentence.at.end))

    def parties_in(self, block: Block) -> tuple[str, ...] | None:
        """For whom the speaker of a block speaks; None outside turns."""
        turn = self.of(block)
        return turn.parties if turn else None

    def parties(self) -> frozenset[str]:
        """All for whom somebody speaks."""
        return frozenset(party for turn in self.spoken.values() for party in turn.parties)

    def bodies(self) -> dict[str, str]:
        """How the text calls the bodies for which somebody speaks and that no table knows, each with the party."""
        turns = self.spoken.values()
        return {name: turn.parties[0] for turn in turns if turn.parties for name in turn.called}
