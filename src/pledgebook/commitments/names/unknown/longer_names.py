"""Names of firms with a country in them, which are not that country: "Angola Cables will", "Danone Maroc ouvrira"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import zip_longest

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.acronyms.spelled import ends_in
from pledgebook.commitments.names.unknown.names import is_elided, is_thing
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.english_names import load_english_names
from pledgebook.vocabulary.field_labels import load_field_labels
from pledgebook.vocabulary.names import english_country, with_branches
from pledgebook.vocabulary.wording import THINGS

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'&-]*"
_BEHIND = re.compile(rf"(?: {_WORD}){{1,4}}(?! {_WORD})(?:\.(?= [a-zß-öø-ÿ]))?")  # "Brazil Potash Corp. will"
_BEFORE = re.compile(rf"(?:(?<![\w'-]){_WORD} ){{1,3}}$")
_ACRONYM = re.compile(r" \([^\W\d_a-zß-öø-ÿ][\w .&-]{1,20}\)")
_HYPHENED = re.compile(rf"(?:-{_WORD})+")  # "Oxfam-Québec", "Caritas-Congo"
_REACH = 60  # characters before a name in which the words of a longer one stand
_SEVERAL = 2  # words of the name that a longer one may end with
_CLAUSE = 200  # characters behind it in which its verb stands
_OF_FIRMS = (
    "bodies",
    "plant",
    "power unit",
    "purse",
    "run",
    "share of cost",
    "title",
    *THINGS,
)  # kinds of nouns in names
_MARK = re.compile(r"[:*]|\s[–-]\s")


def with_longer_names(context: Context) -> Context:
    """The context with such names in the place of their countries, where a verb or a colon follows."""
    names = tuple(_longer(context))
    if names == context.names:
        return context
    return replace(context, names=names, starts=[name.at.start for name in names])


def branch_in(context: Context, cell: Span) -> Subject | None:
    """A cell that is a firm or a charity and its country: "Caritas Tchad"; a ministry and its country are the State."""
    names = context.names_at(cell)
    last = names[-1] if names else None
    if last is None or last.kind != "country" or last.form != "name" or last.at.end != cell.end:
        return None
    before = context.text[cell.start : last.at.start]
    words = before.split()
    known = [name for name in names[:-1] if name.kind != "organisation" or name.acts_for]
    named = before.endswith(" ") and all(word[0].isupper() for word in words) and not known
    if not words or not named or not may_be_of_name(words, context.vocabulary):
        return None
    whole = context.text[cell.start : cell.end]
    return Subject((whole,), cell, None, "label", whole)


def _longer(context: Context) -> list[Name]:
    found: list[Name] = []
    for name, following in zip_longest(context.names, context.names[1:]):
        if other := _foundation(context, name) or ends_in(context, name):
            found.append(other)
        elif found and found[-1].at.end > name.at.start:
            continue  # the acronym of the one before: "Avocats sans frontières Canada (ASFC)"
        elif name.kind != "country" or name.form != "name":
            found.append(name)
        elif (firm := _right_before(context, name, found)) and (
            firm.id in with_branches(context.vocabulary.language) or _acts(context, name.at.end)
        ):
            found[-1] = _branch(context, firm, name)
        else:
            found.append(_of_firm(context, name, following) or name)
    return found


def _foundation(context: Context, name: Name) -> Name | None:
    """The foundation that bears the name of an organisation of the tables ("Fundación Telefónica"), or its branch."""
    if name.kind != "organisation":
        return None
    if branch := _hyphened(context, name) or _opened(context, name):
        return branch
    before, behind = _beside_foundations()
    text, at = context.text, name.at
    if text.endswith(before, 0, at.start):
        begins = next(words for words in before if text.endswith(words, 0, at.start))
        whole = text[at.start - len(begins) : at.end]
        english = load_english_names().of(whole)
        return Name(Span(at.start - len(begins), at.end), english, "organisation", "name", whole)
    if text.startswith(behind, at.end):
        ends = next(words for words in behind if text.startswith(words, at.end))
        whole = text[at.start : at.end + len(ends)]
        return Name(Span(at.start, at.end + len(ends)), whole, "organisation", "name", whole)
    return None


def _opened(context: Context, name: Name) -> Name | None:
    """A firm at the start of a sentence whose name ends with another of several words: "Portland General Electric".

    "Today Western Union will" is no such name, and no acronym is the end of one.
    """
    text, at = context.text, name.at
    words = text[at.start : at.end].split()
    if (
        len(words) < _SEVERAL
        or name.acts_for
        or not all(word[:1].isupper() and not word.isupper() for word in words)
    ):
        return None
    start = _start(context, name)
    place = bisect_left(context.opens, start)
    opens = place < len(context.opens) and context.opens[place] == start
    if start == at.start or not opens or not _acts(context, at.end):
        return None
    whole = text[start : at.end]
    return Name(Span(start, at.end), whole, "organisation", "name", whole)


@cache
def _beside_foundations() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands before and behind another's name in that of its foundation."""
    names = load_english_names()
    return tuple(f"{begins} " for begins in names.before), tuple(sorted(names.behind))


def _hyphened(context: Context, name: Name) -> Name | None:
    """The branch that a hyphen joins to the place it is of, where that is no other organisation: "Oxfam-Québec"."""
    if not context.text.startswith("-", name.at.end) or name.id not in with_branches(
        context.vocabulary.language
    ):
        return None
    place = _HYPHENED.match(context.text, name.at.end)
    at = Span(name.at.start, place.end()) if place else name.at
    if place is None or any(
        each.kind == "organisation" for each in context.names_at(Span(name.at.end, at.end))
    ):
        return None
    whole = context.text[at.start : at.end]
    return Name(at, whole, "organisation", "name", whole)


def _right_before(context: Context, name: Name, found: Sequence[Name]) -> Name | None:
    """The organisation of the tables that stands right before a country's name."""
    firm = found[-1] if found and found[-1].kind == "organisation" else None
    return firm if firm and context.text[firm.at.end : name.at.start] == " " else None


def _branch(context: Context, firm: Name, country: Name) -> Name:
    """An organisation with the country behind it: its branch there, in English, or the same ("UNICEF Peru")."""
    at = Span(firm.at.start, country.at.end)
    place = english_country(country.id)
    if firm.id not in with_branches(context.vocabulary.language) or place is None:
        return replace(firm, at=at)
    return replace(firm, at=at, id=f"{firm.id} {place}", entry=context.text[at.start : at.end])


def _of_firm(context: Context, name: Name, following: Name | None) -> Name | None:
    """The longer name that a country's is a part of, where no other name of the tables is in it."""
    text = context.text
    start = _start(context, name)
    behind = _BEHIND.match(text, name.at.end)
    if behind and _is_label(behind[0].strip(), text[behind.end() : behind.end() + 2], context.vocabulary):
        behind = None
    end = behind.end() if behind and may_be_of_name(behind[0].split(), context.vocabulary) else name.at.end
    if (start, end) == (name.at.start, name.at.end) or (following and following.at.start < end):
        return None
    if context.names_at(Span(start, name.at.start)):
        return None
    whole = text[start:end]
    alone = text.startswith(". ", end) and bool(context.sentences_at(Span(start, end + 1)))
    if whole.isupper() or not (alone or _acts(context, end)):
        return None
    return Name(Span(start, end), whole, "organisation", "name", whole)


def _is_label(words: str, mark: str, vocabulary: Vocabulary) -> bool:
    """Whether words are the label of the next field of a plan: "Responsible: Peru Partners: FAO"."""
    return mark.lstrip()[:1] == ":" and words.lower() in load_field_labels(vocabulary.language).kinds


def _start(context: Context, name: Name) -> int:
    """Where the capitalised words before a name begin, none of which is one for a party or begins a sentence only."""
    text, start = context.text, name.at.start
    before = text[text.rfind(" ", 0, start - 1) + 1 : start]
    if before[-1:] != " " or (before.isascii() and before.islower()):
        return start  # as most words before a name are
    found = _BEFORE.search(text, max(0, start - _REACH), start)
    for word in reversed(found[0].split()) if found else ():
        if not may_be_of_name([word], context.vocabulary) or is_elided(word, context.vocabulary):
            break
        start -= len(word) + 1
    first = text[start : name.at.start].lower().split(" ", 1)[0]
    return (
        name.at.start if first in context.vocabulary.verbs.gerund else start
    )  # "Supporting Norway: will give"


def may_be_of_name(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether words can be those of a firm's name: no verb, no month, no small word, no office, no programme."""
    things = any(is_thing(word, vocabulary) or _is_verb(word.lower(), vocabulary) for word in words)
    return not things and are_no_small_words(words, vocabulary)


def are_no_small_words(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """The same of words that may also be verbs or things: "Visa" is a firm beside "Mastercard"."""
    adverbs = _adverb_endings(vocabulary)
    small = _other_words(vocabulary)
    return not any(word.endswith(adverbs) or word.lower() in small for word in words)


def _is_verb(word: str, vocabulary: Vocabulary) -> bool:
    verbs = vocabulary.verbs
    return word in verbs.base or word in verbs.third or word in verbs.past or word in verbs.participle


@cache
def _adverb_endings(vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(word[1:] for word in vocabulary.wording.words["adverb"] if word.startswith("-"))


@cache
def _other_words(vocabulary: Vocabulary) -> frozenset[str]:
    """Words with a capital beside a country that are no part of a firm's name."""
    wording, calendar = vocabulary.wording, vocabulary.calendar
    single = [
        *wording.actors["head"],
        *wording.actors["all"],
        *wording.sections,
        *wording.columns,
        *wording.bodies,
    ]
    heads = [part for phrase in single for part in phrase.lower().split()]
    small = (
        words for kind, words in wording.words.items() if kind not in _OF_FIRMS
    )  # "Riverside Hotels" is a firm
    months = [month.lower() for month in calendar.months]
    return frozenset([*heads, *months, *calendar.units, *calendar.shifts]).union(
        *small, wording.lines["party"]
    )


def _acts(context: Context, end: int) -> bool:
    """Whether a verb of its own, or a mark of a label, stands right behind a name."""
    if _MARK.match(context.text, end):
        return True
    if aside := _ACRONYM.match(context.text, end):  # "Coton Tchad (CotonTchad SN)"
        end = aside.end()
    act = context.grammar.match_act(
        context.text, end, min(len(context.text), end + _CLAUSE), context.vocabulary
    )
    return act is not None and act.person != "we"
