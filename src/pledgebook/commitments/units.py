"""Which stretches of a document are commitments: items that name an act of a party, else sentences that carry one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pledgebook.commitments.acts import UNKNOWN
from pledgebook.commitments.co_actors import with_others
from pledgebook.commitments.context import Context
from pledgebook.commitments.entries import Entry, find_entries
from pledgebook.commitments.firms import find_firm
from pledgebook.commitments.prose import Passage, find_passages
from pledgebook.commitments.speakers import OPEN, named_first, named_party, only_party, speaker_of_item
from pledgebook.commitments.subjects import Subject
from pledgebook.commitments.tables import find_rows
from pledgebook.commitments.tags import Tag, find_tag
from pledgebook.model import Block, Name, Origin, Sentence, Span, Stance

_HALF = 0.5  # of all items are commitments where one may begin with a name of no table
_MOST = 0.6  # of the items under a heading are commitments where one without a party may be one, too
_ITEMS_RULE = 3  # fewer items than this, or than sentences with acts, make no document of items
_SEVERAL = 3  # promises of a section in prose beside those with items: it is no context
# Of the sentences of a text that names no process so many promise or do something, where it has more than a few.
_ORDINARY = 0.15
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Unit:
    """A commitment before its details: its span, its blocks and sentences, who acts and how, and its tag.

    ``said`` is where its words are told, where they do not begin with the unit. ``partners`` are the cells of a
    table that name some, ``status`` the stance that one gives.
    """

    at: Span
    block: int
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    subject: Subject | None
    tag: Tag | None
    reasons: dict[str, str] = field(default_factory=dict)
    said: Span | None = None
    partners: tuple[Span, ...] = ()
    status: tuple[Stance, Origin] | None = None


def find_units(context: Context) -> list[Unit]:
    """The units of a document, in order."""
    entries, stretches = find_entries(context)
    items = list(_items(context, entries))
    items += _rows(context)
    prose = [_unit(context, passage) for passage in find_passages(context, stretches)]
    if len(items) >= max(_ITEMS_RULE, len(prose)):
        prose = _outside_lists(context, items, prose)
    elif not items and _is_ordinary(context, prose):
        prose = []
    return sorted([*items, *prose], key=lambda unit: unit.at)


def _outside_lists(context: Context, items: Sequence[Unit], prose: Sequence[Unit]) -> list[Unit]:
    """The prose of a document of items that is none of their context: in a section without any, or behind its last."""
    blocks = context.document.blocks
    first = min(item.at.start for item in items)
    last: dict[int | None, int] = {}
    for item in items:
        for heading in (None, *blocks[item.block].headings):
            last[heading] = max(last.get(heading, 0), item.at.end)
    several = Counter(blocks[unit.block].headings for unit in prose)
    kept = []
    for unit in prose:
        headings = blocks[unit.block].headings
        after = last.get(headings[-1] if headings else None, 0)
        party = bool(headings) and context.lines.party(headings[-1]) is not None
        binds = bool(context.edition.signatories) and context.grammar.drops_subjects and _is_pledge(unit)
        beside = several[headings] >= _SEVERAL and _is_sibling(blocks, headings, last)
        if unit.at.start > (after if party else max(first, after)) or binds or beside:
            kept.append(unit)
    return kept


def _is_sibling(blocks: Sequence[Block], headings: Sequence[int], last: Mapping[int | None, int]) -> bool:
    """Whether a section without items stands beside ones that have some, under the same heading."""
    if not headings or headings[-1] in last:
        return False
    return any(
        other is not None
        and blocks[other].depth == blocks[headings[-1]].depth
        and blocks[other].headings == blocks[headings[-1]].headings
        for other in last
    )


def _is_pledge(unit: Unit) -> bool:
    return unit.subject is not None and unit.subject.act is not None and unit.subject.act.stance == "pledge"


def _is_ordinary(context: Context, prose: Sequence[Unit]) -> bool:
    """Whether a text is of no process: nothing in its frame says so, and hardly a sentence has an act to come."""
    edition, sentences = context.edition, context.document.sentences
    framed = edition.process or edition.meeting or edition.issuer or edition.signatories
    acts = [unit.subject.act for unit in prose if unit.subject]
    going = sum(act is not None and act.stance != "delivered" for act in acts)
    return not framed and len(sentences) >= _SHORT and going < _ORDINARY * len(sentences)


def _items(context: Context, entries: Sequence[Entry]) -> Iterator[Unit]:
    """The units of entries; among many that are one, an entry that names nobody may be one, too."""
    read = [(entry, _item(context, entry)) for entry in entries]
    counts = Counter(context.document.blocks[entry.block].headings for entry in entries)
    units = Counter(context.document.blocks[entry.block].headings for entry, unit in read if unit)
    whole = units.total()
    listed = whole >= _ITEMS_RULE and whole >= _HALF * len(read)
    for entry, unit in read:
        over = context.document.blocks[entry.block].headings
        among = units[over] >= _ITEMS_RULE and units[over] >= _MOST * counts[over]
        found = unit or (_first(context, entry) if listed else None)
        if found := found or (_orphan(context, entry) if among else None):
            yield found


def _first(context: Context, entry: Entry) -> Unit | None:
    """An item that begins with a name of no table and its verb, in a document of commitments: "Maersk reducirá"."""
    sentences = context.sentences_at(entry.at)
    if context.grammar.drops_subjects:
        subject = named_first(context, sentences)
    else:
        subject = find_firm(context, sentences[0].at, listed=True) if sentences else None
    if subject is None or subject.act is None or subject.act.group == UNKNOWN or subject.act.person == "we":
        return None
    return Unit(entry.at, entry.block, sentences, tuple(context.names_at(entry.at)), subject, None, {})


def _orphan(context: Context, entry: Entry) -> Unit | None:
    """An item that says what is done and not by whom, among items that are commitments."""
    sentences = context.sentences_at(entry.at)
    spans = [sentence.at for sentence in sentences]
    find_main_act = context.grammar.find_main_act
    act = find_main_act and find_main_act(context.text, spans, context.vocabulary)
    if not act:
        return None
    party = named_party(context, entry.at)
    subject = replace(party, act=act) if party else Subject((), entry.at, act, "none")
    reasons = {} if party else {"parties": "no sentence of it names who acts"}
    names = tuple(context.names_at(entry.at))
    return Unit(entry.at, entry.block, sentences, names, subject, None, reasons)


def _item(context: Context, entry: Entry) -> Unit | None:
    blocks, vocabulary = context.document.blocks, context.vocabulary
    at = entry.at
    tag = find_tag(context.text, at, vocabulary)
    start = _behind(context, tag) if tag and tag.at.start == at.start else at.start
    block, sentences = blocks[entry.block], context.sentences_at(at)
    if start > at.start:
        block = replace(block, at=Span(min(start, block.at.end), block.at.end))
        sentences = tuple(
            replace(sentence, at=Span(max(start, sentence.at.start), sentence.at.end))
            for sentence in sentences
            if sentence.at.end > start
        )
    subject = (
        entry.subject
        or speaker_of_item(context, block, sentences)
        or (_tagged(context, at, sentences) if tag else None)
    )
    if subject and entry.others and subject.parties:
        subject = replace(subject, parties=tuple(dict.fromkeys((*subject.parties, *entry.others))))
    if subject:
        subject = with_others(context, sentences, subject)
    if (not subject and not tag) or (subject and _declines(context, sentences, subject)):
        return None
    reasons = {} if subject and subject.parties else {"parties": _nobody(subject)}
    return Unit(at, entry.block, sentences, tuple(context.names_at(at)), subject, tag, reasons)


def _nobody(subject: Subject | None) -> str:
    """Why an item has no party."""
    if subject and subject.rule == OPEN:
        return "the line over it may name who acts, or what it is about"
    return "no sentence of it names who acts"


def _declines(context: Context, sentences: Sequence[Sentence], subject: Subject) -> bool:
    """Whether an item says that nothing will be done: "No further contribution is envisaged"."""
    if not sentences or subject.act is None or not subject.act.passive:
        return False
    words = context.document.words(sentences[0].at).lower()
    return words.split(" ", 1)[0] in context.vocabulary.wording.words["denial"]


def _tagged(context: Context, at: Span, sentences: Sequence[Sentence]) -> Subject | None:
    """Whose commitment an item with a tag is; where endings tell the verb, the name before it comes first."""
    if context.grammar.drops_subjects and (first := named_first(context, sentences)):
        return first
    return only_party(context, at) or named_first(context, sentences)


def _behind(context: Context, tag: Tag) -> int:
    """Where the words begin behind a tag that opens its item ("New: ...", "[NEW] ...")."""
    end = tag.at.end
    while end < len(context.text) and context.text[end] in " :–|-":
        end += 1
    return end


def _rows(context: Context) -> Iterator[Unit]:
    for row in find_rows(context):
        parties = row.subject and row.subject.parties
        yield Unit(
            row.at,
            row.block,
            context.sentences_at(row.at),
            tuple(context.names_at(row.at)),
            row.subject,
            row.tag,
            {} if parties else {"parties": "no cell of the row names who acts"},
            row.said,
            row.partners,
            row.status,
        )


def _unit(context: Context, passage: Passage) -> Unit:
    tag = find_tag(context.text, passage.at, context.vocabulary)
    reasons = {} if passage.subject.parties else {"parties": "the document does not say who speaks"}
    names = tuple(context.names_at(passage.at))
    subject = with_others(context, passage.sentences, passage.subject)
    return Unit(passage.at, passage.block, passage.sentences, names, subject, tag, reasons)
