"""For which of its speakers a promise is, where it says so: "opening, in the case of Peru and Chile, two offices"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.labels import name_at
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.held import Held
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_ENDS = (",", ":", ";", ".", ")", " –")  # behind the names of a subset that is set apart
_PARTING = tuple(f"{mark}{space}" for mark in ",;(–" for space in (" ", ""))  # before a phrase for one
_OPENS = (", ", ": ")  # behind one that opens the promise
_OWN = ("same", "they", "minister", "office")  # kinds of words that stand for a country named before
_EARLY = 3  # words of a promise behind which a subset needs no commas: "the opening on the part of Peru"
_REACH = 600  # characters of a sentence in which a subset is named ...
_LIST = 200  # ... by a list of as many


@cache
def _phrases(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The phrases that name a part of the parties; one of a single word ("for") only between commas or at the start."""
    phrases = vocabulary.wording.phrases["case"]
    parting = any_of(_PARTING)
    longer = any_of(phrase for phrase in phrases if " " in phrase)
    return lazily(
        rf"(?P<first>^{any_of(phrases)}|(?P<apart>{parting}){any_of(phrases)}|\b{longer})(?: |(?<='))",
        re.IGNORECASE,
    )


@cache
def _opening(vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(phrase.lower() for phrase in vocabulary.wording.phrases["case"])


@cache
def _inside(vocabulary: Vocabulary) -> Held:
    """What such phrases are found by behind the start of a sentence: a mark before them, or several words."""
    phrases = vocabulary.wording.phrases["case"]
    parted = (f"{mark}{phrase}" for mark in _PARTING for phrase in phrases)
    return Held([*parted, *(phrase for phrase in phrases if " " in phrase)])


def case_of(context: Context, first: Span, whole: Subject) -> Subject | None:
    """The parties for which alone a sentence makes the promise of ``whole``: named before its act, in it or behind it.

    ``first`` is the sentence. None where it is for all of them.
    """
    words = context.text[first.start : min(first.end, first.start + _REACH)]
    opens = words.lower().startswith(_opening(context.vocabulary))
    named = opens or _inside(context.vocabulary).by(words)
    for found in _phrases(context.vocabulary).finditer(words) if named else ():
        start = first.start + found.end()
        near = Span(start, min(first.end, start + _LIST))
        label = context.grammar.named_at(context.text, start, context.names_at(near), context.vocabulary)
        label = label or _of_stem(context, near, whole)
        if label is None and found["first"] and not found.start():
            label = _of_no_table(context, near, whole)
        if label is None or not _is_part(label, whole):
            continue
        end = label.at.end - context.text.endswith(")", start, label.at.end)
        alone = _only(context.vocabulary).match(context.text, end, first.end)
        behind = Span(alone.end() if alone else end, first.end)
        if found["first"] and not found.start() and context.text.startswith(_OPENS, behind.start):
            act = _act_at(context, Span(behind.start + 1, behind.end))
            return replace(label, act=act or whole.act, rule="case")
        early = len(words[: found.start()].split()) <= _EARLY
        closed = behind.start >= first.end or context.text.startswith(_ENDS, behind.start)
        if early if not found["apart"] else closed:
            return replace(label, act=_act_at(context, first) or whole.act, rule="case")
    return _named_first(context, first, whole)


def spoken_of(context: Context, sentence: Span, kind: str) -> tuple[str, ...]:
    """The country that a sentence opens with, where a word for it acts: "As for Peru, its minister said that it will".

    ``kind`` is that of the word in the table of actors.
    """
    words = context.text[sentence.start : min(sentence.end, sentence.start + _REACH)]
    found = _phrases(context.vocabulary).match(words) if kind in _OWN else None
    if found is None:
        return ()
    start = sentence.start + found.end()
    near = Span(start, min(sentence.end, start + _LIST))
    label = context.grammar.named_at(context.text, start, context.names_at(near), context.vocabulary)
    closed = label is not None and context.text.startswith(",", label.at.end)
    return label.parties if label and closed and context.countries.issuperset(label.parties) else ()


def _of_stem(context: Context, near: Span, whole: Subject) -> Subject | None:
    """One of those who promise together whom no table knows: "for Kampala only"."""
    name = unknown_name(context.text, near.start, near.end, context.vocabulary)
    return (
        Subject((name.id,), name.at, None, "case", name.name) if name and name.id in whole.parties else None
    )


def _of_no_table(context: Context, near: Span, whole: Subject) -> Subject | None:
    """Names of no table that open a promise of all who signed: "no caso de Corumbá e Ladário, fechar"."""
    if whole.parties and whole.parties != ALL:
        return None
    named = name_at(context, near)
    return named if named and context.text.startswith(_OPENS, named.at.end) else None


@cache
def _only(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf" {any_of(vocabulary.wording.words['only'])}(?!\w)")


def _named_first(context: Context, first: Span, whole: Subject) -> Subject | None:
    """The parties whose names alone open a sentence before its act: "Peru and Chile, opening two offices"."""
    near = Span(first.start, min(first.end, first.start + _LIST))
    label = context.grammar.named_at(context.text, first.start, context.names_at(near), context.vocabulary)
    if label is None or not context.text.startswith(_OPENS, label.at.end):
        return None
    act = context.grammar.match_act(context.text, label.at.end + 1, first.end, context.vocabulary, bare=True)
    if act is None:
        return None
    return replace(label, act=whole.act if act.group == UNKNOWN else act, rule="case")


def _act_at(context: Context, at: Span) -> Act | None:
    act = context.grammar.match_act(context.text, at.start, at.end, context.vocabulary, bare=True)
    return None if act is None or act.group == UNKNOWN else act


def _is_part(label: Subject, whole: Subject) -> bool:
    return not whole.parties or "*" in whole.parties or set(label.parties) < set(whole.parties)
