"""The office of a speaker by the words of his label: which kind it is of, of whom, and who holds it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.folded_names import FoldedName, folded, folded_names
from pledgebook.commitments.names.transcripts.speaker_labels import speakers_of
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.english_names import load_english_names
from pledgebook.vocabulary.spelling import any_of

_PARTS = re.compile(r" ?[,;()\[\]/] ?| [–—-] ")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


class Office(NamedTuple):
    """Who speaks by his label: the kind of his office, or "" without one, and the parties that the label names.

    ``ministry`` is that of a minister whose label names no country; ``called`` is how its words call the body;
    ``person`` are the words of the speaker's own name. ``bare`` tells that an office names nothing that it is of.
    """

    kind: str
    parties: tuple[str, ...] = ()
    ministry: str = ""
    called: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    bare: bool = False


def office_of(context: Context, words: str) -> Office:
    """What the words of a label, or those by which somebody is introduced, say of who speaks."""
    parts = [part.strip(" .:*") for part in _PARTS.split(words.replace("’", "'")) if part.strip(" .:*")]
    held = next(
        (index for index, part in enumerate(parts) if office_shape(context.vocabulary).search(part)), None
    )
    others = [part for index, part in enumerate(parts) if index != held]
    whole = [found for part in others if (found := _whole(part, context.vocabulary))]
    people = [part for part in others if not _whole(part, context.vocabulary)]
    if held is None:
        return _without(parts, whole, people, context.vocabulary)
    return _held(context, parts[held], whole, people)


def _without(
    parts: Sequence[str], whole: Sequence[FoldedName], people: Sequence[str], vocabulary: Vocabulary
) -> Office:
    """A label without an office: a country or a body, perhaps beside a name, or only the name of a person."""
    if whole:
        named = tuple(dict.fromkeys(name.id for name in whole))
        return Office("party", named[:1], called=tuple(each.entry.surface for each in whole[:1]))
    return Office("", person=_person(people[0] if people else " ".join(parts), vocabulary))


def _held(context: Context, part: str, whole: Sequence[FoldedName], people: Sequence[str]) -> Office:
    vocabulary = context.vocabulary
    found = office_shape(vocabulary).search(part)
    if found is None:
        return Office("")
    kind = speakers_of(vocabulary).offices[found["office"].lower()]
    behind = _of(vocabulary).match(part, found.end())
    of = _in(vocabulary).split(part[behind.end() :], maxsplit=1)[0] if behind else ""
    rest = "" if behind else part[found.end() :]
    person = _person(people[0] if people else rest, vocabulary)
    named = [*folded_names(of, vocabulary), *folded_names(part[: found.start()], vocabulary), *whole]
    countries = tuple(dict.fromkeys(name.id for name in named if name.entry.kind == "country"))
    bodies = [name for name in named if name.entry.kind == "organisation"]
    if kind in ("state", "envoy"):
        return _of_state(context, kind, of, (countries, bodies), person)
    if kind == "minister":
        office = ministry(of, vocabulary) if of else ""
        return Office(kind, countries[:1], office, person=person, bare=not of and not countries)
    return _of_body(context, of, (countries, bodies), person)


def _of_state(
    context: Context, kind: str, of: str, named: tuple[tuple[str, ...], list[FoldedName]], person: tuple[str, ...]
) -> Office:  # fmt: skip
    """A president or an ambassador, who may be that of a body, too: "PRESIDENTA DEL CCE"."""
    countries, bodies = named
    body = _unknown_body(context, of)
    if bodies and not countries:
        return Office("office", (bodies[0].id,), called=(bodies[0].entry.surface,), person=person)
    if countries and not _has_noun(of, context.vocabulary):
        return Office(kind, countries[:1], person=person)
    realm = not of or folded(of) in _realms(context.vocabulary)
    if realm or not body:
        return Office(kind, person=person, bare=True)
    return Office("office", (body[0],), called=body[1], person=person)


def _of_body(
    context: Context, of: str, named: tuple[tuple[str, ...], list[FoldedName]], person: tuple[str, ...]
) -> Office:
    countries, bodies = named
    noun = _has_noun(of, context.vocabulary)
    if bodies and (bodies[0].at.end - bodies[0].at.start >= len(of) // 2 or not noun):
        return Office("office", (bodies[0].id,), called=(bodies[0].entry.surface,), person=person)
    if body := _unknown_body(context, of):
        return Office("office", (body[0],), called=body[1], person=person)
    if countries:
        return Office("office", countries[:1], person=person)
    return Office("office", person=person, bare=True)


def ministry(of: str, vocabulary: Vocabulary) -> str:
    """The English name of the ministry for topics, behind which the minister may be named: "HEALTH JANE DOE"."""
    words = of.split(" ")
    for count in range(len(words), 0, -1):
        opening = " ".join(words[:count])
        parts = [opening] if folded(opening) in _topics() else _and(vocabulary).split(opening)
        if all(folded(part).strip() in _topics() for part in parts):
            topics = " and ".join(_topics()[folded(part).strip()] for part in parts)
            return load_english_names().office[_ministries()[0]].format(topics)
    return f"Ministry of {titled(of, vocabulary)}" if vocabulary.language == "en" else ""


@cache
def _ministries() -> tuple[str, ...]:
    names = load_english_names()
    return tuple(words for words, english in names.office.items() if english == "Ministry of {}")


@cache
def _topics() -> dict[str, str]:
    """What ministries are for, in any of the languages, without accents."""
    found = {folded(english): english for english in load_english_names().topic.values()}
    return found | {folded(words): english for words, english in load_english_names().topic.items()}


def _unknown_body(context: Context, of: str) -> tuple[str, tuple[str, ...]] | None:
    """The body of no table that an office is of: from its noun on, else the last of what it is of."""
    vocabulary = context.vocabulary
    if not of or folded(of) in _realms(vocabulary):
        return None
    words = of
    if noun := _noun(vocabulary).search(words):
        words = words[noun.start() :]
    else:
        words = _of_words(vocabulary).split(words)[-1]
    spelled = _spelled(context, words.strip())
    if spelled[:1].islower():
        return None
    return body_called(context, spelled)


def body_called(context: Context, spelled: str) -> tuple[str, tuple[str, ...]]:
    """The party that a body of no table is, and how the text calls it: by the acronym that it gives, or in English."""
    short = re.search(rf"{re.escape(spelled)} \(([A-Z][\w&-]{{1,11}})\)", context.text)
    name = short[1] if short else load_english_names().of(spelled)
    return name, tuple(dict.fromkeys((spelled, *(short.groups() if short else ()))))


def _spelled(context: Context, words: str) -> str:
    """How the text writes what a label has in capitals: "CFE", "Cemex"."""
    if not words.isupper():
        return words
    shape = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    found = (each[0] for each in shape.finditer(context.text))
    mixed = next((each for each in found if not each.isupper() and each[0].isupper()), None)
    if mixed:
        return mixed
    vowel = re.search("[AEIOUY]", words)
    short = len(words) <= 4 or not vowel
    return words if short and " " not in words else titled(words, context.vocabulary)


def titled(words: str, vocabulary: Vocabulary) -> str:
    """Words in capitals with a capital for each that is no small one."""
    if not words.isupper():
        return words
    small = {*vocabulary.wording.words["particle"], *vocabulary.wording.words["list"], "and", "of"}
    return " ".join(
        each.lower() if each.lower() in small and index else each.capitalize()
        for index, each in enumerate(words.split(" "))
    )


def _has_noun(words: str, vocabulary: Vocabulary) -> bool:
    return _noun(vocabulary).search(words) is not None


def _whole(part: str, vocabulary: Vocabulary) -> FoldedName | None:
    """The party that some words are and nothing else."""
    first = next(folded_names(part, vocabulary), None)
    whole = first and part[first.at.end :].strip() == "" and first.at.start <= len("the ")
    return first if whole and first and first.entry.form == "name" else None


def _person(words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words of a name, without titles and particles, folded."""
    kinds = vocabulary.wording.words
    small = {*kinds["particle"], *kinds["article"], "dos", "das"}
    titles = {folded(word.strip(".")) for word in kinds["title"]}
    found = (folded(word) for word in _WORD.findall(words))
    return tuple(word for word in found if len(word) > 1 and word not in small and word not in titles)


@cache
def office_shape(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The noun of an office."""
    offices = any_of(speakers_of(vocabulary).offices, "office")
    return re.compile(rf"(?<![\w-]){offices}(?![\w-])", re.IGNORECASE)


@cache
def _of(vocabulary: Vocabulary) -> re.Pattern[str]:
    of = any_of(speakers_of(vocabulary).of)
    article = any_of(vocabulary.wording.words["article"])
    return re.compile(rf" [^,]{{0,24}}?(?<= ){of}(?: |(?<='))(?:{article}(?: |(?<=')))?", re.IGNORECASE)


@cache
def _of_words(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf" {any_of(speakers_of(vocabulary).of)}(?: |(?<='))", re.IGNORECASE)


@cache
def _in(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf" {any_of(speakers_of(vocabulary).places)} ", re.IGNORECASE)


@cache
def _and(vocabulary: Vocabulary) -> re.Pattern[str]:
    of = any_of([*speakers_of(vocabulary).of, *vocabulary.wording.words["article"]])
    return re.compile(
        rf"(?:,? {any_of(vocabulary.wording.words['list'])} |, )(?:{of}(?: |(?<=')))*", re.IGNORECASE
    )


@cache
def _noun(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A noun for a body, in capitals or not; where it stands behind the name, all before it is its name."""
    nouns = any_of(vocabulary.wording.bodies)
    if vocabulary.language == "en":
        return re.compile(rf"^(?=.*(?<!\w){nouns}(?!\w))", re.IGNORECASE)
    return re.compile(rf"(?<!\w){nouns}(?!\w)", re.IGNORECASE)


@cache
def _realms(vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(map(folded, speakers_of(vocabulary).realms))
