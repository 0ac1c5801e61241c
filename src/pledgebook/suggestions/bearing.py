"""What of a suggestion the text bears out: its passage, who is named there, its figures as our grammar reads them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pledgebook.model import Block, Commitment, Document, Edition, Figure, Mentions, Origin, Span, Time, fold
from pledgebook.suggestions.answer import Claim, Suggestion

RULE = "language model"
SHORTEST = 12  # characters of a passage
LONGEST_TITLE = 100

Why = Literal["quote", "figures", "act", "known"]
Says = Callable[[Span], bool | None]


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a suggestion is not kept.

    Its quote does not stand there, its figures are others, nobody commits to anything in it or does it, or it is known
    already.
    """

    why: Why


class Folded:
    """A text with its white space folded, and the way back."""

    def __init__(self, text: str) -> None:
        kept = [at for at, c in enumerate(text) if not c.isspace() or (at > 0 and not text[at - 1].isspace())]
        self._offsets = kept
        self.text = "".join(" " if text[at].isspace() else text[at] for at in kept)

    def places(self, quote: str) -> Iterator[Span]:
        """Where the quote stands, white space aside, in characters of the text."""
        sought = fold(quote)
        at = self.text.find(sought) if sought else -1
        while at >= 0:
            if not (_joined(self.text, at) or _joined(self.text, at + len(sought))):
                yield Span(self._offsets[at], self._offsets[at + len(sought) - 1] + 1)
            at = self.text.find(sought, at + len(sought))


def _joined(text: str, at: int) -> bool:
    """Whether a word or number goes on over this place."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


@dataclass(frozen=True, slots=True)
class Ground:
    """What suggestions are held against; ``figures`` are those outside of any commitment.

    ``says`` tells whether a passage says an act (True), only an attitude (False), or nothing by a verb (None).
    """

    document: Document
    folded: Folded
    mentions: Mentions
    edition: Edition
    figures: Sequence[Figure]
    model: str
    says: Says

    def borne_out(self, suggestion: Suggestion, taken: Sequence[Span]) -> Commitment | Refused:
        """The commitment of a suggestion, which meets none of those that are ``taken``."""
        places = [at for at in self.folded.places(suggestion.quote) if at.end - at.start >= SHORTEST]
        inside = [(at, block) for at in places if (block := self._block(at))]
        if not inside:
            return Refused("quote")
        free = [(at, block) for at, block in inside if not any(at.meets(other) for other in taken)]
        if not free:
            return Refused("known")
        at, block = free[0]
        figures = tuple(figure for figure in self.figures if at.holds(figure.at))
        if any(figure.at.meets(at) and not at.holds(figure.at) for figure in self.mentions.figures):
            return Refused("figures")  # it cuts one in two
        if not all(any(_agrees(claim, figure) for figure in figures) for claim in suggestion.figures):
            return Refused("figures")
        said = self.says(at)
        if said is False or (said is None and not figures):
            return Refused("act")
        return self._commitment(suggestion, at, block, figures)

    def _block(self, at: Span) -> Block | None:
        """The block that holds all of a passage, and is no heading."""
        blocks = self.document.blocks
        index = bisect_right(blocks, at.start, key=lambda block: block.at.start) - 1
        found = index >= 0 and blocks[index].at.holds(at) and blocks[index].kind != "heading"
        return blocks[index] if found else None

    def _commitment(
        self, suggestion: Suggestion, at: Span, block: Block, figures: tuple[Figure, ...]
    ) -> Commitment:
        by = Origin(RULE, self.model)
        parties = tuple(dict.fromkeys(self._parties(suggestion.parties, block.at)))
        unsaid = "only the language model says so, and the text cannot be asked"
        return Commitment(
            at,
            self.document.select(at, block.path),
            _title(self.document.words(at)),
            parties,
            figures=figures,
            times=tuple(_within(self.mentions.times, at)),
            origins={"title": by} | ({"parties": by} if parties else {}),
            reasons={"stance": unsaid, "kind": unsaid}
            | ({} if parties else {"parties": "no party that the language model names stands here"}),
        )

    def _parties(self, named: Iterable[str], at: Span) -> Iterator[str]:
        """Those that the model names by a name that our vocabulary finds in the block."""
        known = {
            fold(self.document.words(name.at)).casefold(): name.acts_for or name.id
            for name in self.mentions.names
            if at.holds(name.at)
        }
        for each in named:
            words = fold(each).casefold()
            found = known.get(words) or known.get(words.removeprefix("the "))
            if found:
                yield found


def _agrees(claim: Claim, figure: Figure) -> bool:
    """The words of the claim are those of the figure or a part of them, and its value is one of the bounds."""
    words = fold(claim.quote)
    named = bool(words) and (words in figure.text or figure.text in words)
    return named and claim.value is not None and claim.value in {figure.low, figure.high}


def _within(times: Iterable[Time], at: Span) -> Iterator[Time]:
    return (time for time in times if at.holds(time.at))


def _title(words: str) -> str:
    text = fold(words).rstrip(" .;:,")
    if len(text) <= LONGEST_TITLE:
        return text
    return text[:LONGEST_TITLE].rpartition(" ")[0].rstrip(" ,") + "…"
