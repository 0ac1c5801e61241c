"""The part of a figure where verbs have endings: what its verb, a comparison or a whole beside it says.

Asked before the cues that all families share; None leaves the figure to those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from pledgebook.commitments.grammars.figure_place import FigurePlace
from pledgebook.commitments.grammars.romance_role_words import BaseWords, phrases, role_words
from pledgebook.commitments.grammars.romance_words import forms_of, is_name, told_by_ending
from pledgebook.model import Role
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.verbs import Form

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BREAK = re.compile(r" ?[;:]\s")
_DIGITS = re.compile(r"\d")
_CUE = 60  # characters before a figure in which a comparison or a whole stands
_PREPOSITION = 10  # ... and "from"
_SPAN = 120  # ... and the other end of a change
_COMING = ("future", "infinitive", "conditional")
_DONE = ("past", "imperfect")
_TO_COME = ("commit", "plan")  # whose past says nothing done
_NO_ACT = ("modal", "announce", "report")


def role(place: FigurePlace) -> Role | None:
    """The part that the words around a figure give it, or None."""
    return _KINDS[place.figure.kind](place)


def _is_compared(bases: BaseWords, tail: str) -> bool:
    """Whether words before a figure say that another is compared with it, or is a fraction of it."""
    return bool(bases.compared.search(tail) or bases.halved.search(tail) or bases.exceeded.search(tail))


def _of_money(place: FigurePlace) -> Role | None:
    shapes = role_words(place.vocabulary)
    tail = place.before[-_CUE:]
    if _is_compared(shapes.bases, tail):
        return "baseline"
    if pair := _of_pair(place):
        return pair
    if shapes.changes.more.match(place.after) or (
        shapes.changes.amount.search(tail) and shapes.changes.changing.search(tail)
    ):
        return "change"
    hedged = tail + _DIGITS.split(place.inside, maxsplit=1)[0]  # "hasta un total de"
    if (
        _is_whole(place)
        or _is_divided(place)
        or (place.later and (shapes.parts.total.search(tail) or shapes.parts.total.search(hedged)))
    ):
        return "total"
    verb = _last_verb(place.before, place.vocabulary)
    divided = (
        verb and verb.verb.group not in _TO_COME and shapes.parts.divided.match(place.after)
    )  # "a versé 8 M€ sur les 20 promis"
    if verb and verb.tense in _DONE and (divided or _is(verb, place, "progress", "paid")):
        return "progress"
    return "target" if verb and verb.tense not in _DONE and _is(verb, place, "target", "sought") else None


def _of_percent(place: FigurePlace) -> Role | None:
    shapes, tail = role_words(place.vocabulary), place.before[-_CUE:]
    if place.later and (shapes.bases.compared.search(tail) or shapes.bases.now.search(tail)):
        return "baseline"
    if pair := _of_pair(place):
        return pair
    hedged = tail + _DIGITS.split(place.inside, maxsplit=1)[0]  # "hasta en un"
    last = tail.rstrip().rpartition(" ")[2]
    reached = last in place.vocabulary.quantities.figure_words["to"]  # "à moins de"
    amount = shapes.changes.amount.search(tail) or (not reached and shapes.changes.amount.search(hedged))
    if shapes.changes.by.search(tail) or (amount and shapes.changes.changing.search(place.before)):
        return "change"
    if shapes.parts.against.match(place.after):
        return _reached(place)
    if shapes.parts.of.match(place.after):
        return _of_something(place)
    return None


def _of_something(place: FigurePlace) -> Role | None:
    """A percentage of something: done where the text says so, a target where a verb aims at it, else a share."""
    if role_words(place.vocabulary).reached.already.match(place.after):
        return "progress"
    if _goal(place.vocabulary).search(place.before[-_CUE:]):  # "fixou a meta de 30% de energia limpa"
        return "target"
    verb = _last_verb(place.before, place.vocabulary)
    if verb is None or place.later or _is(verb, place, "share", "shared"):
        return None
    if _has_reached(verb, place):
        return "progress"
    return "target" if verb.tense in _COMING and place.stance == "pledge" else None


@cache
def _goal(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A noun for a goal right before a number that it is of."""
    return lazily(rf"(?<!\w){any_of(vocabulary.wording.words['goal'])} de $")


def _has_reached(verb: Form, place: FigurePlace) -> bool:
    """Whether a verb says how far something has come: "ya clasificó el 17 % de", "couvre 82 % de"."""
    if verb.tense in _DONE:
        return verb.verb.group not in _TO_COME
    return verb.tense == "present" and _is(verb, place, "progress", "present")


def _of_count(place: FigurePlace) -> Role | None:
    shapes, tail = role_words(place.vocabulary), place.before[-_CUE:]
    if _is_compared(shapes.bases, tail):
        return "baseline"
    if place.later and _is_promised(place):
        return "target"
    if present := _at_present(place):
        return present
    if pair := _of_pair(place):
        is_capacity = pair != "baseline" and shapes.changes.capacity.search(place.before)
        return "capacity" if is_capacity else pair
    added = shapes.changes.added.match(place.inside) and shapes.changes.than.match(place.after)
    if added or (shapes.changes.amount.search(tail) and shapes.changes.by.search(tail)):
        return "change"
    return _of_whole(place) if _is_whole(place) else None


def _of_whole(place: FigurePlace) -> Role:
    return "target" if _is_planned(place) else "total"


def _is_planned(place: FigurePlace) -> bool:
    _, space, noun = place.counted.partition(" ")
    return bool(role_words(place.vocabulary).parts.planned.match(space + noun + place.after))


def _at_present(place: FigurePlace) -> Role | None:
    """What a count is that is said to be so today: before a change, reached, or neither."""
    shapes = role_words(place.vocabulary)
    current = shapes.bases.current.match(place.after)
    if current and shapes.parts.divided.match(place.after, current.end()):
        return "progress"  # "19 boias operam hoje, de um total de 32"
    is_now = current or shapes.bases.now.search(place.before[-_CUE:])
    if not (is_now and place.alike and place.stance != "delivered"):
        return None
    return "progress" if _is_grown(place) else "baseline"  # "em 2023 eram 1.140; hoje são 1.482"


def _is_grown(place: FigurePlace) -> bool:
    """Whether the figure before this one is a smaller one of the same thing."""
    previous, figure = place.previous, place.figure
    if (
        previous is None
        or previous.kind != figure.kind
        or previous.unit.split()[:1] != figure.unit.split()[:1]
    ):
        return False
    return (previous.low or 0) < (figure.low or 0)


def _is_whole(place: FigurePlace) -> bool:
    """Whether a figure is what the one before it is a part of: "31 de las 45 ventanillas", "75% dos 90 milhões"."""
    part, whole, tail, shapes = (
        place.previous,
        place.figure,
        place.before[-_CUE:],
        role_words(place.vocabulary),
    )
    if shapes.parts.opens.search(tail if len(tail) < _CUE else "-" + tail):
        return True
    if part is None or not (shapes.parts.whole.search(tail) or shapes.parts.body.search(tail)):
        return False
    return part.kind == "percent" or (
        part.kind == whole.kind and part.unit.split()[:1] == whole.unit.split()[:1]
    )


def _is_divided(place: FigurePlace) -> bool:
    """Whether an amount is what the one before it is a part of, however that is written: "8,5 M$ sur les 20 M$"."""
    part, whole = place.previous, place.figure
    if part is None or part.kind != "money" or part.unit != whole.unit or part.least >= whole.least:
        return False
    between = place.before[min(0, part.at.end - whole.at.start) :]
    return len(between) <= _PREPOSITION and bool(role_words(place.vocabulary).parts.apart.fullmatch(between))


def _is_promised(place: FigurePlace) -> bool:
    """Whether the figure before this one is what was reached of it: "40 salas y patios de los 90 comprometidos"."""
    part, whole = place.previous, place.figure
    if part is None or part.kind != whole.kind or (part.low or 0) >= (whole.low or 0):
        return False
    between = place.before[min(0, part.at.end - whole.at.start) :]
    return _is_planned(place) and role_words(place.vocabulary).parts.apart.fullmatch(between) is not None


def by_verb(place: FigurePlace) -> Role | None:
    """What the verb of its clause says of a count, where no cue gives its part, or None.

    "cubre 900 km" is reached; a clause that begins with the number has its verb behind it; what is "ya entregado", or
    counted since a day in a unit that goes on, is reached; what is being done is still aimed at.
    """
    shapes, before = role_words(place.vocabulary), _BREAK.split(place.before)[-1]
    running = place.stance == "ongoing"
    if shapes.reached.already.match(place.after) or (running and _is_counted_so_far(place)):
        return "progress"
    verb = _last_verb(before, place.vocabulary)
    if verb is None and before != place.before:
        behind = _BREAK.split(place.after[:_CUE])[0]
        verb = next(_verbs(behind, place.vocabulary, known=False), None)
        return None if verb is None else "progress" if verb.tense in _DONE else "target"
    now = shapes.reached.already_before.search(before)
    if verb and verb.tense == "present" and (now or _is(verb, place, "progress", "present")):
        return "progress"
    if not running or place.later or verb is None or verb.tense not in ("present", "gerund"):
        return None
    return "progress" if _is(verb, place, "progress", "present") else "target"


def _is_counted_so_far(place: FigurePlace) -> bool:
    """Whether what goes on has come so far since or until a day: "1.240 créditos otorgados hasta el 28 de febrero"."""
    shapes, behind = role_words(place.vocabulary), place.counted.partition(" ")[2]
    far = shapes.reached.so_far
    return bool(
        shapes.reached.since.match(place.after)
        or far.match(place.after)
        or far.match(f" {behind}{place.after}")
    )


def _of_pair(place: FigurePlace) -> Role | None:
    """The two ends of a change: "de 420 a 600" behind a verb of change."""
    shapes = role_words(place.vocabulary)
    end = shapes.changes.to.match(place.after)
    if end and shapes.bases.compared.search(end[0][:-1]):  # "de 40 % par rapport aux 150 millions"
        end = None
    begins = shapes.changes.from_.search(place.before[-_PREPOSITION:]) and end
    ends = not begins and place.later and shapes.changes.last.search(place.before[-_SPAN:])
    if not (begins or ends) or not shapes.changes.changing.search(place.before):
        return None
    return "baseline" if begins else _reached(place)


def _reached(place: FigurePlace) -> Role:
    """Where a change ends: reached, where the last verb is of things done, else aimed at."""
    verb = _last_verb(place.before, place.vocabulary)
    done = place.stance == "delivered" if verb is None else verb.tense in _DONE
    return "progress" if done else "target"


def _last_verb(text: str, vocabulary: Vocabulary) -> Form | None:
    """The last verb of ``text`` that acts; a participle counts as the past behind "ha"."""
    last = None
    for form in _verbs(text, vocabulary):
        last = form
    return last


def _verbs(text: str, vocabulary: Vocabulary, *, known: bool = True) -> Iterator[Form]:
    """The verbs of ``text`` that act; ``known`` tells whether their ending alone is not enough."""
    has = False
    for found in _WORD.finditer(text):
        word = found[0].lower()
        forms = forms_of(word, vocabulary)[0]
        if forms and is_name(text, found):  # as few words are: asked last
            forms = ()
        forms = forms or (() if known else told_by_ending(word, vocabulary))
        if not forms:
            continue
        acting = [form for form in forms if form.verb.group not in _NO_ACT]
        perfect = next((form for form in acting if form.tense == "participle"), None) if has else None
        if perfect:
            yield Form(perfect.verb, "past", "it")
        else:
            finite = (form for form in acting if form.verb.group != "have" and _acts(form))
            yield from islice(finite, 1)
        has = any(form.verb.group == "have" for form in forms)


def _acts(form: Form) -> bool:
    return form.person is not None or form.tense in (*_COMING, "gerund")


def _is(verb: Form, place: FigurePlace, role: Role, side: str) -> bool:
    return verb.verb.lemma in phrases(place.vocabulary, role, side)


_KINDS = {"money": _of_money, "percent": _of_percent, "count": _of_count}
