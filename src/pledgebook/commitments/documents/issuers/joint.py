"""Which governments speak together in a document: those that a joint statement names as its own.

Why two stand by their codes there, and more as all signatories, says decision 19.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.commitments.documents.context import names_within
from pledgebook.model import Document, Edition, Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

ALL = ("*",)  # all signatories
_PAIR = 2  # governments that stand by their codes where they speak together
_TOP = 8  # blocks among which the headings of a title stand
_LONG = 240  # characters from which on a paragraph is text and no dateline
_NEAR = 4000  # characters in which a document says that two speak
_BEFORE = 60  # characters before a name in which "of the Government of" stands
_BEHIND = 40  # characters behind the last name in which "and others" stands
_WORD = re.compile(r"[^\W\d_]+'?")
_DASHED = re.compile(r"\s?[-–—/]\s?")
_ROMAN = re.compile(r"[ivxl]{1,6}")  # "XIII Gabinete Binacional"
_UNIONS = frozenset({"EU"})  # that issue statements as governments do


@dataclass(frozen=True, slots=True)
class _Shapes:
    """Words that join names, heads before them, words of issuing and of being about; others, who leave a list open.

    ``dual`` is "the two sides", ``hosting`` stands before those who only host or chair. ``stating`` are the words of a
    statement's name, ``of_two`` those that say that it is of two, ``sitting`` those of their meeting beside them.
    """

    joining: frozenset[str]
    before: frozenset[str]
    issuing: frozenset[str]
    about: frozenset[str]
    others: re.Pattern[str]
    dual: re.Pattern[str]
    hosting: re.Pattern[str]
    stating: frozenset[str]
    of_two: frozenset[str]
    sitting: frozenset[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording = vocabulary.wording
    words = wording.words
    heads = {
        part for head in (*wording.actors["head"], *words["of_party"]) for part in _WORD.findall(head.lower())
    }
    small = {
        part
        for kind in ("article", "issuing", "list")
        for word in words[kind]
        for part in _WORD.findall(word)
    }
    everybody = any_of([*wording.actors["all"], *wording.actors["head"]])
    sitting = (*words["sitting of two"], *wording.meetings, *wording.commissions, *wording.ordinals)
    return _Shapes(
        frozenset(heads | small),
        frozenset(heads | words["article"]),
        words["issuing"],
        words["preposition"] - words["issuing"],
        re.compile(
            rf",? ?(?:{any_of(words['list'])} )?(?:{any_of(words['article'])}[ ']?)?{any_of(words['others'])}\b",
            re.IGNORECASE,
        ),
        re.compile(rf"\b{any_of(words['dual'])} {everybody}\b", re.IGNORECASE),
        re.compile(rf"(?<!\w){any_of([*wording.phrases['hosted'], *wording.phrases['chaired']])}(?!\w)"),
        _parts(wording.phrases["joint"]) | words["article"] | heads,
        words["of two"],
        _parts(sitting) | words["of"] | {"of"},
    )


def _parts(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(part for phrase in phrases for part in _WORD.findall(phrase.lower()))


def speaking(edition: Edition) -> tuple[str, ...]:
    """Those whom "we" and "all of them" mean: the two that a document names as its own, else all signatories."""
    return edition.signatories if len(edition.signatories) == _PAIR else ALL


def list_of(text: str, at: Span, names: Sequence[Name], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The governments that the first closed list in a span names, behind "of", "by" or nothing at all.

    Empty where there is none, or others are left unnamed: "the leaders of Chile, Peru and other countries".
    """
    for run in _runs(text, names_within(names, at), vocabulary):
        ids = tuple(dict.fromkeys(name.id for name in run))
        if len(ids) >= _PAIR and _issues(text, at, run[0], vocabulary):
            behind = Span(run[-1].at.end, min(at.end, run[-1].at.end + _BEHIND))
            return () if _shapes(vocabulary).others.match(text, behind.start, behind.end) else ids
    return ()


def paired_at_end(text: str, at: Span, names: Sequence[Name], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The two governments that a dash joins at the end of a title: "XIII Gabinete Binacional Colombia - Ecuador".

    Where anything else stands beside them, others speak about them: "peace talks Armenia - Azerbaijan".
    """
    last = names_within(names, at)[-_PAIR:]
    if len(last) < _PAIR or not all(map(_is_government, last)) or last[-1].at.end != at.end:
        return ()
    first, second = last
    joined = _DASHED.fullmatch(text[first.at.end : second.at.start])
    if first.id == second.id or not joined or not _says_pair(text[at.start : first.at.start], vocabulary):
        return ()
    return first.id, second.id


def _says_pair(before: str, vocabulary: Vocabulary) -> bool:
    """Whether the words before two names are only those of a statement, or of a meeting that is said to be of two."""
    shapes = _shapes(vocabulary)
    others = {word for word in _WORD.findall(before.lower()) if not _ROMAN.fullmatch(word)} - shapes.stating
    return not others or (not shapes.of_two.isdisjoint(others) and others <= shapes.of_two | shapes.sitting)


def few_of_title(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The governments that a joint statement's headings name, or its opening; empty where it does not say.

    Two that its opening names one by one ("the Minister of Peru received his Chilean counterpart") are those where
    the text goes on with "the two sides".
    """
    tops, opening = _opening(document)
    for at in (*tops, *opening):
        if found := list_of(text, at, names, vocabulary):
            return found
        if at in tops and (found := paired_at_end(text, at, names, vocabulary)):
            return found
    return pair_in(text, (*tops, *opening), names, vocabulary) or _of_headline(
        document, text, names, vocabulary
    )


def pair_in(
    text: str, spans: Sequence[Span], names: Sequence[Name], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The two governments that some stretches name, and no others, where the text goes on with "the two sides"."""
    told = [name for at in spans for name in names_within(names, at) if _is_government(name)]
    ids = tuple(dict.fromkeys(name.id for name in told))
    pair = len(ids) == _PAIR and _shapes(vocabulary).dual.search(text, 0, min(len(text), _NEAR))
    return ids if pair else ()


def _of_headline(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The two with whom a headline below the letterhead begins: "MÉXICO Y GUATEMALA ACUERDAN NUEVAS OBRAS"."""
    tops = document.blocks[:2]
    if [block.kind for block in tops] != ["paragraph", "heading"]:
        return ()
    at = tops[-1].at
    listed = list_of(text, at, names, vocabulary)
    before = text[at.start : names_within(names, at)[0].at.start] if listed else ""
    opens = {*_WORD.findall(before.lower())} <= _shapes(vocabulary).before
    return listed if len(listed) == _PAIR and opens else ()


def _opening(document: Document) -> tuple[list[Span], list[Span]]:
    """The headings at the top, and the blocks below them down to the first that is a text."""
    tops: list[Span] = []
    opening: list[Span] = []
    for block in document.blocks[:_TOP]:
        if block.kind == "heading" and not opening:
            tops.append(block.at)
        elif block.kind == "paragraph":
            opening.append(block.at)
        else:
            break
        if block.at.end - block.at.start > _LONG:
            break
    return tops, opening


def _runs(text: str, names: Sequence[Name], vocabulary: Vocabulary) -> Iterator[list[Name]]:
    """The names of governments that nothing parts but what joins a list, "A-B" included, in order."""
    run: list[Name] = []
    for name in names:
        if run and not (_is_government(name) and _joins(text[run[-1].at.end : name.at.start], vocabulary)):
            yield run
            run = []
        if run or _is_government(name):
            run.append(name)
    if run:
        yield run


def _joins(between: str, vocabulary: Vocabulary) -> bool:
    if _DASHED.fullmatch(between):
        return True
    words = _WORD.findall(between.lower())
    return bool(words or "," in between) and set(words) <= _shapes(vocabulary).joining and ":" not in between


def _issues(text: str, at: Span, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether the words before a list say that it issues the text: "of", "by the Governments of", or none at all."""
    before = text[max(at.start, name.at.start - _BEFORE) : name.at.start].lower()
    if _shapes(vocabulary).hosting.search(before):
        return False
    words = _WORD.findall(before.rpartition(":")[2])
    shapes, all_words = _shapes(vocabulary), len(words)
    while words and (words[-1] in shapes.before or words[-1] in shapes.issuing):
        words.pop()
    return not words or (len(words) < all_words and words[-1] not in shapes.about)


def _is_government(name: Name) -> bool:
    return name.form != "people" and (name.kind == "country" or name.id in _UNIONS)
