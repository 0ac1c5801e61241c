"""What a number counts in Spanish, Portuguese and French: the noun stands first, what describes it behind it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.mentions.compound_nouns import is_compound
from pledgebook.mentions.uncounted import Counted
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.numbers import Nouns
from pledgebook.vocabulary.spelling import any_of

_BEFORE = 3  # words that may stand between a number and its noun
_BEHIND = 3  # words that describe the noun and are taken with it
_LEAST = 4  # letters of a word that is plural by its ending


class _Shapes(NamedTuple):
    """The words of a phrase: one word, what joins a number or noun to the next, a code, and a rate.

    ``sized`` are adjectives joined before a noun: "micro, pequeñas y medianas empresas".
    """

    word: re.Pattern[str]
    of: re.Pattern[str]
    of_noun: re.Pattern[str]
    second: re.Pattern[str]
    code: re.Pattern[str]
    rate: re.Pattern[str]
    plural: re.Pattern[str]
    verb: re.Pattern[str]
    sized: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    quantities, words = vocabulary.quantities, vocabulary.quantities.figure_words
    letters = r"[^\W\d_]+(?:-[^\W\d_]+)*"
    numbered = any_of(word for word in quantities.nouns.measure if not word.isalpha())  # "km2"
    of = "|".join(re.escape(word) + ("" if word.endswith("'") else " ") for word in words["of"])
    and_, size = any_of(words["and"]), any_of(words["before noun"])
    then = any_of([*words["then"], *words["second"]])
    units, ahead = any_of(vocabulary.calendar.units, "unit"), vocabulary.calendar.tenses["ahead"]
    return _Shapes(
        word=lazily(rf" ({numbered}(?!\w)|{letters})"),
        of=lazily(rf" (?:{of})"),
        of_noun=lazily(rf" (?:{of})(?P<noun>[^\W\d_]+)"),
        second=lazily(rf" {and_} (?P<noun>{letters})"),
        code=lazily(r" (?:[A-Z]{1,4}-?\d\w*)\b"),
        rate=lazily(
            rf"(?: {any_of(words['per'])} ?{units}|,? {any_of(quantities.rates, 'often')})(?!\w)"
            rf"(?! (?:{then}\b|\d))",  # "l'an dernier" is no rate
            re.IGNORECASE,
        ),
        plural=lazily(r"[\w-]+[sxz]"),
        verb=lazily(rf"\w+{any_of(word[1:] for word in ahead if word.startswith('*'))}"),
        sized=lazily(rf" (?:{size}, )?{size},? {and_} {size}(?= {letters})"),
    )


def counted(
    text: str, start: int, vocabulary: Vocabulary, *, linked: bool, millions: bool = False
) -> tuple[int, str] | Counted | None:
    """The phrase from its noun on: adjectives in the plural, "de" with a bare noun, a second noun behind "and".

    "4.000 migrantes venezolanos", "300 puestos de trabajo", "11.500 visados H-2B", "1,2 millones de personas";
    ``linked`` allows "de" before the noun, and ``millions`` wants it ("32 millions apportés" counts nothing there).
    The noun is the first plural, or a noun of the table that has none.
    """
    shapes, nouns = _shapes(vocabulary), vocabulary.quantities.nouns
    end = start
    if linked and (of := shapes.of.match(text, start)):
        end = of.end() - (not of[0].endswith("'"))
    elif millions and not _is_measure(text, start, vocabulary):
        return None
    found = _noun(text, end, vocabulary)
    if not isinstance(found, tuple):
        return found
    end, words = _described(text, found[0], [found[1]], vocabulary)
    if (second := shapes.second.match(text, end)) and _is_person(second["noun"], vocabulary):
        end, words = _described(text, second.end(), [*words, *second[0].split()], vocabulary)
    if code := shapes.code.match(text, end):
        end, words = code.end(), [*words, code[0].strip()]
    rate = shapes.rate.match(text, end)
    per = f" per {_unit(rate, vocabulary)}" if rate else ""
    return _reach(text, end, nouns, vocabulary), " ".join(words) + per


def _is_measure(text: str, start: int, vocabulary: Vocabulary) -> bool:
    found = _shapes(vocabulary).word.match(text, start)
    return bool(found and found[1] in vocabulary.quantities.nouns.measure)


def _noun(text: str, start: int, vocabulary: Vocabulary) -> tuple[int, str] | Counted | None:
    """The end of the noun, and the noun with its article or adjective left out."""
    shapes, quantities = _shapes(vocabulary), vocabulary.quantities
    adjectives, more = quantities.figure_words["before noun"], quantities.figure_words["more"]
    first, end = True, start
    if sized := shapes.sized.match(text, start):
        first, end = False, sized.end()
    for _ in range(_BEFORE + 1):
        # behind an elided word ("d'euros") the noun follows without a space
        found = shapes.word.match(text, end if text[end : end + 1] == " " else end - 1) or _elided(text, end)
        if not found:
            return None
        word, lower = found[1], found[1].lower()
        placed = _is_placed(text, found.end(), vocabulary)
        if none := _none(lower, quantities.nouns, first=first and not placed):
            return none
        if not lower.endswith("s") and (shapes.verb.fullmatch(lower) or _is_verb(lower, vocabulary)):
            return None  # "190 ficarão prontos", "seis registran avances"
        end = found.end()
        following = shapes.word.match(text, end)
        if lower in more or (lower in adjectives and following and following[1] not in quantities.stops):
            first = False
            continue
        stops = any(
            lower in words for words in (quantities.stops, quantities.numbers.units, quantities.numbers.tens)
        )
        measure = word in quantities.nouns.measure and (not stops or _ends(text, end, shapes))
        plural = _is_plural(lower, quantities.nouns, shapes) or is_compound(lower, vocabulary)
        if measure or (not stops and plural):
            return end, word  # "MW" is written so; "40 ha de bosque", and no "40 ha abierto"
        if stops:
            return None  # "hasta 2027 seis laboratorios": the next number
        first = False
    return None


def _is_verb(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a verb of the present, whose subject the number is."""
    forms = vocabulary.verbs.forms.get(word, ())
    present = any((form.tense, form.person) == ("present", "they") for form in forms)
    return present and word not in vocabulary.quantities.nouns.measure


def _is_placed(text: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a word is of a common noun, as "points d'eau" are, and of none that makes a rate of it."""
    of = _shapes(vocabulary).of_noun.match(text, end)
    rated = vocabulary.quantities.figure_words["rated"]
    return bool(rated) and of is not None and _is_bare(of["noun"], vocabulary) and of["noun"] not in rated


def _none(word: str, nouns: Nouns, *, first: bool) -> Counted | None:
    """Why a word is no noun that anything is counted by."""
    if first and word in nouns.never:
        return Counted.NEVER
    return Counted.PERIOD if word in nouns.period else None


def _ends(text: str, end: int, shapes: _Shapes) -> bool:
    """Whether a phrase ends here, or goes on with what its noun is of."""
    return shapes.of.match(text, end) is not None or text[end : end + 1] in _STOPS


_STOPS = (",", ";", ".", ")", ":", "\n", "")
_ELIDED = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)")


def _elided(text: str, end: int) -> re.Match[str] | None:
    return _ELIDED.match(text, end) if text[end - 1 : end] == "'" else None


def _is_plural(word: str, nouns: Nouns, shapes: _Shapes) -> bool:
    if word in nouns.plural or word in nouns.mass or word in nouns.measure:
        return True
    return len(word) >= _LEAST and bool(shapes.plural.fullmatch(word))


def _described(text: str, end: int, words: list[str], vocabulary: Vocabulary) -> tuple[int, list[str]]:
    """The phrase with the adjectives in the plural behind its noun, and one bare noun behind "of"."""
    shapes, quantities = _shapes(vocabulary), vocabulary.quantities
    of_taken = False
    for _ in range(_BEHIND):
        if not of_taken and (of := shapes.of_noun.match(text, end)) and _is_bare(of["noun"], vocabulary):
            end, words, of_taken = of.end(), [*words, *of[0].split()], True
            continue
        found = shapes.word.match(text, end)
        lower = found[1].lower() if found else ""
        added = (
            lower in quantities.figure_words["more"] and lower not in quantities.figure_words["before noun"]
        )
        if not found or lower in quantities.stops or added:
            break
        if lower in quantities.rates or lower in quantities.nouns.period or found[1] != lower:
            break
        if not (shapes.plural.fullmatch(lower) and len(lower) >= _LEAST):
            break
        end, words = found.end(), [*words, found[1]]
    return end, words


def _is_bare(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word behind "of" is a common noun by itself: no article, number, name, month or span of time."""
    quantities = vocabulary.quantities
    known = (
        word in quantities.stops
        or word in quantities.figure_words["article"]
        or word in quantities.figure_words["manner"]
        or word in quantities.nouns.period
        or word in vocabulary.calendar.months
    )
    number = word in quantities.numbers.units or word in quantities.numbers.tens
    return word.islower() and not known and not number


def _is_person(word: str, vocabulary: Vocabulary) -> bool:
    return word.lower() in vocabulary.wording.beneficiaries


def _unit(rate: re.Match[str], vocabulary: Vocabulary) -> str:
    if rate["unit"]:
        return vocabulary.calendar.units[rate["unit"].lower()]
    return vocabulary.quantities.rates[rate["often"].lower()]


def _reach(text: str, end: int, nouns: Nouns, vocabulary: Vocabulary) -> int:
    """Where the phrase ends: with a word that adds to it or takes from it ("900 migrantes menos")."""
    found = _shapes(vocabulary).word.match(text, end)
    more = vocabulary.quantities.figure_words["more"]
    return found.end() if found and found[1].lower() in more and found[1].lower() not in nouns.never else end
