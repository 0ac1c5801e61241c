"""What the search for commitments looks at, prepared once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pledgebook.commitments.documents.agreement import Agreement
from pledgebook.commitments.documents.announced import Announced
from pledgebook.commitments.documents.issuers.held_offices import Offices, find_offices
from pledgebook.commitments.documents.legends import Legend, find_legend
from pledgebook.commitments.documents.lines import Lines
from pledgebook.commitments.documents.opening import declaring, lowered
from pledgebook.commitments.documents.quotations import quotations
from pledgebook.commitments.documents.spots import Spots
from pledgebook.commitments.documents.turns import Turns
from pledgebook.commitments.grammars.grammar import Grammar, grammar_of
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Document, Edition, Name, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.ordinary import load_ordinary

FIRST_LINES = 700  # characters in which a process or a meeting is named that the document is of
_ACRONYM = re.compile(r" \((?<=[\w.] \()([A-Z][\w&-]{1,11})\)")


@dataclass(frozen=True, slots=True)
class Context:
    """A document, its flow in the plain spelling, its names and its frame, with the words and rules of its language.

    ``acronyms`` are those in brackets, each with the word before it, the last of the name that it stands for;
    ``starts`` are those of the names, ``opens`` and ``closes`` where its sentences begin and end, ``begins`` where its
    blocks do. ``declares`` are the words by which it says that it is one of commitments, ``quotes`` what is quoted in
    it, ``pledging`` the words of its opening for a meeting at which donors pledge. ``lines`` are those that stand by
    themselves over others, ``announced`` says who carries out what is listed, ``turns`` who speaks in a transcript, all
    found once the rest is there.
    ``offices`` are those that its opening gives to one party each, ``legend`` says what the letters on its items mean.
    ``agreement`` is who signs it, and how its clauses call them, where it is one between named parties.
    ``minutes`` says that it is the record of a meeting, and ``attending`` are the stretches that list who was there.
    ``countries`` are the ids of those that it names anywhere. ``asked`` are the names of no table that were looked for
    so far, by where they would begin and have to end: several rules ask for one. ``stems`` are those who act in the
    blocks that introduce lists, by the index of the block: each item asks.
    """

    document: Document
    text: str
    names: tuple[Name, ...]
    edition: Edition
    vocabulary: Vocabulary
    grammar: Grammar
    acronyms: Mapping[str, str]
    spots: Spots
    starts: Sequence[int]
    opens: Sequence[int]
    closes: Sequence[int]
    begins: Sequence[int]
    declares: str
    quotes: Sequence[Span]
    pledging: str
    lines: Lines = field(default_factory=Lines)
    announced: Announced = field(default_factory=Announced)
    turns: Turns = field(default_factory=Turns)
    offices: Offices = field(default_factory=dict)
    legend: Legend = field(default_factory=dict)
    agreement: Agreement | None = None
    minutes: bool = False
    attending: Sequence[Span] = ()
    asked: dict[Span, object] = field(default_factory=dict, repr=False, compare=False)
    countries: frozenset[str] = field(init=False)
    stems: dict[int, Subject | None] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Look through all names once, and not for each item that asks."""
        countries = frozenset(name.id for name in self.names if name.kind == "country")
        object.__setattr__(self, "countries", countries)

    def names_at(self, at: Span) -> list[Name]:
        """The names that stand in a span."""
        starts = self.starts
        first = bisect_left(starts, at.start)
        if first == len(starts) or starts[first] >= at.end:
            return []
        last = bisect_left(starts, at.end, first)
        if self.names[last - 1].at.end > at.end:  # names do not overlap
            last -= 1
        return list(self.names[first:last])

    def sentences_at(self, at: Span) -> tuple[Sentence, ...]:
        """The sentences that stand in a span."""
        first, last = bisect_left(self.opens, at.start), bisect_right(self.closes, at.end)
        return self.document.sentences[first:last]


def prepared(
    document: Document, text: str, names: tuple[Name, ...], edition: Edition, vocabulary: Vocabulary
) -> Context:
    """The context of a document; ``text`` is its flow in the plain spelling that the names were found in."""
    return Context(
        document,
        text,
        names,
        edition,
        vocabulary,
        grammar_of(vocabulary),
        _acronyms(text),
        Spots(text, vocabulary),
        starts=[name.at.start for name in names],
        opens=[sentence.at.start for sentence in document.sentences],
        closes=[sentence.at.end for sentence in document.sentences],
        begins=[block.at.start for block in document.blocks],
        declares=declaring(document, edition.title, vocabulary),
        quotes=quotations(document, text),
        pledging=_pledging(document, edition, vocabulary),
        offices=find_offices(text, names, vocabulary),
        legend=find_legend(text, vocabulary),
    )


def _pledging(document: Document, edition: Edition, vocabulary: Vocabulary) -> str:
    opening = lowered(f"{edition.title or ''}\n{document.flow.text[:FIRST_LINES]}")
    found = load_ordinary(vocabulary.language).pledging.search(opening)
    return found[0] if found else ""


def names_within(names: Sequence[Name], at: Span) -> list[Name]:
    """Those of ``names`` (in order) that stand in a span."""
    first = bisect_left(names, at.start, key=lambda name: name.at.start)
    last = bisect_left(names, at.end, key=lambda name: name.at.start)
    return [name for name in names[first:last] if name.at.end <= at.end]


def _acronyms(text: str) -> dict[str, str]:
    """The acronyms that ``text`` puts in brackets, each with the word before the first of them."""
    found: dict[str, str] = {}
    for match in _ACRONYM.finditer(text):
        found.setdefault(match[1], text[text.rfind(" ", 0, match.start()) + 1 : match.start()])
    return found
