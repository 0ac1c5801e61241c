"""Who is named as working on a commitment with its parties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pledgebook.commitments.grammar import grammar_of
from pledgebook.commitments.partner_shapes import PartnerShapes
from pledgebook.commitments.units import Unit
from pledgebook.commitments.unknown_names import unknown_name
from pledgebook.model import Name, Origin, Span
from pledgebook.vocabulary import Vocabulary

_REACH = 70  # characters beside a name that tell what part it plays


def find_partners(
    text: str, unit: Unit, parties: Sequence[str], vocabulary: Vocabulary
) -> list[tuple[str, Origin]]:
    """The partners of a unit, in order, with the words that make them so.

    A body that the unit names works on it, unless it is a venue, the owner of a smaller body that is named, a part of
    a programme's name, or an adjective of those who benefit. A country is a partner only behind words that say so
    ("in collaboration with", "work with").
    """
    found: dict[str, Origin] = {}
    shapes = grammar_of(vocabulary).partner_shapes(vocabulary)
    for index, name in enumerate(unit.names):
        if name.kind == "region" or name.form != "name":
            continue
        if name.kind == "organisation":
            if _works(text, name, unit.at, shapes):
                found.setdefault(name.id, Origin("commitments.partners.body", name.entry))
        elif words := _joined(text, unit, index, shapes):
            found.setdefault(name.id, Origin("commitments.partners.with", words))
    for id, origin in _unknown(text, unit, shapes, vocabulary):
        found.setdefault(id, origin)
    return [(id, origin) for id, origin in found.items() if id not in parties]


def _works(text: str, name: Name, unit: Span, shapes: PartnerShapes) -> bool:
    before = text[max(unit.start, name.at.start - _REACH) : name.at.start]
    after = text[name.at.end : min(unit.end, name.at.end + _REACH)]
    return not (
        shapes.venue.search(before) or shapes.owner.search(before) or shapes.not_partner.match(after)
    )


def _joined(text: str, unit: Unit, index: int, shapes: PartnerShapes) -> str | None:
    """The words that make a country a partner; they may stand before the first of a list that holds it."""
    first = index
    while first > 0 and shapes.link.fullmatch(text[unit.names[first - 1].at.end : unit.names[first].at.start]):
        first -= 1
    start = unit.names[first].at.start
    before = text[max(unit.at.start, start - _REACH) : start]
    after = text[unit.names[index].at.end : min(unit.at.end, unit.names[index].at.end + _REACH)]
    stands_before, stands_behind = shapes.around
    if shapes.opens.search(before) or (stands_before.search(before) and stands_behind.match(after)):
        return before.strip()
    found = shapes.partner.search(before)
    return found[0].strip() if found else None


def _unknown(
    text: str, unit: Unit, shapes: PartnerShapes, vocabulary: Vocabulary
) -> Iterator[tuple[str, Origin]]:
    """Bodies that are in no table: a name that holds a body's noun with an acronym, or behind words for partners."""
    bodies = set(vocabulary.wording.bodies)
    for match in shapes.unknown.finditer(text, unit.at.start, unit.at.end):
        known = any(name.at.meets(Span(*match.span("id"))) for name in unit.names)
        if not known and set(match["name"].split()) & bodies:
            yield match["id"], Origin("commitments.partners.named", match[0])
    for match in shapes.named.finditer(text, unit.at.start, unit.at.end):
        found = unknown_name(text, match.end(), unit.at.end, vocabulary)
        if not found or any(name.at.meets(found.at) for name in unit.names):
            continue
        if not match["plain"] or not set(found.name.split()).isdisjoint(bodies):
            yield found.id, Origin("commitments.partners.named", found.name)
