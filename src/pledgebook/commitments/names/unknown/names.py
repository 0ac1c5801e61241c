"""Names of bodies that no table knows: capitalised words, with the acronym that stands behind them in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.commitments.names.acronyms.spelled import spelled_at
from pledgebook.commitments.names.unknown.lower_names import end_of_name
from pledgebook.commitments.names.unknown.placed_names import is_place, without_place
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.english_names import load_english_names
from pledgebook.vocabulary.national_names import spelled_out
from pledgebook.vocabulary.spelling import any_of

_OF_NAME = re.compile(r" (?:of|de|del|do|da|du) | d'")
_OF = (" of ", " of the ", " de ", " del ", " do ", " da ", " du ", " d'")
# Kinds of words that begin a sentence whose subject stands behind its verb, or nowhere.
_SMALL = (
    "clitic", "preposition", "negation", "relative", "subordinate", "adverb", "list", "further", "unnamed", "pronoun",
    "others", "infinitive",
)  # fmt: skip
_MOST = 9  # words of a name
_CAPITALS = re.compile(r"[A-Z][A-Z0-9&.-]{1,9}")


class UnknownName(NamedTuple):
    """A name, what it is called by (its acronym where it has one) and its span.

    ``office`` tells that a word before it makes it a body: "the City of Bristol" is Bristol.
    """

    id: str
    name: str
    at: Span
    acronym: str | None
    office: bool = False

    def is_body(self, vocabulary: Vocabulary) -> bool:
        """Whether its words, more than one, or its capitals tell a body: "Bank of Ghana", "KEPHIS"."""
        words = self.name.split()
        if self.office:
            return True
        if len(words) == 1:
            return bool(self.acronym or _CAPITALS.fullmatch(self.name))
        named = not vocabulary.wording.bodies.isdisjoint(words)
        return named or bool(self.acronym and self.can_act(vocabulary))

    def can_act(self, vocabulary: Vocabulary) -> bool:
        """Whether its noun does not deny that it is a body, as in "Temporary Protected Status"."""
        words = self.name.split()
        noun = words[0 if grammar_of(vocabulary).drops_subjects else -1]
        small, paper = (vocabulary.wording.words[kind] for kind in ("particle", "paper"))
        first = next((word for word, behind in pairwise(words) if behind in small), "")
        if first.lower() in paper:  # "the National Plan of Action for Nutrition (NPAN)"
            return False
        return not is_thing(noun, vocabulary) or not vocabulary.wording.bodies.isdisjoint(words)


@dataclass(frozen=True, slots=True)
class _Shapes:
    """A name, how one of an office goes on, the small words in it, and an acronym behind it.

    ``article`` stands before a name, ``noun`` begins one that is ``described`` by it or that of a ministry, ``short``
    is an acronym and what it is of. "and" is part of a name only where it is that of a body with a small word in it:
    "Ministry of Food and Farming".
    """

    article: re.Pattern[str]
    noun: re.Pattern[str]
    name: re.Pattern[str]
    more: re.Pattern[str]
    small: re.Pattern[str]
    acronym: re.Pattern[str]
    described: re.Pattern[str]
    short: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.wording.words
    word = r"[^\W\d_a-zß-öø-ÿ](?:[\w'+-]++|&(?=\w)|\.(?=[A-Z]))*(?:(?<=[A-Z]\.[A-Z])\.)?"  # begins with a capital
    forms = [noun for noun in vocabulary.wording.bodies if noun.endswith(".")]
    if forms:  # "Acme Ltd."
        word += rf"(?:\.(?:{'|'.join(f'(?<={re.escape(noun)})' for noun in forms)}))?"
    small, last = rf"(?:{any_of(words['particle'])}|&)", any_of(words["list"])
    rest = rf"(?: (?:(?:{small}(?: |(?<='))){{0,2}}{word}|\d{{1,4}}\b))"
    article = rf"(?:(?<!\w)(?i:{any_of(words['article'])})(?: |(?<=')))?"
    acronym, aside = (
        r"[A-Z][\w&-]{1,11}(?: [A-Z]{2,6})?",
        r"(?:, [a-zß-öø-ÿ][^()]{1,40})?",
    )  # "(UFW, por sus siglas en inglés)"
    office = rf"(?i:{any_of(words['of_place'])}) (?:{any_of(words['particle'])})(?: |(?<='))"
    office = rf"{office}|{_described_as(vocabulary)}"
    place = rf"(?P<office>{office})?"
    opening = vocabulary.wording.bodies if grammar_of(vocabulary).drops_subjects else frozenset[str]()
    bodies, nouns = any_of(opening), any_of(opening and opening | load_english_names().first)
    return _Shapes(
        re.compile(article),
        re.compile(rf"{article}{nouns}"),
        re.compile(rf"{article}{place}(?P<name>{word}{rest}{{0,{_MOST}}})"),
        re.compile(rf"(?:, {word}{rest}{{0,2}})?,? {last} {word}{rest}{{0,{_MOST}}}"),
        re.compile(rf" {any_of(words['particle'])} "),
        re.compile(rf" \((?P<acronym>{acronym}){aside}\)"),
        re.compile(
            rf"{article}(?P<name>{bodies}(?:(?: |, (?=[^\W\d_a-zß-öø-ÿ]))[\w'-]+){{1,12}}?)"
            rf" \((?P<acronym>{acronym}){aside}\)"
        ),
        re.compile(rf"(?P<acronym>[A-Z]{{3,10}}) {any_of(words['of'])} (?=[A-Z])"),
    )


def _described_as(vocabulary: Vocabulary) -> str:
    """A noun for a body right before its name: "the shipper CMA CGM", "the oil company Shell", "la minera Vale"."""
    words, noun = vocabulary.wording.words, any_of(vocabulary.wording.bodies_after)
    small = any_of(
        [*words["preposition"], *words["particle"], *words["list"], *words["relative"], *words["article"]]
    )
    other = rf"(?!{small}(?!\w))[a-zß-öø-ÿ-]{{3,}} "
    if grammar_of(vocabulary).drops_subjects:
        return rf"{noun} (?:{other})?"
    return rf"(?:{other}){{0,2}}{noun} "


def is_thing(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a name that ends in ``word`` is that of a programme, a status or a people."""
    return word in _things(vocabulary) or word.lower() in vocabulary.wording.beneficiaries


@cache
def _things(vocabulary: Vocabulary) -> frozenset[str]:
    wording = vocabulary.wording
    return frozenset([*wording.programmes_capital, *wording.programmes_any, *wording.bodies_never])


@cache
def _small(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that begin a sentence and no name."""
    words = vocabulary.wording.words
    kinds = ("determiner", *(_SMALL if grammar_of(vocabulary).drops_subjects else ()))
    return frozenset().union(*(words[kind] for kind in kinds))


@cache
def _numbers(vocabulary: Vocabulary) -> frozenset[str]:
    """Words for numbers, which only count by themselves: "Once empresas", but "Once Caldas"."""
    numbers = vocabulary.quantities.numbers
    return frozenset([*numbers.units, *numbers.tens])


def name_in(context: Context, at: Span) -> UnknownName | None:
    """The name that begins where a stretch of a document does, and ends in it."""
    if at not in context.asked:
        context.asked[at] = unknown_name(context.text, at.start, at.end, context.vocabulary)
    found = context.asked[at]
    return found if isinstance(found, UnknownName) else None


def is_elided(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a common noun behind an article without its vowel: "L'opérateur"."""
    article, mark, noun = word.partition("'")
    return noun[:1].islower() and f"{article}{mark}".lower() in vocabulary.wording.words["article"]


def _opens_small(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a small word is the first, or a noun with an article that sticks to it: "L'entreprise"."""
    first = name.split(" ", 1)[0]
    return is_elided(first, vocabulary) or first.lower() in _small(vocabulary)


def _is_plural_body(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a name of capitals begins with a noun for bodies, where nouns stand first: "Empresas Públicas"."""
    first, _, rest = name.partition(" ")
    bodies = vocabulary.wording.words["bodies"]
    return grammar_of(vocabulary).drops_subjects and first.lower() in bodies and rest[:1].isupper()


def unknown_name(text: str, start: int, end: int, vocabulary: Vocabulary) -> UnknownName | None:
    """The name that begins at ``start``, before ``end``; "the" and "the city of" are no part of it."""
    shapes, noun_first = _shapes(vocabulary), grammar_of(vocabulary).drops_subjects
    nouns = _by_noun(text, start, end, vocabulary) if noun_first else None
    if told := nouns or _spelled(text, start, end, vocabulary):
        return told
    found = shapes.name.match(text, start, end)
    name = found["name"] if found else ""
    small = _opens_small(name, vocabulary) and not _is_plural_body(name, vocabulary)
    if not found or small or name.lower() in _numbers(vocabulary):
        return None
    short = shapes.short.match(name) if noun_first else None
    if short and load_english_names().of(name) == name:  # not "le CHU de Nantes", a name of its own
        last = found.start("name") + short.end("acronym")  # "el INTA de Argentina"
        return UnknownName(short["acronym"], short["acronym"], Span(start, last), None)
    last = _behind_and(text, found, end, vocabulary)
    if noun_first and name in vocabulary.wording.bodies:
        last = end_of_name(text, last, end, vocabulary)
    name = without_place(text[found.start("name") : last], vocabulary)
    acronym = shapes.acronym.match(text, last, end)
    if acronym and not is_place(acronym["acronym"], vocabulary):  # no "COPROVEM (Rwanda)"
        return _with_acronym(name, acronym["acronym"], Span(start, acronym.end()), vocabulary)
    if found["office"] and _is_topic(name, vocabulary):  # "Departamento de Refugiados" is no place
        whole = text[found.start("office") : last]
        return UnknownName(load_english_names().of(whole), whole, Span(start, last), None)
    office = bool(found["office"])
    called = f"{found['office']}{name}" if office else name  # "Ciudad de México"
    english = load_english_names().of(called)
    english = load_english_names().of(name) if office and english == called else english
    return UnknownName(english, name, Span(start, last), None, office=office)


def _is_topic(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a name is what a department deals with, and not where it is."""
    topic = name.lower()
    return topic in load_english_names().topic or topic in vocabulary.wording.beneficiaries


def _behind_and(text: str, found: re.Match[str], end: int, vocabulary: Vocabulary) -> int:
    """Where a name ends of which "and" with what stands behind it may be a part."""
    shapes, name, wording = _shapes(vocabulary), found["name"], vocabulary.wording
    joins = not wording.bodies.isdisjoint(name.split()) and shapes.small.search(name)
    if not joins and name.rpartition(" ")[2] not in wording.words["field"]:
        return found.end()
    more = shapes.more.match(text, found.end(), end)
    return more.end() if more and (joins or _deals_in_both(name, more[0], vocabulary)) else found.end()


def _deals_in_both(name: str, more: str, vocabulary: Vocabulary) -> bool:
    """Whether a body deals in what stands on both sides of "and": "Nairobi City Water and Sewerage Company"."""
    fields, words = vocabulary.wording.words["field"], name.split()
    behind = [word for word in more.replace(",", " ").split() if word[0].isupper()]
    body = not vocabulary.wording.bodies.isdisjoint((*words, behind[-1]))
    return body and len(words) > 1 and words[-1] in fields and behind[0] in fields


def _ministry(text: str, start: int, end: int, vocabulary: Vocabulary) -> UnknownName | None:
    """A ministry by its topics: "le ministère de l'Eau et de l'Assainissement" has a name without a capital."""
    shapes = _shapes(vocabulary)
    article = shapes.article.match(text, start, end)
    first = article.end() if article else start
    found = load_english_names().office_at(text, first, end)
    if found is None:
        return None
    last, english = found
    if acronym := shapes.acronym.match(text, last, end):
        return UnknownName(
            acronym["acronym"], text[first:last], Span(start, acronym.end()), acronym["acronym"]
        )
    return UnknownName(english, text[first:last], Span(start, last), None, office=True)


def _by_noun(text: str, start: int, end: int, vocabulary: Vocabulary) -> UnknownName | None:
    """A name that a noun begins: with an acronym behind it, or of a ministry."""
    shapes = _shapes(vocabulary)
    if not shapes.noun.match(text, start, end):
        return None
    found = shapes.described.match(text, start, end)
    listed = found and ", " in found["name"]  # "Ministério da Ciência, Tecnologia e Inovação (MCTI)"
    if found and listed and not _abbreviates(found["acronym"], found["name"]):
        return _ministry(text, start, end, vocabulary)
    if found and not is_place(found["acronym"], vocabulary):
        return _with_acronym(found["name"], found["acronym"], Span(start, found.end()), vocabulary)
    return _ministry(text, start, end, vocabulary)


def _abbreviates(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym are initials of a name, in their order, from the first on."""
    initials = iter(word[0] for word in name.replace("'", " ").split() if word[0].isupper())
    return acronym[0] == name[0].upper() and all(letter in initials for letter in acronym[1:].upper())


def _spelled(text: str, start: int, end: int, vocabulary: Vocabulary) -> UnknownName | None:
    """A name with small letters, by the acronym behind it."""
    article = _shapes(vocabulary).article.match(text, start, end)
    found = spelled_at(text, article.end() if article else start, end)
    if found is None or found["name"].split(" ", 1)[0].lower() in _small(vocabulary):
        return None
    return _with_acronym(found["name"], found["acronym"], Span(start, found.end()), vocabulary)


def _with_acronym(name: str, acronym: str, at: Span, vocabulary: Vocabulary) -> UnknownName:
    """A name by the acronym behind it, or by what the tables call the agency that both are of: "CISR" is the IRB."""
    known = spelled_out(vocabulary.language, name, acronym)
    return UnknownName(known or acronym, name, at, acronym)


def is_of_state(body: UnknownName, vocabulary: Vocabulary) -> bool:
    """Whether a body of a country is its state's: "Forest Department of Kenya", and not "University of Peru"."""
    wording = vocabulary.wording
    before = _OF_NAME.split(body.name, 1)[0].removesuffix(" General")  # "Directorate General of Migration"
    noun = before.split(" ")[0 if grammar_of(vocabulary).drops_subjects else -1]
    known = noun.lower() in wording.actors["head"] or noun in wording.bodies
    return known and noun not in wording.bodies_own


def owner_of(text: str, names: Iterable[Name], body: UnknownName) -> Name | None:
    """The party of the vocabulary that a name ends with: "the Bureau for Humanitarian Assistance of USAID"."""
    for name in names:
        if name.at.end == body.at.end and name.at.start > body.at.start and name.kind != "region":
            return name if text.endswith(_OF, body.at.start, name.at.start) else None
    return None
