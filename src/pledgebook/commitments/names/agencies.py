"""Whose act it is that an agency does under its country's heading: "Philippines", then "The Department will"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.names import (
    UnknownName,
    is_of_state,
    name_in,
    owner_of,
    unknown_name,
)
from pledgebook.model import Block, Name, Span
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.national_names import countries_of, national_name, plain_name

_SHORT = 80  # characters of a line that may stand over what follows
_FIRMS = ("firm", "joined")  # and those by which a capital may be taken for a firm
OWNS = re.compile(r"['’]s? ")  # "Kenya's Ministry"
_ARTICLE = 4  # characters of an article before a name
_ASIDE = 2  # words between an agency and its act
_OWNED = re.compile(
    r"(?: (?:of|of the|de|de la|de los|del|do|da|dos|das|du|des|de l')| d')? ?$"
)  # before its country
_NAMED = ("body", "first", "unknown")  # rules whose party no table knows


def with_principal(context: Context, block: Block, subject: Subject) -> Subject:
    """The subject with the country of the heading over it in the place of an agency of that country."""
    if owner := _owned_by(context, subject):
        return replace(subject, parties=(owner,))
    over = _country_over(context, block) if len(subject.parties) == 1 else None
    if over is None or subject.parties == (over,) or not _is_agency(context, subject, over):
        return subject
    return replace(subject, parties=(over,))


def _owned_by(context: Context, subject: Subject) -> str | None:
    """The country that a body of no table belongs to by the name before it: "Panama's Ministry of Environment"."""
    if subject.rule != "body" or len(subject.parties) != 1:
        return None
    near = Span(max(0, subject.at.start - _SHORT), subject.at.end)
    for name in context.names_at(near):
        owns = OWNS.match(context.text, name.at.end) if name.kind == "country" else None
        if owns and subject.at.start in (name.at.start, owns.end()):
            body = unknown_name(context.text, owns.end(), subject.at.end, context.vocabulary)
            return name.id if body and is_of_state(body, context.vocabulary) else None
    return None


def agency_of(context: Context, subject: Subject, sentence: Span) -> UnknownName | None:
    """The agency that stands before the act of a country's in its sentence: "The Forest Department" under "Peru".

    So is one whose name the country's ends or opens: "El Ministerio de Salud de Chile", "Kenya's Ministry of Health".
    """
    act = subject.act
    if len(subject.parties) != 1 or act is None or not sentence.start <= act.at.start < sentence.end:
        return None
    if not context.spots.may_hold("body", Span(sentence.start, act.at.start)):
        return None
    owned = next((each for each in context.names_at(sentence) if each.id == subject.parties[0]), None)
    behind = owned and OWNS.match(context.text, owned.at.end)
    start = behind.end() if behind and owned and owned.at.start == sentence.start else sentence.start
    body = unknown_name(context.text, start, act.at.start, context.vocabulary)
    if body is None or not is_of_state(body, context.vocabulary):
        return None
    known = (name for name in context.names_at(sentence) if name.at.meets(body.at))
    if any(name.kind == "organisation" for name in known):  # "la Commission de l'Union africaine"
        return None
    between = context.text[body.at.end : act.at.start]
    set_apart = between.startswith(", ") and between.rstrip().endswith(",")  # ", junto con la OIM, "
    near = len(between.split()) <= _ASIDE and "," not in between
    if not set_apart and (not near or context.names_at(Span(body.at.end, act.at.start))):
        return None
    return called_for(context, without_country(context, body, subject.parties[0]), subject.parties[0])


def called_for(context: Context, body: UnknownName | None, country: str) -> UnknownName | None:
    """A body of a country as the tables call that country's agency of its name: DGME for Costa Rica's."""
    known = body and national_name(context.vocabulary.language, body.name, country)
    return body._replace(id=known) if body and known else body


def beside_country(context: Context, name: Name, id: str, parties: Sequence[str]) -> str:
    """What an agency of the tables goes by beside a country whose own it is: without the country in its name."""
    if name.acts_for in parties and id == name.id:
        return plain_name(id, name.acts_for)
    language = context.vocabulary.language
    own = (national_name(language, name.entry, party) for party in parties) if name.acts_for else ()
    return next(filter(None, own), id)


def names_agency(context: Context, sentence: Span) -> bool:
    """Whether a sentence begins with the name of a ministry or agency, and no country's: "The Ministry of Health"."""
    body = name_in(context, sentence)
    if body is None or context.names_at(body.at) or not is_of_state(body, context.vocabulary):
        return False
    return is_named(body.name, context)


def speaks_for_itself(context: Context, sentence: Span, parties: Sequence[str]) -> bool:
    """Whether a ministry or its like is the party of a sentence, and not the country ``parties`` whose note it is.

    So where it is named, where only the capital that the note is dated at tells the country, or where nothing does.
    """
    inferred = is_told_by_seat(context)
    return inferred or (not parties and bool(context.declares)) or names_agency(context, sentence)


def is_told_by_seat(context: Context) -> bool:
    """Whether only the capital that a document is dated at, or its headline, tells the country that issues it."""
    issued = context.edition.origins.get("issuer")
    return issued is not None and issued.rule.endswith((".capital", ".title"))


def without_country(context: Context, body: UnknownName, country: str) -> UnknownName | None:
    """A body without the country that its name ends with; None where it is another's, or one that the tables know."""
    inside = context.names_at(body.at)
    if not inside:
        return body if is_named(body.name, context) else None
    owner = owner_of(context.text, inside, body)
    whole = inside[0].at.end == body.at.end and inside[0].at.start <= body.at.start + _ARTICLE
    if len(inside) > 1 or inside[0].id != country or inside[0].kind != "country" or whole:
        return None  # "Le Conseil fédéral" is Switzerland
    if owner is None:  # "the Kenya Forest Service"
        opens = context.text.startswith(body.name, inside[0].at.start) and inside[0].form == "name"
        return body if opens and is_named(body.name, context) else None
    alone = _OWNED.sub("", context.text[body.at.start : owner.at.start])
    own = unknown_name(alone, 0, len(alone), context.vocabulary)
    named = own is not None and own.at.end == len(alone) and is_named(own.name, context)
    return own._replace(at=body.at) if own and named else None


def is_named(name: str, context: Context) -> bool:
    """Whether a name says which body of a state it is, as "the Government" and "the Ministry" do not."""
    wording, words = context.vocabulary.wording, name.split()
    body = not wording.bodies.isdisjoint(each[:1].upper() + each[1:] for each in words)
    return body and len(words) > 1 and wording.words["of_party"].isdisjoint(name.lower().split())


def _country_over(context: Context, block: Block) -> str | None:
    """The one country that the nearest line or heading over a block is."""
    nearest = context.lines.nearest(block.at.start)
    index = nearest if nearest is not None else (block.headings[-1] if block.headings else None)
    label = context.lines.party(index)
    if label is None and nearest is not None and nearest in block.headings:
        above = [each for each in block.headings if each < nearest]
        index = above[-1] if above and _is_kind_of_promise(context, nearest) else None
        label = context.lines.party(index)
    if label is None or index is None or not _is_right_over(context, index, block):
        return None
    names = context.names_at(context.document.blocks[index].at)
    countries = tuple(dict.fromkeys(name.id for name in names if name.kind == "country"))
    return label.parties[0] if label.parties == countries and len(countries) == 1 else None


def _is_kind_of_promise(context: Context, index: int) -> bool:
    """Whether a heading says only which commitments of a country stand below it: "Policy commitments" under "Kenya".

    Under any other ("Civil society", "Development partners", "Ontario") others than the country may act.
    """
    at, words = context.document.blocks[index].at, context.vocabulary.wording.words
    said = context.text[at.start : at.end].lower().strip(" *_:").split()
    return bool(said) and said[-1] in words["promised"] and words["kind of promise"].issuperset(said[:-1])


def _is_right_over(context: Context, index: int, block: Block) -> bool:
    """Whether no other line or label stands between a heading and a block."""
    blocks = context.document.blocks
    mine = bisect_left(context.begins, block.at.start)
    return not any(
        each.kind == "paragraph" and (each.strong or each.at.end - each.at.start < _SHORT)
        for each in blocks[index + 1 : mine]
    )


def _is_seat(context: Context, subject: Subject) -> bool:
    """Whether the name of a capital stands for its government: "Berlin will give", and not "the City of Berlin"."""
    words = context.text[subject.at.start : subject.at.end].strip(" *:.").lower()
    return words in load_capitals()


def _is_agency(context: Context, subject: Subject, country: str) -> bool:
    """Whether a body acts for a country: the tables say so, or a noun in its name that only the state's have."""
    for name in context.names_at(subject.at):
        if name.id == subject.parties[0]:
            called_alike = countries_of(context.vocabulary.language, name.entry)
            return country == name.acts_for or country in called_alike
    capital = load_capitals().get(subject.parties[0].lower()) == country
    if capital and subject.rule in (*_NAMED, *_FIRMS):
        return _is_seat(context, subject)
    if subject.rule not in _NAMED:
        return False
    body = name_in(context, subject.at)
    return body is not None and is_of_state(body, context.vocabulary) and not _governs(body, context)


def is_central(name: str, context: Context) -> bool:
    """Whether a name says no more than that it governs a state, whichever: "Governo Federal", "Gobierno Nacional"."""
    noun, _, rest = name.lower().partition(" ")
    words = context.vocabulary.wording.words
    return noun in words["of_party"] and words["ruled"].issuperset(rest.split())


def _governs(body: UnknownName, context: Context) -> bool:
    """Whether a body is the government of a place that no table knows, which is no agency: "Governo do Ontário"."""
    noun, _, place = body.name.partition(" ")
    words = context.vocabulary.wording.words
    ruled = not words["ruled"].isdisjoint(place.lower().split())  # "Governo de Unidade Nacional"
    return noun.lower() in words["of_party"] and bool(place) and not ruled and not context.names_at(body.at)
