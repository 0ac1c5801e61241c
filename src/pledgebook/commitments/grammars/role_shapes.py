"""What stands around a figure and tells its part; a function a family of grammars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from pledgebook.commitments.grammars.romance_words import forms_of, is_name
from pledgebook.model import Role
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.verbs import Form

_NOT_DONE = ("announce", "modal")  # groups of verbs that say nothing of what was done
_PARTICIPLE = 4  # words behind "have" among which its participle stands
_NEVER = re.compile(r"(?!)")
_WORD = re.compile(r"[^\W\d_]+(?:'|(?:-[^\W\d_]+)*)")


class RoleShapes(NamedTuple):
    """Patterns around a figure.

    ``ahead`` stands between a cue and its figure and may end with a word of ``lead``, ``total_last`` before a total
    behind its parts, ``relative`` where another verb's words begin, ``from_`` before the first and ``to`` behind it in
    "from 8 to 20", ``last`` before the second, ``of`` before the whole of a share, ``part`` before the first part of a
    total.
    """

    ahead: str
    lead: tuple[str, ...]
    total_last: re.Pattern[str]
    relative: re.Pattern[str]
    from_: re.Pattern[str]
    to: re.Pattern[str]
    last: re.Pattern[str]
    of: re.Pattern[str]
    part: re.Pattern[str]


@cache
def english(vocabulary: Vocabulary) -> RoleShapes:
    """The patterns of English."""
    hedges = any_of(vocabulary.quantities.hedges_before)
    return RoleShapes(
        ahead=r" (?:the |an? |only |about )?$",
        lead=("the", "a", "an", "only", "about"),
        total_last=lazily(
            r"\b(?:total(?:ling|ing)?(?:(?: [a-z]+){0,2} (?:of|to))?|altogether|combined|making) (?:[a-z]+ )?$"
        ),
        relative=lazily(r" (?:who|which|that|whose) "),
        from_=lazily(r"from $"),
        to=lazily(r" (?:[\w-]+ )?to \d"),
        last=lazily(r"from .* to $"),
        of=lazily(r"\bof (?:the|an?|these|some|its|their) $|\d of $"),
        part=lazily(
            rf"\b{any_of(vocabulary.wording.words['included'])}\b|\bwith (?=[^a-z]|{hedges})", re.IGNORECASE
        ),
    )


@cache
def romance(vocabulary: Vocabulary) -> RoleShapes:
    """The patterns of Romance languages."""
    words = vocabulary.wording.words
    article = any_of(words["article"])
    hedge = any_of(vocabulary.quantities.hedges_before)
    return RoleShapes(
        ahead=rf"(?: |(?<='))(?:(?:{article}|{hedge})(?: |(?<='))){{0,2}}$",
        lead=(*words["article"], *vocabulary.quantities.hedges_before),
        total_last=lazily(rf"\b{any_of(words['adding'])}(?: |(?<='))(?:[^\W\d_]+ ){{0,2}}$"),
        relative=lazily(rf" {any_of(words['relative'])}(?: |(?<='))"),
        from_=_NEVER,  # romance_roles reads the ends of a change, and what is divided
        to=_NEVER,
        last=_NEVER,
        of=_NEVER,
        part=lazily(
            rf"\b{any_of(words['included'])}(?!\w)| ?: (?:{article} |- )?(?=[^a-zß-öø-ÿ])", re.IGNORECASE
        ),
    )


def romance_signals(text: str, vocabulary: Vocabulary) -> Iterator[Role]:
    """What each verb of ``text`` says of a figure beside it: its ending tells whether it is to come or done."""
    words = vocabulary.wording.words
    bound = False  # "prévoit d'avoir construit"
    for found in _WORD.finditer(text):
        word = found[0].lower()
        if is_name(text, found):
            continue
        forms, _ = forms_of(word, vocabulary)
        if word in words["already"] or (any(map(_has_done, forms)) and not bound):
            yield "progress"
            continue
        if word in words["goal"] or any(
            form.tense in ("future", "conditional", "infinitive") for form in forms
        ):
            yield "target"
            continue
        for form in forms:
            if form.verb.group in ("commit", "plan") and form.person:
                bound = True
                yield "target"
                break
            done = form.tense in ("past", "imperfect") or (form.verb.group == "have" and form.person)
            if (
                done
                and form.verb.group not in _NOT_DONE
                and not _has_announced(text, found.end(), form, vocabulary)
            ):
                yield "progress"
                break


def _has_done(form: Form) -> bool:
    """Whether a form is "to have", behind which something is told as done: "dit avoir construit 40 écoles"."""
    return form.verb.group == "have" and form.tense == "infinitive"


def _has_announced(text: str, start: int, form: Form, vocabulary: Vocabulary) -> bool:
    """Whether what a form of "have" stands before is an announcement: "a annoncé l'embauche de 2 600 réfugiés"."""
    if form.verb.group != "have":
        return False
    for word in islice(_WORD.finditer(text, start), _PARTICIPLE):
        done = [each for each in forms_of(word[0].lower(), vocabulary)[0] if each.tense == "participle"]
        if done:
            return all(each.verb.group in (*_NOT_DONE, "commit", "plan") for each in done)
    return False
