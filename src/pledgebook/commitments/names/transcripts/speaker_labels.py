"""Labels of speakers before what they say: "THE PRESIDENT: We will", "**Le Premier ministre :** Nous allons"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Block, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.speakers import Speakers, load_speakers
from pledgebook.vocabulary.spelling import any_of, perhaps

_REACH = 130  # characters of a block in which its label stands
_WORDS = 12  # of a label that is not in capitals
_MARK = re.compile(r" ?:(?=\s|$)|\.? ?[–—](?= )|\.-(?= )")
_PLAIN = re.compile(r"(?:[^:!?\n]{1,120}?)(?= ?:(?:\s|$)|\.? [–—] |\.- ?)")
_ASKS = re.compile(r"(?P<word>Q)[.]? (?=[^\W\d_a-zß-öø-ÿ])")  # "Q    Thank you, Mr. President."
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ]")
_SMALL = re.compile(r"[a-zß-öø-ÿ]")


class Label(NamedTuple):
    """A label: its block, its words, its span and where what is said begins behind it."""

    block: int
    words: str
    at: Span
    start: int


def labels(context: Context) -> Iterator[Label]:
    """What may be the labels of speakers, in order."""
    for index, block in enumerate(context.document.blocks):
        if block.kind == "paragraph" and (found := _label(context, index, block)):
            yield found


def _label(context: Context, index: int, block: Block) -> Label | None:
    text, at = context.text, block.at
    asks = _ASKS.match(text, at.start, at.end)
    if asks:
        return Label(index, asks["word"], Span(at.start, asks.end("word")), asks.end())
    bold = next((each for each in block.strong if each.start <= at.start < each.end), None)
    if bold:
        end = bold.start + len(text[bold.start : bold.end].rstrip(" :.–—"))
        mark = _MARK.match(text, end, at.end)
        return _made(text, index, Span(at.start, end), mark.end(), at) if mark else None
    if ":" not in text[at.start : at.start + _REACH] and not _dashed(text, at):
        return None
    found = _PLAIN.match(text, at.start, min(at.end, at.start + _REACH))
    if not found or not _is_set(found[0], context.vocabulary):
        return None
    mark = _MARK.match(text, found.end(), at.end)
    return _made(text, index, Span(at.start, found.end()), mark.end(), at) if mark else None


def _dashed(text: str, at: Span) -> bool:
    opening = text[at.start : min(at.end, at.start + _REACH)]
    return ". –" in opening or ". —" in opening or ".-" in opening


def _made(text: str, index: int, label: Span, start: int, block: Span) -> Label | None:
    if label.end - label.start > _REACH:
        return None
    while start < block.end and text[start].isspace():
        start += 1
    return Label(index, text[label.start : label.end].strip(), label, start)


def _is_set(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words without bold are set as a label: in capitals, or an office with its article, or one who asks."""
    if not _SMALL.search(words):
        return len(_CAPITAL.findall(words)) > 1 or words.lower() in _known(vocabulary)
    if bare(words, vocabulary) in _known(vocabulary):
        return True
    if len(words.split()) > _WORDS or not _opens(vocabulary).match(words):
        return False
    small = [word for word in words.split()[1:] if word[0].islower()]
    return all(word.strip(",") in _small_words(vocabulary) for word in small)


@cache
def _known(vocabulary: Vocabulary) -> frozenset[str]:
    words = load_speakers(vocabulary.language)
    return words.silent | words.answers


@cache
def _small_words(vocabulary: Vocabulary) -> frozenset[str]:
    """Words with small letters in a label: those of offices and those between names."""
    words = vocabulary.wording.words
    offices = (part for office in speakers_of(vocabulary).offices for part in office.split())
    return frozenset([*offices, *words["of"], *words["particle"], *words["article"], *words["list"], "for"])


@cache
def _opens(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An office or the title of a person at the start of a label, behind an article."""
    words = vocabulary.wording.words
    article = perhaps([*words["article"], *words["definite"]])
    offices = any_of(speakers_of(vocabulary).offices)
    return re.compile(rf"{article}(?:{any_of(words['title'])}[. ]|{offices}(?!\w))", re.IGNORECASE)


def bare(words: str, vocabulary: Vocabulary) -> str:
    """The words of a label in lower case, without an article or what stands behind a comma or in brackets."""
    first = re.split(r"[,(\[/]| [–—-] ", words, maxsplit=1)[0].strip(" *_.").lower()
    first = re.sub(r"(?: n[.º°o]{0,2})? ?\d{1,2}$", "", first)  # "Journalist 2"
    return _article(vocabulary).sub("", first)


@cache
def _article(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    article = any_of([*words["article"], *words["definite"], *words["indefinite"]])
    return re.compile(rf"^{article}(?: |(?<='))")


def is_silent(label: Label, vocabulary: Vocabulary) -> bool:
    """Whether who speaks only asks or leads the meeting."""
    words = bare(label.words, vocabulary)
    silent = speakers_of(vocabulary).silent
    return words in silent or words.split(" ", 1)[0] in silent - {"host"}


def answers(label: Label, vocabulary: Vocabulary) -> bool:
    """Whether a label says no more than that this is the answer."""
    return bare(label.words, vocabulary) in speakers_of(vocabulary).answers


def speakers_of(vocabulary: Vocabulary) -> Speakers:
    """The words of the language for those who speak."""
    return load_speakers(vocabulary.language)
