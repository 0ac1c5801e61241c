"""Labels and rows in which nothing is promised: "Ireland: no pledge received", "| Chad | to be confirmed |"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.lines.labels import MARK
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Span

_WORD = re.compile(r"[^\W\d_]+'?")
_MARKED = 8  # characters behind a label in which its mark stands
_SHORT = 8  # words of an answer that says only that there is none
_NEAR = 4  # of them behind which what there is none of stands


def is_unanswered(context: Context, unit: Unit) -> bool:
    """Whether what stands behind the label or heading of a unit, or in its cell, says that there is nothing yet."""
    at = unit.said or _behind_label(context, unit)
    if at is None:
        return False
    said = context.text[at.start : at.end].strip(" .;*()").lower()
    words = context.vocabulary.wording.words
    if said in words["unanswered"]:
        return True
    more = any(sign.isdigit() or sign in ",;" for sign in said)  # "No cash pledge, but 40 trucks"
    return not more and _says_no(context, _WORD.findall(said))


def _says_no(context: Context, each: Sequence[str]) -> bool:
    """Whether few words begin with a denial of what could be promised or told, and nothing is to come."""
    words, forms = context.vocabulary.wording.words, context.vocabulary.verbs.forms
    if not each or len(each) > _SHORT:
        return False
    if any(form.person and form.tense == "future" for word in each for form in forms.get(word, ())):
        return False  # "Sin apoyo externo abrirá", "No recortará fondos"
    what = words["pledged"] | words["no news"]
    if each[0] in words["without"]:
        return not what.isdisjoint(each[1:2])
    if each[0] not in words["denial"] | words["negation"]:
        return False
    past = (form.tense == "past" for word in each[1:3] for form in forms.get(word, ()))
    return any(past) or not what.isdisjoint(each[1:_NEAR])


def _behind_label(context: Context, unit: Unit) -> Span | None:
    if unit.subject is None:
        return None
    end = unit.subject.at.end
    if end <= unit.at.start:  # of a heading
        return unit.at
    mark = MARK.search(context.text, end, min(unit.at.end, end + _MARKED))
    return Span(mark.end(), unit.at.end) if mark else None
