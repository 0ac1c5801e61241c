"""A line read as a name: of whom, whether it tells a body, and whether its words are those of a topic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.labels import name_at, parts_at
from pledgebook.commitments.names.lines.topic_words import is_topic
from pledgebook.commitments.names.unknown.names import UnknownName, name_in, unknown_name
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_SMALL = re.compile(r"\b[a-zß-öø-ÿ][\w'-]+")
_OPERATIVE = ("present", "past")  # tenses in which those who met say what they do
_TAIL = re.compile(r"(?: [(\[][^()\[\]]{1,40}[)\]])?[ :.*]*")


@dataclass(frozen=True, slots=True)
class LineName:
    """The parties that a line names, its words, whether one of them tells a body and whether they are a topic."""

    subject: Subject
    words: tuple[str, ...]
    body: bool
    topic: bool


def line_name(context: Context, at: Span) -> LineName | None:
    """The name, or the names, that a line is and nothing else; None where it is more, or a region or a people."""
    text, vocabulary = context.text, context.vocabulary
    subject = name_at(context, at)
    if subject is None or not _TAIL.fullmatch(text, subject.at.end, at.end):
        alone = name_in(context, at)  # "Angola Cables" is not Angola
        if alone is None or not _TAIL.fullmatch(text, alone.at.end, at.end):
            return _body_line(context, at)
        subject = Subject((alone.id,), alone.at, None, "unknown", alone.name)
    words = tuple(_WORD.findall(text, subject.at.start, subject.at.end))
    if not words or any(map(str.isdigit, text[at.start : subject.at.end])) or _is_no_party(context, at):
        return None
    if _is_operative(words, vocabulary):
        return None
    parts = [part for part in parts_at(context, at) if part.rule == "unknown"] or [subject]
    found = [unknown_name(text, part.at.start, at.end, vocabulary) for part in parts]
    bodies = [
        name is not None and name.is_body(vocabulary) and not _is_shouted(name, vocabulary) for name in found
    ]
    things = [name is not None and not name.can_act(vocabulary) for name in found]
    topic = any(things) or (not all(bodies) and is_topic(words, vocabulary))
    return LineName(replace(subject, rule="heading"), words, all(bodies), topic)


def _is_shouted(name: UnknownName, vocabulary: Vocabulary) -> bool:
    """Whether one word is no acronym but a topic in capitals: "ANNEX", "HEALTH"."""
    return " " not in name.name and name.acronym is None and is_topic([name.name], vocabulary)


def _is_operative(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a line in capitals is what all who met do: "ACUERDAN", "RESOLVEM O SEGUINTE"."""
    if not all(word.isupper() for word in words):
        return False
    forms = [form for form in vocabulary.verbs.forms.get(words[0].lower(), ()) if form.tense in _OPERATIVE]
    return any(form.person in ("we", "they") or form.verb.group == "bind" for form in forms)


def _body_line(context: Context, at: Span) -> LineName | None:
    """A line that begins with a noun for a body and has a name in it: "Banque verte du Sahel"."""
    found = _described(context.vocabulary).match(context.text, at.start, at.end)
    if not found or not _TAIL.fullmatch(context.text, found.end(), at.end):
        return None
    words = tuple(_WORD.findall(found["name"]))
    if not any(word[0].isupper() for word in words[1:]):
        return None
    whole = found["name"]
    return LineName(
        Subject((whole,), Span(at.start, found.end()), None, "heading", whole), words, True, False
    )


@cache
def _described(vocabulary: Vocabulary) -> re.Pattern[str]:
    article = any_of(vocabulary.wording.words["article"])
    bodies = any_of(vocabulary.wording.bodies)
    return re.compile(rf"(?:(?i:{article})(?: |(?<=')))?(?P<name>{bodies}(?: (?:[^\W\d_]['-]?)+){{1,8}})")


def _is_no_party(context: Context, at: Span) -> bool:
    """Whether it begins with a name of the tables that is no party of its own: a region, a people."""
    first = context.names_at(at)[:1]
    return any(
        name.at.start == at.start and (name.kind == "region" or name.form == "people") for name in first
    )


def is_kind_of_party(context: Context, at: Span) -> bool:
    """Whether a heading says that names of parties stand under it: "Cities", "Companies and banks".

    A word in a name says nothing: "The United States and the Caribbean", "The World Bank in Kenya".
    """
    kinds = context.vocabulary.wording.lines["party"]
    named = [name.at for name in context.names_at(at)]
    words = [
        found[0].lower()
        for found in _WORD.finditer(context.text, at.start, at.end)
        if not any(name.start <= found.start() < name.end for name in named)
    ]
    pairs = (" ".join(pair) for pair in pairwise(words))
    return not kinds.isdisjoint([*words, *pairs])


class WordsInUse:
    """The words that a text writes with a small letter, looked for when one that stands in it is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: frozenset[str] | None = None

    def hold(self, words: Iterable[str]) -> bool:
        """Whether all of the words are among them."""
        words = list(words)
        if not all(word in self._text for word in words):
            return False
        if self._words is None:
            self._words = frozenset(_SMALL.findall(self._text))
        return self._words.issuperset(words)
