"""The words of a language whose verbs have endings: one at a time, with what its form says."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.verbs import Form, Verb

UNKNOWN = "unknown"  # the group of a verb that only its ending tells
_WORD = re.compile(r" ?([^\W\d_]+(?:'|(?:-[^\W\d_]+)*))")
_LEAST = 5  # letters of a verb that only its ending tells
_CAPITAL = 6  # ... and of one with a capital, which could be a name
_LONGEST = 6  # letters of such an ending
_WE = "mos"  # ends verbs of "we" that have no accent before their ending
_ACCENTS = frozenset("áéíóúâêô")
_KEPT = 8192  # words whose forms are kept
_AUXILIARY = ("have", "be")  # groups of verbs that begin a verb group
_CLITICS = 3  # at most so many may hang on a verb


class Word(NamedTuple):
    """Where a word stands, the word in lower case, its forms, and whether a reflexive pronoun hangs on it."""

    at: Span
    text: str
    forms: tuple[Form, ...]
    reflexive: bool = False


def word_at(text: str, start: int, end: int, vocabulary: Vocabulary) -> Word | None:
    """The word that begins at ``start`` or behind one space; None before a mark or a number."""
    found = _WORD.match(text, start, end)
    if not found:
        return None
    return Word(Span(*found.span(1)), *_read(found[1], vocabulary))


@lru_cache(_KEPT)
def _read(spelled: str, vocabulary: Vocabulary) -> tuple[str, tuple[Form, ...], bool]:
    """A word in lower case, its forms, and whether a reflexive pronoun hangs on it."""
    word = spelled.lower()
    forms, reflexive = forms_of(word, vocabulary)
    if not forms and (len(word) >= _CAPITAL or not spelled[0].isupper()):
        forms = told_by_ending(word, vocabulary)
    return word, forms, reflexive


@lru_cache(_KEPT)
def forms_of(word: str, vocabulary: Vocabulary) -> tuple[tuple[Form, ...], bool]:
    """The forms that ``word`` may be, pronouns that hang on it aside, and whether one of those is reflexive."""
    forms = vocabulary.verbs.forms
    if found := forms.get(word):
        return found, False
    if "-" in word:
        return _hyphened(word, vocabulary)
    words = vocabulary.wording.words
    for clitic in words["clitic"]:
        host = word.removesuffix(clitic)
        if host != word and (found := _hosts(forms.get(host, ()))):
            return found, clitic in words["reflexive"]
    return (), False


def is_name(text: str, found: re.Match[str]) -> bool:
    """Whether a word has a capital though it does not begin a sentence, or what follows a label."""
    start = found.start()
    if not text[start].isupper():
        return False
    before = text[:start].rstrip(" *_")
    return bool(before) and before[-1] not in ":.;|–—"


def _hosts(forms: tuple[Form, ...]) -> tuple[Form, ...]:
    return tuple(form for form in forms if form.tense in ("infinitive", "gerund"))


def _hyphened(word: str, vocabulary: Vocabulary) -> tuple[tuple[Form, ...], bool]:
    """Pronouns behind a hyphen, or between an infinitive and its ending ("comprometemo-nos", "realizar-se-á")."""
    words, forms = vocabulary.wording.words, vocabulary.verbs.forms
    host, *rest = word.split("-")
    clitics = [part for part in rest[:_CLITICS] if part in words["clitic"]]
    ending = "".join(part for part in rest if part not in words["clitic"])
    reflexive = any(clitic in words["reflexive"] for clitic in clitics)
    if not clitics:
        return (), False
    for spelled in _hosts_of(host + ending):
        if found := forms.get(spelled):
            return found, reflexive
    return (), False


def _hosts_of(host: str) -> tuple[str, ...]:
    """A verb as it is without the pronoun behind it, which takes a last s or r and may leave an accent."""
    bare = host[:-1] + {"á": "a", "ê": "e", "í": "i", "ô": "o"}.get(host[-1], host[-1])
    return (host, host + "s", bare + "r")


@lru_cache(_KEPT)
def told_by_ending(word: str, vocabulary: Vocabulary) -> tuple[Form, ...]:
    """The form of a verb of no table, where its ending tells it."""
    if len(word) < _LEAST:
        return ()
    for length in range(_LONGEST, 0, -1):
        if said := vocabulary.verbs.endings.get(word[-length:]):
            adjective = word.endswith(_WE) and not _ACCENTS.isdisjoint(
                word[:-length]
            )  # "próximos", "marítimos"
            return () if adjective else (Form(Verb(word, UNKNOWN), *said),)
    return ()


def stands_for_object(text: str, word: Word, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a word is a pronoun before a verb, and no article of a noun that looks like one: "et l'équipe de"."""
    words = vocabulary.wording.words
    if word.text not in words["clitic"] or word.text not in words["article"]:
        return word.text in words["clitic"]
    after = word_at(text, word.at.end, end, vocabulary)
    if after is None:
        return True
    return any(form.tense != "present" or form.verb.group in _AUXILIARY for form in after.forms)


@cache
def adverbs(vocabulary: Vocabulary) -> tuple[frozenset[str], tuple[str, ...]]:
    """The adverbs of the vocabulary, and the endings ("-mente") of all others."""
    listed = vocabulary.wording.words["adverb"]
    return (
        frozenset(word for word in listed if word[0] != "-"),
        tuple(word[1:] for word in listed if word[0] == "-"),
    )


def is_adverb(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word may stand beside a verb without changing what it says."""
    return _is_adverb(word.text, bool(word.forms), vocabulary)


@lru_cache(_KEPT)
def _is_adverb(word: str, verb: bool, vocabulary: Vocabulary) -> bool:
    listed, endings = adverbs(vocabulary)
    noun = word in vocabulary.verbs.nouns  # "renforcement"
    return word in listed or (word.endswith(endings) and not verb and not noun)


def unknown_participle(word: Word | None, vocabulary: Vocabulary) -> Form | None:
    """The participle of a verb of no table, told by its ending, for a place where only a participle stands."""
    if word is None or word.forms or len(word.text) < _LEAST or not word.text.endswith(vocabulary.verbs.done):
        return None
    return Form(Verb(word.text, UNKNOWN), "participle")
