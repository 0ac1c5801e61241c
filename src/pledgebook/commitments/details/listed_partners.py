"""Partners of no table beside one that a table knows: "with SNV and UNDP", "with Safaricom and Airtel Kenya"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.partner_shapes import PartnerShapes
from pledgebook.commitments.names.unknown.firms import is_of_firm
from pledgebook.commitments.names.unknown.names import UnknownName, unknown_name
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Name, Origin
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_REACH = 60  # characters before a name in which "with" and another stand


def beside_known(
    context: Context, unit: Unit, shapes: PartnerShapes, known: Collection[str]
) -> Iterator[tuple[UnknownName, Origin]]:
    """The names that stand in one list with a partner that is ``known``, behind a word for "with"."""
    for name in unit.names:
        if name.id in known and name.kind == "organisation" and name.form == "name":
            for start in _beside(context, unit, shapes, name):
                other = unknown_name(context.text, start, unit.at.end, context.vocabulary)
                if other and _is_listed(context, other, shapes):
                    yield other, Origin("commitments.partners.listed", name.entry)


def _beside(context: Context, unit: Unit, shapes: PartnerShapes, name: Name) -> Iterator[int]:
    """Where another name of the list would begin: behind the known one, and before it."""
    text, least = context.text, max(unit.at.start, name.at.start - _REACH)
    listed = _with(context.vocabulary).search(text, least, name.at.start)
    if not listed:
        return
    before = text[listed.end() : name.at.start]
    link = shapes.link.match(text, name.at.end, unit.at.end)
    if link and not before.strip():
        yield link.end()
    elif any(each.end() == len(before) for each in shapes.link.finditer(before)):
        yield listed.end()


def _is_listed(context: Context, other: UnknownName, shapes: PartnerShapes) -> bool:
    """Whether a name is a body's or a firm's, alone in its place of the list, and no adjective of a country."""
    words = [word for word in other.name.split() if word[0].isupper()]
    named = any(name.at.start == other.at.start for name in context.names_at(other.at))
    if named or not other.can_act(context.vocabulary):
        return False
    ends = shapes.goes_on.match(context.text, other.at.end) is not None
    return (
        ends and bool(words) and (other.is_body(context.vocabulary) or is_of_firm(words, context.vocabulary))
    )


@cache
def _with(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word for "with", and an article."""
    words = vocabulary.wording.words
    article = any_of({"the", *words["article"]})
    return re.compile(rf"\b{any_of(words['with'] or {'with'})}(?: |(?<='))(?:{article}(?: |(?<=')))?")
