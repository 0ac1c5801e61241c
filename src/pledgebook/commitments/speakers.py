"""Who acts in an item, and how: by a label, its own sentences, the stem or the heading over it, or its only name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from pledgebook.commitments.acts import Act
from pledgebook.commitments.context import Context
from pledgebook.commitments.places import find_places
from pledgebook.commitments.subjects import Subject
from pledgebook.model import Block, Edition, Sentence, Span

_LABEL = re.compile(r"\s*:\s+|\s+[–|]\s+")
_LABEL_REACH = 120  # characters of an item in which its label stands


def speaker_of_item(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """Who acts in an item: a label before it, its own sentences, the stem or the heading over it."""
    if speaker := label_of(context, block, sentences) or _above(context, block, sentences):
        return speaker
    parts = [(sentence.at, context.names_at(sentence.at)) for sentence in sentences]
    lead = next((bold for bold in block.strong if bold.start <= block.at.start), None)
    if subject := context.grammar.find_in_item(context.text, parts, lead, context.vocabulary):
        return subject
    return (
        _body(context, sentences)
        or _stem(context, block)
        or _over(context, block, sentences)
        or _collective(context, _behind_lead(sentences, lead))
        or _owner(context, sentences)
    )


def _above(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """The party of the stem or the heading, where the item's first sentence has an act and no subject of its own."""
    first = sentences[0].at if sentences else block.at
    act = context.grammar.match_act(context.text, first.start, first.end, context.vocabulary, bare=True)
    if not act or context.grammar.find_subject(
        context.text, first, context.names_at(first), context.vocabulary
    ):
        return None
    speaker = _stem(context, block) or _over(context, block, sentences)
    return speaker if speaker and speaker.parties else None


def _body(context: Context, sentences: Sequence[Sentence]) -> Subject | None:
    """A body that the vocabulary does not know, by a noun in or behind its name: "Harbourline, a ferry line, ..."."""
    for sentence in sentences[:2]:
        if subject := context.grammar.find_body(context.text, sentence.at, context.vocabulary):
            return subject
    return None


def label_of(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """A party and a colon before words without a subject, or before a topic: "Belize: Will donate ...".

    An item that is nothing but a name is the label of the items in it.
    """
    at, text = block.at, context.text
    names = context.names_at(Span(at.start, min(at.end, at.start + _LABEL_REACH)))
    label = context.grammar.named_at(text, at.start, names, context.vocabulary)
    if not label:
        return context.grammar.find_label(text, at, context.vocabulary) if context.labelled else None
    end = sentences[-1].at.end if sentences else at.end
    lead = next((bold.end for bold in block.strong if bold.start <= at.start), 0)
    if not text[label.at.end : at.end].strip(" :"):
        act = _act_of_label(context, label.parties, Span(at.end, end), sentences, topic=False)
        return replace(label, act=act) if end > at.end else None
    mark = _LABEL.match(text, label.at.end)
    if not mark:
        return None
    topic = lead > mark.end()
    if not topic and _other_speaks(context, label, Span(mark.end(), end)):
        return None
    after = Span(lead if topic else mark.end() - 1, end)
    return replace(label, act=_act_of_label(context, label.parties, after, sentences, topic=topic))


def _other_speaks(context: Context, label: Subject, after: Span) -> bool:
    """Whether another party is the subject right behind a label: it is then no label but a heading of sorts."""
    subject = context.grammar.find_subject(context.text, after, context.names_at(after), context.vocabulary)
    return (
        subject is not None
        and subject.at.start == after.start
        and not set(subject.parties) & set(label.parties)
    )


def _act_of_label(
    context: Context, parties: Sequence[str], after: Span, sentences: Sequence[Sentence], *, topic: bool
) -> Act | None:  # fmt: skip
    """The first act behind a label. A label may go on as a topic in bold ("Belize: amnesty."), which is no act."""
    bodies = [Span(max(s.at.start, after.start), s.at.end) for s in sentences if s.at.end > after.start]
    for body in bodies:
        if act := _act_of(context, parties, body, bare=not topic and body is bodies[0]):
            return act
    return None


def _act_of(context: Context, parties: Sequence[str], body: Span, *, bare: bool) -> Act | None:
    """What the parties of a label do in one sentence: by name, without a subject, or under another word."""
    text, vocabulary = context.text, context.vocabulary
    subject = context.grammar.find_subject(text, body, context.names_at(body), vocabulary)
    if subject and set(parties) & set(subject.parties):
        return subject.act
    if bare and (act := context.grammar.match_act(text, body.start, body.end, vocabulary, bare=True)):
        return act
    found = context.grammar.find_collective(text, body, vocabulary)
    return found[1] if found else context.grammar.find_act(text, body, vocabulary)


def _stem(context: Context, block: Block) -> Subject | None:
    """The party and the act of the words that introduce the list: "The leaders are committed to:"."""
    if block.stem is None:
        return None
    at = context.document.blocks[block.stem].at
    sentence = (context.sentences_at(at) or (Sentence(at, block.stem),))[-1]
    own = _bare(context, block)
    if context.grammar.hangs(context.text, block.at, context.names_at(block.at), context.vocabulary) and (
        speaker := _of_stem(context, sentence)
    ):
        return speaker
    if own and context.grammar.is_collective(
        context.text[at.start : at.end].rstrip(": "), context.vocabulary
    ):
        return Subject(("*",), at, own, "stem", "all")  # "The participating countries:"
    label = context.grammar.named_at(context.text, at.start, context.names_at(at), context.vocabulary)
    if label and context.text[label.at.end : at.end].strip() == ":":  # "Belize:" over its items
        return replace(label, act=own)
    return None


def _of_stem(context: Context, sentence: Sentence) -> Subject | None:
    """Who speaks in the words that introduce a list."""
    names = context.names_at(sentence.at)
    if subject := context.grammar.find_subject(context.text, sentence.at, names, context.vocabulary):
        return replace(subject, rule="stem")
    if found := context.grammar.find_collective(context.text, sentence.at, context.vocabulary):
        kind, act = found
        return Subject(("*",) if kind == "all" else (), sentence.at, act, "stem", kind)
    return None


def _bare(context: Context, block: Block) -> Act | None:
    return context.grammar.match_act(
        context.text, block.at.start, block.at.end, context.vocabulary, bare=True
    )


def _over(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """A party that stands by itself over items that do not name it, as a heading or as a line of its own."""
    blocks = context.document.blocks
    first = bisect_left(blocks, block.at.start, key=lambda each: each.at.start) - 1
    while first >= 0 and (blocks[first].kind == "item" or blocks[first].parent is not None):
        first -= 1
    over = [*reversed(block.headings), *([first] if first >= 0 else [])]
    for at in (blocks[index].at for index in over):
        label = context.grammar.named_at(context.text, at.start, context.names_at(at), context.vocabulary)
        if label and not context.text[label.at.end : at.end].strip(" :."):
            act = _act_of_label(context, label.parties, block.at, sentences, topic=False)
            return replace(label, act=act, rule="heading")
    return None


def party_over(context: Context, block: Block, sentence: Sentence) -> Subject | None:
    """The party of the heading over a sentence that begins with its verb ("Cabo Verde", then "Equipará ...")."""
    act = context.grammar.match_act(
        context.text, sentence.at.start, sentence.at.end, context.vocabulary, bare=True
    )
    if not act or act.person == "we" or not block.headings:
        return None
    at = context.document.blocks[block.headings[-1]].at
    label = context.grammar.named_at(context.text, at.start, context.names_at(at), context.vocabulary)
    if not label or context.text[label.at.end : at.end].strip(" :."):
        return None
    return replace(label, act=act, rule="heading")


def _behind_lead(sentences: Sequence[Sentence], lead: Span | None) -> Sequence[Sentence]:
    """The sentences without the one that is nothing but the lead-in in bold."""
    only_lead = lead and len(sentences) > 1 and sentences[0].at.end <= lead.end + 1
    return sentences[1:] if only_lead else sentences


def _collective(context: Context, sentences: Sequence[Sentence]) -> Subject | None:
    """An item whose actor is a word for the signatories or the issuer ("We will ...", "Countries committed to ...")."""
    for sentence in sentences[:1]:
        if found := context.grammar.find_collective(context.text, sentence.at, context.vocabulary):
            kind, act = found
            return Subject(parties_of(kind, context.edition), sentence.at, act, "collective", kind)
    return None


def parties_of(kind: str, edition: Edition) -> tuple[str, ...]:
    """The parties behind a word that names none (``kind`` of the table of actors); empty where nobody says who."""
    if kind == "all":
        return ("*",)
    return (edition.issuer,) if kind == "issuer" and edition.issuer else ()


def only_party(context: Context, at: Span) -> Subject | None:
    """The one country that a tagged item names other than as a place.

    The document itself says that the item is somebody's commitment; two such countries leave it open.
    """
    names = context.names_at(at)
    places = find_places(context.text, at, names, (), (), context.vocabulary)
    named = [name for name in names if name.kind == "country" and name.form != "people"]
    actors = [name for name in named if name.id not in places] or named
    names = [name for name in names if name.kind != "region"]
    if len({name.id for name in actors}) != 1:
        return None
    acts = (
        context.grammar.find_act(context.text, sentence.at, context.vocabulary)
        for sentence in context.sentences_at(at)
    )
    parties = context.grammar.run_of(context.text, names, actors[0], context.vocabulary) or (actors[0].id,)
    return Subject(parties, actors[0].at, next(filter(None, acts), None), "only", actors[0].entry)


def named_party(context: Context, at: Span) -> Subject | None:
    """The one country that an item names at least once other than as a place."""
    named = [name for name in context.names_at(at) if name.kind == "country" and name.form != "people"]
    actors = [
        name for name in named if not find_places(context.text, at, [name], (), (), context.vocabulary)
    ]
    if len({name.id for name in actors}) != 1:
        return None
    return Subject((actors[0].id,), actors[0].at, None, "only", actors[0].entry)


def _owner(context: Context, sentences: Sequence[Sentence]) -> Subject | None:
    """A country whose possessive opens the item, where no verb was found: "Canada's resettlement initiative"."""
    for sentence in sentences[:1]:
        names = context.names_at(sentence.at)
        return context.grammar.owner_of(context.text, sentence.at, names, context.vocabulary)
    return None
