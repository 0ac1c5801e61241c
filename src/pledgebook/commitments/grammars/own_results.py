"""What was done by nobody who is named, and is the work of who tells it: "300 visas were issued", "se formaron"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.by_whom import done_by_others
from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.model import Name
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_DONE = ("delivered", "ongoing")


def is_reflexive(text: str, act: Act, vocabulary: Vocabulary) -> bool:
    """Whether a pronoun makes a passive of a verb: "se perforaron"."""
    first = re.split(r"[ '’]", text[act.at.start : act.at.end], maxsplit=1)[0]
    return first.lower() in vocabulary.wording.words["reflexive"]


def is_own_result(
    text: str, told: Act, end: int, vocabulary: Vocabulary, *, state: bool, accounts: bool,
    others: Sequence[Name] = (),
) -> bool:  # fmt: skip
    """Whether a passive of Romance verbs is the work of who tells it: a ``state``, or one who ``accounts`` for it.

    Things are built and people trained for others; what only gets better is his who accounts for it, and visas, permits
    and laws come from states alone. A law of one of the ``others``, who are named behind, is not his.
    """
    words = vocabulary.wording.words
    passive = told.passive or is_reflexive(text, told, vocabulary)
    if not passive or told.stance not in _DONE or done_by_others(text, told.at.end, end, vocabulary):
        return False
    if state and (told.verb in words["governing"] or _makes_law(text, told, end, vocabulary, others)):
        return True
    if told.verb in words["bettering"]:
        return state or accounts
    return told.verb not in words["governing"] and provides(told, vocabulary)


def _makes_law(text: str, told: Act, end: int, vocabulary: Vocabulary, others: Sequence[Name]) -> bool:
    """Whether a law is passed: "se aprobó la Ley de Refugiados", and no resolution of a meeting."""
    if told.verb not in vocabulary.wording.words["lawmaking"]:
        return False
    law = _law(vocabulary).match(text, told.at.end, end)
    if law is None:
        return False
    return not any(_whose(vocabulary).fullmatch(text, law.end(), other.at.start) for other in others)


@cache
def _whose(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between a law and the country whose it is: " de Migraciones del", " de Refugiados en"."""
    words = vocabulary.wording.words
    near = words["of"] | words["place"]
    word = rf" (?!{any_of(words['preposition'] - near)}(?!\w))[^\s,.;:()]+"
    return lazily(rf"(?:{word}){{0,6}}? {any_of(near)}(?:(?<=')| ){perhaps(words['article'])}", re.IGNORECASE)


@cache
def _law(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    article = perhaps(words["article"] | words["indefinite"])
    return lazily(rf" {article}(?:\d+ |[^\W\d_]+ )?{any_of(words['law'])}(?!\w)", re.IGNORECASE)
