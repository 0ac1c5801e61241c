"""Blocks that are one commitment each: list items with all that is in them, and paragraphs under a party's label."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.verdicts import opens_with_verdict
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.bold_labels import bold_label
from pledgebook.commitments.names.lines.label_acts import act_without_subject, wants_subject
from pledgebook.commitments.names.lines.labels import MARK, label_of, mark_in, name_at, party_of
from pledgebook.commitments.names.lines.line_names import line_name
from pledgebook.commitments.names.lines.split_labels import split_at
from pledgebook.commitments.units.actors.meetings_decide import is_meeting
from pledgebook.commitments.units.actors.speakers import heading_over
from pledgebook.commitments.units.actors.told_stems import is_only_asked
from pledgebook.commitments.units.declarations import declared_blocks
from pledgebook.commitments.units.nested import find_nested, one_tag_ends
from pledgebook.commitments.units.own_pages.account import promised_by
from pledgebook.commitments.units.passed_over.recitals import recited_blocks
from pledgebook.commitments.units.tag_closed import tag_closed
from pledgebook.commitments.units.timed_openings import act_behind_time
from pledgebook.model import Block, Sentence, Span

_LABEL = 120  # characters in which a label stands
_LINES = 2  # labels in one paragraph make each of its lines an entry


@dataclass(frozen=True, slots=True)
class Entry:
    """A stretch that is one unit where somebody acts in it: its span, its first block, and who acts, if known.

    ``others`` are parties that act in items in it.
    """

    at: Span
    block: int
    subject: Subject | None = None
    others: tuple[str, ...] = ()


def find_entries(context: Context, taken: Container[int]) -> tuple[list[Entry], list[int]]:
    """The entries of a document in order, and the indices of the blocks that are prose instead.

    Blocks that are ``taken`` already are neither.
    """
    blocks = context.document.blocks
    stems = {block.stem for block in blocks}
    declared, passed = declared_blocks(context), recited_blocks(context)
    closed = tag_closed(context)
    entries: list[Entry] = [Entry(each.at, index, each.subject) for index, each in closed.items()]
    within = {block for index, each in closed.items() for block in range(index, each.end)}
    prose: list[int] = []
    for index, end in _groups(blocks):
        if index in taken or index in within or index in passed or is_only_asked(context, blocks[index]):
            continue
        block = blocks[index]
        if block.kind == "paragraph" and _is_recital(context, block):
            continue
        if block.kind == "paragraph":
            told = index in stems or context.turns.of(block) or opens_with_verdict(context, block)
            found = [] if told else _labelled(context, index)
            entries += found
            prose += [] if found else [index]
        elif _introduces(context, index, end) or any(each in taken for each in range(index + 1, end)):
            entries += _children(context, index, end)
            prose += [index] if index in declared else []  # "1. We launch the Fund. Through it, we will:"
        elif index in declared:
            prose.append(index)
            entries += _children(context, index, end)
        else:
            entries += _item(context, index, end)
    entries.sort(key=lambda entry: entry.at)
    return [each for each in entries if each.at.start < each.at.end and each.block not in taken], prose


def _is_recital(context: Context, block: Block) -> bool:
    """Whether a paragraph is a clause of a preamble: "Recalling that Peru has trained 300 teachers,"."""
    signed = bool(context.edition.signatories)
    return signed and context.text.endswith(",", block.at.start, block.at.end)


def _groups(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Each top-level item or paragraph with the end, in blocks, of all that belongs to it.

    An item that another of the same column introduces belongs to that ("9. We commit to:", "(a) ...").
    """
    index = 0
    while index < len(blocks):
        end = index + 1
        if blocks[index].kind in ("item", "paragraph") and blocks[index].parent is None:
            while end < len(blocks) and (
                blocks[end].parent is not None or _belongs(blocks[index], blocks[end], index)
            ):
                end += 1
            yield index, end
        index = end


def _belongs(block: Block, other: Block, index: int) -> bool:
    return block.kind == "item" and other.stem == index


def _item(context: Context, index: int, end: int) -> Iterator[Entry]:
    """An item with all that is in it, or by itself where the items in it speak for parties of their own."""
    blocks = context.document.blocks
    inside = [child for child in range(index + 1, end) if blocks[child].parent == index]
    nested = find_nested(context, index, inside) if inside else None
    if nested is None or not nested.apart:
        whole = Span(blocks[index].at.start, blocks[end - 1].at.end)
        yield Entry(whole, index, others=nested.others if nested else ())
        return
    if nested.around:
        yield Entry(blocks[index].at, index)
    yield from _children(context, index, end)


def _children(context: Context, index: int, end: int) -> Iterator[Entry]:
    """The items directly in an item that only introduces them, each with all that is in it."""
    blocks = context.document.blocks
    starts = [child for child in range(index + 1, end) if index in (blocks[child].parent, blocks[child].stem)]
    for child, following in pairwise([*starts, end]):
        yield Entry(Span(blocks[child].at.start, blocks[following - 1].at.end), child)


def _introduces(context: Context, index: int, end: int) -> bool:
    """Whether an item with others in it is only their label or stem: a name alone, or words that stop before the act.

    "Belize:" and "Norway will:" do nothing themselves; "Norway will spend $5 million on ports:" does.
    """
    block, text = context.document.blocks[index], context.text
    if end == index + 1 or context.document.blocks[index + 1].kind != "item":
        return False
    if one_tag_ends(context, index, end) or _has_topic(context, block):
        return False
    return (
        index in context.lines.named
        or party_of(context, block.at) is not None
        or (
            text.endswith(":", block.at.start, block.at.end)
            and (
                context.grammar.is_open(text, block.at, context.names_at(block.at), context.vocabulary)
                or is_meeting(context, block.at)
            )
            and not _acts_before(context, block)
        )
    )


def _has_topic(context: Context, block: Block) -> bool:
    """Whether an item begins with a topic in bold, and is one with all that is in it: "**Meals.** USAID will:"."""
    lead, text = _lead_of(block), context.text
    behind = MARK.match(text, lead) or text.startswith(" ", lead)
    ends = text.endswith((".", ":"), block.at.start, lead) or text.startswith((".", ":"), lead)
    topic = lead > block.at.start and ends and behind and text[lead : block.at.end].strip(" .:*")
    return bool(topic) and party_of(context, Span(block.at.start, lead)) is None


def _acts_before(context: Context, block: Block) -> bool:
    """Whether a party acts in an item before the sentence that introduces those in it: they are its details."""
    for sentence in context.sentences_at(block.at)[:-1]:
        names = context.names_at(sentence.at)
        subject = context.grammar.find_subject(context.text, sentence.at, names, context.vocabulary)
        if subject and subject.act:
            return True
    return False


def _labelled(context: Context, index: int) -> list[Entry]:
    """A paragraph that is one unit: behind a party's label, or without a subject under a party's heading.

    Where endings tell that a verb has no subject, each sentence that begins with its verb is one.
    """
    block = context.document.blocks[index]
    if promised := promised_by(context, block):
        return [Entry(block.at, index, promised)]
    sentences = context.sentences_at(block.at)
    if lines := _lines(context, index, sentences):
        return lines
    label = label_of(context, block, sentences) or bold_label(context, block) or _giver(context, index)
    if label and (label.act or _has_figure(context, index)):
        parts = split_at(context, block, sentences, label)
        return [Entry(at, index, replace(label, act=act or label.act)) for at, act in parts]
    if context.grammar.drops_subjects and len(sentences) > 1 and sentences[0].at.end <= _lead_of(block) + 1:
        sentences = sentences[1:]  # a topic in bold
    return [] if label or not sentences else _under_party(context, index, sentences)


def _under_party(context: Context, index: int, sentences: Sequence[Sentence]) -> list[Entry]:
    """A paragraph under a party's heading whose first sentence begins with its verb."""
    block = context.document.blocks[index]
    behind = _behind_topic(context, block, sentences)
    act = _own_act(context, behind[0].at) if behind else None
    if act is None:
        if behind and _another_acts(context, behind[0].at):
            return []
        behind, act = list(sentences), _own_act(context, sentences[0].at)
    if (
        act is None
        or act.group == UNKNOWN
        or act.person == "we"
        or context.text.endswith(":", block.at.start, block.at.end)
    ):
        return []
    over = heading_over(context, block, sentences)
    found = list(_split(context, index, over, behind)) if over else []
    start = sentences[0].at.start
    return [replace(each, at=Span(start, each.at.end)) if each is found[0] else each for each in found]


def _another_acts(context: Context, at: Span) -> bool:
    """Whether a party acts behind a topic: "**Expanding pathways:** Norway issued 300 visas" under "Belize"."""
    names = context.names_at(at)
    found = context.grammar.find_subject(context.text, at, names, context.vocabulary) if names else None
    return found is not None and found.rule == "active"


def _behind_topic(context: Context, block: Block, sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences without the topic in bold that they begin with: "**Opening ports.** Will build"."""
    if not _has_topic(context, block):
        return list(sentences)
    lead = _lead_of(block)
    mark = MARK.match(context.text, lead, block.at.end)
    start = mark.end() if mark else min(lead + 1, block.at.end)
    return [
        replace(each, at=Span(max(start, each.at.start), each.at.end))
        for each in sentences
        if each.at.end > start
    ]


def _own_act(context: Context, at: Span) -> Act | None:
    """The act of a sentence without a subject, which may begin with how it is done: "Con fondos propios, abrirá".

    "No pledge was made" has none.
    """
    if _denies(context, at):
        return None
    if act := context.grammar.match_act(context.text, at.start, at.end, context.vocabulary, bare=True):
        return act
    words, opening = context.vocabulary.wording.words, context.text[at.start : at.end].lower()
    if opening.startswith(tuple(f"{phrase} " for phrase in words["alongside"])):
        return act_without_subject(context, at)
    if opening.split(" ", 1)[0] not in words["preposition"]:
        return None
    timed = act_behind_time(context, at) if context.grammar.drops_subjects else None
    return timed or act_without_subject(context, at)


def _denies(context: Context, at: Span) -> bool:
    """Whether a sentence begins with what is not, and not with what is done no longer: "No pledge was received"."""
    words = context.vocabulary.wording.words
    first, *behind = context.text[at.start : at.end].lower().split(maxsplit=2)[:2]
    return first in words["denial"] and " ".join([first, *behind]) not in words["ceasing"]


def _lead_of(block: Block) -> int:
    """Where the words in bold at the start of a block end."""
    return next((bold.end for bold in block.strong if bold.start <= block.at.start), 0)


def _split(context: Context, index: int, over: Subject, sentences: Sequence[Sentence]) -> Iterator[Entry]:
    """A party's sentences that begin with their verb, each with those behind it that only add detail."""
    current: Entry | None = None
    for sentence in sentences:
        at = sentence.at
        act = _own_act(context, at)
        if act and act.person != "we" and (current is None or _opens_anew(context, at, act)):
            if current:
                yield current
            current = Entry(at, index, replace(over, act=act))
        elif current:
            current = replace(current, at=Span(current.at.start, at.end))
    if current:
        yield current


def _opens_anew(context: Context, at: Span, act: Act) -> bool:
    """Whether a sentence without a subject says another thing: by "Will" or "Has", where no ending tells a verb.

    "Will they ever open?" asks, and "Will cost $3 million" and "Is funded by Norway" are of what was promised.
    """
    if context.grammar.drops_subjects:
        return True
    words, text = context.vocabulary.wording.words, context.text
    asks = text.endswith("?", at.start, at.end)
    behind = text[act.at.end : at.end].split(" ", 2)[1:2]
    of_thing = act.passive or act.verb in words["of things"] or not words["preposition"].isdisjoint(behind)
    denied = not words["negation"].isdisjoint(text[at.start : act.at.end].lower().split())
    return act.at.start == at.start and wants_subject(context, act) and not (asks or of_thing or denied)


def _lines(context: Context, index: int, sentences: Sequence[Sentence]) -> list[Entry]:
    """The entries of a paragraph whose lines begin with labels of their own: "Peru: 200 places. Chile: Will ..."."""
    block, text = context.document.blocks[index], context.text
    starts = [
        number
        for number, sentence in enumerate(sentences)
        if (mark := mark_in(text, sentence.at.start, min(sentence.at.end, sentence.at.start + _LABEL)))
        and text[sentence.at.start].isupper()
        and _is_name(context, Span(sentence.at.start, mark.start()))
    ]
    if len(starts) < _LINES or starts[0] != 0:
        return []
    entries = []
    for first, following in zip(starts, [*starts[1:], len(sentences)], strict=True):
        mine = sentences[first:following]
        at = Span(mine[0].at.start, mine[-1].at.end)
        label = label_of(context, replace(block, at=at), mine)
        known = label or _named(context, mine[0])
        if known and (known.act or any(map(str.isdigit, text[at.start : at.end]))):
            entries.append(Entry(at, index, known))
    return entries


def _is_name(context: Context, at: Span) -> bool:
    """Whether the words before a mark are names and nothing else, and no word for a detail ("Status: new.")."""
    if context.text[at.start : at.end].lower() in context.vocabulary.wording.columns:
        return False
    named = name_at(context, at)
    return named is not None and not context.text[named.at.end : at.end].strip()


def _named(context: Context, sentence: Sentence) -> Subject | None:
    named = name_at(context, sentence.at)
    return replace(named, rule="unknown") if named else None


def _has_figure(context: Context, index: int) -> bool:
    """Whether a label in bold, or one of several, has a number behind it.

    "Luxembourg: EUR 4.5 million for the fund" has no verb.
    """
    block = context.document.blocks[index]
    lead = _lead_of(block)
    if not lead and not any(_is_labelled(context, other) for other in (index - 1, index + 1)):
        return False
    return any(map(str.isdigit, context.text[max(lead, block.at.start) : block.at.end]))


def _giver(context: Context, index: int) -> Subject | None:
    """A name in bold that no table knows and its amount, beside the label of a party: "**Galp:** 400 million euros".

    "**Norway** pledged 3 schools" is a sentence.
    """
    block = context.document.blocks[index]
    lead = _lead_of(block)
    sentence = context.text[lead : lead + 2].lstrip()[:1].islower()
    if not lead or sentence or not any(_is_labelled(context, other) for other in (index - 1, index + 1)):
        return None
    name = line_name(context, Span(block.at.start, lead))
    return replace(name.subject, rule="unknown") if name and not name.topic else None


def _is_labelled(context: Context, index: int) -> bool:
    """Whether a block is a paragraph that begins with a party and a colon."""
    blocks = context.document.blocks
    if not 0 <= index < len(blocks) or blocks[index].kind != "paragraph":
        return False
    at = blocks[index].at
    reach = Span(at.start, min(at.end, at.start + _LABEL))
    label = context.grammar.named_at(context.text, at.start, context.names_at(reach), context.vocabulary)
    return label is not None and MARK.match(context.text, label.at.end) is not None
