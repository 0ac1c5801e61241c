"""Verbs by which a party acts, in all their forms, made from the lemmas of ``verbs.csv``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Tense = Literal["infinitive", "present", "past", "imperfect", "future", "conditional", "participle", "gerund"]
Person = Literal["it", "we", "they"]
PERSONS: tuple[Person, ...] = ("it", "we", "they")


class Verb(NamedTuple):
    """A verb by which a party acts; ``group`` as in the table."""

    lemma: str
    group: str


class Form(NamedTuple):
    """What a form says of its verb where endings tell it; ``person`` for finite forms only."""

    verb: Verb
    tense: Tense
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class Verbs:
    """Every inflected form, in lower case, with its verb; a form may be past and participle at once.

    ``forms`` and the nouns of action are of languages whose verbs have endings; ``endings`` are those by which a verb
    shows that is in no table, ``done`` those of its participle.
    """

    base: dict[str, Verb]
    third: dict[str, Verb]
    past: dict[str, Verb]
    participle: dict[str, Verb]
    gerund: dict[str, Verb]
    forms: dict[str, tuple[Form, ...]] = field(default_factory=dict)
    nouns: dict[str, Verb] = field(default_factory=dict)
    endings: dict[str, tuple[Tense, Person]] = field(default_factory=dict)
    done: tuple[str, ...] = ()
