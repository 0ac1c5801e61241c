"""Who is of a country in English and does not act for it: "Kenya's rebels", "Kenya's opposition in exile"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_Find = Callable[[str, Span, Sequence[Name], Vocabulary], Subject | None]


def without_others(find: _Find) -> _Find:
    """A search for who acts that passes over a country where it is only named as that of others."""

    def found(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
        subject = find(text, sentence, names, vocabulary)
        others = [name for name in names if is_of_others(text, name, vocabulary)] if subject else []
        if subject is None or not any(subject.at.start <= name.at.start < subject.at.end for name in others):
            return subject
        before = any(name.at.start < subject.at.start for name in names)  # "Norway said Kenya's rebels will"
        own = [name for name in names if name not in others]
        return None if before else find(text, sentence, own, vocabulary)

    return found


def is_of_others(text: str, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether a name only says whose rebels, critics or emigrants act; what is for those may be its own."""
    owns = text.startswith(("'s ", "' ", "’s ", "’ "), name.at.end)
    called = name.form == "adjective" and text.startswith(" ", name.at.end)  # "Kenyan opposition leaders"
    found = _others(vocabulary).match(text, name.at.end) if owns or called else None
    return found is not None and _state(vocabulary).match(text, found.end()) is None


@cache
def _others(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Such a noun behind a possessive, and behind it no noun but a name: "Kenya's diaspora office" is its own."""
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    small = any_of(words["preposition"] | words["list"] | words["relative"])
    helping = words["have"] | words["be"] | words["promise"] | words["modal"] | words["negation"]
    joined = words["preposition"] | words["list"] | words["relative"] | {"who", "which", "that"}
    behind = any_of(helping | joined | words["adverb"])
    did = any_of(verbs.past)
    # "Kenya's police arrested smugglers" is about the police; only the first word may be one like "armed"
    between = rf"(?!(?:{small}|{any_of(helping)})\b)[A-Za-z-]+ "
    further = rf"(?!(?:{did}|{any_of(verbs.third)})\b){between}"
    named = r"[A-ZÀ-Ý][\w’'-]+(?= )"  # "its opposition leader María Corina Machado"
    return lazily(
        rf"(?:['’]s?)? (?:{between}(?:{further}){{0,2}}?)??{any_of(words['no side'])}"
        rf"(?=[^\w\s'’-]|\s*$| {named}| (?:{behind}|{did}|[a-z]+ed|[a-z]+ly)\b)"
    )


@cache
def _state(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The state named beside them, which acts, too: "Kenya's companies and the Government"."""
    words = vocabulary.wording.words
    beside = any_of(words["of_state"] | words["of_party"] | words["arm of state"])
    article = any_of(words["article"] | words["definite"] | words["own"] | {"the"})
    return lazily(rf",? {any_of(words['list'])} {article} (?:[a-z]+ )?(?i:{beside})\b")
