"""Where in a document a value was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of text, in characters."""

    start: int
    end: int

    def holds(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


def fold(text: str) -> str:
    """``text`` with every run of white space as one space and none at its ends."""
    if text.isprintable() and "  " not in text:  # then its white space is single spaces
        return text.strip(" ")
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Selector:
    """A place in a document, and the words that stand there.

    Joins the W3C Web Annotation Data Model's text position selector (``start``, ``end``, in characters of
    ``Document.text``) with its text quote selector (``quote``, white space folded). ``path`` names the element
    or page for formats whose text was produced while reading (HTML: a CSS path; PDF: ``page=3``).

    A selector reproduces its quote: ``fold(document.text[start:end]) == quote``, always.
    """

    start: int
    end: int
    quote: str
    path: str | None = None

    @property
    def span(self) -> Span:
        """The offsets as a span of ``Document.text``."""
        return Span(self.start, self.end)
