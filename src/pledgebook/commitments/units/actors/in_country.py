"""Whose government acts where a sentence says first in which country: "In Peru, the Government will train"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.english_names import load_english_names
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_KINDS = ("issuer", "minister", "office", "same")  # words for a government, or who holds an office in it
_REACH = 60  # characters of a sentence in which the country stands


def government_of_place(context: Context, sentence: Sentence) -> Subject | None:
    """The one country that opens a sentence as its place, where a word for its government stands right behind it.

    None in a document that somebody issues, or under a party's line: there "the Government" may be his. "The
    authorities" of a country are so in any document.
    """
    at, text, vocabulary = sentence.at, context.text, context.vocabulary
    if context.lines.party(context.lines.nearest(at.start)):
        return None
    named = context.names_at(Span(at.start, min(at.end, at.start + _REACH)))[:1]
    if not named or named[0].kind != "country" or named[0].form != "name":
        return None
    country = named[0]
    if not _in(vocabulary).fullmatch(text, at.start, country.at.start):
        return None
    government = _government(vocabulary).match(text, country.at.end, at.end)
    if government and context.edition.issuer and not government["authorities"]:
        return None
    act = government and context.grammar.act_after(text, government.end(), at.end, vocabulary)
    return Subject((country.id,), country.at, act, "place", country.entry) if act else None


def other_government(context: Context, sentence: Sentence) -> Subject | None:
    """The government of a place that no table knows, where it opens a sentence as its subject: that of a province.

    The place stands for it, as a city does.
    """
    at, vocabulary = sentence.at, context.vocabulary
    found = _of_place(vocabulary).match(context.text, at.start, at.end)
    if found is None or context.names_at(Span(found.start("name"), found.end("name"))):
        return None
    act = context.grammar.act_after(context.text, found.end("name"), at.end, vocabulary)
    place = load_english_names().of(found["place"])
    return Subject((place,), Span(at.start, found.end("name")), act, "place", found["name"]) if act else None


@cache
def _of_place(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Such a government and its place: "The Government of Ontario", "O Governo provincial do Pará"."""
    words, actors = vocabulary.wording.words, vocabulary.wording.actors
    government = any_of((words["of_party"] & actors["head"]) - words["of_place"] - words["ruled"])
    of = rf"{any_of(words['of'] | {'of'})}(?: |(?<=')){perhaps(words['article'])}"
    capital = r"[^\W\d_a-zß-öø-ÿ][\w'’-]*+"
    ruled = any_of(words["ruled"] | vocabulary.wording.lines["party"])  # "dos Estados Partes"
    first = rf"(?!(?i:{ruled})(?![\w'’])){capital}"
    place = rf"{of}(?P<place>{first}(?: (?:{of})?{capital}){{0,3}})"
    # An adjective stands before or behind the noun: "the provincial Government of", "el Gobierno provincial de".
    before, behind = ("", "(?: [a-zß-öø-ÿ]+)?") if vocabulary.verbs.forms else ("(?:[a-z]+ )?", "")
    article, joins = rf"(?i:{perhaps(words['article'] | {'the'})})", any_of(words["list"])
    return lazily(
        rf"{article}{before}(?P<name>(?i:{government}){behind} {place})(?! {capital}| {of}| {joins} (?:{of})?{capital})"
    )


@cache
def _in(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands before the country: "In", "Au", "No"."""
    words = vocabulary.wording.words
    article = perhaps(words["article"])
    return lazily(rf"{any_of(words['place'])} {article}", re.IGNORECASE)


@cache
def _government(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands behind it: ", le gouvernement", and not "le gouvernement du Canada"."""
    actors, of = vocabulary.wording.actors, any_of(vocabulary.wording.words["of"] | {"of"})
    governments = any_of(word for kind in _KINDS for word in actors[kind])
    authorities = any_of(vocabulary.wording.words["authorities"], "authorities")
    return lazily(rf", (?:{authorities}|{governments})(?!\w| {of}(?!\w)| d'|['’]s)", re.IGNORECASE)
