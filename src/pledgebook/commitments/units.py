"""Which stretches of a document are commitments: items that name an act of a party, else sentences that carry one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from pledgebook.commitments.acts import UNKNOWN
from pledgebook.commitments.context import Context
from pledgebook.commitments.groups import Group, groups
from pledgebook.commitments.speakers import label_of, named_party, only_party, parties_of, party_over, speaker_of_item
from pledgebook.commitments.subjects import Subject
from pledgebook.commitments.tags import Tag, find_tag
from pledgebook.model import Block, Name, Sentence, Span

_LABELS = 2  # labels that make a document one of labels
_LABEL_REACH = 120  # characters of a block in which its label stands
_MOST = 0.7  # of the items under a heading are commitments where one without a party may be one, too
_ITEMS_RULE = 3  # fewer items than this, or than sentences with acts, make no document of items


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


def find_units(context: Context) -> list[Unit]:
    """The units of a document, in order."""
    context = replace(context, labelled=_is_labelled(context))
    items, prose = list(_items(context)), list(_prose(context))
    if len(items) >= max(_ITEMS_RULE, len(prose)):
        blocks = context.document.blocks
        listed = {heading for item in items for heading in blocks[item.block].headings}
        prose = [unit for unit in prose if not _introduces(blocks[unit.block], unit, items[0], listed)]
    return sorted([*items, *prose], key=lambda unit: unit.at)


def _is_labelled(context: Context) -> bool:
    """Whether several blocks begin with a party and a colon."""
    labels = 0
    for block in context.document.blocks:
        names = context.names_at(Span(block.at.start, min(block.at.end, block.at.start + _LABEL_REACH)))
        label = context.grammar.named_at(context.text, block.at.start, names, context.vocabulary)
        labels += bool(label and context.text[label.at.end : label.at.end + 2].strip() == ":")
    return labels >= _LABELS


def _introduces(block: Block, unit: Unit, first: Unit, listed: Collection[int]) -> bool:
    """Whether a sentence of a document of items is context: it stands before all items, or in a section with some."""
    return unit.at.start < first.at.start or not block.headings or block.headings[-1] in listed


def _items(context: Context) -> Iterator[Unit]:
    read = [(group, _item(context, group)) for group in groups(context)]
    counts: Counter[tuple[int, ...]] = Counter()
    units: Counter[tuple[int, ...]] = Counter()
    for group, unit in read:
        counts[context.document.blocks[group.first].headings] += 1
        units[context.document.blocks[group.first].headings] += unit is not None
    for group, unit in read:
        over = context.document.blocks[group.first].headings
        among = units[over] >= _ITEMS_RULE and units[over] >= _MOST * counts[over]
        if found := unit or (_orphan(context, group) if among else None):
            yield found


def _orphan(context: Context, group: Group) -> Unit | None:
    """An item that says what is done and not by whom, among items that are commitments."""
    blocks = context.document.blocks
    at = _own_words(context, Span(blocks[group.first].at.start, blocks[group.end - 1].at.end))
    sentences = context.sentences_at(at)
    act = context.grammar.find_main_act(
        context.text, [sentence.at for sentence in sentences], context.vocabulary
    )
    if not act:
        return None
    party = named_party(context, at)
    subject = replace(party, act=act) if party else Subject((), at, act, "none")
    reasons = {} if party else {"parties": "no sentence of it names who acts"}
    return Unit(at, group.first, sentences, tuple(context.names_at(at)), subject, None, reasons)


def _item(context: Context, group: Group) -> Unit | None:
    blocks, vocabulary, index = context.document.blocks, context.vocabulary, group.first
    at = _own_words(context, Span(blocks[index].at.start, blocks[group.end - 1].at.end))
    if at.start >= at.end:
        return None
    tag = find_tag(context.text, at, vocabulary)
    start = _behind(context, tag) if tag and tag.at.start == at.start else at.start
    block = replace(
        blocks[index],
        at=Span(min(start, blocks[index].at.end), blocks[index].at.end),
        stem=group.stem,
    )
    sentences = tuple(
        replace(sentence, at=Span(max(start, sentence.at.start), sentence.at.end))
        for sentence in context.sentences_at(at)
        if sentence.at.end > start
    )
    subject = speaker_of_item(context, block, sentences)
    if tag and not subject and sentences:
        subject = context.grammar.find_name(context.text, sentences[0].at, context.vocabulary)
    subject = subject or (only_party(context, at) if tag else None)
    if not subject and not tag:
        return None
    reasons = {} if subject and subject.parties else {"parties": "no sentence of it names who acts"}
    return Unit(at, index, sentences, tuple(context.names_at(at)), subject, tag, reasons)


def _own_words(context: Context, at: Span) -> Span:
    """An item without the sentences before and behind its act in which all only say what they think or thank for."""
    sentences = list(context.sentences_at(at))
    while len(sentences) > 1 and context.grammar.is_aside(context.text, sentences[0].at, context.vocabulary):
        sentences.pop(0)
    while len(sentences) > 1 and context.grammar.is_aside(context.text, sentences[-1].at, context.vocabulary):
        sentences.pop()
    return Span(sentences[0].at.start, sentences[-1].at.end) if sentences else at


def _behind(context: Context, tag: Tag) -> int:
    """Where the words begin behind a tag that opens its item ("New: ...", "[NEW] ...")."""
    end = tag.at.end
    while end < len(context.text) and context.text[end] in " :–|-":
        end += 1
    return end


def _prose(context: Context) -> Iterator[Unit]:
    """Sentences of paragraphs that carry an act of a named party; what only adds detail joins the one before."""
    open_unit: Unit | None = None
    stems = {block.stem for block in context.document.blocks}
    for sentence in context.document.sentences:
        block = context.document.blocks[sentence.block]
        if block.kind != "paragraph" or block.parent is not None or _is_stem(context, sentence, stems):
            continue
        subject = _speaker(context, sentence)
        if subject is None and open_unit and open_unit.block == sentence.block and _adds(context, sentence):
            open_unit = _joined(context, open_unit, sentence)
            continue
        if open_unit:
            yield open_unit
        open_unit = _unit(context, sentence, subject) if subject else None
    if open_unit:
        yield open_unit


def _is_stem(context: Context, sentence: Sentence, stems: Collection[int | None]) -> bool:
    """Whether a sentence introduces a list: its act is that of the items."""
    return sentence.block in stems and context.text[sentence.at.start : sentence.at.end].endswith(":")


def _speaker(context: Context, sentence: Sentence) -> Subject | None:
    subject = context.grammar.find_subject(
        context.text, sentence.at, context.names_at(sentence.at), context.vocabulary
    )
    if subject and subject.act and subject.act.group != UNKNOWN:
        return subject
    block = context.document.blocks[sentence.block]
    if block.at.start == sentence.at.start and (label := label_of(context, block, [sentence])) and label.act:
        return label
    if body := context.grammar.find_introduced(context.text, sentence.at, context.vocabulary):
        return body
    if context.grammar.drops_subjects and (party := party_over(context, block, sentence)):
        return party
    if found := context.grammar.find_collective(context.text, sentence.at, context.vocabulary):
        kind, act = found
        if kind != "same" and (act.stance == "pledge"):
            parties = ("*",) if context.edition.signatories else parties_of(kind, context.edition)
            return Subject(parties, sentence.at, act, "collective", kind)
    return None


def _adds(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence only adds detail to the act before it: nobody speaks in it."""
    text, vocabulary = context.text, context.vocabulary
    if context.grammar.speaks(text, sentence.at, context.names_at(sentence.at), vocabulary):
        return False
    act = context.grammar.find_act(text, sentence.at, vocabulary)
    if act is None or act.passive or act.stance != "pledge":
        return True
    actor = text[sentence.at.start : act.at.start].split()[1:]
    return not any(word[0].isupper() for word in actor)  # "The Bank of Mexico will lend" is another's act


def _unit(context: Context, sentence: Sentence, subject: Subject) -> Unit:
    tag = find_tag(context.text, sentence.at, context.vocabulary)
    reasons = {} if subject.parties else {"parties": "the document does not say who speaks"}
    return Unit(
        sentence.at, sentence.block, (sentence,), tuple(context.names_at(sentence.at)), subject, tag, reasons
    )


def _joined(context: Context, unit: Unit, sentence: Sentence) -> Unit:
    at = Span(unit.at.start, sentence.at.end)
    tag = find_tag(context.text, at, context.vocabulary)
    return Unit(
        at,
        unit.block,
        (*unit.sentences, sentence),
        tuple(context.names_at(at)),
        unit.subject,
        tag,
        unit.reasons,
    )
