"""Who is named as working on a commitment with its parties."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.units import Unit
from pledgebook.model import Name, Origin, Span
from pledgebook.vocabulary import Vocabulary

_UNKNOWN = re.compile(
    r"\b(?P<name>(?:[A-Z][\w'-]+ (?:of |for |and |the |on )?){1,7}[A-Z][\w'-]+) \((?P<id>[A-Z][A-Za-z]*[A-Z][A-Za-z]*)\)"
)
_BODIES = re.compile(
    r"\b(?:Agency|Alliance|Association|Authority|Bank|Board|Bureau|Commission|Committee|Corporation|Council|Department|Federation|"
    r"Foundation|Fund|Institute|Ministry|Network|Office|Organi[sz]ation|Secretariat|Service|Services|Society|Union|Workers)\b"
)
_LIST = re.compile(r"(?:,? and (?:the )?|, (?:the )?|,? as well as (?:the )?| & )")
_OWNED = re.compile(r"'s? (?:Bureau|Office|Department|Agency|Division|Directorate|Mission|Embassy)\b")
_BENEFICIARY = re.compile(r"(?: [a-z]+)? (?:migrants|refugees|nationals|citizens|countries|member states|members|region|workers)\b")
_WITHIN_NAME = re.compile(r"(?: [A-Z][\w-]+)+ (?:[Pp]rogram(?:me)?s?|Plan|Initiative|Project|Rule)\b")


@cache
def _with(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Phrases that end before a partner, and before a venue."""
    phrases = vocabulary.wording.phrases
    return (
        re.compile(rf"\b(?:{_any(phrases['with'])}) (?:the )?(?:[Gg]overnments? of (?:the )?)?$", re.I),
        re.compile(rf"\b(?:{_any(phrases['venue'])}) (?:the )?$", re.I),
    )


def _any(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def find_partners(text: str, unit: Unit, parties: Sequence[str], vocabulary: Vocabulary) -> list[tuple[str, Origin]]:
    """The partners of a unit, in order, with the words that make them so.

    A body that the unit names works on it, unless it is a venue, a possessor of a smaller body that is named, a part of
    a programme's name, or an adjective of those who benefit. A country is a partner only behind words that say so
    ("in collaboration with", "work with").
    """
    found: dict[str, Origin] = {}
    names = unit.names
    for index, name in enumerate(names):
        if name.id in parties or name.id in found or name.kind == "region" or name.form != "name":
            continue
        if name.kind == "organisation" and _works(text, name, unit.at, vocabulary):
            found[name.id] = Origin("commitments.partners.body", name.entry)
        elif name.kind == "country" and (words := _joined(text, names, index, unit.at, vocabulary)):
            found[name.id] = Origin("commitments.partners.with", words)
    for match in _UNKNOWN.finditer(text, unit.at.start, unit.at.end):
        if _BODIES.search(match["name"]) and match["id"] not in found and match["id"] not in parties:
            if not any(name.at.start <= match.start("id") < name.at.end for name in names):
                found[match["id"]] = Origin("commitments.partners.named", match[0])
    return list(found.items())


def _works(text: str, name: Name, unit: Span, vocabulary: Vocabulary) -> bool:
    after = text[name.at.end : min(unit.end, name.at.end + 60)]
    before = text[max(unit.start, name.at.start - 60) : name.at.start]
    if _with(vocabulary)[1].search(before) or _OWNED.match(after) or _BENEFICIARY.match(after):
        return False
    return not _WITHIN_NAME.match(after)


def _joined(text: str, names: Sequence[Name], index: int, unit: Span, vocabulary: Vocabulary) -> str | None:
    """The words that make a country a partner; they may stand before the first of a list that holds it."""
    first = index
    while first > 0 and _LIST.fullmatch(text[names[first - 1].at.end : names[first].at.start]):
        first -= 1
    before = text[max(unit.start, names[first].at.start - 70) : names[first].at.start]
    found = _with(vocabulary)[0].search(before)
    return found[0].strip() if found else None
