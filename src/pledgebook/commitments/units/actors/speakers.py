"""Who acts in an item or a sentence, and how: by a label, its own words, the stem or the heading over it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.bold_labels import act_of_noun, bold_label
from pledgebook.commitments.names.lines.label_acts import act_of_label, act_without_subject
from pledgebook.commitments.names.lines.labels import MARK, label_of, label_of_all
from pledgebook.commitments.names.unknown.bodies import find_body
from pledgebook.commitments.names.unknown.firms import find_firm, find_venture, is_framed, is_plausible
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.commitments.units.actors.cases import case_of
from pledgebook.commitments.units.actors.groups import find_unlisted
from pledgebook.commitments.units.actors.in_country import other_government
from pledgebook.commitments.units.actors.in_relative_clauses import (
    begins_with_verb,
    is_given_by_another,
    is_in_relative_clause,
)
from pledgebook.commitments.units.actors.meant import NAMELESS, parties_of
from pledgebook.commitments.units.actors.offices_named import is_of_another
from pledgebook.commitments.units.actors.sentence_speakers import WEAK, is_duty, speaker_of_sentence
from pledgebook.commitments.units.actors.stems import stem_of
from pledgebook.commitments.units.headline_leads import repeated_label
from pledgebook.commitments.units.speech.attributed import find_reported
from pledgebook.commitments.units.topics import is_below_infinitive, is_noun, opens_with_topic, order_at
from pledgebook.model import Block, Sentence, Span

_LEAD_MARK = re.compile(r"(?<=[:.])\s+")  # behind words in bold that end with their own mark
_TOPIC = re.compile(r" ?:\s+")
_ARTICLE = 4  # characters before a noun in which its article stands
OPEN = "open"  # the rule of a subject of which nobody can tell who it is


def speaker_of_item(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """Who acts in an item: a label before it, its own sentences, the stem or the heading over it."""
    label = label_of(context, block, sentences)
    if label is None or (label.rule == "unknown" and label.act is None):
        label = bold_label(context, block) or label
    together = label_of_all(context, block, sentences)
    if together and together.act and (parties := parties_of(context, block, "all")):
        return replace(together, parties=parties)
    if label and label.rule == "unknown":  # under a party or a stem it is a topic
        return _above(context, block, sentences) or _of_topic(context, block, sentences, label) or label
    if speaker := label or _above(context, block, sentences):
        return speaker
    if sentences and (province := other_government(context, sentences[0])):
        return province
    if (subject := _of_sentences(context, block, sentences)) and not _of_stem(
        context, block, sentences, subject
    ):
        weak = subject.rule in WEAK  # "**Skills:** Maple Leaf Foods will hire 300 people proposed by UNHCR"
        own = weak and (_firm(context, block, sentences) or find_body(context, sentences[0].at))
        return own or subject
    return (
        next((found for each in sentences[:1] if (found := short_of(context, block, each))), None)
        or _body(context, sentences)
        or _behind_lead(context, block, sentences)
        or stem_of(context, block)
        or heading_over(context, block, sentences)
        or _collective(context, block, sentences)
        or _firm(context, block, sentences)
        or repeated_label(context, sentences)
        or _own(context, block, sentences)
        or _owner(context, sentences)
    )


def _of_stem(context: Context, block: Block, sentences: Sequence[Sentence], subject: Subject) -> bool:
    """Whether those over an item act, and ``subject`` only in a relative clause: "open a centre that IOM will run"."""
    if not sentences or not is_in_relative_clause(context, sentences[0], subject):
        return False
    if not begins_with_verb(context, block, Span(sentences[0].at.start, subject.at.start)):
        return False  # of "30 schools that Japan will build" none but Japan is the giver
    above = stem_of(context, block) or heading_over(context, block, sentences)
    return above is not None and bool(above.parties)


def _firm(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """A name that no table knows before what an item does: "Mar Vivo, with IOM, undertakes to train 200 people".

    It may stand behind a topic in bold: "**Ports without plastic:** Galp will install 20 bins".
    """
    for start in _starts(context, block, sentences):
        at = Span(start, sentences[0].at.end)
        named = find_firm(context, at, listed=True) if context.declares else None
        named = named or (
            find_venture(context, at) if start > block.at.start and is_framed(context) else None
        )
        if named and is_plausible(named, context.vocabulary):
            return named
    return None


def _starts(context: Context, block: Block, sentences: Sequence[Sentence]) -> list[int]:
    """Where the first sentence of an item begins, and where it goes on behind a topic in bold."""
    if not sentences:
        return []
    first = sentences[0].at
    lead = next((bold.end for bold in block.strong if bold.start <= first.start < bold.end), first.end)
    mark = _LEAD_MARK.match(context.text, lead, first.end) or _TOPIC.match(context.text, lead, first.end)
    return [first.start, mark.end()] if mark else [first.start]


def _own(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """Those who speak in the document, where the item begins with what they do: "Provide $5 million for schools"."""
    first = sentences[0].at if sentences else block.at
    parties = context.announced.parties_of(block) or parties_of(context, block, "we")
    if len(parties) != 1 or parties == ALL:  # "for Benin and Togo, to complete the line"
        whole = Subject(parties, first, None, "speaker", "we")
        case = case_of(context, first, whole) if parties else None
        if case and case.act:
            return case
    act = act_without_subject(context, first) if parties else None
    if not act and parties and opens_with_topic(context, block, sentences):  # "Education. Increase enrolment"
        first, sentences = sentences[1].at, sentences[1:]
        act = order_at(context, first)
    if not act or act.group == UNKNOWN or is_noun(context, block, sentences, act):
        return None
    if act.at.start > first.start and (
        _counts_bodies(context, first) or _opens_with_other(context, first, parties)
    ):
        return None  # "Ten companies, led by Ikea, will hire 300 refugees", "Peru, supported by Chile, ..."
    if act.group == "report" and is_below_infinitive(context, block):
        act = replace(act, stance="pledge")
    return Subject(parties, first, act, "speaker", act.verb)


def _opens_with_other(context: Context, at: Span, parties: Sequence[str]) -> bool:
    """Whether a sentence begins with the name of a party that is none of those who speak."""
    named = context.grammar.named_at(context.text, at.start, context.names_at(at), context.vocabulary)
    return named is not None and set(parties).isdisjoint(named.parties)


def _counts_bodies(context: Context, at: Span) -> bool:
    """Whether a sentence begins with how many act: "Ten companies", "Tres universidades"."""
    first = context.text[at.start : at.end].split(" ", 1)[0].lower()
    return first.isdigit() or first in context.vocabulary.quantities.numbers.units


def _of_sentences(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """The first party that a sentence of an item has as its subject."""
    lead = next((bold for bold in block.strong if bold.start <= block.at.start), None)
    for index, sentence in enumerate(sentences):
        if subject := speaker_of_sentence(context, block, sentence):
            if context.grammar.settled is None:
                return subject
            placed = [(each.at, context.names_at(each.at)) for each in sentences]
            return context.grammar.settled(context.text, placed, index, lead, subject, context.vocabulary)
        if said := find_reported(context, block, sentence):
            return said  # "España señaló que financió 40 becas"
        if context.grammar.drops_subjects and (body := _body(context, [sentence])):
            return body
    return None


def _above(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """The party of the stem or the heading, where the item's first sentence has an act and no subject of its own.

    An item may say for which of the leaders of its stem it is: "in the case of Peru, opening ...".
    """
    first = sentences[0].at if sentences else block.at
    stem = stem_of(context, block)
    if stem and (case := case_of(context, first, stem)):
        return case
    act = context.grammar.match_act(context.text, first.start, first.end, context.vocabulary, bare=True)
    if not act or _another_acts(context, block, act, sentences):
        return None
    bare = context.text[act.at.start : act.at.end].lower() == act.verb  # "Support", which may be a noun
    own = bare and context.grammar.find_subject(
        context.text, first, context.names_at(first), context.vocabulary
    )  # of "to commit to: open a school, to be run by Kenya" those who commit themselves
    led = own and own.rule == "agent" and stem and stem.parties and is_below_infinitive(context, block)
    if own and not (led or _of_stem(context, block, sentences, own)):
        return None
    speaker = stem or heading_over(context, block, sentences)
    if not speaker or not speaker.parties:
        return None
    if act.passive and (later := _behind_participle(context, Span(act.at.end, first.end))):
        act = later
    if context.grammar.drops_subjects and (
        act.person or not speaker.act or speaker.act.stance == "delivered"
    ):
        return replace(speaker, act=act)
    return speaker


def _another_acts(context: Context, block: Block, act: Act, sentences: Sequence[Sentence]) -> bool:
    """Whether the act is only of a topic in bold, behind which a party acts: "**Opening schools:** Norway built".

    Or of a thing that another gives: "Training that Norway will provide".
    """
    if sentences and is_given_by_another(context, block, sentences[0]):
        return True
    lead = next((bold.end for bold in block.strong if bold.start <= block.at.start), 0)
    mark = MARK.match(context.text, lead) or _LEAD_MARK.match(context.text, lead)
    end = next((each.at.end for each in sentences if mark and each.at.end > mark.end()), 0)
    if mark is None or act.at.end > lead or not end:
        return False
    behind = Span(mark.end(), end)
    names = context.names_at(behind)
    found = context.grammar.find_subject(context.text, behind, names, context.vocabulary) if names else None
    return found is not None and found.rule == "active"


def _behind_participle(context: Context, rest: Span) -> Act | None:
    """What is done behind an opening that only says how: "Financiado con recursos propios, el Ministerio abrirá"."""
    comma = context.text.find(", ", rest.start, rest.end)
    if comma < 0 or not context.grammar.drops_subjects:
        return None
    clause = Span(comma + 2, rest.end)
    found = context.grammar.find_collective(context.text, clause, context.vocabulary)
    body = None if found else find_body(context, clause)
    return found[1] if found else body.act if body else None


def _of_topic(
    context: Context, block: Block, sentences: Sequence[Sentence], label: Subject
) -> Subject | None:
    """The country over an item that begins with several words of no body and a full stop: "Keta Dyke. Will ..."."""
    behind = [each for each in sentences if each.at.start >= label.at.end]
    name = unknown_name(context.text, label.at.start, label.at.end, context.vocabulary)
    several = " " in context.text[label.at.start : label.at.end].strip()
    if not behind or not several or name is None or name.is_body(context.vocabulary):
        return None
    above = _above(context, block, behind)
    return above if above and context.countries.issuperset(above.parties) else None


def _body(context: Context, sentences: Sequence[Sentence]) -> Subject | None:
    """A body that the vocabulary does not know, by a noun in or behind its name: "Harbourline, a ferry line, ..."."""
    for sentence in sentences[:2]:
        subject = find_body(context, sentence.at)
        if subject and not (subject.act and is_duty(context, subject.act)):
            return subject
    if not sentences:
        return None
    first = sentences[0].at
    if not is_framed(context):
        return find_firm(context, first)
    return find_unlisted(context, first)


def _behind_lead(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """A body behind a topic in bold: "**Secretariat:** COMIFAC will publish a report"."""
    lead = next((bold.end for bold in block.strong if bold.start <= block.at.start), None)
    mark = MARK.match(context.text, lead) or _LEAD_MARK.match(context.text, lead) if lead else None
    if mark is None or not sentences or mark.end() >= sentences[0].at.end:
        return None
    subject = find_body(context, Span(mark.end(), sentences[0].at.end))
    return None if subject and subject.act and is_duty(context, subject.act) else subject


def heading_over(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """A party that stands by itself over items that do not name it, as a heading or as a line of its own.

    Nobody, where the nearest line may be one.
    """
    lines = context.lines
    nearest = lines.nearest(block.at.start)
    if lines.is_open(block.at.start):
        first = sentences[0].at if sentences else block.at
        act = act_without_subject(context, first)
        return Subject((), first, act, OPEN) if act else None
    for index in (nearest, *reversed(block.headings)):
        if label := lines.party(index):
            act = act_of_label(context, label.parties, block.at, sentences, topic=False)
            return replace(label, act=act, rule="heading")
    return None


def short_of(context: Context, block: Block, sentence: Sentence) -> Subject | None:
    """The party of the heading by the last word of its name: "The Commission will" under "European Commission"."""
    for index in reversed(block.headings):
        at = context.document.blocks[index].at
        if party := context.lines.party(index):
            noun = context.text[at.start : party.at.end].rpartition(" ")[2]
            start = context.text.find(noun, sentence.at.start, sentence.at.start + len(noun) + _ARTICLE)
            if start <= sentence.at.start or not noun[0].isupper():
                break
            act = context.grammar.act_after(
                context.text, start + len(noun), sentence.at.end, context.vocabulary
            )
            return replace(party, at=sentence.at, act=act, rule="short") if act else None
    return _noun_of_line(context, sentence)


def _noun_of_line(context: Context, sentence: Sentence) -> Subject | None:
    """The party that a line names which no table knows, by a noun for it: "The city will plant" under "Kisumu"."""
    line = context.lines.party(context.lines.nearest(sentence.at.start))
    if line is None or line.rule != "heading":
        return None
    act = act_of_noun(context, sentence.at)
    return replace(line, at=sentence.at, act=act, rule="short") if act else None


def _collective(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """An item whose actor is a word for parties that the document does not name ("The Administration launched")."""
    for sentence in sentences[:2]:
        if found := context.grammar.find_collective(context.text, sentence.at, context.vocabulary):
            kind, act = found
            if kind in NAMELESS and is_of_another(context, sentence, act):
                continue
            if kind in ("we", "all") or not is_duty(context, act):
                meant = parties_of(context, block, kind)
                back = kind in ("minister", "same")
                issuer = (context.edition.issuer,) if back and context.edition.issuer else ()
                return Subject(meant or issuer, sentence.at, act, "collective", kind)
    return None


def _owner(context: Context, sentences: Sequence[Sentence]) -> Subject | None:
    """A country whose possessive opens the item, where no verb was found: "Canada's resettlement initiative"."""
    owner_of = context.grammar.owner_of
    if owner_of is None or not sentences:
        return None
    at = sentences[0].at
    if context.grammar.find_talk(context.text, at, context.vocabulary):
        return None  # "Uganda's minister warned that ..."
    return owner_of(context.text, at, context.names_at(at), context.vocabulary)
