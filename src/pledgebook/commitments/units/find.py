"""Which stretches of a document are commitments: items that name an act of a party, else sentences that carry one."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.verdicts import end_of_verdict
from pledgebook.commitments.grammars.acts import UNKNOWN
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.agencies import with_principal
from pledgebook.commitments.names.answering import Answering, find_answering
from pledgebook.commitments.names.lines.labels import MARK, name_at
from pledgebook.commitments.names.unknown.bodies import opens_with_verb
from pledgebook.commitments.names.unknown.firms import find_firm, is_of_firm, is_plausible
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.commitments.units.actors.co_actors import with_others
from pledgebook.commitments.units.actors.gapping import with_gapped
from pledgebook.commitments.units.actors.only_names import named_first, named_party, only_party
from pledgebook.commitments.units.actors.seats import with_seat
from pledgebook.commitments.units.actors.speakers import OPEN, speaker_of_item
from pledgebook.commitments.units.actors.stems import giver_of_part
from pledgebook.commitments.units.agreements.agreed import find_agreed
from pledgebook.commitments.units.entries import Entry, find_entries
from pledgebook.commitments.units.headline_leads import with_headline
from pledgebook.commitments.units.own_pages.items import as_own_item, as_own_row
from pledgebook.commitments.units.passage import COUNT, Passage
from pledgebook.commitments.units.passed_over.asked_items import only_asks, only_thanks
from pledgebook.commitments.units.passed_over.introductions import own_promises
from pledgebook.commitments.units.passed_over.meetings_held import is_news
from pledgebook.commitments.units.passed_over.pointers import points_elsewhere
from pledgebook.commitments.units.passed_over.refusals import refuses
from pledgebook.commitments.units.passed_over.told_to_press import tells_press
from pledgebook.commitments.units.passed_over.unanswered import is_unanswered
from pledgebook.commitments.units.plans.action_items import action_item
from pledgebook.commitments.units.plans.answered import answered, with_answering
from pledgebook.commitments.units.plans.planned import find_planned
from pledgebook.commitments.units.prose import find_passages
from pledgebook.commitments.units.tables.rows import Row, find_rows
from pledgebook.commitments.units.tags import Tag, find_tag, tag_by_legend
from pledgebook.commitments.units.topics import behind_topic
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Figure, Name, Sentence, Span

_ITEMS_RULE = 3  # fewer items than this make no list of commitments
_ABOVE = ("stem", "heading", "speaker")  # rules by which what stands over an item says who acts
_HALF = 0.5  # of all items are commitments where one may begin with a name of no table
_MOST = 0.6  # of the items under a heading are commitments where one without a party may be one, too


def find_units(context: Context, figures: Sequence[Figure]) -> list[Unit]:
    """The units of a document, in order; ``figures`` are all of it, in order."""
    planned, agreed = find_planned(context), find_agreed(context)
    taken = planned.blocks | agreed.blocks
    entries, stretches = find_entries(context, taken | context.turns.silent)
    rows = (as_own_row(context, unit) for unit in _rows(context) if unit.block not in taken)
    answering = find_answering(context)
    listed = (*planned.units, *_items(context, entries, answering))
    items = [*(with_answering(unit, answering) for unit in listed), *rows]
    prose = [_unit(context, passage) for passage in find_passages(context, stretches)]
    within = _figures_of([*items, *prose, *agreed.units], figures)
    money = {start: [each for each in some if each.kind == "money"] for start, some in within.items()}
    found = [*items, *own_promises(context, items, prose, money)]
    units = [each for each in found if not (each.subject and _is_no_act(context, each, each.subject))]
    units = [
        each for each in units if not any(at.start <= each.at.start < at.end for at in context.attending)
    ]
    units += agreed.units
    return sorted(
        (with_gapped(context, unit, within[unit.at.start]) for unit in units), key=lambda unit: unit.at
    )


def _is_no_act(context: Context, unit: Unit, subject: Subject) -> bool:
    told = refuses(context, unit.sentences, subject) or tells_press(context, subject)
    return (
        told or _is_one_word(context, unit) or is_unanswered(context, unit) or points_elsewhere(context, unit)
    )


def _is_one_word(context: Context, unit: Unit) -> bool:
    """Whether an item is a noun by itself, which may look like a verb ("Limits", "Support", "Plan"): a topic."""
    words = context.text[unit.at.start : unit.at.end].strip(" .:;*")
    return words.isalpha() and context.document.blocks[unit.block].kind == "item"


def _figures_of(units: Sequence[Unit], figures: Sequence[Figure]) -> dict[int, Sequence[Figure]]:
    """The figures in each unit, by where it starts."""
    starts = [figure.at.start for figure in figures]
    return {
        unit.at.start: figures[bisect_left(starts, unit.at.start) : bisect_left(starts, unit.at.end)]
        for unit in units
    }


def _items(context: Context, entries: Sequence[Entry], answering: Answering) -> Iterator[Unit]:
    """The units of entries; among many that are one, an entry that names nobody may be one, too."""
    read = [
        (entry, _item(context, entry) or answered(context, entry, answering) or action_item(context, entry))
        for entry in entries
    ]
    counts = Counter(context.document.blocks[entry.block].headings for entry in entries)
    units = Counter(context.document.blocks[entry.block].headings for entry, unit in read if unit)
    whole = units.total()
    listed = bool(context.declares) or (whole >= _ITEMS_RULE and whole >= _HALF * len(read))
    for entry, unit in read:
        over = context.document.blocks[entry.block].headings
        among = units[over] >= _ITEMS_RULE and units[over] >= _MOST * counts[over]
        found = unit or (_first(context, entry) if listed else None)
        found = found or (_labelled(context, entry) if among and context.declares else None)
        found = as_own_item(context, entry, found or (_orphan(context, entry) if among else None))
        if found:
            yield with_headline(context, found)


def _first(context: Context, entry: Entry) -> Unit | None:
    """An item that begins with a name of no table and its verb, in a document of commitments: "Maersk reducirá"."""
    sentences = context.sentences_at(entry.at)
    subject = None
    if sentences and not context.grammar.drops_subjects:
        subject = find_firm(context, sentences[0].at, listed=True)
    if subject is None and (context.grammar.drops_subjects or context.declares):
        subject = named_first(context, sentences)
    if subject is None or subject.act is None or subject.act.group == UNKNOWN or subject.act.person == "we":
        return None
    name = unknown_name(context.text, subject.at.start, subject.at.end, context.vocabulary)
    named = is_plausible(subject, context.vocabulary) or context.names_at(subject.at)
    if not named or subject.act.passive or (name and opens_with_verb(name, context.vocabulary)):
        return None  # "Community Health Workers will be trained", "Request the Secretariat"
    return Unit(entry.at, entry.block, sentences, tuple(context.names_at(entry.at)), subject, None, {})


def _labelled(context: Context, entry: Entry) -> Unit | None:
    """A name of no table before a mark and something counted, among commitments: "Windle: 350 scholarships"."""
    sentences = context.sentences_at(entry.at)
    named = name_at(context, sentences[0].at) if sentences else None
    mark = MARK.match(context.text, named.at.end) if named else None
    if named is None or mark is None or not COUNT.search(context.text, mark.end(), sentences[0].at.end):
        return None
    name = unknown_name(context.text, named.at.start, named.at.end, context.vocabulary)
    words = [word for word in name.name.split() if word[0].isupper()] if name else []
    body = name is not None and name.is_body(context.vocabulary)
    if not words or not (body or is_of_firm(words, context.vocabulary)):
        return None
    subject = replace(named, rule="first")
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
    blocks, at = context.document.blocks, entry.at
    tag = find_tag(context, at) or tag_by_legend(context.text, at, context.legend)
    start = _behind(context, tag) if tag and tag.at.start == at.start else at.start
    start = end_of_verdict(context, start, at.end)
    block = blocks[entry.block]
    sentences = context.sentences_at(Span(min(block.at.start, at.start), at.end))
    if start > min(block.at.start, at.start):
        block = replace(block, at=Span(min(start, block.at.end), block.at.end))
        sentences = tuple(
            replace(sentence, at=Span(max(start, sentence.at.start), sentence.at.end))
            for sentence in sentences
            if sentence.at.end > start
        )
    subject = (
        entry.subject
        or speaker_of_item(context, block, sentences)
        or (_tagged(context, at, behind_topic(block, sentences)) if tag else None)
    )
    subject = _who_is_meant(context, entry, sentences, subject, tagged=tag is not None)
    if subject and entry.others and subject.parties:
        subject = replace(subject, parties=tuple(dict.fromkeys((*subject.parties, *entry.others))))
    if subject:
        subject = with_seat(context, with_principal(context, block, subject))
        subject = with_others(context, sentences, subject)
    if (not subject and not tag) or (subject and _declines(context, sentences, subject)):
        return None
    above = not tag and subject and subject.rule in _ABOVE and sentences
    if above and (only_asks(context, sentences[0].at) or only_thanks(context, sentences[0].at)):
        return None
    giver = giver_of_part(context, block, subject) if subject else None
    paid = (subject.at,) if giver and subject and subject.parties else ()
    subject = giver or subject
    reasons = {} if subject and subject.parties else {"parties": _nobody(subject)}
    names = tuple(context.names_at(at))
    return Unit(at, entry.block, sentences, names, subject, tag, reasons, partners=paid)


def _who_is_meant(
    context: Context, entry: Entry, sentences: Sequence[Sentence], subject: Subject | None, *, tagged: bool
) -> Subject | None:
    """The name that an item begins with, where a later sentence goes on with "the company" for it."""
    if subject is None or (subject.rule, subject.entry) != ("collective", "same"):
        return subject
    if not sentences or subject.at == sentences[0].at:
        return subject
    if tagged:
        return named_first(context, sentences) or subject
    first = _first(context, entry) if context.declares else None
    return (first.subject if first else None) or subject


def _nobody(subject: Subject | None) -> str:
    """Why an item has no party."""
    if subject and subject.rule == OPEN:
        return "the line over it may name who acts, or what it is about"
    return "no sentence of it names who acts"


def _declines(context: Context, sentences: Sequence[Sentence], subject: Subject) -> bool:
    """Whether an item says that nothing will be done, or news: "No further contribution is envisaged".

    "The President opened the session" is such news where nobody is named.
    """
    act = subject.act
    held = next((each for each in sentences if act and each.at.holds(act.at)), None)
    if act and held and subject.rule == "collective" and is_news(context, held, act):
        return True
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


def _outside_party(context: Context, row: Row) -> list[Name]:
    """The names of a row, without those that are a part of its party's: "Caritas" in "Caritas Tchad"."""
    who = row.subject
    names = context.names_at(row.at)
    return [name for name in names if not who or name.id in who.parties or not who.at.holds(name.at)]


def _rows(context: Context) -> Iterator[Unit]:
    for row in find_rows(context):
        parties = row.subject and row.subject.parties
        yield Unit(
            row.at,
            row.block,
            context.sentences_at(row.at),
            tuple(_outside_party(context, row)),
            row.subject,
            row.tag,
            {} if parties else {"parties": "no cell of the row names who acts"},
            row.said,
            row.partners,
            row.status,
        )


def _unit(context: Context, passage: Passage) -> Unit:
    tag = find_tag(context, passage.at)
    reasons = {} if passage.subject.parties else {"parties": "the document does not say who speaks"}
    names = tuple(context.names_at(passage.at))
    block = context.document.blocks[passage.block]
    subject = with_seat(context, with_principal(context, block, passage.subject))
    subject = with_others(context, passage.sentences, subject)
    return Unit(passage.at, passage.block, passage.sentences, names, subject, tag, reasons)
