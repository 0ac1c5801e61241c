"""An act beside what English only notes, thanks for or feels: "noted the report and will build 40 clinics"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from pledgebook.commitments.grammars.hearing import next_promise
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_WORD = re.compile(r"[a-z]+")
_CLAUSE = 120  # characters of what is noted
_BINDING = ("announce", "bind", "commit", "offer")  # groups of verbs by which one binds himself


def act_beside(text: str, start: int, end: int, vocabulary: Vocabulary) -> int | None:
    """Where the act begins that is joined to a verb of noting at ``start``, the space before it included.

    A promise, or a good that was done. None where a verb may stand between them, whose subject could act: "noted
    Peru has paid and will pay".
    """
    found = _noting(vocabulary).match(text, start, end)
    if found is None:
        return None
    vow, done = (rule(vocabulary).match(text, found.end(), end) for rule in (_vow, _done))
    own = vow and not _is_noun(text, found, vow, vocabulary)
    ahead = next_promise(text, found.end(), end, vocabulary) or (vow.end() if vow and own else None)
    if ahead is None and done and _is_past(found, vocabulary):
        ahead = done.end()
    return ahead if ahead and _is_one_clause(text[found.end() : ahead], vocabulary) else None


def _is_past(noting: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether a verb of noting tells what was: only beside it does "opened" say what its subject did."""
    had = vocabulary.wording.words["have"]
    return any(word in vocabulary.verbs.past or word in had for word in noting[0].split())


def _is_one_clause(between: str, vocabulary: Vocabulary) -> bool:
    """Whether no verb stands in what is noted, but that of others whom it came from: "the camps Peru hosts"."""
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    helping = words["have"] | words["be"] | words["promise"] | words["modal"]
    clause = words["interrogative"] | words["subordinate"] | words["relative"]
    nouns = words["preposition"] | words["article"] | words["own"]  # "the burden on hosts"
    said = _WORD.findall(_theirs(vocabulary).sub("", between))
    told = any(
        before not in nouns and (word in verbs.past or word in verbs.third)
        for before, word in pairwise(["", *said])
    )
    return clause.isdisjoint(_WORD.findall(between)) and helping.isdisjoint(said) and not told


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
def _theirs(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A name and its verb right behind a noun, of which they are a relative clause: "the camps" and "Peru hosts"."""
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    owned = any_of(words["article"] | words["own"])
    has = rf"(?:{any_of(words['have'])} (?:been )?)?"
    name = r"[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}"
    does = any_of({*verbs.past, *verbs.third, *verbs.participle, *words["have"]})
    return lazily(rf"(?<= ){owned}(?: [a-z-]+){{1,3}}? {name} {has}{does}(?= )")


@cache
def _done(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What else stands in the clause, "and", and how much was done: " its partners and opened three schools"."""
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    given = words["providing"] | words["giving"]
    did = any_of(form for form, verb in verbs.past.items() if verb.lemma in given)
    has = any_of(form for form, verb in verbs.participle.items() if verb.lemma in given)
    other = any_of(words["that"] | words["relative"] | words["list"])
    quantities = vocabulary.quantities
    counts = {*quantities.numbers.units, *quantities.numbers.tens} - words["indefinite"]
    hedge = perhaps(quantities.hedges_before)
    amount = rf"{hedge}(?:[A-Z]{{2,3}} ?)?(?:[$€£]?\d|{any_of(counts)}\b)"
    return lazily(
        rf"(?:(?! {other}(?!\w))[^.;:]){{1,{_CLAUSE}}},? {any_of(words['list'])}"
        rf"(?= (?:also )?(?:{any_of(words['have'])} (?:also )?{has}|{did}) {amount})"
    )


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
