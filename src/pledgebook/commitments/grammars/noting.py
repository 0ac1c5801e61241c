"""A promise beside what English only notes, thanks for or feels: "noted the report and will build 40 clinics"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from pledgebook.commitments.grammars.hearing import next_promise
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_WORD = re.compile(r"[a-z]+")
_CLAUSE = 120  # characters of what is noted
_BINDING = ("announce", "bind", "commit", "offer")  # groups of verbs by which one binds himself


def promise_beside(text: str, start: int, end: int, vocabulary: Vocabulary) -> int | None:
    """Where the promise begins that is joined to a verb of noting at ``start``, the space before it included.

    None where a verb may stand between them, whose subject could promise: "noted Peru has paid and will pay".
    """
    found = _noting(vocabulary).match(text, start, end)
    if found is None:
        return None
    vow = _vow(vocabulary).match(text, found.end(), end)
    own = vow and not _is_noun(text, found, vow, vocabulary)
    ahead = next_promise(text, found.end(), end, vocabulary) or (vow.end() if vow and own else None)
    if ahead is None:
        return None
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    helping = words["have"] | words["be"] | words["promise"] | words["modal"]
    clause = words["interrogative"] | words["subordinate"] | words["relative"]
    between = _WORD.findall(text, found.end(), ahead)
    nouns = words["preposition"] | words["article"] | words["own"]  # "the burden on hosts"
    told = any(
        before not in nouns and (word in verbs.past or word in verbs.third)
        for before, word in pairwise(["", *between])
    )
    return ahead if (helping | clause).isdisjoint(between) and not told else None


def _is_noun(text: str, noting: re.Match[str], vow: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether what looks like a verb is what is noted: "welcomed Norway's visit and offer to help"."""
    words, base = vocabulary.wording.words, vocabulary.verbs.base
    if vow["vow"] not in base:
        return False
    if base.keys().isdisjoint(noting[0].split()):
        return True  # "welcomed the visit and commit"
    noted = text[noting.end() : vow.end()]
    owned = "'s " in noted or not words["own"].isdisjoint(noted.split())
    return owned and vow["vow"] in words["pledged"]


@cache
def _vow(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What else stands in the clause, "and", and a verb by which one binds himself: " and commit to training".

    What he binds himself to stands behind it: "welcomes the contributions and pledges to the fund" is of nouns.
    """
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    tables = (verbs.base, verbs.third, verbs.past)
    forms = {form for table in tables for form, verb in table.items() if verb.group in _BINDING}
    small = any_of({*words["article"], *words["indefinite"], *words["own"], *words["determiner"]})
    other = any_of(words["that"] | words["relative"])
    amount = r"(?: (?:a|an|another|additional|further|up|to))*? (?:[A-Z]{2,3} ?)?[$€£]?\d"
    bound = rf"{amount}| to (?!{small} )[a-z]| that "
    return lazily(
        rf"(?:(?! {other}(?!\w))[^.;:]){{1,{_CLAUSE}}}?,? {any_of(words['list'])}"
        rf"(?= (?:also )?{any_of(forms, 'vow')}(?:{bound}))"
    )


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
