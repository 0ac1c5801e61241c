"""Who is named as working on a commitment with its parties."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from pledgebook.commitments.details.beside_acts import beside_acts
from pledgebook.commitments.details.borrowers import borrows
from pledgebook.commitments.details.called_partners import called_partners
from pledgebook.commitments.details.clause_agencies import clause_agencies, is_abroad
from pledgebook.commitments.details.co_hosts import only_held_a_meeting
from pledgebook.commitments.details.funders import funders
from pledgebook.commitments.details.listed_partners import beside_known
from pledgebook.commitments.details.named_helpers import (
    is_kept_in,
    is_of_thing,
    is_set_apart,
    without_owner,
    works_with,
)
from pledgebook.commitments.details.only_telling import only_tells
from pledgebook.commitments.details.opponents import stands_against
from pledgebook.commitments.details.own_agencies import own_agencies
from pledgebook.commitments.details.provisos import is_awaited
from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.partner_shapes import PartnerShapes
from pledgebook.commitments.names.agencies import agency_of, beside_country
from pledgebook.commitments.names.lines.labels import names_in
from pledgebook.commitments.names.unknown.bodies import find_body
from pledgebook.commitments.names.unknown.firms import is_of_firm
from pledgebook.commitments.names.unknown.names import UnknownName, owner_of, unknown_name
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Name, Origin, Span
from pledgebook.vocabulary import Vocabulary

_ASIDE = 40  # characters before a name in which its comma and "with" stand
_REACH = 70  # characters beside a name that tell what part it plays
_LISTED = 40  # bodies of no table in one list: more than anybody names, and no line costs its square
_LONGEST = 200  # names of a list that are gone back over: more than there are countries, and no line costs its square

_CIRCLE = re.compile(r"G\d{1,2}")
_ACRONYM = re.compile(r"(?: \([A-Z][\w-]{1,9})?\)")
_WHOLE = re.compile(
    r"(?:[A-Z][\w'’&-]*(?: (?:of|for|and|the|on))* )+\($"
)  # of which an acronym in brackets is one
_LONGER = re.compile(r" [^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ]")  # a further word of a name
_MARKS = re.compile(r"[\s.:–—|-]*")  # behind a label


def find_partners(context: Context, unit: Unit, parties: Sequence[str]) -> list[tuple[str, Origin]]:
    """The partners of a unit, in order, with the words that make them so.

    A body that the unit names works on it, unless it is a venue, the owner of a smaller body that is named, a part of
    a programme's name, or an adjective of those who benefit. A country is a partner only behind words that say so
    ("in collaboration with", "work with"), a body that no table knows likewise, or where its name tells that it is one.
    """
    text, vocabulary = context.text, context.vocabulary
    shapes = context.grammar.partner_shapes(vocabulary)
    found: dict[str, tuple[int, Origin]] = {}
    bodies = [
        each
        for each in _named(context, unit, shapes)
        if not _is_known(text, unit, each[0], vocabulary)
        and not only_held_a_meeting(text, unit.at.start, each[0].at.start, vocabulary)
    ]
    for index, name in enumerate(unit.names):
        if bodies and any(body.at.holds(name.at) for body, _ in bodies):
            continue
        if only_tells(context, unit, name):
            continue
        if (partner := _by_name(text, unit, index, shapes)) and not _is_other(
            text, unit.at, name, vocabulary
        ):
            found.setdefault(beside_country(context, name, partner[0], parties), (name.at.start, partner[1]))
    listed = beside_known(context, unit, shapes, list(found))
    agencies = (*own_agencies(context, unit), *clause_agencies(context, unit))
    for body, origin in [*bodies, *listed, *agencies, *called_partners(context, unit)]:
        found.setdefault(body.id, (body.at.start, origin))
    others = (
        *funders(context, unit),
        *beside_acts(context, unit, shapes),
        *_agencies(context, unit),
        *_acting(context, unit),
    )
    for id, start, origin in others:
        found.setdefault(id, (start, origin))
    for cell in unit.partners:
        for id, entry in names_in(context, cell):
            found.setdefault(id, (cell.start, Origin("commitments.partners.column", entry)))
    ordered = sorted(found.items(), key=lambda each: each[1][0])
    own = {*parties}
    if "*" in parties:  # who signs, or whose circle declares it, is no partner of all
        own |= {*context.edition.signatories, *_own_circle(context)}
    return [(id, origin) for id, (_, origin) in ordered if id not in own]


def _own_circle(context: Context) -> set[str]:
    """The circle of governments whose declaration it is by its title: "G7 Leaders' Communiqué"."""
    title = context.document.blocks[0].at if context.document.blocks else Span(0, 0)
    return {name.id for name in context.names_at(title) if _CIRCLE.fullmatch(name.id)}


def _is_other(text: str, unit: Span, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether somebody named has first to do something, is opposed, or only borrows."""
    return (
        is_awaited(text, unit, name, vocabulary)
        or stands_against(text, unit.start, name.at.start, vocabulary)
        or borrows(text, unit.start, name, vocabulary)
        or only_held_a_meeting(text, unit.start, name.at.start, vocabulary)
    )


def _agencies(context: Context, unit: Unit) -> Iterator[tuple[str, int, Origin]]:
    """The party's own agencies that act in its sentences."""
    for sentence in unit.sentences if unit.subject else ():
        if unit.subject and (agency := agency_of(context, unit.subject, sentence.at)):
            yield agency.id, agency.at.start, Origin("commitments.partners.agency", agency.name)


def _by_name(text: str, unit: Unit, index: int, shapes: PartnerShapes) -> tuple[str, Origin] | None:
    """The partner that a name of the tables is, and why; None for a region, a people and a mere place."""
    name = unit.names[index]
    if name.kind == "region" or name.form != "name":
        return None
    whole = _university(text, unit, name, shapes) if name.kind != "organisation" else name.id
    if whole and (name.kind != "organisation" or _works(text, name, unit.at, shapes)):
        return whole, Origin("commitments.partners.body", name.entry)
    if name.kind == "organisation":
        return None
    if _LONGER.match(text, name.at.end, unit.at.end):
        return None  # "the Peru Initiative"
    words = _joined(text, unit, index, shapes)
    return (name.id, Origin("commitments.partners.with", words)) if words else None


def _is_known(text: str, unit: Unit, body: UnknownName, vocabulary: Vocabulary) -> bool:
    """Whether the vocabulary knows a name that was taken for one it does not: as a whole, or by its acronym.

    One that only begins with a name ("U.S. Army Corps of Engineers (USACE)") is another body.
    """
    owner = owner_of(text, unit.names, body)
    if owner and not (owner.kind == "country" and _is_institute(body, vocabulary)):
        return True
    inside = _meeting(unit.names, body.at)
    if not inside or _is_branch(body, inside, vocabulary):
        return False
    if not body.is_body(vocabulary) or any(
        name.id == body.id or name.entry in (body.name, body.id) for name in inside
    ):
        return True
    return body.acronym is None and any(name.kind == "organisation" for name in inside)


def _meeting(names: Sequence[Name], at: Span) -> list[Name]:
    """Those of ``names``, in order and apart, that share characters with a span."""
    first = bisect_left(names, at.start, key=lambda name: name.at.end)
    last = bisect_right(names, at.end, key=lambda name: name.at.start)
    return [name for name in names[first:last] if name.at.meets(at)]


def _is_institute(body: UnknownName, vocabulary: Vocabulary) -> bool:
    """Whether a body of a country is one by itself, and not its government: "Instituto Nacional de Salud del Perú"."""
    first = body.name.partition(" ")[0]
    wording, noun = vocabulary.wording, first.lower()
    return first in wording.bodies and (noun in wording.bodies_after or noun not in wording.actors["head"])


def _is_branch(body: UnknownName, inside: Sequence[Name], vocabulary: Vocabulary) -> bool:
    """Whether a name is a firm's in a country, which stands behind it: "Airtel Kenya"."""
    name, own = inside[0], body.name.split()[:-1]
    last = name.kind == "country" and name.form == "name" and name.at.end == body.at.end
    return len(inside) == 1 and last and len(own) == 1 and is_of_firm(own, vocabulary)


def _works(text: str, name: Name, unit: Span, shapes: PartnerShapes) -> bool:
    before = text[max(unit.start, name.at.start - _REACH) : name.at.start]
    after = text[name.at.end : min(unit.end, name.at.end + _REACH)]
    if (
        shapes.belonging.search(before)
        or _is_of_whole(text, name, unit, shapes)
        or shapes.called.search(before)
    ):
        return False  # "the countries of ECOWAS", "norma Mercosur"
    return not (shapes.venue.search(before) or shapes.owner.search(before) or shapes.not_partner.match(after))


def _is_of_whole(text: str, name: Name, unit: Span, shapes: PartnerShapes) -> bool:
    """Whether those who make a body up stand before a name and its acronym: "the members of the Forum (PIF)"."""
    if not text.endswith(" (", unit.start, name.at.start):
        return False
    whole = _WHOLE.search(text, max(unit.start, name.at.start - 2 * _REACH), name.at.start)
    return (
        whole is not None and shapes.belonging.search(text[unit.start : whole.start()][-_REACH:]) is not None
    )


def _joined(text: str, unit: Unit, index: int, shapes: PartnerShapes) -> str | None:
    """The words that make a country a partner; they may stand before the first of a list that holds it."""
    first, least = index, max(0, index - _LONGEST)
    while first > least and _is_listed(text, unit.names[first - 1], unit.names[first], shapes):
        first -= 1
    start = unit.names[first].at.start
    before = text[max(unit.at.start, start - _REACH) : start]
    if ally := shapes.ally.search(before):
        return ally[0].strip()
    if aside := _set_apart(text, unit, Span(first, index), shapes):
        return aside
    after = text[unit.names[index].at.end : min(unit.at.end, unit.names[index].at.end + _REACH)]
    if shapes.last and before.rpartition(" ")[0].rpartition(" ")[2].lower() not in shapes.last:
        return None
    stands_before, stands_behind = shapes.around
    if shapes.opens.search(before) or (stands_before.search(before) and stands_behind.match(after)):
        return before.strip()
    found = shapes.partner.search(before)
    return found[0].strip() if found else None


def _set_apart(text: str, unit: Unit, listed: Span, shapes: PartnerShapes) -> str | None:
    """The word for "with" before a name, or one listed before it, that commas set apart: "Peru, with Chile, will".

    ``listed`` are the first name of the list and the one that is looked at, by their places among the names.
    """
    names, opens = unit.names, unit.at.start
    for index in range(listed.end, listed.start - 1, -1):
        start = names[index].at.start
        first = start - opens < _ASIDE and f", {text[opens:start].lower()}" in shapes.aside
        if first or text.endswith(shapes.aside, opens, start):
            last = listed.end
            while not text.startswith(",", names[last].at.end):
                if last + 1 == len(names) or not _is_listed(text, names[last], names[last + 1], shapes):
                    return None
                last += 1
            return text[opens:start].rpartition(",")[2].strip()
    return None


def _university(text: str, unit: Unit, name: Name, shapes: PartnerShapes) -> str | None:
    """The body "of" a country that is a partner, and not the country: "with the University of Ghana"."""
    start = max(unit.at.start, name.at.start - _REACH)
    found = shapes.of_body.search(text[start : name.at.start])
    return f"{found['body']}{text[name.at.start : name.at.end]}" if found else None


def _is_listed(text: str, before: Name, name: Name, shapes: PartnerShapes) -> bool:
    """Whether two names stand side by side in a list, or are one and its acronym: "the World Bank (WB) and Peru"."""
    between = text[before.at.end : name.at.start]
    if before.id == name.id and between == " (":
        return True
    acronym = _ACRONYM.match(between)
    return shapes.link.fullmatch(between, acronym.end() if acronym else 0) is not None


def _named(context: Context, unit: Unit, shapes: PartnerShapes) -> Iterator[tuple[UnknownName, Origin]]:
    """Bodies that are in no table: behind words for partners, or with an acronym where the name or a word tells it."""
    text, vocabulary = context.text, context.vocabulary
    for start, end, kind in context.grammar.partner_cues(text, unit.at, vocabulary):
        for name in islice(_list_at(text, Span(end, unit.at.end), shapes, vocabulary), _LISTED):
            paper = context.acronyms.get(name.id, "").lower() in vocabulary.wording.words["paper"]
            thing = paper or is_of_thing(text, Span(start, end), name)
            if thing or is_kept_in(name, kind, vocabulary):
                continue
            body = shapes.noun_first and " " in name.name and name.is_body(vocabulary)
            capitals = name.id == name.id.upper()
            if kind == "direct" or (
                kind == "helper" and works_with(text, Span(start, end), name, vocabulary)
            ):
                yield name, Origin("commitments.partners.with", text[start:end].strip())
            elif (
                name.acronym
                or (body and kind == "helper")
                or (capitals and _is_done(text, start, unit.at.start, vocabulary))
                or (capitals and kind == "helper" and is_set_apart(text, Span(start, name.at.end)))
                or (kind == "helper" and name.is_body(vocabulary) and _is_run(text, start, vocabulary))
            ):
                yield name, Origin("commitments.partners.named", name.name)


def _list_at(text: str, at: Span, shapes: PartnerShapes, vocabulary: Vocabulary) -> Iterator[UnknownName]:
    """The names that the words at ``at`` begin with as a list, up to what is no name of a body."""
    start, end = at.start, at.end
    while name := unknown_name(text, start, end, vocabulary):
        ends = name.acronym is not None or shapes.goes_on.match(text, name.at.end, end)
        if not name.can_act(vocabulary) or not ends:
            return
        yield without_owner(name, vocabulary)
        link = shapes.link.match(text, name.at.end, end)
        if not link:
            return
        start = link.end()


def _is_done(text: str, start: int, least: int, vocabulary: Vocabulary) -> bool:
    """Whether a participle, or what is to be done, stands before "by": "run by KEPHIS", "a operar pela TAAG"."""
    *before, last = ["", *text[max(least, start - _REACH) : start].lower().split()]
    if last in vocabulary.verbs.participle:
        return True
    words = vocabulary.wording.words
    coming = bool(before) and before[-1] in words["reach"] and last not in words["passing"]
    return coming and any(form.tense == "infinitive" for form in vocabulary.verbs.forms.get(last, ()))


def _is_run(text: str, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a word for running something stands before "by": "a depot run by the AHA Centre"."""
    last = text[max(0, start - _REACH) : start].rstrip().rpartition(" ")[2].lower()
    return last in vocabulary.wording.words["run"]


def _acting(context: Context, unit: Unit) -> Iterator[tuple[str, int, Origin]]:
    """Bodies that no table knows and that act in a further sentence of the unit: "NASA will release the data".

    So is one that acts behind the label of a country: "**Fiji.** The Meteorological Service will replace ...".
    """
    spans = [sentence.at for sentence in unit.sentences]
    if spans and unit.subject and unit.subject.rule == "label":
        behind = _MARKS.match(context.text, min(unit.subject.at.end, spans[0].end), spans[0].end)
        spans[0] = Span(behind.end(), spans[0].end) if behind else spans[0]
    for at in spans if unit.subject and unit.subject.rule == "label" else spans[1:]:
        subject = find_body(context, at)
        abroad = subject and is_abroad(
            context, at, subject.at.start, unit.subject.parties if unit.subject else ()
        )
        for id in subject.parties if subject and not abroad else ():
            yield id, at.start, Origin("commitments.partners.acting", id)
