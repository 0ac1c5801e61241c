"""Which language a text is in: told by its small words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from pledgebook.vocabulary import DEFAULT, LANGUAGES, load
from pledgebook.vocabulary.languages import load_small_words, load_terms

_SIGNS = ".,;:()*\"“”'’-–"  # what stands beside a word most often
_WORD = re.compile(r"[^\W\d_]+")
_SPACED = bytes(  # of every sign of ASCII that is no letter, a space
    code if code > 127 or chr(code).isalpha() else ord(" ") for code in range(256)
)
_SAMPLE = 20_000  # characters that are looked at
_ENOUGH = 12  # words below which nothing can be told
_SHARE = 0.15  # of the words of prose more are small words of its language
_TERMS = 3  # terms of a language that a table has
_LEAST = 2  # small words that a text has, or nothing can be told
_FEWEST = 4  # different words below which a text says nothing of its language
_FEW = 2  # words of a short text that are of one language


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language whose small words ``text`` has most of.

    A table tells by its terms. Where a text is too short or too terse for either, its verbs and the names of countries
    count as well; None where they do not tell, or as many are of two languages.
    """
    sample = text[:_SAMPLE]
    words = _counted(sample.lower())
    return _by_small_words(words) or _by_terms(words) or _by_verbs(sample)


def says_nothing_in(language: str, text: str) -> bool:
    """Whether a text has words, and none that tells this language: no small word, verb or country of it."""
    small, verbs, countries = load_small_words()[language], _verbs(language), _countries(language)
    tokens: set[str] = set()
    for match in _WORD.finditer(text, 0, _SAMPLE):  # most texts tell by one of their first words
        token = match[0]
        lower = token.lower()
        if lower in small or lower in verbs or token in countries:
            return False
        tokens.add(token)
    return len(tokens) >= _FEWEST


def _by_small_words(words: dict[str, int]) -> str | None:
    count = sum(words.values())
    if count < _ENOUGH:
        return None
    said = {
        code: sum(words[word] for word in small & words.keys()) for code, small in load_small_words().items()
    }
    (best, most), (_, second) = Counter(said).most_common(2)
    return best if most > second and most >= max(_LEAST, _SHARE * count) else None


def _by_verbs(text: str) -> str | None:
    """The language that is read and that most words of a few are of, where a verb is among them: "Perú donará 30"."""
    said: dict[str, int] = {}
    acting: dict[str, int] = {}
    tokens = _WORD.findall(text)
    for code in LANGUAGES:
        small = load_small_words()[code]
        names, verbs = _countries(code), _verbs(code)
        acting[code] = sum(token.lower() in verbs for token in tokens)
        said[code] = acting[code] + sum(token.lower() in small or token in names for token in tokens)
    (best, most), (_, second) = Counter(said).most_common(2)
    sure = best == DEFAULT or most >= said[DEFAULT] + _FEW  # "Chile announced a programme" has French words
    return best if acting[best] and most > second and sure and most >= _FEW else None


@cache
def _countries(code: str) -> frozenset[str]:
    return frozenset(entry.surface for entry in load(code).names.entries if entry.kind == "country")


@cache
def _verbs(code: str) -> frozenset[str]:
    verbs = load(code).verbs
    return frozenset(
        verbs.forms.keys() | verbs.base.keys() | verbs.third.keys() | verbs.past.keys() | verbs.gerund.keys()
    )


def _by_terms(words: dict[str, int]) -> str | None:
    """The language of which most kinds of terms stand in a table, with more than one of them over any other."""
    found = {language: len(terms & words.keys()) for language, terms in load_terms(tuple(LANGUAGES)).items()}
    (best, most), (_, second) = Counter(found).most_common(2)
    return best if most >= _TERMS and most > second + 1 else None


def _counted(text: str) -> dict[str, int]:
    """How often each word stands in a text."""
    letters = text.encode("utf-8", "surrogatepass").translate(_SPACED).decode("utf-8", "surrogatepass")
    tokens = Counter(letters.split())
    found = {token: count for token, count in tokens.items() if token.isalpha()}
    for token in tokens.keys() - found.keys():
        bare = token.strip(_SIGNS)
        for word in (bare,) if bare.isalpha() else _WORD.findall(bare):
            found[word] = found.get(word, 0) + tokens[token]
    return found
