"""What the parties of an agreement promise in its clauses: sentences with a party as subject, and lists of duties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.opening import lowered
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.cell_infinitives import unknown_infinitive
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.actors.co_actors import with_others
from pledgebook.commitments.units.agreements.clauses import (
    Clause,
    Part,
    find_parts,
    is_annex,
    parties_in,
    subject_shape,
)
from pledgebook.commitments.units.agreements.subjects import RULE, find_contract_subject, who
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Block, Origin, Sentence, Span
from pledgebook.vocabulary.agreements import AgreementWords, load_agreements, plain_line

_ROMAN = re.compile(r"(?:[IVX]{1,5}|[a-z]) ?[-–—.)] ")
_VOWS = ("commit", "bind")  # groups of verbs by which a clause on the object of an agreement promises


class Agreed(NamedTuple):
    """The units of the clauses, and the indices of the blocks that nothing else is to be read in."""

    units: tuple[Unit, ...]
    blocks: frozenset[int]


def find_agreed(context: Context) -> Agreed:
    """The commitments of an agreement; nothing where the document is none."""
    agreement = context.agreement
    if agreement is None:
        return Agreed((), frozenset())
    parts = list(find_parts(context, agreement))
    reader = _Reader(context, parts)
    units = tuple(unit for part in parts for unit in reader.units_of(part))
    taken = set(range(agreement.first)) | {part.block for part in parts} | set(_repeating(context))
    taken |= set(_signatures(context, parts[-1].block + 1 if parts else agreement.first))
    return Agreed(units, frozenset(taken))


def _signatures(context: Context, start: int) -> Iterator[int]:
    """The blocks between the clauses and the first annex."""
    words, blocks = load_agreements(context.vocabulary.language), context.document.blocks
    for index in range(start, len(blocks)):
        block = blocks[index]
        if block.kind == "cell" or is_annex(
            block, plain_line(context.text[block.at.start : block.at.end]), words
        ):
            return
        yield index


def _repeating(context: Context) -> Iterator[int]:
    """The cells of tables that by the line over them only sum up what the clauses say."""
    words, blocks = load_agreements(context.vocabulary.language), context.document.blocks
    cells = [(index, block) for index, block in enumerate(blocks) if block.kind == "cell"]
    for _, table in groupby(cells, key=lambda cell: cell[1].table):
        some = list(table)
        first, block = some[0]
        over = [blocks[index] for index in (*block.headings[-1:], *([first - 1] if first else []))]
        if any(words.recap.search(plain_line(context.text[each.at.start : each.at.end])) for each in over):
            yield from (index for index, _ in some)


class _Reader:
    """Reads the blocks of the clauses in order; who acted last is who "it" is."""

    def __init__(self, context: Context, parts: Sequence[Part]) -> None:
        self._context = context
        self._words: AgreementWords = load_agreements(context.vocabulary.language)
        self._parts = {part.block: part for part in parts}
        blocks = context.document.blocks
        self._stems = {each for block in blocks for each in (block.stem, block.parent) if each is not None}
        self._clause = Clause()
        self._last: tuple[str, ...] = ()
        self._over: Subject | None = None  # the stem of the list that paragraphs go on with

    def units_of(self, part: Part) -> Iterator[Unit]:
        """The units that begin in a block."""
        block = self._context.document.blocks[part.block]
        if part.clause != self._clause:
            self._clause, self._last = part.clause, part.clause.parties
        if part.clause.kind == "closing" or part.start >= block.at.end or self._is_inside(block):
            return
        if self._introduces(part.block, block):
            return
        if (yes := self._numbered(part, block)) is not None:
            yield from yes
            return
        if block.kind == "item" and (unit := self._item(part, block)):
            yield unit
        elif block.kind != "heading" or self._is_sentence(part, block):
            yield from self._prose(part, block)

    def _numbered(self, part: Part, block: Block) -> Sequence[Unit] | None:
        """The unit of a paragraph that a stem numbers with letters or Roman numbers, and nothing for the stem itself.

        The format knows no such lists: "A PREFEITURA deverá:" and "I - ceder o terreno;". None for any other paragraph.
        """
        if block.kind != "paragraph":
            return None
        text = self._context.text
        if text[part.start : block.at.end].rstrip().endswith(":"):
            self._over = self._stem(part)
            return ()
        number = _ROMAN.match(text, part.start, block.at.end) if self._over else None
        if number is None or self._over is None:
            self._over = None
            return None
        at = Span(number.end(), block.at.end)
        sentences = self._sentences(at, part.block)
        return (self._listed(part, at, sentences, self._over),) if sentences else ()

    def _is_sentence(self, part: Part, block: Block) -> bool:
        """Whether what looks like a heading is a clause of one sentence."""
        return part.start > block.at.start and self._context.text[block.at.end - 1] == "."

    def _introduces(self, index: int, block: Block) -> bool:
        """Whether a block says whose the items are that follow it."""
        return index in self._stems and self._context.text[block.at.start : block.at.end].rstrip().endswith(
            ":"
        )

    def _is_inside(self, block: Block) -> bool:
        """Whether an item stands in another that is a whole, and not only its introduction."""
        blocks, parent = self._context.document.blocks, block.parent
        return parent is not None and not self._introduces(parent, blocks[parent])

    def _item(self, part: Part, block: Block) -> Unit | None:
        """An item of a list of duties, or a numbered paragraph that says one thing."""
        stem = block.parent if block.stem is None else block.stem
        at = Span(part.start, self._end(part.block))
        sentences = self._sentences(at, part.block)
        if not sentences:
            return None
        own = self._subject(sentences[0].at)
        if own is None and stem is not None and stem in self._parts:
            over = self._stem(self._parts[stem])
            return self._listed(part, at, sentences, over) if over else None
        titled = self._clause.parties and own is None and not self._is_apart(sentences[0].at)
        if titled and (act := self._bare(sentences[0].at)):
            return self._listed(part, at, sentences, Subject(self._clause.parties, at, act, RULE, "title"))
        acting = [found for each in sentences if (found := self._subject(each.at))]
        if not acting or len({each.parties for each in acting}) > 1 or not self._counts(acting[0]):
            return None
        self._last = acting[0].parties
        return self._unit(part, at, sentences, acting[0])

    def _listed(self, part: Part, at: Span, sentences: tuple[Sentence, ...], over: Subject) -> Unit:
        """An item under the words that say whose duty it is."""
        act = self._bare(sentences[0].at)
        subject = replace(over, act=replace(act, stance="pledge") if act else None)
        status = None if act else ("pledge", Origin("commitments.agreed.stem", over.entry))
        return replace(self._unit(part, at, sentences, subject), status=status)  # type: ignore[arg-type]

    def _prose(self, part: Part, block: Block) -> Iterator[Unit]:
        """The sentences of a paragraph, each with those behind it that say no more of anybody."""
        current: Unit | None = None
        for sentence in self._sentences(Span(part.start, block.at.end), part.block):
            subject = self._subject(sentence.at)
            if subject and self._counts(subject):
                if current:
                    yield current
                current = self._unit(part, sentence.at, (sentence,), subject)
                self._last = subject.parties
            elif current and not self._is_apart(sentence.at):
                joined = (*current.sentences, sentence)
                current = self._unit(part, Span(current.at.start, sentence.at.end), joined, current.subject)
            elif current:
                yield current
                current = None
        if current:
            yield current

    def _is_apart(self, at: Span) -> bool:
        """Whether a sentence without an act says what somebody may do, or what is only for a case."""
        text = self._context.text
        line = lowered(text[at.start : at.end])
        return bool(
            self._words.condition.match(line) or subject_shape(self._context).match(text, at.start, at.end)
        )

    def _counts(self, subject: Subject) -> bool:
        return self._clause.kind == "open" or (subject.act is not None and subject.act.group in _VOWS)

    def _unit(self, part: Part, at: Span, sentences: tuple[Sentence, ...], subject: Subject | None) -> Unit:
        names = tuple(self._context.names_at(at))
        subject = with_others(self._context, sentences, subject) if subject else None
        return Unit(at, part.block, sentences, names, subject, None)

    def _end(self, index: int) -> int:
        """Where an item ends with all that stands in it."""
        blocks, last = self._context.document.blocks, index
        inside = {index}
        while last + 1 < len(blocks) and blocks[last + 1].parent in inside:
            last += 1
            inside.add(last)
        return blocks[last].at.end

    def _sentences(self, at: Span, index: int) -> tuple[Sentence, ...]:
        """The sentences of a stretch, the first from where it begins."""
        begin = self._context.document.blocks[index].at.start
        found = self._context.sentences_at(Span(begin, at.end))
        return tuple(
            replace(each, at=Span(max(each.at.start, at.start), each.at.end))
            for each in found
            if each.at.end > at.start
        )

    def _bare(self, at: Span) -> Act | None:
        """What an item says that is to be done: an infinitive, a noun of action, or a verb of no table.

        Behind an article stands who or what the item tells of.
        """
        context, words = self._context, self._context.vocabulary.wording.words
        first = lowered(context.text[at.start : at.end]).replace("'", "' ").split(" ", 1)[0]
        if first in words["article"] or first in words["definite"]:
            return None
        found = context.grammar.match_act(context.text, at.start, at.end, context.vocabulary, bare=True)
        return found or unknown_infinitive(context.text, at, context.vocabulary)

    def _stem(self, part: Part) -> Subject | None:
        """Whose the items are behind a stem: its subject, or who its words for duties are followed by."""
        context, block = self._context, self._context.document.blocks[part.block]
        sentences = self._sentences(Span(part.start, block.at.end), part.block)
        at = sentences[-1].at if sentences else Span(part.start, block.at.end)
        if subject := self._subject(at):
            return subject
        line = plain_line(context.text[at.start : at.end])
        if duty := self._words.duty.search(line):
            parties = (
                parties_in(context, Span(at.start + duty.end(), at.end))[:1] or parties_in(context, at)[:1]
            )
            return Subject(parties, at, None, RULE, duty[0]) if parties else None
        named = subject_shape(context).match(context.text, at.start, at.end)
        alone = named and not context.text[named.end() : at.end].strip(" :")
        return Subject(who(context, named), at, None, RULE, named[0]) if named and alone else None

    def _subject(self, at: Span) -> Subject | None:
        return find_contract_subject(self._context, at, self._last)
