"""The forms of English verbs, made from the lemmas of ``verbs.csv``."""

from __future__ import annotations

import re

from pledgebook.vocabulary.table import rows
from pledgebook.vocabulary.verbs import Verb, Verbs

SHARED_GROUPS = (
    "announce", "commit", "bind", "plan", "reaffirm", "attitude", "greet", "context", "report", "receive", "continue",
    "punctual", "act",
)  # fmt: skip
GROUPS = (*SHARED_GROUPS, "tell", "vow")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_HISSING = re.compile(r"(?:s|x|z|ch|sh|o)$")
_DOUBLED = re.compile(r"(?:[^aeiou]|qu)[aeiou][bdfglmnprt]$")  # whose last consonant may be doubled


def load_english_verbs(language: str) -> Verbs:
    """The verbs of a language whose grammar is English. Raises ``VocabularyError`` for a bad row."""
    verbs = Verbs({}, {}, {}, {}, {})
    for row in rows(
        f"{language}/verbs.csv", ("lemma", "past", "participle", "group"), ("past", "participle")
    ):
        lemma = row["lemma"]
        verb = Verb(lemma, row.one_of("group", GROUPS))
        verbs.base[lemma] = verb
        verbs.third[_third(lemma)] = verb
        for form in _endings(lemma, "ing"):
            verbs.gerund[form] = verb
        regular = _endings(lemma, "ed")
        for form in (row["past"],) if row["past"] else regular:
            verbs.past[form] = verb
        for form in (row["participle"],) if row["participle"] else regular:
            verbs.participle[form] = verb
    return verbs


def _third(lemma: str) -> str:
    if lemma == "have":
        return "has"
    if _CONSONANT_Y.search(lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if _HISSING.search(lemma) else "s")


def _endings(lemma: str, ending: str) -> tuple[str, ...]:
    """The regular forms; both spellings where a last consonant may be doubled ("modeled", "modelled")."""
    if lemma.endswith("e"):
        kept = ending == "ing" and lemma.endswith(("ee", "oe", "ye"))
        return ((lemma if kept else lemma[:-1]) + ending,)
    if ending == "ed" and _CONSONANT_Y.search(lemma):
        return (lemma[:-1] + "ied",)
    if _DOUBLED.search(lemma):
        return (lemma + ending, lemma + lemma[-1] + ending)
    return (lemma + ending,)
