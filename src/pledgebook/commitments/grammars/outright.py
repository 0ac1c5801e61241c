"""Whether a sentence says outright what is done, so that a rule may trust a bare shape.

None that denies or asks, puts a condition, tells a rumour or quotes somebody, nor one about times long gone, harm, or
speeches and the like.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, words_in
from pledgebook.vocabulary.verbs import Verb

_MARKS = re.compile(r"[?¿\"“”«»„]")
_LONG_AGO = re.compile(r"(?<![\d.,])(?:1\d{3}|20(?:0\d|1[0-4]))(?![.,]?\d)")  # before any promise at hand
_TAG = re.compile(r"[,–—] ([^\W\d_]+)")
_UNREAL = ("conditional", "imperfect")
_SAYING = frozenset(
    {"attitude", "reaffirm", "report"}
)  # groups of verbs by which somebody says or fears something
_KEPT = 64  # sentences of which is kept what was found: several rules ask


class _Barred(NamedTuple):
    """Words that a sentence must not have, and what consists of several or is told from a part of another word.

    ``saying`` must not stand behind a comma: it tells that somebody else says so.
    """

    words: frozenset[str]
    saying: frozenset[str]
    phrases: re.Pattern[str]


def says_outright(text: str, sentence: Span, vocabulary: Vocabulary) -> bool:
    """Whether a sentence plainly says what somebody does."""
    return _is_outright(text[sentence.start : sentence.end], vocabulary)


def tells_of(text: str, at: Span, vocabulary: Vocabulary) -> bool:
    """Whether what stands in a stretch tells what follows as another's word, or as a clause of something else."""
    words, kinds = words_in(text[at.start : at.end]), vocabulary.wording.words
    small = {word.rstrip("'") for word in kinds["that"] | kinds["relative"] | {"that", "which", "who"}}
    return not words.isdisjoint(small) or not words.isdisjoint(_barred(vocabulary).saying)


@lru_cache(_KEPT)
def _is_outright(said: str, vocabulary: Vocabulary) -> bool:
    barred = _barred(vocabulary)
    if not barred.words.isdisjoint(words_in(said)):
        return False
    if any(tag[1].lower() in barred.saying for tag in _TAG.finditer(said)):
        return False  # "será Chile quien pagará, teme el Perú"
    return not (_MARKS.search(said) or _LONG_AGO.search(said) or barred.phrases.search(said))


@cache
def _barred(vocabulary: Vocabulary) -> _Barred:
    words = vocabulary.wording.words
    denied = {word.rstrip("'") for kind in ("negation", "neither", "denial") for word in words[kind]}
    according = rf"(?:(?<=^)|(?<=, )){any_of(vocabulary.wording.phrases['according'])}"
    phrases = any_of(words["doubted"] | words["bygone"] | words["hollow"])
    return _Barred(
        frozenset(denied | _unreal(vocabulary) | _taking(vocabulary)),
        _saying(vocabulary),
        lazily(rf"(?<![\w-])(?:{phrases}|{according})(?!\w)", re.IGNORECASE),
    )


def _unreal(vocabulary: Vocabulary) -> set[str]:
    """What verbs are only in the conditional, or in the imperfect, by which one tells how things were."""
    forms = vocabulary.verbs.forms.items()
    return {word for word, found in forms if all(form.tense in _UNREAL for form in found)}


def _saying(vocabulary: Vocabulary) -> frozenset[str]:
    """The finite forms of verbs by which somebody says something."""
    verbs = vocabulary.verbs
    tables = () if verbs.forms else (verbs.base, verbs.third, verbs.past)
    found = {word for table in tables for word, verb in table.items() if verb.group in _SAYING}
    told = {
        word
        for word, forms in verbs.forms.items()
        if any(form.person and form.verb.group in _SAYING for form in forms)
    }
    return frozenset(found | told)


def _taking(vocabulary: Vocabulary) -> set[str]:
    """The finite forms and infinitives of verbs by which somebody takes or harms."""
    verbs, taking = vocabulary.verbs, vocabulary.wording.words["taking"]
    tables: tuple[dict[str, Verb], ...] = (
        () if verbs.forms else (verbs.base, verbs.third, verbs.past, verbs.participle)
    )
    found = {word for table in tables for word, verb in table.items() if verb.lemma in taking}
    told = {word for word, forms in verbs.forms.items() if all(form.verb.lemma in taking for form in forms)}
    return found | told | taking
