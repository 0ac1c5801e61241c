"""Which stretches of a document are commitments: items that name an act of a party, else sentences that carry one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pledgebook.commitments.acts import match_act
from pledgebook.commitments.places import find_places
from pledgebook.commitments.subjects import (
    Subject,
    find_act,
    find_body,
    find_collective,
    find_subject,
    run_of,
    speaks,
)
from pledgebook.commitments.tags import Tag, find_tag
from pledgebook.model import Block, Document, Edition, Name, Sentence, Span
from pledgebook.vocabulary import Vocabulary

_ITEMS_RULE = (
    3  # as many items with acts make a document one of items: paragraphs of their sections are context
)
_LABEL = re.compile(r"\s*[*_]*\s*[:–]\s+")


@dataclass(frozen=True, slots=True)
class Unit:
    """A commitment before its details: its span, its blocks and sentences, who acts and how, and its tag."""

    at: Span
    block: int
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    subject: Subject | None
    tag: Tag | None
    reasons: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ground:
    """What the search for units looks at, prepared once."""

    document: Document
    text: str
    names: tuple[Name, ...]
    edition: Edition
    vocabulary: Vocabulary

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


def find_units(ground: Ground) -> list[Unit]:
    """The units of a document, in order."""
    items, prose = list(_items(ground)), list(_prose(ground))
    if len(items) >= max(_ITEMS_RULE, len(prose)):
        listed = _listed(ground, items)
        prose = [unit for unit in prose if _section(ground.document.blocks[unit.block]) not in listed]
    return sorted([*items, *prose], key=lambda unit: unit.at)


def _section(block: Block) -> int | None:
    return block.headings[-1] if block.headings else None


def _listed(ground: Ground, items: Sequence[Unit]) -> frozenset[int | None]:
    """The headings with commitments as items under them, and None for text under no heading.

    In a document of items the paragraphs directly under these introduce or sum up the items there.
    """
    blocks = ground.document.blocks
    return frozenset({None, *(heading for unit in items for heading in blocks[unit.block].headings)})


def _items(ground: Ground) -> Iterator[Unit]:
    blocks = ground.document.blocks
    for index, end in _groups(blocks):
        if unit := _item(ground, index, end):
            yield unit


def _groups(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Each top-level item with the end, in blocks, of all that belongs to it."""
    index = 0
    while index < len(blocks):
        end = index + 1
        if blocks[index].kind == "item" and blocks[index].parent is None:
            while end < len(blocks) and blocks[end].parent is not None:
                end += 1
            yield index, end
        index = end


def _item(ground: Ground, index: int, end: int) -> Unit | None:
    blocks, vocabulary = ground.document.blocks, ground.vocabulary
    at = Span(blocks[index].at.start, blocks[end - 1].at.end)
    if at.start >= at.end:
        return None
    tag = find_tag(ground.text, at, vocabulary)
    sentences = ground.sentences_at(at)
    subject = _of_item(ground, blocks[index], sentences) or (_only(ground, at) if tag else None)
    if not subject and not tag:
        return None
    reasons = {} if subject and subject.parties else {"parties": "no sentence of it names who acts"}
    return Unit(at, index, sentences, tuple(ground.names_at(at)), subject, tag, reasons)


def _of_item(ground: Ground, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """Who acts in an item: a label before it, its own sentences, the stem or the heading over it."""
    if label := _label(ground, block.at):
        return label
    for sentence in sentences:
        if subject := find_subject(ground.text, sentence.at, ground.names_at(sentence.at), ground.vocabulary):
            return subject
    return (
        _body(ground, sentences)
        or _stem(ground, block)
        or _over(ground, block)
        or _collective(ground, sentences)
        or _owner(ground, sentences)
    )


def _body(ground: Ground, sentences: Sequence[Sentence]) -> Subject | None:
    """A body that the vocabulary does not know, by a noun in or behind its name: "Harbourline, a ferry line, ..."."""
    for sentence in sentences[:2]:
        if subject := find_body(ground.text, sentence.at, ground.vocabulary):
            return subject
    return None


def _label(ground: Ground, at: Span) -> Subject | None:
    """A party and a colon before subjectless words: "Belize: Will donate ..."."""
    names = ground.names_at(Span(at.start, min(at.end, at.start + 120)))
    if not names or names[0].at.start != at.start or names[0].kind == "region" or names[0].form != "name":
        return None
    mark = _LABEL.match(ground.text, names[0].at.end)
    if not mark:
        return None
    act = match_act(ground.text, mark.end() - 1, at.end, ground.vocabulary, bare=True)
    own = find_subject(
        ground.text, Span(mark.end(), at.end), ground.names_at(Span(mark.end(), at.end)), ground.vocabulary
    )
    if own and not act:
        return None
    return Subject((names[0].id,), names[0].at, act, "label", names[0].entry)


def _stem(ground: Ground, block: Block) -> Subject | None:
    """The party and the act of the words that introduce the list: "The leaders are committed to:"."""
    if block.stem is None:
        return None
    at = ground.document.blocks[block.stem].at
    sentence = (ground.sentences_at(at) or (Sentence(at, block.stem),))[-1]
    if subject := find_subject(ground.text, sentence.at, ground.names_at(sentence.at), ground.vocabulary):
        return replace(subject, rule="stem")
    if found := find_collective(ground.text, sentence.at, ground.vocabulary):
        kind, act = found
        return Subject(("*",) if kind == "all" else (), sentence.at, act, "stem", kind)
    return None


def _over(ground: Ground, block: Block) -> Subject | None:
    """A party that is the heading over subjectless items."""
    for index in reversed(block.headings):
        at = ground.document.blocks[index].at
        names = ground.names_at(at)
        if (
            len(names) == 1
            and names[0].kind != "region"
            and len(ground.text[at.start : at.end].strip(" :")) <= len(names[0].entry) + 4
        ):
            act = match_act(ground.text, block.at.start, block.at.end, ground.vocabulary, bare=True)
            return Subject((names[0].id,), names[0].at, act, "heading", names[0].entry)
    return None


def _collective(ground: Ground, sentences: Sequence[Sentence]) -> Subject | None:
    """An item whose actor is a word for the signatories or the issuer ("We will ...", "Countries committed to ...")."""
    for sentence in sentences[:1]:
        if found := find_collective(ground.text, sentence.at, ground.vocabulary):
            kind, act = found
            return Subject(_parties_of(kind, ground.edition), sentence.at, act, "collective", kind)
    return None


def _parties_of(kind: str, edition: Edition) -> tuple[str, ...]:
    if kind == "all":
        return ("*",)
    return (edition.issuer,) if kind == "issuer" and edition.issuer else ()


def _only(ground: Ground, at: Span) -> Subject | None:
    """The one country that a tagged item names other than as a place.

    The document itself says that the item is somebody's commitment; two such countries leave it open.
    """
    names = ground.names_at(at)
    places = find_places(ground.text, at, names, (), (), ground.vocabulary)
    named = [name for name in names if name.kind == "country" and name.form != "people"]
    actors = [name for name in named if name.id not in places] or named
    names = [name for name in names if name.kind != "region"]
    if len({name.id for name in actors}) != 1:
        return None
    acts = (find_act(ground.text, sentence.at, ground.vocabulary) for sentence in ground.sentences_at(at))
    parties = run_of(ground.text, names, actors[0], ground.vocabulary) or (actors[0].id,)
    return Subject(parties, actors[0].at, next(filter(None, acts), None), "only", actors[0].entry)


def _owner(ground: Ground, sentences: Sequence[Sentence]) -> Subject | None:
    """A country whose possessive opens the item, where no verb was found: "Canada's resettlement initiative"."""
    for sentence in sentences[:1]:
        names = ground.names_at(sentence.at)
        if names and names[0].kind != "region" and ground.text.startswith(("'s ", "' "), names[0].at.end):
            act = find_act(ground.text, sentence.at, ground.vocabulary)
            return Subject((names[0].id,), names[0].at, act, "owner", names[0].entry)
    return None


def _prose(ground: Ground) -> Iterator[Unit]:
    """Sentences of paragraphs that carry an act of a named party; what only adds detail joins the one before."""
    open_unit: Unit | None = None
    for sentence in ground.document.sentences:
        block = ground.document.blocks[sentence.block]
        if block.kind != "paragraph" or block.parent is not None:
            continue
        subject = _speaker(ground, sentence)
        if subject is None and open_unit and open_unit.block == sentence.block and _adds(ground, sentence):
            open_unit = _joined(ground, open_unit, sentence)
            continue
        if open_unit:
            yield open_unit
        open_unit = _unit(ground, sentence, subject) if subject else None
    if open_unit:
        yield open_unit


def _speaker(ground: Ground, sentence: Sentence) -> Subject | None:
    if subject := find_subject(ground.text, sentence.at, ground.names_at(sentence.at), ground.vocabulary):
        return subject
    if found := find_collective(ground.text, sentence.at, ground.vocabulary):
        kind, act = found
        if kind != "same" and (act.stance == "pledge"):
            parties = ("*",) if ground.edition.signatories else _parties_of(kind, ground.edition)
            return Subject(parties, sentence.at, act, "collective", kind)
    return None


def _adds(ground: Ground, sentence: Sentence) -> bool:
    """Whether a sentence only adds detail to the act before it: nobody speaks in it."""
    return not speaks(ground.text, sentence.at, ground.names_at(sentence.at), ground.vocabulary)


def _unit(ground: Ground, sentence: Sentence, subject: Subject) -> Unit:
    tag = find_tag(ground.text, sentence.at, ground.vocabulary)
    reasons = {} if subject.parties else {"parties": "the document does not say who speaks"}
    return Unit(
        sentence.at, sentence.block, (sentence,), tuple(ground.names_at(sentence.at)), subject, tag, reasons
    )


def _joined(ground: Ground, unit: Unit, sentence: Sentence) -> Unit:
    at = Span(unit.at.start, sentence.at.end)
    tag = find_tag(ground.text, at, ground.vocabulary)
    return Unit(
        at,
        unit.block,
        (*unit.sentences, sentence),
        tuple(ground.names_at(at)),
        unit.subject,
        tag,
        unit.reasons,
    )
