"""Stems that break off behind "that" and a party: whose the items are, and that they are nobody's where only asked.

"The envoy said that Peru:" tells what Peru does; "Japan asked that Peru:" and "Japan hoped that Peru would:" do not.
"""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Block, Name, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_WORD = re.compile(r"[^\W\d_]+'?")
_REACH = 120  # characters before "that" among which the verb of telling stands
_NEAR = 3  # words before that verb among which it is denied: "did not say that"
_ASKED = 4  # words before a name among which the verb stands by which he is asked
_ENDS = re.compile(r" ?:\W*")
_OPEN = re.compile(r"(?: [^\W\d_]+){1,3} ?:\W*")  # " would:", " had failed to:"
# Groups of verbs by which something is told, decided or welcomed.
_TELLING = frozenset({"announce", "bind", "commit", "greet", "report", "tell"})

_WISHED = ("asking", "refusing", "denying")


def told_of(context: Context, sentence: Sentence) -> Subject | None:
    """The party with whose name a stem breaks off behind "that", where somebody says so."""
    last = _behind_that(context, sentence.at)
    if last is None or not _ENDS.fullmatch(context.text, last.at.end, sentence.at.end):
        return None
    if not _is_told(context, Span(sentence.at.start, last.at.start)):
        return None
    return Subject((last.id,), sentence.at, None, "stem", last.entry)


def is_only_asked(context: Context, block: Block) -> bool:
    """Whether a block hangs from words by which somebody asks, hopes or denies that a party does what is listed."""
    index = block.parent if block.stem is None else block.stem
    sentences = context.sentences_at(context.document.blocks[index].at) if index is not None else ()
    at = sentences[-1].at if sentences else None
    if at is None:
        return False
    last = _behind_that(context, at)
    if last is None:
        return _asks(context, at)
    before = Span(at.start, last.at.start)
    if _ENDS.fullmatch(context.text, last.at.end, at.end):
        return not _is_told(context, before)
    return (
        _OPEN.fullmatch(context.text, last.at.end, at.end) is not None
        and (verb := _said(context, before)) is not None
        and _is_wished(verb, context.vocabulary)
    )


def _asks(context: Context, at: Span) -> bool:
    """Whether a sentence breaks off behind whom it asks to do something: "Japan invited the Government of Peru to:"."""
    names, vocabulary = context.names_at(at), context.vocabulary
    if not names:
        return False
    start = max(at.start, names[-1].at.start - _REACH)
    words = [word.lower() for word in _WORD.findall(context.text[start : names[-1].at.start])]
    if not any(_is_wished(word, vocabulary, "asking") for word in words[-_ASKED:]):
        return False
    shapes = [_to(vocabulary)]
    if words[-1] in vocabulary.wording.words["infinitive"]:  # "pidió al Perú:"
        shapes.append(_ENDS)
    return any(shape.fullmatch(context.text, names[-1].at.end, at.end) for shape in shapes)


def _behind_that(context: Context, sentence: Span) -> Name | None:
    """The last name of a sentence, where it stands right behind "that"."""
    names = context.names_at(sentence)
    last = names[-1] if names else None
    if last is None or last.kind == "region":
        return None
    that = _that(context.vocabulary).search(context.text, sentence.start, last.at.start)
    return last if that else None


def _said(context: Context, before: Span) -> str | None:
    """The word before that "that"."""
    words = _words(context, before)
    return words[-1] if words else None


def _is_told(context: Context, before: Span) -> bool:
    """Whether words before a name and its "that" have a verb of telling which nobody denies, hopes or asks for."""
    vocabulary = context.vocabulary
    words = _words(context, before)
    said = [index for index, word in enumerate(words) if _tells(word, vocabulary)]
    if not said:
        return False
    negation = vocabulary.wording.words["negation"]
    around = words[max(0, said[0] - _NEAR) :]
    return not any(word in negation or _is_wished(word, vocabulary) for word in around)


def _words(context: Context, before: Span) -> list[str]:
    """The words of a stretch before its last "that", in lower case."""
    that = _that(context.vocabulary).search(context.text, before.start, before.end)
    end = that.start() if that else before.end
    start = max(before.start, end - _REACH)
    return [word.lower() for word in _WORD.findall(context.text[start:end])]


def _tells(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a form of a verb by which something is told, decided or welcomed."""
    saying = vocabulary.wording.words["saying"]
    return any(verb.group in _TELLING or verb.lemma in saying for verb in verbs_of(word, vocabulary))


def _is_wished(word: str, vocabulary: Vocabulary, *kinds: str) -> bool:
    """Whether a word is a form of a verb by which something is asked, refused or denied, or of one of some ``kinds``.

    One that also promises does so here: "s'engage".
    """
    wished = frozenset[str]().union(*(vocabulary.wording.words[kind] for kind in kinds or _WISHED))
    return any(verb.lemma in wished and verb.group != "commit" for verb in verbs_of(word, vocabulary))


@cache
def _that(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    that, article = any_of(words["that"]), perhaps(words["article"] | words["definite"])
    return lazily(rf"(?<!\w){that}(?: |(?<=')){article}$", re.IGNORECASE)


@cache
def _to(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What opens an infinitive, at the end: " to:", " de :"."""
    return lazily(rf" {any_of(vocabulary.wording.words['infinitive'])} ?:\W*")
