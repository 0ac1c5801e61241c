"""Labels and rows in which nothing is promised: "Ireland: no pledge received", "| Chad | to be confirmed |"."""

from __future__ import annotations

import re

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.lines.labels import MARK
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Span

_WORD = re.compile(r"[^\W\d_]+'?")
_MARKED = 8  # characters behind a label in which its mark stands
_SHORT = 8  # words of an answer that says only that there is none
_NEAR = 4  # of them behind which what there is none of stands


def is_unanswered(context: Context, unit: Unit) -> bool:
    """Whether what stands behind the label of a unit, or in its cell, says that there is nothing, or nothing yet."""
    at = unit.said or _behind_label(context, unit)
    if at is None:
        return False
    said = context.text[at.start : at.end].strip(" .;*()").lower()
    words = context.vocabulary.wording.words
    if said in words["unanswered"]:
        return True
    each = _WORD.findall(said)
    more = any(sign.isdigit() or sign in ",;" for sign in said)  # "No cash pledge, but 40 trucks"
    if more or not each or len(each) > _SHORT or each[0] not in words["denial"] | words["negation"]:
        return False
    past = (
        form.tense == "past" for word in each[1:3] for form in context.vocabulary.verbs.forms.get(word, ())
    )
    return any(past) or not words["pledged"].isdisjoint(each[1:_NEAR])


def _behind_label(context: Context, unit: Unit) -> Span | None:
    if unit.subject is None:
        return None
    end = unit.subject.at.end
    mark = MARK.search(context.text, end, min(unit.at.end, end + _MARKED))
    return Span(mark.end(), unit.at.end) if mark else None
