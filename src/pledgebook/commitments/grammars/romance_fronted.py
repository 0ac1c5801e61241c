"""Who opens a Romance sentence as no subject: "Pelo BID será financiada", "É intenção do Chile abrir"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.grammars.romance_acts import match_act
from pledgebook.commitments.grammars.romance_subjects import named_at
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps


class _Shapes(NamedTuple):
    """What opens a sentence before the agent of a passive, and before whose intention something is."""

    agent: re.Pattern[str]
    intention: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.wording.words
    article, any_article = perhaps(words["article"]), any_of(words["article"])
    being = any_of({word for word in words["cleft"] if _is_now(word, vocabulary)})
    return _Shapes(
        agent=re.compile(rf"{any_of(words['agent'])} {article}(?=[A-ZÀ-Þ])", re.IGNORECASE),
        intention=re.compile(
            rf"{being} (?:{any_article} )?{any_of(words['goal'])} {any_of(words['of'])} {article}",
            re.IGNORECASE,
        ),
    )


def _is_now(word: str, vocabulary: Vocabulary) -> bool:
    return any(form.tense == "present" for form in vocabulary.verbs.forms.get(word, ()))


def find_fronted(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The agent of a passive before it, or the party whose intention it is to do something."""
    return _agent(text, sentence, names, vocabulary) or _intending(text, sentence, names, vocabulary)


def _agent(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """An institution before the passive of what it does; "Por Haití fueron donados" is for a country."""
    opening = _shapes(vocabulary).agent.match(text, sentence.start, sentence.end)
    if opening is None or names[0].kind == "country":
        return None
    party = named_at(text, opening.end(), names, vocabulary)
    act = match_act(text, party.at.end, sentence.end, vocabulary) if party else None
    if party is None or act is None or not act.passive or not provides(act, vocabulary):
        return None
    return Subject(party.parties, party.at, act, "agent", party.entry)


def _intending(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    whose = _shapes(vocabulary).intention.match(text, sentence.start, sentence.end)
    party = named_at(text, whose.end(), names, vocabulary) if whose else None
    act = match_act(text, party.at.end, sentence.end, vocabulary, bare=True) if party else None
    if party is None or act is None or act.person or act.passive or not provides(act, vocabulary):
        return None
    return Subject(party.parties, party.at, act, "active", party.entry)
