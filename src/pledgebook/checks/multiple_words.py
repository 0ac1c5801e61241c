"""Multiples in words: where they stand, by how much they multiply, and what they are said of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.hedged_multiples import meant
from pledgebook.checks.lexicon import NO_PHRASES
from pledgebook.checks.words import CLAUSE_END, WORD, clause_start
from pledgebook.model import Interval, Span

_LEADING = 40  # characters of words that lead to the object
_TIME = r"\s*(?:<counting>\s+)?(?:<to time>\s+)*(?:<of time>|20\d\d|19\d\d)"


class Multiple(NamedTuple):
    """A multiple in words: its place, its factor as written, and the form it is said in.

    ``meant`` is what the factor may mean at most, ``sure`` what it means without a doubt.
    """

    at: Span
    sentence: int
    factor: Fraction
    meant: Interval
    sure: Interval
    form: str


def stretches(ground: Ground) -> Iterator[range]:
    """The sentences of each paragraph that holds a figure."""
    for figures in ground.paragraphs.values():
        block = ground.document.sentences[figures[0].sentence].block
        first = last = figures[0].sentence
        while first > 0 and ground.document.sentences[first - 1].block == block:
            first -= 1
        last = figures[-1].sentence
        block = ground.document.sentences[last].block
        while (
            last + 1 < len(ground.document.sentences) and ground.document.sentences[last + 1].block == block
        ):
            last += 1
        yield range(first, last + 1)


def multiples_in(ground: Ground, sentences: range, *, to_come: bool = False) -> Iterator[Multiple]:
    """The multiples of these sentences that are said of what is or was, in the order of the text and their forms.

    ``to_come`` gives the verbs instead that say what will be.
    """
    for sentence in sentences:
        if sentence in ground.unread:
            continue
        at = ground.document.sentences[sentence].at
        taken: list[Span] = []
        for form in ("rise", "than", "verb"):
            phrases = ground.lexicon.multiples.get(form, NO_PHRASES)
            for span, meaning in ground.beginnings.find(phrases, at.start, at.end):
                if any(span.meets(other) for other in taken):
                    continue
                taken.append(span)
                if (form == "verb" and _to_come(ground, span, at.start)) != to_come:
                    continue
                factor = Fraction(meaning)
                yield Multiple(span, sentence, factor, *meant(ground, span, at.start, factor, form), form)


def _to_come(ground: Ground, at: Span, sentence: int) -> bool:
    """Whether a verb says what is still to be done: "will double", "to triple"; nothing stated contradicts it."""
    before = ground.low[max(sentence, at.start - 30) : at.start].split()[-3:]
    future, ahead = (
        ground.lexicon.words.get("to come", frozenset()),
        ground.lexicon.words.get("ahead", frozenset()),
    )
    return ground.low[at.start : at.end] in future or bool(ahead & set(before))


def object_of(ground: Ground, multiple: Multiple) -> str:
    """The noun phrase behind the multiple, which is what it is said of; counting nouns are passed over."""
    at = ground.document.sentences[multiple.sentence].at
    end = CLAUSE_END.search(ground.low, multiple.at.end, at.end)
    leading = ground.lexicon.words["links"] | ground.lexicon.words["counting"]
    first = last = None
    for match in WORD.finditer(ground.low, multiple.at.end, end.start() if end else at.end):
        word = match.group()
        if first is None and (word in leading or word[0].isdigit()):
            continue
        if word in ground.lexicon.stops:
            break
        first, last = (match if first is None else first), match
    return ground.document.words(Span(first.start(), last.end())) if first and last else ""


def shown(ground: Ground, multiple: Multiple, object_words: str) -> str:
    """The object as the text has it, with the words that lead to it: "its battery storage", "the number of visas"."""
    end = ground.document.sentences[multiple.sentence].at.end
    at = ground.document.flow.text.find(object_words, multiple.at.end, end) if object_words else -1
    if at < 0 or at - multiple.at.end > _LEADING:
        return object_words
    return " ".join(ground.document.words(Span(multiple.at.end, at + len(object_words))).split())


def unqualified(ground: Ground, multiple: Multiple, object_words: str) -> bool:
    """Whether the sentence says no more of the object than its nouns."""
    rest = ground.low[multiple.at.end : ground.document.sentences[multiple.sentence].at.end]
    return not rest[rest.find(object_words.lower()) + len(object_words) :].strip(" .;:!")


def filled(ground: Ground, multiple: Multiple) -> tuple[int, bool]:
    """Where the clause of a multiple starts, and whether only filler stands before it there."""
    sentence = ground.document.sentences[multiple.sentence].at
    start = clause_start(ground.low, sentence.start, multiple.at.start)
    words = (match.group() for match in WORD.finditer(ground.low, start, multiple.at.start))
    return start, all(word in ground.lexicon.fillers for word in words)


def of_time(ground: Ground, multiple: Multiple) -> bool:
    """Whether "three times as many" goes on to a time and not to another thing: "as this year", "last year's"."""
    at = ground.document.sentences[multiple.sentence].at
    return ground.pattern(_TIME).match(ground.low, multiple.at.end, at.end) is not None


def outside_brackets(ground: Ground, figures: Sequence[Placed], end: int) -> list[Placed]:
    """The figures before a place, without those of a bracket that closes before it: they are said inside it only."""
    before = [placed for placed in figures if placed.at.end <= end]
    gaps = [ground.low[placed.at.end : end] for placed in before]
    return [
        placed for placed, gap in zip(before, gaps, strict=True) if gap.count(")") <= gap.count("(")
    ] or before
