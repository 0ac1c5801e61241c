"""Countries with which a party acts, named right beside its verb: "elaborará con Ecuador un plan"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.details.opponents import acts_against
from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.partner_shapes import PartnerShapes
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Name, Origin
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_MOST = 12  # countries of such a list
_REACH = 30  # characters before the act in which its list of countries ends
_GAP = re.compile(r",? ?(?:[^\W\d_]{1,3} )?")  # "Con la Argentina firmaremos"


def beside_acts(context: Context, unit: Unit, shapes: PartnerShapes) -> Iterator[tuple[str, int, Origin]]:
    """The countries of a list behind "with" that begins right behind the verb, or opens the sentence before it."""
    act = unit.subject.act if unit.subject else None
    if act is None or act.passive:
        return
    text, countries = context.text, {name.at.start: name for name in unit.names if _is_country(name)}
    if not countries or acts_against(text, act, unit.at.end, context.vocabulary):
        return
    behind = _with(context.vocabulary).match(text, act.at.end, unit.at.end)
    if behind and (listed := _listed(text, behind.end(), unit.at.end, countries, shapes)):
        yield from ((name.id, name.at.start, _origin(behind)) for name in listed)
    for sentence in unit.sentences:
        if not sentence.at.holds(act.at):
            continue
        opens = _opening(context.vocabulary).match(text, sentence.at.start, act.at.start)
        listed = _listed(text, opens.end(), act.at.start, countries, shapes) if opens else []
        if opens and listed and _GAP.fullmatch(text, listed[-1].at.end, act.at.start):
            yield from ((name.id, name.at.start, _origin(opens)) for name in listed)


def _listed(text: str, start: int, end: int, countries: dict[int, Name], shapes: PartnerShapes) -> list[Name]:
    """The countries that begin at ``start`` as a list."""
    found: list[Name] = []
    while len(found) < _MOST and (name := countries.get(start)) is not None:
        found.append(name)
        link = shapes.link.match(text, name.at.end, end)
        if link is None:
            break
        start = link.end()
    return found


def _is_country(name: Name) -> bool:
    return name.kind == "country" and name.form == "name"


def _origin(words: re.Match[str]) -> Origin:
    return Origin("commitments.partners.beside_act", words[0].strip(" ,"))


@cache
def _words(vocabulary: Vocabulary) -> str:
    words = vocabulary.wording.words
    return rf"{any_of(words['with'] or {'with'})} {perhaps({'the', *words['article']})}"


@cache
def _with(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word for "with" right behind a verb."""
    return re.compile(rf" {_words(vocabulary)}")


@cache
def _opening(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The same as the first word of a sentence."""
    return re.compile(_words(vocabulary), re.IGNORECASE)
