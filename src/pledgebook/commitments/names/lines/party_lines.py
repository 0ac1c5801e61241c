"""Which lines by themselves name a party: those of the tables, and names beside them that no table knows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.lines import Line, Lines
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.bold_labels import act_of_noun
from pledgebook.commitments.names.lines.label_acts import act_without_subject, wants_subject
from pledgebook.commitments.names.lines.labels import mark_in, party_of
from pledgebook.commitments.names.lines.line_names import (
    LineName,
    WordsInUse,
    is_kind_of_party,
    line_name,
)
from pledgebook.commitments.names.lines.numbers import behind_number
from pledgebook.model import Block, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_LONGEST = 80  # characters of a line
_LEAD = 60  # characters of a topic before what is promised
_NO_LINE = re.compile(r"[.!?;,]$")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}$")
Position = tuple[str, int, bool | str]  # what lines beside each other have in common: kind, depth, boldness


@dataclass(frozen=True, slots=True)
class _Place:
    """A line: its block, its position, the party of the tables or the name that it is, and the first block under it."""

    index: int
    position: Position
    known: Subject | None
    name: LineName | None
    under: int | None


def find_lines(context: Context) -> Lines:
    """The lines of a document and what is under them.

    A name of no table is a party where lines in the same position are parties or its section is one of parties
    ("Cities"), else where it is a body or what is right under it has a verb that wants a subject, and the document is
    one of promises that nobody issues. What stands beside parties without being seen to be one is open.
    """
    blocks = context.document.blocks
    over = _over(context)
    places = [_place(context, index) for index in sorted({index for index in over if index is not None})]
    named = {place.index: Line("party", place.known) for place in places if place.known}
    unknown = [place for place in places if not place.known]
    beside = _Beside(places, blocks, WordsInUse(context.text))
    for place in unknown:
        if line := _line(context, place, beside, named):
            named[place.index] = line
    return Lines(named, over, [block.at.start for block in blocks])


def _place(context: Context, index: int) -> _Place:
    block = context.document.blocks[index]
    known = _party_at(context, behind_number(context.text, block.at))
    long = block.at.end - block.at.start > _LONGEST
    name = None if known or long else line_name(context, block.at)
    return _Place(index, _position(block), known, name, _under(context, index))


def _party_at(context: Context, at: Span) -> Subject | None:
    """The party that a line is, or that stands in brackets behind the number of a pledge: "Pledge 14 (Portugal)"."""
    if known := party_of(context, at):
        return known
    found = _numbered(context.vocabulary).fullmatch(context.text, at.start, at.end)
    return party_of(context, Span(*found.span("party"))) if found else None


@cache
def _numbered(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A noun for what is promised, its number, and words in brackets: "Engagement n° 14 (Portugal)"."""
    promised, columns = vocabulary.wording.words["pledged"], vocabulary.wording.columns
    nouns = any_of(word for word in promised if columns.get(word) == "commitment")
    return lazily(
        rf"[*_]*(?i:{nouns}) (?:[^\W\d_]{{1,3}}[.°º]{{1,2}} ?|#)?\d{{1,4}}:? \((?P<party>[^()\d]{{2,60}})\)[:*_]*"
    )


class _Beside:
    """The positions in which lines are parties of the tables, those that several have, and words that are no names."""

    def __init__(self, places: Sequence[_Place], blocks: Sequence[Block], used: WordsInUse) -> None:
        self._used = used
        self._blocks = blocks
        known = [place for place in places if place.known and place.under is not None]
        self._known = {place.position for place in known}
        self._here = {(place.position, blocks[place.index].headings) for place in known}
        self._topics = {
            (place.position, blocks[place.index].headings)
            for place in places
            if not place.known and (place.name is None or self.is_topic(place.name, listed=False))
        }
        self._counts = Counter(place.position for place in places)

    def labelled(self, place: _Place, *, under_party: bool) -> bool:
        """Whether a line beside it is a party; under a party's line, one of the same."""
        if under_party:
            return (place.position, self._blocks[place.index].headings) in self._here
        return place.position in self._known

    def has_topics(self, place: _Place) -> bool:
        """Whether a line beside it, under the same ones, is a topic."""
        return (place.position, self._blocks[place.index].headings) in self._topics

    def is_topic(self, name: LineName, *, listed: bool) -> bool:
        """Whether a name's words are those of a topic, or all stand elsewhere with a small letter.

        Where the section says that names stand in it, a word of a topic may be one of theirs.
        """
        return (name.topic and not (listed and len(name.words) > 1)) or self._used.hold(
            word.lower() for word in name.words
        )

    def alone(self, place: _Place) -> bool:
        """Whether no other line has its position."""
        return self._counts[place.position] == 1


def _over(context: Context) -> list[int | None]:
    """The nearest line over each block: a heading, or a name that stands by itself."""
    blocks = context.document.blocks
    stems = {block.stem for block in blocks}
    over: list[int | None] = []
    current: int | None = None
    for index, block in enumerate(blocks):
        above = block.headings[-1] if block.headings else None
        if block.kind == "heading":
            over.append(above)
            current = index
        elif block.parent is not None:
            over.append(block.parent if _is_line(context, block.parent) else over[block.parent])
        elif block.kind == "paragraph" and _is_line(context, index):
            over.append(above)
            current = index
        else:
            if block.kind == "paragraph" and current != above and _speaks(context, index, stems):
                current = above
            over.append(current)
    return over


def _speaks(context: Context, index: int, stems: Container[int | None]) -> bool:
    """Whether a paragraph under a name says something of its own: it has a subject, or a list that it introduces."""
    return index in stems or _act_under(context, index) is None


def _position(block: Block) -> Position:
    """A heading of which a part is bold is none of those beside it: "**Article 4.** The signatories agree:"."""
    bold = bool(block.strong)
    part = bold and block.kind == "heading" and block.strong[-1].end < block.at.end - 1
    return block.kind, block.depth, "part" if part else bold


def _is_line(context: Context, index: int) -> bool:
    """Whether a paragraph or an item is a few words alone over a list, or over what begins with its verb."""
    blocks = context.document.blocks
    at = behind_number(context.text, blocks[index].at)
    words = context.text[at.start : at.end]
    if at.end - at.start > _LONGEST or not words[:1].isupper():
        return False
    if _NO_LINE.search(words) and not _ends_in_form(words, context.vocabulary):
        return False
    if index + 1 == len(blocks) or blocks[index + 1].kind not in ("item", "paragraph"):
        return False
    below = blocks[index + 1]
    if (below.parent == index) is not (blocks[index].kind == "item"):
        return False
    if _party_at(context, at):
        return True
    return _act_under(context, index + 1) is not None and not _has_subject(context, at)


def _ends_in_form(words: str, vocabulary: Vocabulary) -> bool:
    """Whether the full stop is that of a firm's legal form: "Aguas Andinas S.A.", "Acme Ltd."."""
    last = words.rpartition(" ")[2]
    return last in vocabulary.wording.bodies or _INITIALS.fullmatch(last) is not None


def _has_subject(context: Context, at: Span) -> bool:
    """Whether the words say who does something: they introduce a list, though no colon tells it."""
    grammar, vocabulary = context.grammar, context.vocabulary
    return bool(
        grammar.find_subject(context.text, at, context.names_at(at), vocabulary)
        or grammar.find_collective(context.text, at, vocabulary)
    )


def _under(context: Context, index: int) -> int | None:
    """The first block that is under a line and under no other party's."""
    blocks = context.document.blocks
    for below in range(index + 1, len(blocks)):
        inside = blocks[index].kind != "heading" or index in blocks[below].headings
        if not inside:
            return None
        if blocks[below].kind == "heading" or _is_line(context, below):
            if _party_at(context, blocks[below].at) or blocks[index].kind != "heading":
                return None
            continue
        return below if blocks[below].kind != "cell" else None
    return None


def _line(context: Context, place: _Place, beside: _Beside, named: dict[int, Line]) -> Line | None:
    """What a line is that no table knows; None for a topic."""
    blocks, issued = context.document.blocks, context.edition.issuer is not None
    block = blocks[place.index]
    over = [named[index] for index in (*block.headings, block.parent) if index in named]
    under_party = any(line.kind == "party" for line in over)
    labelled = beside.labelled(place, under_party=under_party)
    if place.under is None or not (labelled or place.name) or (place.index == 0 and beside.alone(place)):
        return None
    finite = _act_under(context, place.under)
    if finite is None:
        return None
    if under_party and not labelled:
        return Line("open") if _may_be_own(context, place, beside) else None
    listed = any(is_kind_of_party(context, blocks[index].at) for index in block.headings[-1:])
    among, name = labelled or listed, place.name
    if name and name.topic and _is_of_kind(context, block.at, name):
        return None
    alone = place.under == place.index + 1 and (finite or (name is not None and name.body))
    told = among or (alone and not issued and _is_framed(context))
    if name and told and not beside.is_topic(name, listed=listed):
        return Line("party", name.subject)
    return Line("open") if (labelled or (among and name)) and not issued else None


def _is_of_kind(context: Context, at: Span, name: LineName) -> bool:
    """Whether a line says what others promised, where nouns stand first: "Annonces des banques et des fondations"."""
    kinds = context.vocabulary.wording.lines["party"]
    first = name.words[0].lower()
    return context.grammar.drops_subjects and first not in kinds and is_kind_of_party(context, at)


def _may_be_own(context: Context, place: _Place, beside: _Beside) -> bool:
    """Whether a line under a party's may be another party: a name, where no line beside it is a topic."""
    name = place.name
    if name is None or beside.is_topic(name, listed=False):
        return False
    head = name.words[0 if context.grammar.drops_subjects else -1].lower()
    return head not in context.vocabulary.wording.actors["head"] and not beside.has_topics(place)


def _is_framed(context: Context) -> bool:
    """Whether the document is one of promises: it names a process or a meeting, or its title has a word for them."""
    edition, columns = context.edition, context.vocabulary.wording.columns
    words = (edition.title or "").lower().replace(":", " ").split()
    return bool(edition.process or edition.meeting or edition.signatories) or any(
        columns.get(word) == "commitment" for word in words
    )


def _act_under(context: Context, index: int) -> bool | None:
    """Whether what a block begins with is a verb that wants a subject, or has "the city"; None where it is no verb."""
    for at in _beginnings(context, index):
        act = context.grammar.match_act(context.text, at.start, at.end, context.vocabulary, bare=True)
        if act is None and _opens_with_aside(context, at):
            act = act_without_subject(context, at)
        if act and act.person != "we":
            return wants_subject(context, act)
        if act_of_noun(context, at):
            return True
    return None


def _opens_with_aside(context: Context, at: Span) -> bool:
    """Whether the first word says when or with whom, and not who: "In 2026, will ..."."""
    words = context.vocabulary.wording.words
    first = context.text[at.start : at.end].lower().split(maxsplit=1)[:1]
    return bool(first) and any(
        first[0].strip(",") in words[kind] for kind in ("preposition", "adverb", "further")
    )


def _beginnings(context: Context, index: int) -> Iterator[Span]:
    """The first sentence of a block, and what stands in it behind a topic."""
    block = context.document.blocks[index]
    sentences = context.sentences_at(block.at)
    first = sentences[0].at if sentences else block.at
    yield first
    if mark := mark_in(context.text, first.start, min(first.end, first.start + _LEAD)):
        yield Span(mark.end() - 1, first.end)
    if len(sentences) > 1 and block.strong and block.strong[0].end >= first.end - 1:
        yield sentences[1].at
