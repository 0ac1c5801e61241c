"""How noun phrases are built: people with their adjectives, names of programmes and processes, cuts of titles."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.grammars.romance_words import forms_of
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import Opened, any_of

_ADJECTIVES = (
    "ed",
    "ing",
    "al",
    "ble",
    "ous",
    "er",
    "non",
    "ly",
    "ant",
    "ian",
)  # how adjectives of people end
_REACH = 48  # characters before a noun in which its adjectives stand
_AFTER = re.compile(r" ([^\W\d_]+)")
_MOST = 3  # adjectives that are kept
_NAME = (
    r"[A-Z](?:[\w’'-]|\.(?=\w)|(?<=\bSt)\.)*"  # a word of a name; one that ends with a stop ends its sentence
)


@cache
def english_people(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The nouns for people, two of them joined by "and"; those of several words also with capitals."""
    nouns = vocabulary.wording.beneficiaries
    titled = [
        noun.title() for noun in nouns if " " in noun
    ]  # "Internally Displaced Persons", but no "Migrants"
    spelled = any_of([*nouns, *titled])
    return re.compile(rf"\b{spelled}\b(?: and {spelled}\b)?(?!')")


def english_described(text: str, unit: Span, noun: Span, vocabulary: Vocabulary) -> str:
    """A noun for people with the words before it that say which: capitalised ones and adjectives by their ending."""
    kept: list[str] = []
    for word in reversed(text[max(unit.start, noun.start - _REACH) : noun.start].split()):
        if word.lower() in vocabulary.wording.words["loose"] or not word.replace("-", "").isalpha():
            break
        if not (word != word.lower() or word.endswith(_ADJECTIVES)):
            break
        kept.insert(0, word)
    return " ".join([*kept[-_MOST:], text[noun.start : noun.end]])


@cache
def romance_people(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The nouns for people, two of them joined by "y"."""
    spelled = any_of(vocabulary.wording.beneficiaries)
    return re.compile(
        rf"(?<!\w){spelled}\b(?: {any_of(vocabulary.wording.words['list'])} {spelled}\b)?", re.IGNORECASE
    )


def romance_described(text: str, unit: Span, noun: Span, vocabulary: Vocabulary) -> str:
    """A noun for people with the plural adjectives behind it: "refugiados venezolanos", "familias desplazadas"."""
    words, end, stops = vocabulary.wording.words, noun.end, _stops(vocabulary)
    for _ in range(_MOST):
        found = _AFTER.match(text, end, unit.end)
        word = found[1].lower() if found else ""
        small = word in stops or any(
            word in words[kind] for kind in ("loose", "preposition", "relative", "list", "article", "adverb")
        )
        verb = any(form.person for form in forms_of(word, vocabulary)[0])
        if not found or small or verb or not word.endswith(("s", "x")):
            break
        end = found.end()
    return text[noun.start : end]


@cache
def _stops(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that are no adjective: those at which a phrase ends, and those a time begins with ("antes de julio")."""
    cues = (cue.partition(" ")[0] for cue in vocabulary.calendar.cues)
    return vocabulary.quantities.stops | frozenset(cues)


@cache
def english_programme(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A run of capitalised words up to a programme's head, with what it is of or in, and its acronym in brackets.

    Heads of the kind "any" also count in lower case behind a noun ("amnesty program").
    """
    wording = vocabulary.wording
    heads = any_of((*wording.programmes_capital, *wording.programmes_any))
    common = any_of(noun.lower() for noun in wording.programmes_any)
    word = r"[A-Z](?:[\w'-]+|\.[A-Z]\.)?"
    small = r"(?:of |for |and |the |de |on |& )?"
    acronym = r"(?: \([A-Z][\w-]{1,11}\))?"
    tail = rf"(?: (?:of|for|in) (?:the )?{word}(?: {small}{word}){{0,3}})?"
    named = rf"\b(?:{word} {small}){{1,7}}(?:{heads}\b|{common}\b){tail}{acronym}(?: {common}\b)?"
    return re.compile(rf"{named}|\b[a-z]+ {common}\b")


@cache
def romance_programme(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A programme's head with a capital and the capitalised words behind it, and its acronym in brackets."""
    wording = vocabulary.wording
    heads = any_of((*wording.programmes_capital, *wording.programmes_any))
    small = rf"(?:{any_of(wording.words['particle'])}(?: |(?<='))){{0,3}}"
    word = r"[A-ZÀ-Ý«][\w'»-]*"
    return re.compile(rf"(?<!\w){heads}(?: {small}{word}){{1,10}}(?: \([A-Z][\w-]{{1,11}}\))?")


@cache
def english_cut(_vocabulary: Vocabulary) -> re.Pattern[str]:
    """Where a title may be cut: before a mark or a small word."""
    return re.compile(
        r"[,;:](?= )| (?=(?:and|to|by|in|for|with|as|which|that|while|where|from|through|of|on|under) )"
    )


@cache
def romance_cut(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Where a title may be cut: before a mark or a small word."""
    words = vocabulary.wording.words
    small = any_of(words["list"] | words["preposition"] | words["relative"])
    return re.compile(rf"[,;:](?= )| (?={small}(?: |(?<=')))")


@cache
def english_process(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The name of a process: "Los Angeles Declaration on ..."."""
    word = _NAME
    lead = rf"(?:{word}(?: (?:of|de|and|the|&))? ){{1,6}}?"
    more = rf"(?:(?:,? and|,| of| the| &){{0,2}} {word}(?=[ .,;:)\n]|$)){{0,6}}"
    about = rf"(?: (?:of|on|for|against|to) (?:the )?{word}{more})?"
    return re.compile(rf"\b{lead}{any_of(vocabulary.wording.processes)}\b{about}")


@cache
def english_meeting(vocabulary: Vocabulary) -> Opened:
    """The name of a meeting: "Lima Ministerial Meeting"."""
    word = _NAME
    meeting = any_of(vocabulary.wording.meetings)
    shape = (
        rf"\b(?:{word}(?: (?:of|de|and|the))? ){{1,5}}{meeting}\b(?! [A-Z])(?: of the {word}\b(?! [A-Z]))?"
    )
    return Opened(lazily(shape), vocabulary.wording.meetings)


def _behind(vocabulary: Vocabulary) -> str:
    """Capitalised words behind a noun, with the small words between them."""
    words = vocabulary.wording.words
    small = any_of(words["particle"] | words["list"] | words["preposition"])
    return rf"(?: (?:{small}(?: |(?<='))){{0,3}}[A-ZÀ-Ý][\w’'-]*(?:–[A-ZÀ-Ý][\w’'-]*)*)"


@cache
def romance_process(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The name of a process: "Declaración de Paipa sobre Movilidad Humana"."""
    return re.compile(rf"(?<!\w){any_of(vocabulary.wording.processes)}{_behind(vocabulary)}{{1,9}}")


@cache
def romance_meeting(vocabulary: Vocabulary) -> Opened:
    """The name of a meeting, with its number: "III Cumbre", "Segunda Reunión Ministerial", "cinquième Conférence"."""
    ordinal = rf"(?:[IVX]{{1,5}}|{any_of(vocabulary.wording.ordinals)})"
    meeting = any_of(vocabulary.wording.meetings)
    behind = _behind(vocabulary)
    shape = rf"(?<!\w)(?:(?i:{ordinal}) (?i:{meeting})\b{behind}{{0,6}}|{meeting}{behind}{{1,6}})"
    return Opened(lazily(shape), vocabulary.wording.meetings)
