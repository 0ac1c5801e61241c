"""Who is named as working on a commitment with its parties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.commitments.units import Unit
from pledgebook.model import Name, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_UNKNOWN = re.compile(  # "United Farm Workers of America (UFW)"
    r"\b(?P<name>(?:[A-Z][\w'-]+ (?:of |for |and |the |on )?){1,7}[A-Z][\w'-]+) \((?P<id>[A-Z][A-Za-z]*[A-Z])\)"
)
_LIST = re.compile(r",? and (?:the )?|, (?:the )?|,? as well as (?:the )?| & ")
_ENDS_WITH = re.compile(r"\bwith (?:the )?$")
_AS_PARTNERS = re.compile(r"[^.;]{0,50}? as (?:its |their )?(?:partners?|advisers?|advisors?)\b")
_REACH = 70  # characters beside a name that tell what part it plays


@dataclass(frozen=True, slots=True)
class _Shapes:
    """Words before a partner and before a venue; words behind a name that make it something else."""

    partner: re.Pattern[str]
    venue: re.Pattern[str]
    not_partner: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording = vocabulary.wording
    of_party = rf"(?:{any_of(wording.words['of_party'])} of (?:the )?)?"
    others = (
        r"(?:(?:[a-z-]+ ){1,4}(?:and|as well as) (?:the )?)?"  # "with international organizations and ..."
    )
    joint = r"co-?[a-z]+ [^,.;]{0,60} with"  # "co-hosted a conference with"
    owned = rf"'s? {any_of(wording.bodies)}\b"  # "the State Department's Bureau of ..."
    people = rf" {any_of(wording.beneficiaries)}\b"  # "CARICOM migrants"
    heads = any_of((*wording.programmes_capital, *wording.programmes_any))
    within = rf"(?:'s?)?(?: [A-Z][\w-]*)* (?:{heads}|{any_of(noun.lower() for noun in wording.programmes_any)})s?\b"
    return _Shapes(
        re.compile(
            rf"\b(?:{any_of(wording.phrases['with'])}|{joint}) (?:the )?{others}{of_party}$", re.IGNORECASE
        ),
        re.compile(rf"\b{any_of(wording.phrases['venue'])} (?:the )?$", re.IGNORECASE),
        re.compile(rf"{owned}|{people}|{within}"),
    )


def find_partners(
    text: str, unit: Unit, parties: Sequence[str], vocabulary: Vocabulary
) -> list[tuple[str, Origin]]:
    """The partners of a unit, in order, with the words that make them so.

    A body that the unit names works on it, unless it is a venue, the owner of a smaller body that is named, a part of
    a programme's name, or an adjective of those who benefit. A country is a partner only behind words that say so
    ("in collaboration with", "work with").
    """
    found: dict[str, Origin] = {}
    for index, name in enumerate(unit.names):
        if name.kind == "region" or name.form != "name":
            continue
        if name.kind == "organisation":
            if _works(text, name, unit.at, vocabulary):
                found.setdefault(name.id, Origin("commitments.partners.body", name.entry))
        elif words := _joined(text, unit, index, vocabulary):
            found.setdefault(name.id, Origin("commitments.partners.with", words))
    for id, origin in _unknown(text, unit, vocabulary):
        found.setdefault(id, origin)
    return [(id, origin) for id, origin in found.items() if id not in parties]


def _works(text: str, name: Name, unit: Span, vocabulary: Vocabulary) -> bool:
    shapes = _shapes(vocabulary)
    before = text[max(unit.start, name.at.start - _REACH) : name.at.start]
    after = text[name.at.end : min(unit.end, name.at.end + _REACH)]
    return not (shapes.venue.search(before) or shapes.not_partner.match(after))


def _joined(text: str, unit: Unit, index: int, vocabulary: Vocabulary) -> str | None:
    """The words that make a country a partner; they may stand before the first of a list that holds it."""
    first = index
    while first > 0 and _LIST.fullmatch(text[unit.names[first - 1].at.end : unit.names[first].at.start]):
        first -= 1
    start = unit.names[first].at.start
    before = text[max(unit.at.start, start - _REACH) : start]
    after = text[unit.names[index].at.end : min(unit.at.end, unit.names[index].at.end + _REACH)]
    if before in ("With ", "With the ") or (_ENDS_WITH.search(before) and _AS_PARTNERS.match(after)):
        return before.strip()
    found = _shapes(vocabulary).partner.search(before)
    return found[0].strip() if found else None


def _unknown(text: str, unit: Unit, vocabulary: Vocabulary) -> Iterator[tuple[str, Origin]]:
    """Bodies that are in no table: a capitalised name that holds a body's noun, with an acronym in brackets."""
    for match in _UNKNOWN.finditer(text, unit.at.start, unit.at.end):
        known = any(name.at.meets(Span(*match.span("id"))) for name in unit.names)
        if not known and set(match["name"].split()) & set(vocabulary.wording.bodies):
            yield match["id"], Origin("commitments.partners.named", match[0])
