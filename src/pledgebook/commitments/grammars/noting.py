"""A promise beside what English only notes, thanks for or feels: "noted the report and will build 40 clinics"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.grammars.hearing import next_promise
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_WORD = re.compile(r"[a-z]+")


def promise_beside(text: str, start: int, end: int, vocabulary: Vocabulary) -> int | None:
    """Where the promise begins that is joined to a verb of noting at ``start``, the space before it included.

    None where a verb may stand between them, whose subject could promise: "noted Peru has paid and will pay".
    """
    found = _noting(vocabulary).match(text, start, end)
    ahead = next_promise(text, found.end(), end, vocabulary) if found else None
    if found is None or ahead is None:
        return None
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    helping = words["have"] | words["be"] | words["promise"] | words["modal"]
    clause = words["interrogative"] | words["subordinate"] | words["relative"]
    between = set(_WORD.findall(text, found.end(), ahead))
    told = any(not between.isdisjoint(table) for table in (verbs.past, verbs.third))
    return ahead if between.isdisjoint(helping | clause) and not told else None


@cache
def _noting(vocabulary: Vocabulary) -> re.Pattern[str]:
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    lemmas = words["noting"]
    tables = (verbs.base, verbs.third, verbs.past, verbs.participle)
    forms = {form for table in tables for form, verb in table.items() if verb.lemma in lemmas}
    talk = {phrase for phrase in vocabulary.wording.phrases["talk"] if phrase.split(" ", 1)[1:] == ["note"]}
    adverb = rf"(?:(?:{any_of(words['adverb'])}|[a-z]+ly) )?"
    being = {form for table in tables for form, verb in table.items() if verb.lemma == "remain"} | words["be"]
    feels = rf"{any_of(being)} {adverb}{any_of(words['feeling'])}"  # "remains concerned by it and will build"
    return lazily(
        rf" ?(?:{any_of(words['have'])} )?{adverb}(?:{any_of(forms)}|{any_of(talk)}|{feels})(?= |,)"
    )
